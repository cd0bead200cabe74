"""YAML text by its lines: where a piece of it stands in its file, and what a line looks like."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from yaml.reader import Reader

from learning_site.problems import Place, Problems

Spot = tuple[int, int]
"""A row and a column of a text, both counted from 0 as PyYAML does."""

# A name is one word, so that a sentence with a colon in it is not taken for a name and its value.
# What follows the colon of an address (https://), of a drive (C:/) or of a name (a::b) is no text.
_NAME = r"[^\W\d][\w-]*"
_NO_SPACE = re.compile(rf"{_NAME}(?P<colon>:)(?=[^\s/:])|(?P<dash>-)(?=[^\W\d])")
# Nothing that matched is tried again (*+): a long line of blanks would take hours.
_LOOK_ALIKE = re.compile(
    rf"[ \t]*+(?:-[ \t]++)*+(?:-|{_NAME}:|{_NAME}(?=\s*:(?:\s|\Z)))?+[ \t]*+(?P<blank>[^\S \t])"
)
_COLON = re.compile(r":(?=[ \t]|\Z)")
_ENTRY = re.compile(r"[ \t]*-(?:[ \t]|\Z)")
_MARKERS = re.compile(r"[ \t]*(?:-[ \t]+)*")


def spot_of(mark: Any) -> Spot:
    """The spot of one of PyYAML's marks; the first if there is none."""
    return (mark.line, mark.column) if mark else (0, 0)


@dataclass(frozen=True)
class Source:
    """The text of the file ``name`` that begins at its line ``first_line``."""

    name: str
    first_line: int
    lines: list[str]
    problems: Problems

    def refuse(self, code: str, spot: Spot, **details: object) -> None:
        """Note a problem at a spot of the text."""
        self.problems.add(code, self.place(spot), **details)

    def place(self, spot: Spot) -> Place:
        """The place in the file."""
        return Place(self.name, spot[0] + self.first_line, spot[1] + 1)

    def is_readable(self) -> bool:
        """Whether both of PyYAML's parsers take every character; the first other is noted.

        Files were cleaned when they were read; text from elsewhere may hold anything.
        """
        for row, line in enumerate(self.lines):
            if match := Reader.NON_PRINTABLE.search(line):
                self.refuse("file-character", (row, match.start()), character=code_of(match[0]))
                return False
        return True

    def line(self, row: int) -> str:
        """A line of the text; "" beyond its end, where PyYAML places what is never closed."""
        return self.lines[row] if row < len(self.lines) else ""

    def sign(self, spot: Spot) -> str:
        """The character at a spot, or "" at the end of its line."""
        return self.line(spot[0])[spot[1] : spot[1] + 1]

    def above(self, row: int) -> int | None:
        """The closest line above that says something: neither empty nor a remark."""
        for other in range(row - 1, -1, -1):
            if (words := self.line(other).strip()) and not words.startswith("#"):
                return other
        return None


def code_of(character: str) -> str:
    """The name by which people find a character that cannot be seen: U+00A0."""
    return f"U+{ord(character):04X}"


def indent(line: str) -> int:
    """How many blanks a line begins with."""
    return len(line) - len(line.lstrip(" \t"))


def text_begin(line: str) -> int:
    """Where a line's words begin, after its blanks and the dashes of lists."""
    match = _MARKERS.match(line)
    return match.end() if match else 0


def colon_in(line: str, begin: int = 0) -> int | None:
    """The first colon that ends a name: a blank or the end of the line follows it."""
    match = _COLON.search(line, begin)
    return match.start() if match else None


def is_entry(line: str) -> bool:
    """Whether a line is an entry of a list, ``- …``."""
    return _ENTRY.match(line) is not None


def sign_without_space(line: str, begin: int) -> int | None:
    """Where the colon of ``name:text`` or the dash of ``-text`` stands, if one begins there."""
    match = _NO_SPACE.match(line, begin)
    return match.start(match.lastgroup or 0) if match else None


def look_alike_blank(line: str) -> int | None:
    """Where a line's blanks, or those around its name, hold one that YAML takes for a letter."""
    match = _LOOK_ALIKE.match(line)
    return match.start("blank") if match else None


def is_name(line: str) -> bool:
    """Whether a line begins with one word and a colon: ``name: …``."""
    begin = text_begin(line)
    colon = colon_in(line, begin)
    return colon is not None and len(line[begin:colon].split()) == 1


def is_look_alike(character: str) -> bool:
    """Whether a character looks like a blank without being one for YAML (no-break, wide, …)."""
    return character.isspace() and character not in " \t\n"
