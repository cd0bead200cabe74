"""Mistakes with YAML: what looks right to people and means something else, or nothing."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, swaps, written

NGO = "content/mitra/lsm.yml"
BRINGS = "  id: Pendamping, cara kerja, jaringan, dan standar"
ASK = "  id: Siapa yang melanjutkan setelah proyek selesai?"
OF_ITEM = ("item-unknown", "item-page-missing")
"""What follows on its pages if an item cannot be read."""

CASES = (
    Mistake(
        "a tab for indentation", "yaml-tab", NGO, (BRINGS, BRINGS.replace("  ", "\t", 1)),
        at="¦\tid: Pendamping", cure=("spasi", "spaces"), also=OF_ITEM,
    ),
    Mistake(
        "a tab between two levels of a relation", "yaml-tab", NGO,
        ("  teknis:\n    level: utama", "  teknis:\n\t\tlevel: utama"),
        at="¦\t\tlevel: utama", also=OF_ITEM,
    ),
    Mistake(
        "a colon in a sentence", "yaml-colon", NGO, (ASK, ASK.replace("yang ", "yang: ")),
        at="Siapa yang¦: ", cure=("tanda petik ganda", "double quotes"), also=OF_ITEM,
    ),
    Mistake(
        "a colon in the description of a page", "yaml-colon", "docs/tentang.en.md",
        ("description: Who this site is for,", "description: About: who this site is for,"),
        at="description: About¦: ",
    ),
    Mistake(
        "no space after a colon", "yaml-syntax", NGO, (BRINGS, BRINGS.replace("id: ", "id:")),
        at="  en¦: Field staff, methods", also=OF_ITEM,
        known_bug="yaml-colon: told to quote the text of the line below, which is not at fault",
    ),
    Mistake(
        "a key copied twice", "yaml-duplicate-key", NGO,
        ("tanya:\n", "risiko:\n  id: Risiko lain\n  en: Another risk\ntanya:\n"),
        at="¦risiko:\n  id: Risiko lain", cure=("pertahankan satu", "keep only one"), also=OF_ITEM,
    ),
    Mistake(
        "a language written twice", "yaml-duplicate-key", NGO,
        (ASK + "\n", ASK + "\n  id: Siapa penerusnya?\n"), at="¦id: Siapa penerusnya?",
        also=OF_ITEM,
    ),
    Mistake(
        "an ampersand before a text", "yaml-alias", NGO, ("  en: NGO\n", "  en: &NGO partners\n"),
        at="¦&NGO partners", also=OF_ITEM,
    ),
    Mistake(
        "an asterisk before a text", "yaml-alias", NGO, ("  en: NGO\n", "  en: *NGO\n"),
        at="¦*NGO", cure=("tanda petik ganda", "double quotes"), also=OF_ITEM,
    ),
    Mistake(
        "a merge key from another program", "yaml-alias", NGO,
        ("order: 2\n", "order: 2\n<<: {order: 3}\n"), at="¦<<: ", also=OF_ITEM,
    ),
    Mistake(
        "an exclamation mark before a text", "yaml-tag", NGO,
        ("  en: NGO\n", "  en: !important NGO\n"), at="¦!important", also=OF_ITEM,
    ),
    Mistake(
        "no quotes around no", "yaml-ambiguous", NGO, ("  en: NGO\n", "  en: no\n"),
        at="  en: ¦no\n", cure=('"no"', '"no"'), also=OF_ITEM,
    ),
    Mistake(
        "the quotes around yes taken away", "yaml-ambiguous", "content/languages/en.yml",
        ('related: "yes"', "related: yes"), at="related: ¦yes", also=("languages-differ",),
    ),
    Mistake(
        "a number that begins with zero", "yaml-ambiguous", "content/sources/uu-25-1992.yml",
        ('year: "1992"', "year: 01992"), at="year: ¦01992", also=("source-unknown",),
    ),
    Mistake(
        "a time of day without quotes", "yaml-ambiguous", NGO,
        ("  en: NGO\n", "  en: 12:30\n"), at="  en: ¦12:30", also=OF_ITEM,
    ),
    Mistake(
        "a column of dashes from a slipped list", "yaml-too-deep", NGO,
        (BRINGS, "  id:\n    " + "- " * 12 + "Pendamping"),
        at="- - - - - - - - - - - ¦- Pendamping", also=OF_ITEM,
    ),
    Mistake(
        "an empty file of facts", "yaml-not-a-mapping", NGO, written(NGO, ""),
        cure=("titik dua", "colon"), also=OF_ITEM,
    ),
    Mistake(
        "a paragraph instead of facts", "yaml-not-a-mapping", NGO,
        written(NGO, "Lembaga ini membawa pendamping dan jaringan.\n"), also=OF_ITEM,
    ),
    Mistake(
        "two files of facts pasted into one", "yaml-two-documents", NGO,
        ("\nmembawa:", "\n---\nmembawa:"), at="¦---\nmembawa", also=OF_ITEM,
    ),
    Mistake(
        "a quote that is never closed", "yaml-syntax", NGO,
        ("  en: NGO\n", '  en: "NGO\n'), at='¦"NGO', also=OF_ITEM,
        known_bug="named at the end of the file instead of where the quote opens",
    ),
    Mistake(
        "a quote within quotes", "yaml-syntax", NGO,
        ("  en: NGO\n", '  en: "NGO "partner" of members"\n'), at='"NGO "¦partner', also=OF_ITEM,
    ),
    Mistake(
        "a brace that is never closed", "yaml-syntax", "content/comparisons/mitra-sekilas.yml",
        ("en: Partners at a glance}", "en: Partners at a glance"), at="note¦:",
        also=("comparison-unknown",),
    ),
    Mistake(
        "a line indented by one space too many", "yaml-syntax", NGO,
        ("\n  en: NGO\n", "\n   en: NGO\n"), at="en¦: NGO\n", also=OF_ITEM,
        known_bug="yaml-colon: told to quote a text, but the indentation is at fault",
    ),
    Mistake(
        "an at sign before a name", "yaml-syntax", NGO, ("  en: NGO\n", "  en: @ngo\n"),
        at="¦@ngo", also=OF_ITEM,
    ),
    Mistake(
        "a list dash without a space", "yaml-syntax", "content/jenis/teknis.yml",
        ("- id: Laporan bulanan tepat waktu", "-id: Laporan bulanan tepat waktu"),
        at="¦-id: Laporan", also=(*OF_ITEM, "relation-unknown"),
    ),
    Mistake(
        "smart quotes around a title", "yaml-smart-quotes", NGO,
        ("  en: NGO\n", "  en: “NGO”\n"), at="¦“NGO”", cure=("lurus", "straight"), also=OF_ITEM,
    ),
    Mistake(
        "smart quotes around a description", "yaml-smart-quotes", "docs/tentang.en.md",
        swaps(
            ("docs/tentang.en.md", "description: Who", "description: “Who"),
            ("docs/tentang.en.md", "how to correct a mistake.\n---", "how to correct it.”\n---"),
        ),
        at="¦“Who",
    ),
)  # fmt: skip
