"""The end of a page: when it was last changed, and links that open a message about it.

On paper a page says where it is from, and which version of the facts it shows. The links open the
reader's own application with words to complete: nothing is sent before the reader sends it, and no
script, cookie or third party is needed to show them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from learning_site.pages.history import Changed
from learning_site.pages.page import Page
from learning_site.problems.problem import Place, printable
from learning_site.render import formats
from learning_site.render.renderer import Renderer
from learning_site.render.scope import Scope
from learning_site.render.translation import translation_state
from learning_site.render.ways import Way, ways_to_write


@dataclass(frozen=True)
class Subject:
    """What a message is about, as a reader is asked, and the ways to send it."""

    ask: str
    ways: tuple[Way, ...]


def page_end(renderer: Renderer, page: Page, history: Mapping[str, Changed]) -> str:
    """The HTML of a page's end."""
    scope, changed = renderer.scope, history.get(page.file)
    feedback = scope.feedback
    title, address = page.title, scope.address(page.path)
    asked = {
        scope.string("feedback-clear"): scope.string(
            "feedback-clear-text", title=title, address=address
        ),
        scope.string("feedback-mistake"): scope.string(
            "feedback-mistake-text", title=title, address=address
        ),
    }
    subjects = []
    for ask, text in asked.items():
        about = scope.string("take-pair", label=title, value=ask)
        subjects.append(Subject(ask, tuple(ways_to_write(about, text, scope))))
    day = formats.date(changed.day, scope.locale) if changed else ""
    names = changed.names if changed and feedback.contributors else ()
    told = [one for one in subjects if one.ways]
    people = ", ".join(map(printable, names))
    paper = _on_paper(address, translation_state(page, scope), scope)
    # What the machine made of facts has no file; its facts are changed from their tables.
    edit = "" if page.source else feedback.edit_href(Place(page.file))
    return Markup(
        renderer.fragment(
            "page_end",
            subjects=told,
            day=day,
            names=people,
            paper=paper,
            edit=edit,
            host=feedback.edit_host,
        )
    )


def _on_paper(address: str, state: str, scope: Scope) -> str:
    """What a print says of itself. The address is last and without a full stop, to be typed."""
    said = scope.publication
    version = scope.string("data-version", version=said.version) if said.version else ""
    place = scope.string("on-paper", site=said.name(scope.language), address=address)
    return " ".join(part for part in (version and f"{version}.", state, place) if part)
