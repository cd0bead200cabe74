"""Notices below the headings of sections that fell behind the same section in another language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from learning_site.pages.page import Page
from learning_site.pages.sections import Section, sections_of
from learning_site.render.renderer import Renderer

_MARK = "behind-mark"
"""The class of the mark that fragments put behind a text of facts."""
_TITLE_END = re.compile(r"</h[1-3]>")


@dataclass(frozen=True)
class Newer:
    """A link to the version of a text in another language."""

    language: str
    name: str
    href: str


def with_notices(renderer: Renderer, page: Page, html: str) -> str:
    """A page's HTML, a notice below the heading of each section that fell behind."""
    scope = renderer.scope
    if not scope.translations.drifts or page.language != scope.language:
        return html
    found = scope.translations.of_page(page.path)
    ahead = {name: one.ahead for name, one in found.items() if page.language in one.behind}
    others = tuple(one for one in scope.tree.pages.get(page.path, {}) if one != page.language)
    parts = []
    for section in sections_of(html):
        newer = ahead.get(section.id) or (others if _MARK in section.html else ())
        parts.append(_noticed(section, newer, renderer))
    return "".join(parts)


def _noticed(section: Section, newer: tuple[str, ...], renderer: Renderer) -> str:
    if not newer:
        return section.html
    scope = renderer.scope
    links = tuple(
        Newer(one, scope.language_name(one), scope.twin_href(one, section.id)) for one in newer
    )
    notice = renderer.fragment("behind", newer=links)
    title = _TITLE_END.search(section.html)
    end = title.end() if title else 0
    return section.html[:end] + notice + section.html[end:]
