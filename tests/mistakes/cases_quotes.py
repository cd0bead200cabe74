"""Mistakes with quotes and brackets: those without a partner, and what stands between them."""

from __future__ import annotations

from tests.mistakes.cases_yaml import ASK, GLANCE, NGO, OF_ITEM
from tests.mistakes.mistake import Mistake, swaps

CASES = (
    Mistake(
        "a quote that is never closed", "yaml-quote-open", NGO,
        ("  en: NGO\n", '  en: "NGO\n'), at='¦"NGO', cure=("di akhir teks", "at the end"),
        also=OF_ITEM,
    ),
    Mistake(
        "a quote that is closed by another one below", "yaml-quote-open", NGO,
        ("\n  id: LSM\n  en: NGO\n", '\n  id: "LSM\n  en: "NGO"\n'), at='¦"LSM', also=OF_ITEM,
    ),
    Mistake(
        "a quote closed by a word processor", "yaml-quote-open", NGO,
        ("  en: NGO\n", '  en: "NGO”\n'), at='¦"NGO”', cure=("lurus", "straight"), also=OF_ITEM,
    ),
    Mistake(
        "a quote within quotes", "yaml-after-quote", NGO,
        ("  en: NGO\n", '  en: "NGO "partner" of members"\n'), at='"NGO "¦partner',
        cure=("“ ”", "“ ”"), also=OF_ITEM,
    ),
    Mistake(
        "text after a closing quote", "yaml-after-quote", NGO,
        ("  en: NGO\n", '  en: "Hai" katanya\n'), at='"Hai" ¦katanya',
        cure=("ke ujung teks", "very end"), also=OF_ITEM,
    ),
    Mistake(
        "an apostrophe within single quotes", "yaml-after-quote", NGO,
        (ASK, "  id: 'Setiap Jum'at'"), at="'Setiap Jum'¦at'", also=OF_ITEM,
    ),
    Mistake(
        "a path of Windows between quotes", "yaml-escape", NGO,
        ("  en: NGO\n", '  en: "C:\\docs"\n'), at='"C:¦\\docs', cure=("dua kali", "twice"),
        also=OF_ITEM,
    ),
    Mistake(
        "a brace that is never closed", "yaml-bracket", GLANCE,
        ("en: Partners at a glance}", "en: Partners at a glance"),
        at="¦{id: Mitra sekilas, en: Partners at a glance", cure=("tutup setiap", "close each"),
        also=("comparison-unknown",),
    ),
    Mistake(
        "a comma forgotten between two languages", "yaml-comma", GLANCE,
        ("sekilas, en", "sekilas en"), at="sekilas ¦en", cure=("satu koma", "one comma"),
        also=("comparison-unknown",),
    ),
    Mistake(
        "a comma in a text between braces", "yaml-comma", GLANCE,
        ("sekilas, en", "sekilas, ringkas, en"), at="sekilas, ¦ringkas",
        cure=("tanda petik ganda", "double quotes"), also=("comparison-unknown",),
    ),
    Mistake(
        "smart quotes around a title", "yaml-smart-quotes", NGO,
        ("  en: NGO\n", "  en: “NGO”\n"), at="¦“NGO”", cure=("lurus", "straight"), also=OF_ITEM,
    ),
    Mistake(
        "smart quotes around a text with a colon", "yaml-smart-quotes", NGO,
        ("  en: NGO\n", "  en: “NGO: partner”\n"), at="¦“NGO: ", cure=("lurus", "straight"),
        also=OF_ITEM,
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
