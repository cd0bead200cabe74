"""Mistakes with YAML: what looks right to people and means something else, or nothing."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, written

NGO = "content/mitra/lsm.yml"
GLANCE = "content/comparisons/mitra-sekilas.yml"
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
        "no space after a colon", "yaml-space", NGO, (BRINGS, BRINGS.replace("id: ", "id:")),
        at="  id¦:Pendamping", cure=("beri spasi", "put a space"), also=OF_ITEM,
    ),
    Mistake(
        "no space after the last colon", "yaml-space", NGO,
        ("      en: Policy research", "      en:Policy research"), at="en¦:Policy research",
        also=OF_ITEM,
    ),
    Mistake(
        "no space after the only colon", "yaml-space", NGO,
        ("\n  id: LSM\n  en: NGO\n", "\n  id:LSM\n"), at="id¦:LSM", also=OF_ITEM,
    ),
    Mistake(
        "no space after a colon in braces", "yaml-space", GLANCE,
        ("title: {id: Mitra", "title: {id:Mitra"), at="title: {id¦:Mitra",
        also=("comparison-unknown",),
    ),
    Mistake(
        "a comma instead of a colon", "yaml-colon-missing", NGO,
        ("  en: Non-gov", "  en, Non-gov"), at="¦en, Non-gov",
        cure=("nama: teks", "name: text"), also=OF_ITEM,
    ),
    Mistake(
        "a text that goes on without more spaces", "yaml-colon-missing", NGO,
        ("cara kerja, jaringan, dan standar\n", "cara kerja,\n  jaringan, dan standar\n"),
        at="¦jaringan, dan standar\n", cure=("lanjutan teks", "continues the text"), also=OF_ITEM,
    ),
    Mistake(
        "a number sign in a text", "yaml-hash", NGO, ("  en: NGO\n", "  en: NGO #1 partner\n"),
        at="NGO ¦#1 partner", cure=("tanda petik ganda", "double quotes"), also=OF_ITEM,
    ),
    Mistake(
        "a remark behind a text", "yaml-hash", "docs/tentang.en.md",
        ("slug: about", "slug: about  # short"), at="about  ¦# short",
        cure=("baris tersendiri", "a line of its own"),
    ),
    Mistake(
        "a text that begins with a number sign", "yaml-hash", NGO,
        ("  en: NGO\n", "  en: #1 partner\n"), at="en: ¦#1 partner", also=OF_ITEM,
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
        "a line indented by one space too many", "yaml-indentation", NGO,
        ("\n  en: NGO\n", "\n   en: NGO\n"), at="   ¦en: NGO\n",
        cure=("spasi sama banyak", "same number of spaces"), also=OF_ITEM,
    ),
    Mistake(
        "a line indented by one space too few", "yaml-indentation", NGO,
        ("\n  en: NGO\n", "\n en: NGO\n"), at="\n ¦en: NGO\n", also=OF_ITEM,
    ),
    Mistake(
        "the first line of a fact indented too far", "yaml-indentation", NGO,
        ("\n  id: LSM\n", "\n   id: LSM\n"), at="  ¦en: NGO\n", also=OF_ITEM,
    ),
    Mistake(
        "an entry of a list that slips below the text of another", "yaml-indentation",
        GLANCE,
        ("fields: [membawa, menginginkan,", "fields:\n  - membawa\n    - menginginkan\nx: ["),
        at="    ¦- menginginkan", also=("comparison-unknown",),
    ),
    Mistake(
        "a list on the line of its name", "yaml-list", GLANCE,
        ("fields: [membawa,", "fields: - membawa #"), at="fields: ¦- membawa",
        cure=("satu di setiap baris", "one in each line"), also=("comparison-unknown",),
    ),
    Mistake(
        "an at sign before a name", "yaml-sign", NGO, ("  en: NGO\n", "  en: @ngo\n"),
        at="¦@ngo", cure=("tanda petik ganda", "double quotes"), also=OF_ITEM,
    ),
    Mistake(
        "a text that begins with a word in brackets", "yaml-sign", NGO,
        ("  en: NGO\n", "  en: [Local] NGO\n"), at="¦[Local] NGO", also=OF_ITEM,
    ),
    Mistake(
        "a list dash without a space", "yaml-space", "content/jenis/teknis.yml",
        ("- id: Laporan bulanan tepat waktu", "-id: Laporan bulanan tepat waktu"),
        at="¦-id: Laporan", also=(*OF_ITEM, "relation-unknown"),
    ),
    Mistake(
        "the name before a colon deleted", "yaml-syntax", NGO, ("  en: NGO\n", "  : NGO\n"),
        at="¦: NGO\n", also=OF_ITEM,
    ),
)  # fmt: skip
