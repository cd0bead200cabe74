"""The markers of one page as HTML, one Jinja fragment per part."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import jinja2
from markupsafe import Markup

from learning_site.markers.grammar import Marker
from learning_site.problems.problem import closest
from learning_site.render.markers import MARKERS
from learning_site.render.refusals import Refusal
from learning_site.render.scope import Scope
from learning_site.render.templates import fault_of


@dataclass
class Trials:
    """What was rendered of each fragment, while one only looks for what is wrong.

    Mistakes in facts and words come to light when a marker gathers what it shows. Rendering it
    finds only broken fragments, and for that each needs no more than one example of each kind.
    """

    _seen: set[tuple[str, frozenset[str]]] = field(default_factory=set)

    def is_new(self, name: str, values: Mapping[str, Any]) -> bool:
        """Whether a fragment was not yet given just these values; the same again is not."""
        kind = name, frozenset(key for key, value in values.items() if value)
        known = kind in self._seen
        self._seen.add(kind)
        return not known


@dataclass(frozen=True)
class Renderer:
    """Renders parts of one page. A page has one renderer, so that references count through.

    With ``trials`` a fragment is rendered only if that could show something new.
    """

    environment: jinja2.Environment
    scope: Scope
    trials: Trials | None = None

    def marker(self, marker: Marker) -> str:
        """The HTML of a marker. Raises Refusal if it is unknown or its values lead nowhere."""
        kind = MARKERS.get(marker.name)
        if kind is None:
            guess, known = closest(marker.name, MARKERS), list(MARKERS)
            raise Refusal("marker-unknown", value=marker.name, guess=guess, known=known)
        if not marker.is_alone and not kind.is_inline:
            raise Refusal("marker-not-alone", name=marker.name)
        try:
            _signature(marker.name).bind(self.scope, *marker.positional, **marker.keywords)
        except TypeError:
            raise Refusal("marker-arguments", name=marker.name, usage=kind.usage) from None
        html = self.part(marker.name, *marker.positional, **marker.keywords)
        return self.amid_words(html, is_inline=kind.is_inline)

    def part(self, name: str, *positional: Any, **keywords: Any) -> str:
        """The HTML of a marker that is known, with values whose number and names are right."""
        fragment, values = MARKERS[name].show(self.scope, *positional, **keywords)
        return self.fragment(fragment, **values)

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
        if self.trials and not self.trials.is_new(name, values):
            return ""
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
    return inspect.signature(MARKERS[name].show)
