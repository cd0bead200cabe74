"""Reading HTML as browsers read it, with the place of each tag: what all readers begin with."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import accumulate
from typing import Self

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"]) | {
    "source",
    "wbr",
}
"""Elements that hold nothing, and so are never closed."""


class HtmlReader(HTMLParser):
    """Reads one text. ``keeps_references`` hands over ``&amp;`` and the like as they stand."""

    def __init__(self, html: str, *, keeps_references: bool = False) -> None:
        super().__init__(convert_charrefs=not keeps_references)
        self.html = html
        lengths = (len(line) + 1 for line in html.split("\n"))
        self._lines = list(accumulate(lengths, initial=0))

    def read(self) -> Self:
        """Read the whole text, what is left open at its end included."""
        self.feed(self.html)
        self.close()
        return self

    def tag_start(self) -> int:
        """Where in the text the tag begins that is being read."""
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Take ``<![…`` for a comment, as browsers do; the parser of Python would break down."""
        return self.parse_bogus_comment(i, report)
