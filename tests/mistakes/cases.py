"""All mistakes, by subject; and which of them show that a code's rule is there."""

from __future__ import annotations

from collections.abc import Mapping

from tests.mistakes import (
    cases_amounts,
    cases_built,
    cases_copies,
    cases_declared,
    cases_diagrams,
    cases_files,
    cases_known,
    cases_links,
    cases_markers,
    cases_markup,
    cases_pages,
    cases_questionnaires,
    cases_quotes,
    cases_sessions,
    cases_slips,
    cases_values,
    cases_yaml,
)
from tests.mistakes.mistake import Mistake

WRITTEN: tuple[Mistake, ...] = (
    *cases_yaml.CASES,
    *cases_quotes.CASES,
    *cases_sessions.CASES,
    *cases_files.CASES,
    *cases_values.CASES,
    *cases_amounts.CASES,
    *cases_declared.CASES,
    *cases_pages.CASES,
    *cases_links.CASES,
    *cases_markup.CASES,
    *cases_markers.CASES,
    *cases_slips.CASES,
    *cases_copies.CASES,
    *cases_diagrams.CASES,
    *cases_questionnaires.CASES,
    *cases_known.CASES,
)
"""Mistakes in facts and words, which ``check`` finds."""

BUILT: tuple[Mistake, ...] = cases_built.CASES
"""Faults of a built site, which the gate before publishing finds."""


EVERY: Mapping[str, Mistake] = {mistake.name: mistake for mistake in (*WRITTEN, *BUILT)}
"""All mistakes by their names."""


def by_code() -> dict[str, Mistake]:
    """Of each code the first mistake that shows it."""
    found: dict[str, Mistake] = {}
    for mistake in EVERY.values():
        found.setdefault(mistake.code, mistake)
    return found
