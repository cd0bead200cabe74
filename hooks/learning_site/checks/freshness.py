"""Facts that nobody has compared with their sources for long."""

from __future__ import annotations

from learning_site.content.freshness import FRESH_MONTHS, overdue
from learning_site.content.library import Library
from learning_site.problems import Problems


def check_freshness(library: Library, today: str, problems: Problems) -> None:
    """Note what is overdue on a day (ISO 8601); without a day, nothing is."""
    for late in overdue(library, today) if today else ():
        place = late.document.place("checked")
        problems.add("facts-old", place, checked=late.checked, months=FRESH_MONTHS)
