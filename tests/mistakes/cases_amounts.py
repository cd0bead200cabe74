"""Mistakes in facts: dates, numbers, web addresses, sources, pictures."""

from __future__ import annotations

from tests.mistakes.cases_values import LPDB, OF_TYPE, RISK_EN, TYPE
from tests.mistakes.cases_yaml import NGO
from tests.mistakes.mistake import Function, Mistake, swaps

FIELDS = "content/jenis/_collection.yml"
CHECKED = "image: teknis.svg\nchecked: 2026-11-23"


def _new_field(kind: str, value: str) -> Function:
    """A new field of the types of partnership, and its value for one of them."""
    field = f"\n  anggota:\n    label: {{id: Anggota, en: Members}}\n    kind: {kind}\n"
    return swaps(
        (FIELDS, "\n  pelaku:\n", f"{field}    optional: true\n  pelaku:\n"),
        (TYPE, "\nlama:\n", f"\nanggota: {value}\nlama:\n"),
    )


CASES = (
    Mistake(
        "day, month and year in the wrong order", "date-wrong", TYPE,
        (CHECKED, "image: teknis.svg\nchecked: 23-11-2026"), at="checked: ¦23-11-2026",
        cure=("tahun-bulan-hari", "year-month-day"), also=OF_TYPE,
    ),
    Mistake(
        "a day that the calendar does not have", "date-impossible", TYPE,
        (CHECKED, "image: teknis.svg\nchecked: 2026-11-31"), at="checked: ¦2026-11-31",
        cure=("bulan dan harinya", "the month and the day"), also=OF_TYPE,
    ),
    Mistake(
        "a month as a word", "date-wrong", LPDB, ("checked: 2026-11-23", "checked: November 2026"),
        at="checked: ¦November 2026", also=("source-unknown",),
    ),
    Mistake(
        "a year of the next century", "date-future", TYPE,
        (CHECKED, "image: teknis.svg\nchecked: 2126-11-23"), at="checked: ¦2126-11-23",
        cure=("hari Anda memeriksanya", "the day on which you checked"),
    ),
    Mistake(
        "a number in words", "number-wrong", TYPE, _new_field("number", "lima"),
        at="anggota: ¦lima", cure=("tulis angka saja", "write digits"),
    ),
    Mistake(
        "a thousands separator in a number", "number-wrong", TYPE,
        _new_field("number", "1.500.000"), at="anggota: ¦1.500.000",
    ),
    Mistake(
        "a number and a range at once", "number-form", TYPE,
        _new_field("number", "{value: 5, from: 3, to: 9}"), at="anggota: ¦{value",
    ),
    Mistake(
        "a range from the larger to the smaller", "range-reversed", TYPE,
        _new_field("number", "{from: 9, to: 3}"), at="anggota: ¦{from",
    ),
    Mistake(
        "a web address without https", "link-wrong", LPDB,
        ("\nurl: https://lpdb.go.id\n", "\nurl: lpdb.go.id\n"), at="url: ¦lpdb.go.id",
        cure=("https://", "https://"), also=("source-unknown",),
    ),
    Mistake(
        "a script as a web address", "link-wrong", LPDB,
        ("\nurl: https://lpdb.go.id\n", '\nurl: "javascript:alert(1)"\n'), at='url: ¦"javascript',
        also=("source-unknown",),
    ),
    Mistake(
        "a misspelt source", "source-unknown", NGO,
        (RISK_EN, RISK_EN + "  sources: [uu-25-1993]\n"), at="[¦uu-25-1993]",
        cure=('Maksud Anda "uu-25-1992"?', 'Did you mean "uu-25-1992"?'),
    ),
    Mistake(
        "a source without brackets", "value-kind", NGO,
        (RISK_EN, RISK_EN + "  sources: uu-25-1992\n"), at="sources: ¦uu-25-1992",
        cure=("sources: [uu-25-1992]", "sources: [uu-25-1992]"), also=("value-missing",),
    ),
    Mistake(
        "a year instead of a source", "entry-kind", NGO,
        (RISK_EN, RISK_EN + "  sources: [uu-25-1992, 1992]\n"), at="uu-25-1992, ¦1992",
        cure=('"1992"', '"1992"'), also=("value-missing", "source-unknown"),
    ),
    Mistake(
        "sources in the singular", "key-unknown", NGO,
        (RISK_EN, RISK_EN + "  source: [uu-25-1992]\n"), at="¦source:",
        cure=('Maksud Anda "sources"?', 'Did you mean "sources"?'), also=("value-missing",),
    ),
    Mistake(
        "a source twice", "entry-twice", NGO,
        (RISK_EN, RISK_EN + "  sources: [uu-25-1992, dekopin, uu-25-1992]\n"),
        at="dekopin, ¦uu-25-1992", cure=("hapus salah satunya", "remove one of them"),
    ),
    Mistake(
        "a source of a name", "sources-not-shown", NGO,
        ("  en: NGO\n", "  en: NGO\n  sources: [uu-25-1992]\n"), at="¦sources:",
        cure=("pindahkan", "move"),
    ),
    Mistake(
        "a source known only from memory", "source-not-citable",
        "content/sources/case-agriterra-id.yml", ("grade: secondary", "grade: memory"),
        where="docs/mitra/lsm.en.md", at='¦{{ cite("case-agriterra-id") }}',
        cure=("sudah dilihat", "was seen"),
    ),
    Mistake(
        "a related term that the glossary does not have", "term-unknown", "content/glossary.yml",
        ("\n  agunan:\n", "\n  agunan-lama:\n    term: {id: Agunan lama, en: Old pledge}\n"
         "    meaning: {id: Harta jaminan., en: A pledge.}\n    see: [agunen]\n  agunan:\n"),
        at="see: [¦agunen]", cure=('Maksud Anda "agunan"?', 'Did you mean "agunan"?'),
    ),
    Mistake(
        "facts that nobody has checked for long", "facts-old", "content/mitra/riset.yml",
        ("checked: 2026-11-23", "checked: 2025-04"), at="¦checked:",
        cure=("bandingkan lagi", "compare them"),
    ),
    Mistake(
        "a picture that is not there", "image-missing", TYPE,
        ("image: teknis.svg", "image: teknik.svg"), at="image: ¦teknik.svg",
        cure=("docs/jenis/teknik.svg", "docs/jenis/teknik.svg"),
    ),
)  # fmt: skip
