"""The register of sources as a list for readers."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from learning_site.content.library import Source
from learning_site.content.text import Words
from learning_site.render import formats
from learning_site.render.order import alphabetical
from learning_site.render.scope import Scope
from learning_site.render.usage import pages_by_source


@dataclass(frozen=True)
class SeenAt:
    host: str
    url: str


@dataclass(frozen=True)
class UsedOn:
    """A page that rests on a source."""

    title: Words
    href: str


@dataclass(frozen=True)
class RegisterEntry:
    """A source in the register, its title in its own language or the reader's."""

    source: Source
    title: Words
    about: Words
    checked: str
    seen: tuple[SeenAt, ...]
    used_on: tuple[UsedOn, ...]


def register_entries(scope: Scope, grade: str = "") -> list[RegisterEntry]:
    """The sources that may be cited, or those of one grade, by title.

    What was never seen (grade memory) is not shown.
    """
    shown = [
        source
        for source in scope.library.sources.values()
        if source.is_citable and grade in {"", source.shape.grade}
    ]
    pages = pages_by_source(scope.library, scope.tree, scope.language)
    shown.sort(key=lambda source: (alphabetical(source.title(scope.language).text), source.id))
    return [
        RegisterEntry(
            source,
            source.title(scope.language),
            source.shape.about.in_language(scope.language),
            formats.date(source.shape.checked, scope.locale),
            tuple(
                SeenAt(urlsplit(url).netloc.removeprefix("www."), url) for url in source.shape.seen
            ),
            tuple(
                UsedOn(Words(page.title, page.language), scope.href(page.path))
                for page in pages.get(source.id, ())
            ),
        )
        for source in shown
    ]
