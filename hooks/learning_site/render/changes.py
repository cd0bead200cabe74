"""What changed lately, read from pages that say so: ``changes: true`` in their front matter.

Contributors write such a page as any other. Each of its headings whose id ends with a day, as in
``{#k-2026-11-30}``, begins what changed on that day; words in bold at the begin of an entry of its
list name a change. Home page and feed are made of that: nothing is written twice. Ids of headings
are permanent, and twins share them, so they name a change in every language for ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from learning_site.content.text import Words
from learning_site.pages.headings import Heading
from learning_site.pages.page import Page
from learning_site.render import formats
from learning_site.render.messages import cut
from learning_site.render.scope import Scope

FEED = "feed.xml"
"""A language's feed, in the folder of its start page. This address is permanent."""
_DAY = re.compile(r".*?-?(\d{4}-\d{2}-\d{2})")
_NAME = 100
"""Characters of the name of a change that names nothing: the begin of its first words."""
_ENTRY = re.compile(r"(?:[-*+]|\d+\.)[ \t]+")
_NAMED = re.compile(r"\*\*(.+?)\*\*")
_MARKER = re.compile(r"\s*\{\{.*?\}\}")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[*`]|\\(?=\W)")


@dataclass(frozen=True)
class Change:
    """What changed on a day (ISO 8601): the place of its words, its names, and all it says."""

    day: str
    path: str
    anchor: str
    language: str
    names: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True)
class ShownChange:
    """A change for readers: its day in words, the link to it, and the names of what changed."""

    iso: str
    day: str
    href: str
    names: tuple[Words, ...]


def has_changes(scope: Scope) -> bool:
    """Whether a page of the site says what changed."""
    return any(True for _ in _pages(scope))


def changes_of(scope: Scope) -> list[Change]:
    """Everything that changed, the newest first, as a reader of the scope's language gets it."""
    found = [change for page in _pages(scope) for change in changes_on(page)]
    return sorted(found, key=lambda one: (one.day, one.path, one.anchor), reverse=True)


def latest(scope: Scope, count: int) -> list[ShownChange]:
    """The changes of the last so many days on which there were any."""
    return [
        ShownChange(
            one.day,
            formats.date(one.day, scope.locale),
            f"#{one.anchor}" if one.path == scope.path else scope.href(one.path, one.anchor),
            tuple(Words(name, one.language) for name in one.names),
        )
        for one in changes_of(scope)[:count]
    ]


def feed_name(scope: Scope) -> str:
    """The name of the feed of the scope's language from the root of the site."""
    return scope.tree.addresses.of("index", scope.language) + FEED


def feed_title(scope: Scope) -> str:
    """The name of the feed of changes in the scope's language."""
    return scope.string("changes-title", site=scope.publication.name(scope.language))


def whole_lists(scope: Scope) -> list[tuple[Words, str]]:
    """The pages that list all changes: titles and links."""
    return [(Words(page.title, page.language), scope.href(page.path)) for page in _pages(scope)]


def changes_on(page: Page) -> Iterator[Change]:
    """What changed according to one page, in the order of its headings."""
    lines = page.body.split("\n")
    ends = [*page.headings, Heading(1, "", "", len(lines) + 1)]
    for heading, following in pairwise(ends):
        day = day_of(heading)
        if day and is_day(day):
            blocks = list(_blocks(lines[heading.line : following.line - 1]))
            named = (_NAMED.match(block) for block in blocks)
            names = tuple(_plain(name[1]).rstrip(".") for name in named if name)
            said = tuple(filter(None, map(_plain, blocks)))
            named_so = names or (cut(said[0] if said else heading.text, _NAME),)
            yield Change(day, page.path, heading.id, page.language, named_so, said)


def day_of(heading: Heading) -> str:
    """The day with which the id of a heading ends, whether the calendar has it or not; or ""."""
    found = _DAY.fullmatch(heading.id)
    return found[1] if found else ""


def is_day(day: str) -> bool:
    """Whether the calendar has a day."""
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _pages(scope: Scope) -> Iterator[Page]:
    for path, twins in scope.tree.pages.items():
        if any(page.front.changes for page in twins.values()) and (page := scope.page(path)):
            yield page


def _blocks(lines: list[str]) -> Iterator[str]:
    """Paragraphs and entries of lists, each on one line, without the signs of the list."""
    block: list[str] = []
    for line in [*lines, ""]:
        begins = _ENTRY.match(line.strip())
        if block and (begins or not line.strip()):
            yield " ".join(block)
            block = []
        if line.strip():
            block.append(line.strip()[begins.end() if begins else 0 :])


def _plain(text: str) -> str:
    """Words without markers, addresses of links, and signs of emphasis."""
    return " ".join(_SIGNS.sub("", _LINK.sub(r"\1", _MARKER.sub("", text))).split())
