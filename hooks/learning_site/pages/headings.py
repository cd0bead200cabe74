"""The headings of a Markdown text and their explicit ids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEADING = re.compile(r"^(?P<marks>#{1,6})[ \t]+(?P<text>.+?)[ \t]*#*[ \t]*$", re.MULTILINE)
_ID = re.compile(r"[ \t]*\{[^}]*?#(?P<id>[\w-]+)[^}]*\}[ \t]*$")


@dataclass(frozen=True)
class Heading:
    """A heading: level 1 to 6, its words, its id ("" if it has none), and its line in the text."""

    level: int
    text: str
    id: str
    line: int


def find_headings(masked: str) -> Iterator[Heading]:
    """The headings of a text in which code is blanked out; lines are counted from 1."""
    for match in _HEADING.finditer(masked):
        text = match["text"]
        found = _ID.search(text)
        line = masked.count("\n", 0, match.start()) + 1
        words = text[: found.start()] if found else text
        yield Heading(len(match["marks"]), words.strip(), found["id"] if found else "", line)
