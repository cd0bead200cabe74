"""Where a source is used: on which pages its reference stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from learning_site.content.library import Library
from learning_site.markers.grammar import Marker, find_markers
from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree


def pages_by_source(library: Library, tree: PageTree, language: str) -> Mapping[str, list[Page]]:
    """The pages that name a source in their words or in their own facts, by its id, by path."""
    found: dict[str, dict[str, Page]] = {}
    for path in tree.pages:
        page = tree.page(path, language)
        if page is None:
            continue
        for source in _named_on(page, library):
            found.setdefault(source, {})[path] = page
    return {source: list(pages.values()) for source, pages in found.items()}


def _named_on(page: Page, library: Library) -> Iterator[str]:
    for marker in find_markers(page.masked):
        if isinstance(marker, Marker) and marker.name == "cite" and marker.positional:
            yield str(marker.positional[0])
    item = library.item(page.path)
    for names in _lists_of_sources(item.document.data) if item else ():
        yield from map(str, names)


def _lists_of_sources(data: object) -> Iterator[list[object]]:
    """Every list below a key "sources", wherever it stands in a file."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            if key == "sources" and isinstance(value, list):
                yield value
            else:
                yield from _lists_of_sources(value)
    elif isinstance(data, list):
        for value in data:
            yield from _lists_of_sources(value)
