"""How long facts count as fresh, and which of them are due to be checked again."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from learning_site.content.library import Item, Library, Source
from learning_site.files.document import Document

FRESH_MONTHS = 18
"""Months after which somebody should compare a fact with its source again (an editorial rule)."""


@dataclass(frozen=True)
class Checkable:
    """Something that was checked on a day: an item, a source, and whatever else says when."""

    subject: Item | Source | None
    checked: str
    document: Document

    @property
    def due(self) -> str:
        """The month ("2028-05") after which it is no longer fresh; of a year, its December."""
        year, month = (int(part) for part in (self.checked + "-12").split("-")[:2])
        months = year * 12 + month - 1 + FRESH_MONTHS
        return f"{months // 12:04}-{months % 12 + 1:02}"


def checkables(library: Library) -> Iterator[Checkable]:
    """Everything with a day of checking; a source that may not be cited needs none."""
    for item in library.items():
        yield Checkable(item, item.head.checked, item.document)
    for source in library.sources.values():
        if source.is_citable:
            yield Checkable(source, source.shape.checked, source.document)
    for sheet in library.sheets.values():
        yield Checkable(None, sheet.shape.checked, sheet.document)
    for questionnaire in library.questionnaires.values():
        yield Checkable(None, questionnaire.shape.checked, questionnaire.document)
    if library.glossary:
        yield Checkable(None, library.glossary.checked, library.glossary.document)


def overdue(library: Library, day: str) -> list[Checkable]:
    """What is due before the month of a day (ISO 8601), the oldest first."""
    found = [one for one in checkables(library) if one.due < day[:7]]
    return sorted(found, key=lambda one: (one.due, one.document.path))


def build_day(root: Path, library: Library) -> str:
    """The day that a build calls today: the same commit gives the same bytes on any day.

    From ``SOURCE_DATE_EPOCH`` (reproducible-builds.org/specs/source-date-epoch), else of the
    commit, else the latest day on which anything was checked.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    command = ["git", "-C", str(root), "log", "-1", "--format=%cs"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=10)
        found = done.stdout.strip()
    except (OSError, subprocess.SubprocessError):
        found = ""
    return found or max((one.checked for one in checkables(library)), default="")
