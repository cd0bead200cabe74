"""What a page shows of the ways to have the whole site without a connection."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.text import Words
from learning_site.offline.archives import archives_of, are_asked
from learning_site.offline.listing import LIST
from learning_site.render.scope import Scope

WHOLE = "whole"
"""By this name the build fills in the size of everything that a browser keeps."""


@dataclass(frozen=True)
class ShownArchive:
    """An archive to download. The build fills its size in, by its name."""

    href: str
    name: str
    languages: tuple[Words, ...]


def list_href(scope: Scope) -> str:
    """The link to the list of what a browser keeps."""
    return scope.file_href(LIST)


def shown_archives(scope: Scope) -> list[ShownArchive]:
    """The archives that this build is followed by; none if nobody asked for them."""
    if not are_asked():
        return []
    known = scope.library.languages
    first = scope.tree.languages[0]
    return [
        ShownArchive(
            scope.file_href(one.name),
            one.name,
            tuple(Words(known[code].shape.name, code) for code in one.languages if code in known),
        )
        for one in archives_of(scope.tree.languages, scope.publication.name(first))
    ]
