"""Numbers, money and dates as each language writes them."""

from __future__ import annotations

import pytest

from learning_site.render import formats

THIN, HARD = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("value", "locale", "shown"),
    [
        (1860, "id", "1.860"),
        (1860, "en_GB", "1,860"),
        (1860, "fr", f"1{THIN}860"),
        (1860, "de", "1.860"),
        (2.5, "id", "2,5"),
        (2.5, "en_GB", "2.5"),
        (2.5, "fr", "2,5"),
        (2.5, "de", "2,5"),
        (0, "de", "0"),
        (-3, "en_GB", "-3"),
        (12345678, "fr", f"12{THIN}345{THIN}678"),
    ],
)
def test_number_follows_its_language(value: float, locale: str, shown: str) -> None:
    assert formats.number(value, locale) == shown


@pytest.mark.parametrize(("value", "shown"), [(0.0004, "0.0004"), (3.14159, "3.14159")])
def test_number_is_never_rounded(value: float, shown: str) -> None:
    assert formats.number(value, "en_GB") == shown


@pytest.mark.parametrize(
    ("value", "currency", "locale", "shown"),
    [
        (2.5, "EUR", "en_GB", "€2.50"),
        (2.5, "EUR", "fr", f"2,50{HARD}€"),
        (2.5, "EUR", "de", f"2,50{HARD}€"),
        (2.5, "EUR", "id", "€2,50"),
        (1.999, "EUR", "en_GB", "€1.999"),
        (1860000, "IDR", "id", "Rp1.860.000"),
        (4500000, "EUR", "en_GB", "€4,500,000"),
        (4500000, "EUR", "fr", f"4{THIN}500{THIN}000{HARD}€"),
        (4500000, "EUR", "de", f"4.500.000{HARD}€"),
        (0, "EUR", "de", f"0{HARD}€"),
        (500, "JPY", "en_GB", "JP¥500"),
    ],
)
def test_money_has_its_currency_and_no_needless_decimals(
    value: float, currency: str, locale: str, shown: str
) -> None:
    assert formats.money(value, currency, locale) == shown


@pytest.mark.parametrize(
    ("iso", "locale", "shown"),
    [
        ("2026-11-23", "id", "23 November 2026"),
        ("2026-03-01", "en_GB", "1 March 2026"),
        ("2026-03-01", "fr", "1 mars 2026"),
        ("2026-03-01", "de", "1. März 2026"),
        ("2026-03-01", "id", "1 Maret 2026"),
        ("2026-03", "id", "Maret 2026"),
        ("2026-03", "en_GB", "March 2026"),
        ("2026-03", "fr", "mars 2026"),
        ("2026-03", "de", "März 2026"),
        ("2026", "de", "2026"),
        ("2026", "fr", "2026"),
        ("0950", "en_GB", "950"),
    ],
)
def test_date_stays_as_rough_as_it_is(iso: str, locale: str, shown: str) -> None:
    assert formats.date(iso, locale) == shown


@pytest.mark.parametrize(
    ("count", "locale", "expected"),
    [
        (1, "en_GB", "1 kB"),
        (12_001, "id", "13 kB"),
        (12_000, "fr", "12\u202fko"),
        (1_250_001, "de", "1,3 MB"),
    ],
)
def test_size_is_rounded_up(count: int, locale: str, expected: str) -> None:
    assert formats.size(count, locale) == expected
