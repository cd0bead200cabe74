"""The markers of a page as HTML: one method per marker, one Jinja fragment per part.

To add a marker: a method here, its usage in :data:`USAGE`, a fragment in ``overrides/fragments``.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import jinja2
from markupsafe import Markup

from learning_site.content.glossary import FILE as GLOSSARY
from learning_site.content.library import Library
from learning_site.content.shapes import CITABLE
from learning_site.markers.grammar import Marker
from learning_site.pages.tree import PageTree
from learning_site.problems.problem import closest
from learning_site.render.diagrams import diagram_view
from learning_site.render.facts import card, door, facts_box
from learning_site.render.freshness import needs_checking
from learning_site.render.glossary import glossary_view
from learning_site.render.scope import Scope
from learning_site.render.sheets import sheet_view
from learning_site.render.sources import register_entries
from learning_site.render.tables import table
from learning_site.render.templates import fault_of, make_environment

T = TypeVar("T")

__all__ = ["INLINE", "USAGE", "NothingToShow", "Refusal", "Renderer", "make_environment"]

USAGE: Mapping[str, str] = {
    "comparison": '{{ comparison("slug") }}',
    "facts": '{{ facts() }}, {{ facts("collection/item") }}',
    "sheet": '{{ sheet("slug") }}',
    "diagram": '{{ diagram("slug") }}',
    "cards": '{{ cards("collection") }}',
    "doors": '{{ doors("folder/page", "page") }}',
    "glossary": "{{ glossary() }}",
    "needs_checking": "{{ needs_checking() }}",
    "sources": '{{ sources() }}, {{ sources("primary") }}',
    "cite": '{{ cite("source") }}, {{ cite("source", "place") }}',
}
INLINE = frozenset({"cite"})
"""Markers that may stand within a sentence, and more than once."""


class Refusal(Exception):
    """A marker that cannot be shown: a code of the registry, and the words for its gaps."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code, self.details = code, details


class NothingToShow(Exception):
    """What a marker asks for is there but cannot be used: noted where it stands, not here."""


@dataclass(frozen=True)
class Renderer:
    """Renders parts of one page. A page has one renderer, so that references count through."""

    environment: jinja2.Environment
    scope: Scope

    @property
    def library(self) -> Library:
        return self.scope.library

    @property
    def tree(self) -> PageTree:
        return self.scope.tree

    def marker(self, marker: Marker) -> str:
        """The HTML of a marker. Raises Refusal if it is unknown or its values lead nowhere."""
        if marker.name not in USAGE:
            guess = closest(marker.name, USAGE)
            raise Refusal("marker-unknown", value=marker.name, guess=guess, known=list(USAGE))
        if not marker.is_alone and marker.name not in INLINE:
            raise Refusal("marker-not-alone", name=marker.name)
        method = getattr(self, marker.name)
        try:
            _signature(marker.name).bind(self, *marker.positional, **marker.keywords)
        except TypeError:
            raise Refusal("marker-arguments", name=marker.name, usage=USAGE[marker.name]) from None
        html: str = method(*marker.positional, **marker.keywords)
        return self.amid_words(html, is_inline=marker.name in INLINE)

    def comparison(self, slug: object) -> str:
        found = self._found("comparison-unknown", slug, self.library.comparisons, "comparisons/")
        try:
            return self.fragment("comparison", table=table(found, self.scope))
        except KeyError:
            # What the comparison names is not there: noted in its own file, not on every page.
            raise NothingToShow from None

    def sheet(self, slug: object) -> str:
        found = self._found("sheet-unknown", slug, self.library.sheets, "sheets/")
        return self.fragment("sheet", sheet=sheet_view(found, self.scope))

    def diagram(self, slug: object) -> str:
        found = self._found("diagram-unknown", slug, self.library.diagrams, "diagrams/")
        try:
            return self.fragment("diagram", diagram=diagram_view(found, self.scope))
        except KeyError:
            # What the diagram names is not there: noted in its own file, not on every page.
            raise NothingToShow from None

    def facts(self, item: object = None) -> str:
        path = self.scope.path if item is None else str(item)
        items = {one.path: one for one in self.library.items()}
        found = self._found("item-unknown", path, items)
        return self.fragment("facts", box=facts_box(found, self.scope))

    def cards(self, collection: object) -> str:
        found = self._found("collection-unknown", collection, self.library.collections)
        return self.fragment("cards", cards=[card(item, self.scope) for item in found])

    def doors(self, *pages: object) -> str:
        if not pages:
            raise Refusal("marker-arguments", name="doors", usage=USAGE["doors"])
        for path in map(str, pages):
            if path not in self.tree.pages:
                if path in self.tree.unread:
                    raise NothingToShow
                raise Refusal("page-unknown", value=path, guess=closest(path, self.tree.pages))
        return self.fragment("doors", doors=[door(str(path), self.scope) for path in pages])

    def glossary(self) -> str:
        view = glossary_view(self.scope)
        if view is None:
            if self.library.is_unread("glossary"):
                raise NothingToShow
            raise Refusal("glossary-missing", expected=GLOSSARY)
        return self.fragment("glossary", glossary=view)

    def needs_checking(self) -> str:
        return self.fragment("needs_checking", due=needs_checking(self.scope))

    def sources(self, grade: object = "") -> str:
        if grade and grade not in CITABLE:
            raise Refusal("marker-arguments", name="sources", usage=USAGE["sources"])
        return self.fragment("sources", entries=register_entries(self.scope, str(grade)))

    def cite(self, source: object, place: object = "") -> str:
        found = self._found("source-unknown", source, self.library.sources, "sources/")
        if not found.is_citable:
            raise Refusal("source-not-citable", value=source)
        (reference,) = self.scope.references([found.id])
        return self.fragment("cite", reference=reference, place=str(place))

    def _found(self, code: str, name: object, there: Mapping[str, T], folder: str = "") -> T:
        """What has a name, or a refusal with a guess; nothing if it is there but unreadable."""
        if (found := there.get(str(name))) is not None:
            return found
        if self.library.is_unread(f"{folder}{name}"):
            raise NothingToShow
        known = list(there)
        raise Refusal(code, value=name, guess=closest(str(name), known), known=known)

    def amid_words(self, html: str, *, is_inline: bool) -> str:
        """A fragment among the words of its page.

        A page that stands in for a missing twin is in another language than its fragments.
        """
        page = self.scope.page(self.scope.path)
        if not html or page is None or page.language == self.scope.language:
            return html
        return self.fragment("amid", html=Markup(html), is_inline=is_inline)

    def fragment(self, name: str, **values: Any) -> str:
        """A fragment as HTML, in the language of the page. Raises TemplateFault if it is broken."""
        try:
            template = self.environment.get_template(f"{name}.html")
            html = template.render(language=self.scope.language, string=self.scope.string, **values)
        except Exception as error:
            if fault := fault_of(error, f"{name}.html"):
                raise fault from None
            raise
        return html.strip()


@cache
def _signature(name: str) -> inspect.Signature:
    return inspect.signature(getattr(Renderer, name))
