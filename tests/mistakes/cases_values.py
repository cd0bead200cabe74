"""Mistakes in facts: keys, kinds of values, texts in two languages, levels."""

from __future__ import annotations

from tests.mistakes.cases_yaml import NGO, OF_ITEM
from tests.mistakes.mistake import Mistake, swaps

TYPE = "content/jenis/teknis.yml"
BENEFIT = "content/manfaat/pasar.yml"
LPDB = "content/sources/lpdb.yml"
RISK = "  id: Bantuan mengikuti daur proyek; agenda dapat dibawa dari luar negeri\n"
RISK_EN = "  en: Support follows the project cycle; the agenda may come from abroad\n"
OF_TYPE = (*OF_ITEM, "relation-unknown")


CASES = (
    Mistake(
        "a misspelt key", "key-unknown", TYPE, ("\nrisiko:\n", "\nresiko:\n"), at="¦resiko:",
        cure=('Maksud Anda "risiko"?', 'Did you mean "risiko"?'), also=("value-missing",),
    ),
    Mistake(
        "a misspelt key that every item has", "key-unknown", "content/tantangan/peran.yml",
        ("\nsummary:\n", "\nsumary:\n"), at="¦sumary:",
        cure=('Maksud Anda "summary"?', 'Did you mean "summary"?'), also=OF_ITEM,
    ),
    Mistake(
        "a misspelt key in a block", "key-unknown", BENEFIT,
        ("level: lemah\n    reason:", "level: lemah\n    reasons:"), at="¦reasons:",
        cure=('Maksud Anda "reason"?', 'Did you mean "reason"?'), also=("value-missing",),
    ),
    Mistake(
        "a key of another collection", "key-unknown", NGO, ("\ntanya:", "\nukuran:\n  - id: a\n"
        "    en: b\ntanya:"), at="¦ukuran:",
    ),
    Mistake(
        "a forgotten field", "value-missing", NGO, ("risiko:\n" + RISK + RISK_EN, ""),
        cure=("tambahkan", "add it"),
    ),
    Mistake(
        "a forgotten summary", "value-missing", "content/tantangan/peran.yml",
        swaps(
            ("content/tantangan/peran.yml", "summary:\n  id: Tanpa pembagian tugas yang tertulis, "
             "biaya dan kerugian jatuh ke pihak yang lebih lemah.\n  en: Where duties are not "
             "written down, costs and losses fall on the weaker side.\n", ""),
        ),
        also=OF_ITEM,
    ),
    Mistake(
        "one text where two languages belong", "value-kind", NGO,
        ("risiko:\n" + RISK + RISK_EN, "risiko: Bantuan mengikuti daur proyek\n"),
        at="risiko: ¦Bantuan", cure=('{id: "…", en: "…"}', '{id: "…", en: "…"}'),
        also=("value-missing",),
    ),
    Mistake(
        "a list where a text belongs", "value-kind", NGO,
        ("risiko:\n" + RISK + RISK_EN, "risiko:\n  - id: Proyek\n    en: Projects\n"),
        at="risiko:\n  ¦- id: Proyek",
    ),
    Mistake(
        "a year where a text belongs", "value-kind", NGO,
        ("  en: NGO\n", "  en: 2025\n"), at="en: ¦2025",
        cure=('tanda petik di kedua ujungnya: en: "2025"', 'quotes at both ends: en: "2025"'),
        also=OF_ITEM,
    ),
    Mistake(
        "a list where words belong", "value-kind", NGO,
        ("  en: NGO\n", "  en: [NGO]\n"), at="en: ¦[NGO]",
        cure=('satu teks biasa: en: "…"', 'one plain text: en: "…"'), also=OF_ITEM,
    ),
    Mistake(
        "the year of a source without quotes", "value-kind", LPDB,
        ('\nyear: "2022–2025"', "\nyear: 2022"), at="year: ¦2022",
        cure=('tanda petik, misalnya "2019"', 'in quotes, for example "2019"'),
        also=("source-unknown",),
    ),
    Mistake(
        "a language of a source by its name", "value-kind", LPDB,
        ("\nlang: id\n", "\nlang: Indonesia\n"), at="lang: ¦Indonesia",
        cure=("misalnya id", "for example id"), also=("source-unknown",),
    ),
    Mistake(
        "a number written as a word", "value-kind", NGO, ("order: 2\n", "order: dua\n"),
        at="order: ¦dua", cure=("bilangan bulat", "whole number"), also=OF_ITEM,
    ),
    Mistake(
        "a photo instead of a drawing", "value-kind", TYPE,
        ("image: teknis.svg", "image: foto.jpg"), at="image: ¦foto.jpg",
        cure=("gambar-contoh.svg", "example-picture.svg"), also=OF_TYPE,
    ),
    Mistake(
        "a grade in Indonesian", "value-not-allowed", LPDB, ("grade: secondary", "grade: sekunder"),
        at="grade: ¦sekunder",
        cure=("salah satu: primary, secondary", "one of: primary, secondary"),
        also=("source-unknown",),
    ),
    Mistake(
        "a misspelt grade", "value-not-allowed", LPDB, ("grade: secondary", "grade: secundary"),
        at="grade: ¦secundary", cure=('Maksud Anda "secondary"?', 'Did you mean "secondary"?'),
        also=("source-unknown",),
    ),
    Mistake(
        "the English text forgotten", "text-missing", NGO, (RISK_EN, ""), at="¦risiko:\n",
        cure=("untranslated: [en]", "untranslated: [en]"), also=("value-missing",),
    ),
    Mistake(
        "the English text left empty", "text-missing", NGO, (RISK_EN, "  en:\n"),
        at="¦risiko:\n", also=("value-missing",),
    ),
    Mistake(
        "a misspelt language", "language-unknown", NGO, ("  en: NGO\n", "  eng: NGO\n"),
        at="¦eng: NGO", cure=('Maksud Anda "en"?', 'Did you mean "en"?'), also=OF_ITEM,
    ),
    Mistake(
        "a language by its name", "language-unknown", NGO,
        (RISK_EN, "  untranslated: [Inggris]\n"), at="[¦Inggris]",
        cure=("id, en", "id, en"), also=("value-missing",),
    ),
    Mistake(
        "a translated text still marked as untranslated", "untranslated-has-text", NGO,
        (RISK_EN, RISK_EN + "  untranslated: [en]\n"), at="¦risiko:\n",
        cure=("hapus tandanya", "remove the mark"), also=("value-missing",),
    ),
    Mistake(
        "a level of another scale", "level-unknown", BENEFIT, ("level: lemah", "level: rendah"),
        at="level: ¦rendah", cure=("kuat, sedang, lemah", "kuat, sedang, lemah"),
    ),
    Mistake(
        "a misspelt level", "level-unknown", BENEFIT, ("level: kuat", "level: kuatt"),
        at="level: ¦kuatt", cure=('Maksud Anda "kuat"?', 'Did you mean "kuat"?'),
    ),
)  # fmt: skip
