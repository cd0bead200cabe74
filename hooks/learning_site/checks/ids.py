"""The places on pages that a link can lead to: written there, or made by the page's markers."""

from __future__ import annotations

import re

from learning_site.checks.tags import find_tags
from learning_site.content.library import Library
from learning_site.content.questionnaires import CheckShape
from learning_site.markers.grammar import Argument, Marker
from learning_site.pages.page import Page

_LISTED = re.compile(r"\{[^{}\n]*#(?P<id>[\w-]++)")


class Ids:
    """The ids of every page, each page being searched once, however many links lead there."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: dict[str, set[str]] = {}

    def of(self, page: Page) -> set[str]:
        """The ids that stand on a page."""
        if page.file not in self._known:
            self._known[page.file] = self._find(page)
        return self._known[page.file]

    def _find(self, page: Page) -> set[str]:
        found = {match["id"] for match in _LISTED.finditer(page.masked)} | {"references"}
        found |= {heading.id for heading in page.headings}
        for tag in find_tags(page.masked):
            found |= {tag.value("id"), tag.value("name") if tag.name == "a" else ""}
        return (found | self.made_on(page)) - {""}

    def made_on(self, page: Page) -> set[str]:
        """The ids of what the markers of a page show."""
        return set[str]().union(*(self._made(marker, page) for marker in page.markers))

    def _made(self, marker: Marker, page: Page) -> set[str]:
        """The ids of what a marker shows. Sources known from memory only are not shown."""
        if marker.name == "comparison":
            return {str(_first(marker, "slug"))}
        if marker.name == "facts":
            item = str(_first(marker, "item") or page.path)
            return {f"facts-{item.rpartition('/')[2]}"}
        if marker.name == "sources":
            grade, sources = _first(marker, "grade"), self._library.sources.values()
            return {
                f"source-{one.id}"
                for one in sources
                if one.is_citable and grade in {"", one.shape.grade}
            }
        if marker.name in {"sheet", "diagram"}:
            return {f"{marker.name}-{_first(marker, 'slug')}"}
        if marker.name == "questionnaire":
            return self._questionnaire(str(_first(marker, "slug")))
        if marker.name == "glossary" and self._library.glossary:
            return {f"term-{name}" for name in self._library.glossary.terms}
        return set()

    def _questionnaire(self, slug: str) -> set[str]:
        """A questionnaire, and the sheet whose place it takes."""
        one = self._library.questionnaires.get(slug)
        sheet = {f"sheet-{one.shape.sheet}"} if one and isinstance(one.shape, CheckShape) else set()
        return {f"questionnaire-{slug}"} | sheet


def _first(marker: Marker, name: str) -> Argument:
    """The first value of a marker, which may be given by its name."""
    return marker.positional[0] if marker.positional else marker.keywords.get(name, "")
