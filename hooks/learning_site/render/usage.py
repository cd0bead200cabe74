"""Where a source is used: on which pages its reference stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from learning_site.content.diagrams import Diagram
from learning_site.content.library import Item, Library
from learning_site.content.questionnaires import CheckShape, Questionnaire
from learning_site.content.sheets import Sheet
from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree


def pages_by_source(library: Library, tree: PageTree, language: str) -> Mapping[str, list[Page]]:
    """The pages that rest on a source, by its id, in the order of their paths.

    Tables that compare items only repeat what the items' own pages say.
    """
    found: dict[str, dict[str, Page]] = {}
    for path in tree.pages:
        page = tree.page(path, language)
        if page is None:
            continue
        for source in _named_on(page, library):
            found.setdefault(source, {})[path] = page
    return {source: list(pages.values()) for source, pages in found.items()}


def _named_on(page: Page, library: Library) -> Iterator[str]:
    """The sources that the words of a page name, and those of the facts that it shows whole."""
    shown: list[Item | Sheet | Diagram | Questionnaire | None] = [library.item(page.path)]
    for marker in page.markers:
        first = str(marker.positional[0]) if marker.positional else ""
        if marker.name == "cite":
            yield first
        elif marker.name == "facts" and first:
            shown.append(library.item(first))
        elif marker.name == "sheet":
            shown.append(library.sheets.get(first))
        elif marker.name == "diagram":
            shown.append(library.diagrams.get(first))
        elif marker.name == "questionnaire":
            asked = library.questionnaires.get(first)
            shown.append(asked)
            if asked and isinstance(asked.shape, CheckShape):
                shown.append(library.sheets.get(asked.shape.sheet))
    for one in shown:
        if one is not None:
            yield from (name for name, _ in one.document.names_under("sources"))
