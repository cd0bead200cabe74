"""A page's sections as data: its HTML cut where a heading of the second or third level begins.

Twins share the ids of their headings, so their sections can be set beside each other; the lead, up
to the first heading, is a section without an id. Nothing is lost and nothing added: the sections
joined are the page. What the page shows in the end is cut here, fragments and frame included.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from learning_site.pages.html import VOID, HtmlReader

_HEADINGS = {"h2": 2, "h3": 3}
_TITLES = {"h1", *_HEADINGS}
# The blocks at which browsers end a paragraph that was left open.
_BLOCKS = frozenset(
    ["article", "aside", "blockquote", "details", "div", "dl", "figure", "h1", "h2", "h3", "h4"]
) | {"h5", "h6", "hr", "nav", "ol", "p", "pre", "section", "table", "ul"}
_DRAWING = "svg"


@dataclass(frozen=True)
class Section:
    """A section: the id, level and words of its heading, and its HTML, the heading included.

    The lead has level 1, the words of the page's title, and "" for an id.
    """

    id: str
    level: int
    title: str
    html: str


def sections_of(html: str) -> tuple[Section, ...]:
    """The sections of a page, in order; the first is the lead, even if there is nothing in it.

    A section begins with a heading that has an id and lies in no other element, or with a
    ``<section>`` around such a heading: frames put one at the end of a page. Headings within
    boxes, quotes and tables belong to the section around them.
    """
    reader = _read(html)
    cuts = [*reader.cuts, _Cut(len(html), "", 0)]
    titles = {cut.start: " ".join("".join(cut.words).split()) for cut in cuts}
    return tuple(
        Section(cut.id, cut.level, titles[cut.start], html[cut.start : following.start])
        for cut, following in pairwise(cuts)
    )


def ids_of(html: str) -> frozenset[str]:
    """All ids in some HTML."""
    return frozenset(_read(html).ids)


@lru_cache(maxsize=2)
def _read(html: str) -> _Reader:
    """A page read once for all that wants to know of its parts; it is the slowest step of many."""
    return _Reader(html).read()


class _Cut:
    """Where a section begins. ``words`` are collected while its heading is read."""

    def __init__(self, start: int, name: str, level: int) -> None:
        self.start, self.id, self.level = start, name, level
        self.words: list[str] = []


class _Reader(HtmlReader):
    def __init__(self, html: str) -> None:
        super().__init__(html)
        self.cuts = [_Cut(0, "", 1)]
        self.ids: set[str] = set()
        self._open: list[str] = []
        # Where an outermost <section> begins that has shown no heading yet.
        self._frame: int | None = None
        self._title: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids.update(value for name, value in attrs if name == "id" and value)
        if tag in _BLOCKS and self._open[-1:] == ["p"]:
            self._open.pop()
        start = self.tag_start()
        if not self._open:
            self._frame = start if tag == "section" else None
        name = next((value or "" for key, value in attrs if key == "id"), "")
        begin = start if not self._open else self._frame
        if tag in _HEADINGS and name and begin is not None:
            self.cuts.append(_Cut(begin, name, _HEADINGS[tag]))
            self._title, self._frame = tag, None
        elif tag == "h1" and len(self.cuts) == 1 and not self.cuts[0].words:
            self._title = tag
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Only in drawings does a slash close an element; elsewhere browsers overlook it."""
        self.ids.update(value for name, value in attrs if name == "id" and value)
        if tag != _DRAWING and _DRAWING not in self._open:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if tag in _TITLES:
            self._title = None

    def handle_data(self, data: str) -> None:
        if self._title:
            self.cuts[-1].words.append(data)
