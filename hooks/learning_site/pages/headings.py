"""The headings of a Markdown text and their explicit ids, as Python-Markdown sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Python-Markdown asks for no blank after the marks.
_MARKS = re.compile(r"#{1,6}")
_UNDERLINE = re.compile(r"(?:=++|-++)[ \t]*+")
_ID = re.compile(r"#([\w-]++)")


@dataclass(frozen=True)
class Heading:
    """A heading: level 1 to 6, its words, its id ("" if it has none), and its line in the text."""

    level: int
    text: str
    id: str
    line: int


def find_headings(masked: str) -> Iterator[Heading]:
    """The headings of a text in which code is blanked out; lines are counted from 1.

    A heading is marked by #, or is the first line of a block and underlined by = or -.
    """
    lines = ["", *masked.split("\n"), ""]
    for number in range(1, len(lines) - 1):
        before, line, after = lines[number - 1 : number + 2]
        if (match := _MARKS.match(line)) and (text := _without_marks(line[match.end() :])):
            yield _heading(match.end(), text, number)
        elif line.strip() and not before.strip() and _UNDERLINE.fullmatch(after):
            yield _heading(1 if after.startswith("=") else 2, line.strip(), number)


def _without_marks(text: str) -> str:
    """The words of a heading without the marks that may close it; "" if nothing is left."""
    text = text.strip()
    return "" if text.startswith("#") else text.rstrip("#").rstrip()


def _heading(level: int, text: str, line: int) -> Heading:
    """A heading whose last braces may hold its id: ``Words {#id}``."""
    begin = text.find("{", text.rfind("}", 0, -1) + 1) if text.endswith("}") else -1
    found = _ID.search(text, begin) if begin >= 0 else None
    words = text[:begin] if found else text
    return Heading(level, words.strip(), found[1] if found else "", line)
