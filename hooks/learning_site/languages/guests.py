"""A page's sections for other pages to show: as a script that they load when a reader asks.

A page asks for those of its twin, and the page that shows others as slides. There a section is a
guest: none of its ids, and no group of its controls, may meet those of its host. Links stay
relative to the address of the page that they come from; only who shows them knows where that is.
It is a script because pages opened from a folder load no data.
"""

from __future__ import annotations

import html as escaping
import re
from collections.abc import Collection, Mapping
from hashlib import sha256
from urllib.parse import unquote

from learning_site.pages.data_script import data_script
from learning_site.pages.html import HtmlReader
from learning_site.pages.sections import ids_of, sections_of

NAME = "sections.js"
"""The file beside a page's own, in its folder."""

_POINTERS = frozenset(
    ["for", "form", "headers", "list", "aria-activedescendant", "aria-controls", "aria-owns"]
) | {"aria-describedby", "aria-details", "aria-errormessage", "aria-flowto", "aria-labelledby"}
"""Attributes that name other elements by their ids."""
_LINKS = frozenset(["href", "usemap", "xlink:href"])
_PAINT = re.compile(r"url\(#([^)\s]+)\)")


def sections_script(
    page: str,
    address: str,
    language: str,
    twins: Mapping[str, str],
    minutes: Mapping[str, int] | None = None,
) -> str:
    """The script that keeps a page's sections in ``pageSections``, by the page's address.

    ``page`` is what the page shows in the end. Each section has ``id``, ``level`` (1 for the lead),
    ``title`` and ``html``; ids within the HTML end with a dot, the language and a mark of the page,
    since slides show several pages at once. Addresses start from the site's root; ``twins`` has
    those of the page by language, its own included. ``minutes`` are those that a slide takes, by
    the id of the section that it begins with.
    """
    sections = sections_of(page)
    ids, planned = ids_of(page), minutes or {}
    ending = f"{language}-{sha256(address.encode()).hexdigest()[:4]}"
    data = {
        "language": language,
        "title": sections[0].title,
        "twins": dict(twins),
        "sections": [
            {
                "id": one.id,
                "level": one.level,
                "title": one.title,
                "html": as_guest(one.html, ending, ids),
                **({"minutes": planned[one.id]} if one.id in planned else {}),
            }
            for one in sections
        ],
    }
    return data_script("pageSections", address, data)


def as_guest(html: str, ending: str, ids: Collection[str]) -> str:
    """A part of a page that another page may show: its ids, and what points to them, renamed.

    They end with a dot and ``ending``. ``ids`` are those of the whole page, since a part may point
    to another.
    """
    return "".join(_Guest(html, f".{ending}", ids).parts)


class _Guest(HtmlReader):
    """Copies HTML as it is, but for the tags that have a name or use one."""

    def __init__(self, html: str, ending: str, ids: Collection[str]) -> None:
        super().__init__(html, keeps_references=True)
        self._ending, self._ids = ending, ids
        self._copied = 0
        self.parts: list[str] = []
        self.read()
        self.parts.append(html[self._copied :])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        renamed = [(name, self._renamed(name, value)) for name, value in attrs]
        if renamed == attrs:
            return
        text = self.get_starttag_text() or ""
        start = self.tag_start()
        self.parts += [self.html[self._copied : start], _tag(tag, renamed, text.endswith("/>"))]
        self._copied = start + len(text)

    def _renamed(self, attribute: str, value: str | None) -> str | None:
        if not value:
            return value
        if attribute in {"id", "name"}:
            return value + self._ending
        if attribute in _POINTERS:
            return " ".join(self._pointed(one) for one in value.split())
        if attribute in _LINKS and value.startswith("#"):
            name = unquote(value[1:])
            # A place that is not in the text is on the page that the text comes from.
            return f"#{self._pointed(name)}" if name in self._ids else f"./{value}"
        return _PAINT.sub(lambda match: f"url(#{self._pointed(match[1])})", value)

    def _pointed(self, name: str) -> str:
        return name + self._ending if name in self._ids else name


def _tag(name: str, attributes: list[tuple[str, str | None]], is_closed: bool) -> str:
    written = (
        f" {key}" if value is None else f' {key}="{escaping.escape(value)}"'
        for key, value in attributes
    )
    return f"<{name}{''.join(written)}{'/' if is_closed else ''}>"
