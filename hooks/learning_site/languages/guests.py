"""A page's sections for other pages to show: as a script that they load when a reader asks.

Beside its twin's text a section is a guest: none of its ids, and no group of its controls, may meet
those of its host. Links stay relative to the address of the page that they come from; only who
shows them knows where that is. It is a script because pages opened from a folder load no data.
"""

from __future__ import annotations

import html as escaping
import json
import re
from collections.abc import Collection
from html.parser import HTMLParser
from urllib.parse import unquote

from learning_site.pages.sections import ids_of, sections_of

NAME = "sections.js"
"""The file beside a page's own, in its folder."""

_POINTERS = frozenset(
    ["for", "form", "headers", "list", "aria-activedescendant", "aria-controls", "aria-owns"]
) | {"aria-describedby", "aria-details", "aria-errormessage", "aria-flowto", "aria-labelledby"}
"""Attributes that name other elements by their ids."""
_LINKS = frozenset(["href", "usemap", "xlink:href"])
_PAINT = re.compile(r"url\(#([^)\s]+)\)")
# What could end a script, or hide its end, if it ever stood within a page; and the two line ends
# that are none in JSON.
_UNSAFE = re.compile("<(?=[!/?])|[\u2028\u2029]")


def sections_script(page: str, language: str) -> str:
    """The script that keeps a page's sections in ``pageSections``, by their language.

    ``page`` is what the page shows in the end. Each section has ``id``, ``level`` (1 for the lead),
    ``title`` and ``html``; ids within the HTML end with a dot and the language.
    """
    sections = sections_of(page)
    ids = ids_of(page)
    data = {
        "language": language,
        "title": sections[0].title,
        "sections": [
            {
                "id": one.id,
                "level": one.level,
                "title": one.title,
                "html": as_guest(one.html, language, ids),
            }
            for one in sections
        ],
    }
    values = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    safe = _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", values)
    return f"(window.pageSections=window.pageSections||{{}})[{json.dumps(language)}]={safe};\n"


def as_guest(html: str, language: str, ids: Collection[str]) -> str:
    """A part of a page that another page may show: its ids, and what points to them, renamed.

    ``ids`` are those of the whole page, since a part may point to another.
    """
    return "".join(_Guest(html, f".{language}", ids).parts)


class _Guest(HTMLParser):
    """Copies HTML as it is, but for the tags that have a name or use one."""

    def __init__(self, html: str, ending: str, ids: Collection[str]) -> None:
        super().__init__(convert_charrefs=False)
        self._html, self._ending, self._ids = html, ending, ids
        self._lines = [0]
        for line in html.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self._copied = 0
        self.parts: list[str] = []
        self.feed(html)
        self.close()
        self.parts.append(html[self._copied :])

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Take ``<![…`` for a comment, as browsers do; the parser of Python would break down."""
        return self.parse_bogus_comment(i, report)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        renamed = [(name, self._renamed(name, value)) for name, value in attrs]
        if renamed == attrs:
            return
        text = self.get_starttag_text() or ""
        line, column = self.getpos()
        start = self._lines[line - 1] + column
        self.parts += [self._html[self._copied : start], _tag(tag, renamed, text.endswith("/>"))]
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
