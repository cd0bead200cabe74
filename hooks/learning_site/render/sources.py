"""The register of sources as a list for readers."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from learning_site.content.library import Source
from learning_site.content.text import Words
from learning_site.render import formats
from learning_site.render.order import alphabetical
from learning_site.render.scope import Scope


@dataclass(frozen=True)
class SeenAt:
    host: str
    url: str


@dataclass(frozen=True)
class RegisterEntry:
    """A source in the register, its title in its own language or the reader's."""

    source: Source
    title: Words
    about: Words
    checked: str
    seen: tuple[SeenAt, ...]


def register_entries(scope: Scope) -> list[RegisterEntry]:
    """All sources that may be cited, by title. What was never seen (memory) is not shown."""
    shown = [source for source in scope.library.sources.values() if source.shape.grade != "memory"]
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
        )
        for source in shown
    ]
