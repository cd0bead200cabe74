"""Mistakes in questionnaires: where answers lead, what they suggest, what is asked."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, swaps

PAGE = "docs/otonomi.id.md"
CHOOSER = "content/questionnaires/bantu-pilih.yml"
CHECK = "content/questionnaires/otonomi.yml"
QUIZ = "content/questionnaires/kuis-manfaat.yml"

CASES = (
    Mistake(
        "a misspelt questionnaire", "questionnaire-unknown", PAGE,
        ('{{ questionnaire("otonomi") }}', '{{ questionnaire("otnomi") }}'),
        at="¦{{ questionnaire(",
        cure=('Maksud Anda "otonomi"?', 'Did you mean "otonomi"?'),
    ),
    Mistake(
        "a question named with a capital letter and a space", "question-name", CHOOSER,
        swaps((CHOOSER, "  wewenang:\n", "  Siapa berwenang:\n"),
              (CHOOSER, "next: wewenang\n        pages: [panduan/mengakhiri]",
               "next: Siapa berwenang\n        pages: [panduan/mengakhiri]"),
              (CHOOSER, "next: wewenang\n        warns: true",
               "next: Siapa berwenang\n        warns: true")),
        at="¦Siapa berwenang:", cure=("huruf kecil", "small letters"),
    ),
    Mistake(
        "an answer that leads to a misspelt question", "question-unknown", CHOOSER,
        ("next: tertulis", "next: tertuls"), at="next: ¦tertuls",
        cure=('Maksud Anda "tertulis"?', 'Did you mean "tertulis"?'),
        also=("question-unreached",),
    ),
    Mistake(
        "a question to which no answer leads", "question-unreached", CHOOSER,
        ("next: tertulis", "next: terbuka"), at="  ¦tertulis:\n    ask", cure=("next:", "next:"),
    ),
    Mistake(
        "an answer that leads back", "question-circle", CHOOSER,
        ("next: sepakat", "next: tawaran"), at="next: ¦tawaran",
        cure=("ends:", "ends:"), also=("question-unreached", "chooser-misses"),
    ),
    Mistake(
        "an answer that leads nowhere", "answer-dead", CHOOSER,
        ("        next: aturan\n", ""),
        at="sepakat tentang satu masalah yang ingin diselesaikan?\n"
        "      en: Do members agree on one problem to solve?\n    answers:\n      ¦ya:",
        cure=("next:", "next:"), also=("question-unreached", "chooser-misses"),
    ),
    Mistake(
        "an item that no answers suggest", "chooser-misses", CHOOSER,
        ("        suggests:\n          pemasaran:", "        rules-out:\n          pemasaran:"),
        at="¦questions:", cure=("suggests:", "suggests:"), also=("answer-dead",),
    ),
    Mistake(
        "a rule that rests on a field without levels", "chooser-without-levels", CHOOSER,
        ("{item: manfaat/inovasi, field: jenis}", "{item: manfaat/inovasi, field: ukuran}"),
        at="field: ¦ukuran", cure=("rests-on:", "rests-on:"),
    ),
    Mistake(
        "a suggestion that the ratings contradict", "chooser-contradicts", CHOOSER,
        ("{item: manfaat/inovasi, field: jenis}", "{item: manfaat/risiko, field: jenis}"),
        at="suggests:\n          ¦litbang:", cure=("penilaian", "rating"),
    ),
    Mistake(
        "a row number that the sheet does not have", "row-unknown", CHECK,
        ("rows: [4, 5]", "rows: [4, 5, 15]"), at="rows: [4, 5, ¦15]",
        cure=("1 sampai 14", "1 to 14"),
    ),
    Mistake(
        "a row that belongs to no area", "row-without-area", CHECK,
        ("rows: [4, 5]", "rows: [4]"), at="¦areas:", cure=("rows:", "rows:"),
    ),
    Mistake(
        "nothing said to those with the fewest points", "results-start", CHECK,
        ("- from: 0\n", "- from: 10\n"), at="¦results:", cure=("from: 0", "from: 0"),
    ),
    Mistake(
        "two right answers to one question", "quiz-right", QUIZ,
        ("en: Many training certificates\n",
         "en: Many training certificates\n        right: true\n"),
        at="technical partnership worked?\n    ¦answers:", cure=("right: true", "right: true"),
    ),
)  # fmt: skip
