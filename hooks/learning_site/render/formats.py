"""Numbers, money and dates in a reader's language, by the rules of CLDR (through Babel)."""

from __future__ import annotations

import datetime
import math
import re
from functools import lru_cache

from babel.core import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit

_SKELETONS = {1: "y", 2: "yMMMM"}


def number(value: float, locale: str) -> str:
    """1860 → "1.860" or "1,860", never rounded."""
    return str(format_decimal(value, locale=locale, decimal_quantization=False))


def money(value: float, currency: str, locale: str) -> str:
    """An amount with its currency and no needless decimals: "Rp1.860.000"."""
    pattern = Locale.parse(locale).currency_formats["standard"].pattern
    if value == int(value):
        pattern = re.sub(r"\.0+", "", pattern)
        return str(format_currency(value, currency, pattern, locale, currency_digits=False))
    return str(format_currency(value, currency, locale=locale, decimal_quantization=False))


def minutes(value: int, locale: str) -> str:
    """5 → "5 menit", "5 minutes"; 1 → "1 minute"."""
    return str(format_unit(value, "duration-minute", "long", locale=locale))


def period(begin: int, end: int, locale: str) -> str:
    """Two minutes of a day as a time of day each: "08.00–08.15", "8:00 – 8:15 AM"."""
    first, last = (datetime.time(*divmod(one % 1440, 60)) for one in (begin, end))
    return str(format_interval(first, last, "Hm", locale=locale))


def size(count: int, locale: str) -> str:
    """12345 bytes → "13 kB", rounded up; from a million on "1.3 MB"."""
    thousands = math.ceil(count / 1000)
    if thousands < 1000:
        return str(format_unit(thousands, "digital-kilobyte", "short", locale=locale))
    millions = math.ceil(thousands / 100) / 10
    return str(format_unit(millions, "digital-megabyte", "short", locale=locale))


@lru_cache(maxsize=1024)
def date(iso: str, locale: str) -> str:
    """2026-11-23 → "23 November 2026"; 2026-11 and 2026 stay as rough as they are."""
    parts = [int(part) for part in iso.split("-")]
    day = datetime.date(*[*parts, 1, 1][:3])
    if len(parts) == 3:
        return str(format_date(day, "long", locale=locale))
    return str(format_skeleton(_SKELETONS[len(parts)], day, locale=locale))
