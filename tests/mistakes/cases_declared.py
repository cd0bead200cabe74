"""Mistakes in declarations: fields, scales, relations, comparisons, languages, the navigation."""

from __future__ import annotations

from tests.mistakes.cases_amounts import FIELDS
from tests.mistakes.cases_values import TYPE
from tests.mistakes.mistake import Mistake, copied, swaps, written

PARTNERS = "content/mitra/_collection.yml"
BENEFITS = "content/manfaat/_collection.yml"
GLANCE = "content/comparisons/mitra-sekilas.yml"
MATRIX = "content/comparisons/jenis-mitra.yml"
ENGLISH = "content/languages/en.yml"
SITE = "mkdocs.yml"
OF_COLLECTION = (
    "item-unknown", "collection-unknown", "field-unknown", "relation-kind", "comparison-unknown",
)  # fmt: skip

CASES = (
    Mistake(
        "a misspelt stemmer", "stemmer-unknown", ENGLISH, ("stemmer: porter", "stemmer: portr"),
        at="stemmer: ¦portr", cure=('Maksud Anda "porter"?', 'Did you mean "porter"?'),
    ),
    Mistake(
        "other words for what no page says", "alias-lost", ENGLISH,
        ("    cocoa: [chocolate]", "    zeppelin: [airship]"), at="¦zeppelin: [",
        cure=("memang tertulis", "really say"),
    ),
    Mistake(
        "another word that is the same for the search", "alias-useless", ENGLISH,
        ("[chocolate]", "[chocolate, Cocoa!]"), at="chocolate, ¦Cocoa!",
        cure=("hapus", "remove it"),
    ),
    Mistake(
        "a misspelt scale", "scale-unknown", PARTNERS, ("scale: peran", "scale: perann"),
        at="scale: ¦perann", cure=('Maksud Anda "peran"?', 'Did you mean "peran"?'),
        also=("level-without-scale",),
    ),
    Mistake(
        "a misspelt collection in a field", "collection-unknown", BENEFITS,
        ("    to: jenis\n", "    to: jeniss\n"), at="to: ¦jeniss",
        cure=('Maksud Anda "jenis"?', 'Did you mean "jenis"?'), also=OF_COLLECTION,
    ),
    Mistake(
        "a misspelt collection in a comparison", "collection-unknown", GLANCE,
        ("items: mitra", "items: mitraa"), at="items: ¦mitraa", also=("field-unknown",),
    ),
    Mistake(
        "a misspelt column of a comparison", "field-unknown", GLANCE,
        ("[membawa, ", "[membawaa, "), at="[¦membawaa",
        cure=('Maksud Anda "membawa"?', 'Did you mean "membawa"?'),
    ),
    Mistake(
        "a misspelt field of a short message", "field-unknown", GLANCE,
        ("message: [membawa]", "message: [membawaa]"), at="message: [¦membawaa",
        cure=('Maksud Anda "membawa"?', 'Did you mean "membawa"?'),
    ),
    Mistake(
        "a misspelt key of the published data", "key-unknown", SITE,
        ("    licence: CC BY", "    license: CC BY"), at="¦license: CC BY",
        cure=('Maksud Anda "licence"?', 'Did you mean "licence"?'),
    ),
    Mistake(
        "a version of the data without quotes", "value-kind", SITE,
        ('version: "2026.11"', "version: 2026.11"), at="version: ¦2026.11",
        cure=('"2026.11"', '"2026.11"'),
    ),
    Mistake(
        "an address of the licence that is none", "value-kind", SITE,
        ("licence-url: https://creative", "licence-url: creative"),
        at="licence-url: ¦creative", cure=("alamat web", "web address"),
    ),
    Mistake(
        "a text in the place of the published data", "value-kind", SITE,
        ('  data:\n    version: "2026.11"\n    licence: CC BY 4.0\n'
         "    licence-url: https://creativecommons.org/licenses/by/4.0/\n", "  data: CC BY 4.0\n"),
        at="data: ¦CC BY",
    ),
    Mistake(
        "a misspelt row of the box of facts", "field-unknown", PARTNERS,
        ("facts: [membawa, ", "facts: [menbawa, "), at="[¦menbawa",
    ),
    Mistake(
        "a misspelt relation of a comparison", "field-unknown", MATRIX,
        ("relation: jenis", "relation: jeniss"), at="relation: ¦jeniss",
    ),
    Mistake(
        "a misspelt item in a relation", "relation-unknown", "content/manfaat/pasar.yml",
        ("\n  litbang:\n", "\n  litbank:\n"), at="¦litbank:",
        cure=('Maksud Anda "litbang"?', 'Did you mean "litbang"?'), also=("relation-missing",),
    ),
    Mistake(
        "a relation read from a field that is not there", "relation-kind", FIELDS,
        ("from: manfaat.jenis", "from: manfaat.jeniss"), at="from: ¦manfaat.jeniss",
    ),
    Mistake(
        "a field with the name of a key that every item has", "field-reserved", FIELDS,
        ("\n  lama:\n", "\n  image:\n    label: {id: Foto, en: Photo}\n    kind: text\n"
         "    optional: true\n  lama:\n"), at="  ¦image:", also=("value-kind",),
    ),
    Mistake(
        "a scale taken away while levels are still written", "level-without-scale",
        PARTNERS, ("    scale: peran\n", ""), where="content/mitra/riset.yml",
        at="litbang:\n    ¦level: utama", cure=("hapus tingkatnya", "remove the level"),
    ),
    Mistake(
        "one type forgotten in a relation", "relation-missing", "content/mitra/riset.yml",
        ("  advokasi:\n    level: pendukung\n    reason:\n      id: Bukti dan naskah kebijakan.\n"
         "      en: Evidence and policy papers.\n", ""), at="¦jenis:\n",
    ),
    Mistake(
        "a comparison of both fields and a relation", "comparison-shape", GLANCE,
        ("items: mitra\n", "items: mitra\nrelation: jenis\n"), cure=("salah satu", "one of"),
    ),
    Mistake(
        "a comparison of nothing", "comparison-shape", MATRIX, ("\nrelation: jenis\n", "\n"),
        also=("field-unknown",),
    ),
    Mistake(
        "a field of a kind that does not exist", "value-not-allowed", PARTNERS,
        ("en: What it brings}\n    kind: text", "en: What it brings}\n    kind: teks"),
        at="kind: ¦teks", cure=("text, list, number", "text, list, number"),
        also=OF_COLLECTION,
    ),
    Mistake(
        "a unit for words", "key-unused", PARTNERS,
        ("en: What it brings}\n    kind: text", "en: What it brings}\n    kind: text\n"
         "    unit: {id: kali, en: times}"), at="¦unit:", cure=("number, money", "number, money"),
    ),
    Mistake(
        "a currency in capitals and small letters", "value-kind", PARTNERS,
        ("en: What it brings}\n    kind: text", "en: What it brings}\n    kind: money\n"
         "    currency: Rp"), at="currency: ¦Rp", cure=("IDR", "IDR"), also=OF_COLLECTION,
    ),
    Mistake(
        "a column twice in a table", "entry-twice", GLANCE,
        ("[membawa, ", "[membawa, membawa, "), at="membawa, ¦membawa, ",
    ),
    Mistake(
        "a collection without its declaration", "value-missing", "content/kasus/_collection.yml",
        copied(TYPE, "content/kasus/bali.yml"),
    ),
    Mistake(
        "a locale by its name", "locale-unknown", ENGLISH, ("locale: en_GB", "locale: English"),
        at="locale: ¦English", cure=("en_GB", "en_GB"),
    ),
    Mistake(
        "a misspelt text of the machine", "string-unknown", ENGLISH,
        ("  home: Home", "  hom: Home"), at="¦hom: Home",
        cure=('Maksud Anda "home"?', 'Did you mean "home"?'), also=("string-missing",),
    ),
    Mistake(
        "a text of the machine deleted", "string-missing", ENGLISH, ("  home: Home\n", ""),
        at="¦strings:",
    ),
    Mistake(
        "a translated gap", "string-gaps", ENGLISH,
        ("Source {number}", "Source {nomor}"), at="¦source-number:",
        cure=("{number}", "{number}"),
    ),
    Mistake(
        "a new language that the site does not build", "languages-differ", SITE,
        copied("content/languages/id.yml", "content/languages/jv.yml"), at="- ¦locale: id",
        cure=("content/languages", "content/languages"),
    ),
    Mistake(
        "a language copied whose code was left as it was", "language-twice", SITE,
        ("- locale: en\n", "- locale: id\n"), at="locale: ¦id\n          name: English",
        cure=("kodenya sendiri", "its own code"),
    ),
    Mistake(
        "a list as the address of the site", "value-kind", SITE,
        ("site_url: https://model-kemitraan-koperasi.example/", "site_url: [5]"),
        at="site_url: ¦[5]", cure=("satu alamat web", "one whole web address"),
    ),
    Mistake(
        "a page forgotten in the navigation", "page-not-in-navigation", "docs/mitra/lsm.id.md",
        swaps((SITE, "      - mitra/lsm.md\n", "")), cure=("mitra/lsm.md", "mitra/lsm.md"),
    ),
    Mistake(
        "a misspelt page in the navigation", "navigation-page-unknown", SITE,
        ("      - mitra/lsm.md\n", "      - mitra/lms.md\n"), at="- ¦mitra/lms.md",
        cure=('Maksud Anda "mitra/lsm.md"?', 'Did you mean "mitra/lsm.md"?'),
        also=("page-not-in-navigation",),
    ),
    Mistake(
        "a section without a translated title", "navigation-untranslated", SITE,
        ("  - Bandingkan:\n", "  - Perbandingan:\n"), at="- ¦Perbandingan:",
        cure=("nav_translations", "nav_translations"),
    ),
    Mistake(
        "a tab in the navigation", "yaml-tab", SITE,
        ("      - mitra/lsm.md\n", "\t- mitra/lsm.md\n"), at="¦\t- mitra/lsm.md",
    ),
    Mistake(
        "the settings emptied", "yaml-not-a-mapping", SITE, written(SITE, "\n"),
    ),
)  # fmt: skip
