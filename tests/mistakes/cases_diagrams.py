"""Mistakes in diagrams: what they name, what they are made of, and how pages ask for them."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake

TABLE_PAGE = "docs/bandingkan/manfaat.en.md"
TABLE = '{{ comparison("jenis-manfaat") }}'
MATRIX = "content/diagrams/matriks-manfaat.yml"
MAP = "content/diagrams/peta-mitra.yml"
PATH = "content/diagrams/perjalanan.yml"

CASES = (
    Mistake(
        "a misspelt diagram", "diagram-unknown", TABLE_PAGE,
        (TABLE, '{{ diagram("matriks-manfat") }}'), at="¦{{ diagram(",
        cure=('Maksud Anda "matriks-manfaat"?', 'Did you mean "matriks-manfaat"?'),
    ),
    Mistake(
        "a picture of a table without levels", "diagram-without-levels", MATRIX,
        ("comparison: jenis-manfaat", "comparison: jenis-sekilas"), at="comparison: ¦jenis-sekilas",
        cure=("relation:", "relation:"),
    ),
    Mistake(
        "a misspelt comparison in a diagram", "comparison-unknown", MATRIX,
        ("comparison: jenis-manfaat", "comparison: jenis-manfat"), at="comparison: ¦jenis-manfat",
        cure=('Maksud Anda "jenis-manfaat"?', 'Did you mean "jenis-manfaat"?'),
    ),
    Mistake(
        "a misspelt collection in a diagram", "collection-unknown", MAP,
        ("items: mitra", "items: mitraa"), at="items: ¦mitraa",
        cure=('Maksud Anda "mitra"?', 'Did you mean "mitra"?'),
    ),
    Mistake(
        "a misspelt field in a diagram", "field-unknown", MAP,
        ("field: membawa", "field: membaw"), at="field: ¦membaw",
        cure=('Maksud Anda "membawa"?', 'Did you mean "membawa"?'),
    ),
    Mistake(
        "a step that leads to a page that is not there", "page-unknown", PATH,
        ("page: panduan/memilih-mitra", "page: mitra/lms"),
        at="page: ¦mitra/lms", cure=('Maksud Anda "mitra/lsm"?', 'Did you mean "mitra/lsm"?'),
        needs_others=True,
    ),
    Mistake(
        "a kind of diagram that does not exist", "value-not-allowed", PATH,
        ("kind: steps", "kind: langkah"), at="kind: ¦langkah",
        cure=("steps, timeline", "steps, timeline"),
    ),
)  # fmt: skip
