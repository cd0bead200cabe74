"""The summary of a proposal as Markdown, short enough for a comment, in the site's first words."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path

from learning_site.problems import Problems, Registry
from learning_site.problems.registry import errors
from learning_site.review.changes import (
    ChangedPage,
    ChangedValue,
    changed_pages,
    changed_values,
    left_behind,
    tables_with,
)
from learning_site.site import Site

MOST = 40
"""Lines of each table: a comment has a limit, and nobody reads more."""
LONGEST = 120
"""Characters of a value in a table."""


def summary(old: Site, new: Site, problems: Problems, built: Path | None, language: str) -> str:
    """What a reviewer wants to know first. ``built`` is the new site's folder, if it is built."""
    return "\n".join(_Summary(old, new, problems, built, language).lines()) + "\n"


class _Summary:
    def __init__(
        self, old: Site, new: Site, problems: Problems, built: Path | None, language: str
    ) -> None:
        self.old, self.new, self.problems, self.built = old, new, problems, built
        self.registry = Registry.load()
        (self.language,) = self.registry.languages([language])[:1]

    def lines(self) -> Iterator[str]:
        failed = len(errors(self.problems))
        warned = len(self.problems) - failed
        yield self._say("checks", errors=failed, warnings=warned)
        pages, values = changed_pages(self.old, self.new), changed_values(self.old, self.new)
        yield from self._pages(pages)
        yield from self._values(values)
        yield from self._behind()
        if not pages and not values:
            yield ""
            yield self._say("nothing")

    def _say(self, name: str, **gaps: object) -> str:
        return self.registry.phrase(f"review-{name}", self.language, gaps)

    def _table(self, title: str, head: str, rows: list[list[str]]) -> Iterator[str]:
        yield from ("", f"### {title}", "", head, "|" + "---|" * (head.count("|") - 1))
        yield from ("| " + " | ".join(map(_cell, row)) + " |" for row in rows[:MOST])
        if len(rows) > MOST:
            yield from ("", self._say("more", count=len(rows) - MOST))

    def _pages(self, pages: list[ChangedPage]) -> Iterator[str]:
        if not pages:
            return
        rows = [
            [
                one.title,
                f"/{one.address}" if one.address else self._say("gone"),
                one.file if one.was_there else f"{one.file} ({self._say('new')})",
                self._weight(one),
            ]
            for one in pages
        ]
        yield from self._table(self._say("pages", count=len(pages)), self._say("pages-head"), rows)

    def _weight(self, page: ChangedPage) -> str:
        """Compressed kilobytes of a page, as browsers load it."""
        file = self.built / page.address / "index.html" if self.built else None
        if not page.address or file is None or not file.is_file():
            return ""
        return f"{len(gzip.compress(file.read_bytes(), 9, mtime=0)) / 1000:.1f} kB"

    def _values(self, values: list[ChangedValue]) -> Iterator[str]:
        if not values:
            return
        rows = [[one.file, one.field, one.before, one.after] for one in values]
        title, head = self._say("values", count=len(values)), self._say("values-head")
        yield from self._table(title, head, rows)
        tables = tables_with(self.new, values)
        if tables:
            yield from ("", self._say("tables", names=", ".join(f"`{one}`" for one in tables)))

    def _behind(self) -> Iterator[str]:
        drifts = left_behind(self.old, self.new)
        if not drifts:
            yield from ("", self._say("in-step"))
            return
        rows = [[drift.unit.key, _names(drift.ahead), _names(drift.behind)] for drift in drifts]
        title, head = self._say("behind", count=len(drifts)), self._say("behind-head")
        yield from self._table(title, head, rows)


def _names(languages: Iterable[str]) -> str:
    return ", ".join(languages)


def _cell(text: str) -> str:
    """A text that stays within its cell and means nothing in Markdown or HTML."""
    short = text[:LONGEST] + ("…" if len(text) > LONGEST else "")
    plain = " ".join(short.split()).replace("`", "'")
    return f"`{plain.replace('|', '¦')}`" if plain else "–"
