"""What is due to be checked again, for readers who want to help."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.freshness import Checkable, checkables, overdue
from learning_site.content.library import Item, Source
from learning_site.content.text import Words
from learning_site.render import formats
from learning_site.render.scope import Scope

NEXT = 20
"""How many of those that are due next are listed: enough for a first helper."""


@dataclass(frozen=True)
class DueEntry:
    title: Words
    href: str | None
    checked: str
    due: str


@dataclass(frozen=True)
class NeedsChecking:
    """What is overdue on a day, and what is due next."""

    day: str
    overdue: tuple[DueEntry, ...]
    next: tuple[DueEntry, ...]


def needs_checking(scope: Scope) -> NeedsChecking:
    """The list for a page, as of the day that the build calls today."""
    late = overdue(scope.library, scope.day)
    fresh = [one for one in checkables(scope.library) if one not in late and one.subject]
    fresh.sort(key=lambda one: (one.due, one.checked, one.document.path))
    return NeedsChecking(
        formats.date(scope.day, scope.locale) if scope.day else "",
        tuple(_entry(one, scope) for one in late),
        tuple(_entry(one, scope) for one in fresh[:NEXT]),
    )


def _entry(one: Checkable, scope: Scope) -> DueEntry:
    title, href = Words(one.document.path, scope.language), None
    if isinstance(one.subject, Item):
        title, href = one.subject.title(scope.language), scope.item_href(one.subject)
    elif isinstance(one.subject, Source):
        title = one.subject.title(scope.language)
        if scope.register:
            href = scope.href(scope.register, f"source-{one.subject.id}")
    checked = formats.date(one.checked, scope.locale)
    return DueEntry(title, href, checked, formats.date(one.due, scope.locale))
