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
        at="risiko: ¦Bantuan", cure=("{id: …, en: …}", "{id: …, en: …}"), also=("value-missing",),
    ),
    Mistake(
        "a list where a text belongs", "value-kind", NGO,
        ("risiko:\n" + RISK + RISK_EN, "risiko:\n  - id: Proyek\n    en: Projects\n"),
        at="risiko:\n  ¦- id: Proyek",
    ),
    Mistake(
        "a year where a text belongs", "value-kind", NGO,
        ("  en: NGO\n", "  en: 2025\n"), at="en: ¦2025", also=OF_ITEM,
    ),
    Mistake(
        "a number written as a word", "value-kind", NGO, ("order: 2\n", "order: dua\n"),
        at="order: ¦dua", cure=("123", "123"), also=OF_ITEM,
    ),
    Mistake(
        "a photo instead of a drawing", "value-kind", TYPE,
        ("image: teknis.svg", "image: foto.jpg"), at="image: ¦foto.jpg", also=OF_TYPE,
    ),
    Mistake(
        "a grade in Indonesian", "value-not-allowed", LPDB, ("grade: secondary", "grade: sekunder"),
        at="grade: ¦sekunder", cure=("primary, secondary", "primary, secondary"),
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
        known_bug="named at the field, which may be lines above the wrong language",
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
