"""Notes for trainers, written within a page's words and kept from those who only read.

::

    ??? trainer "5"
        Let the group answer first.

The number is how many minutes the slide of that section is planned to take; without one the time
is estimated from its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

CLASS = "trainer"
"""The class of a note on a page."""
_MINUTES = re.compile(r"\bminutes-(\d+)\b")
_NOTE = re.compile(rf"^(?P<indent>[ ]*+)\?\?\?[ ]?{CLASS}\b(?P<title>[^\n]*+)$", re.MULTILINE)
_TITLE = re.compile(r'\s*"\s*(?P<minutes>\d{1,3})\b[^"]*"\s*|\s*(?P<none>)')
_LINE = re.compile(r"(?:[ ]{4}[^\n]*|[ \t]*)(?:\n|\Z)")


@dataclass(frozen=True)
class Note:
    """Where a note begins and ends in a text, and its minutes (None if it plans none).

    ``is_readable`` is false if its title is neither a number of minutes nor left out.
    """

    start: int
    title_end: int
    end: int
    indent: str
    minutes: int | None
    is_readable: bool


def find_notes(masked: str) -> Iterator[Note]:
    """The notes of a Markdown text in which code is blanked out, in their order."""
    for match in _NOTE.finditer(masked):
        title = _TITLE.fullmatch(match["title"])
        minutes = int(title["minutes"]) if title and title["minutes"] else None
        end = _end(masked, match.end() + 1) if not match["indent"] else match.end()
        yield Note(match.start(), match.end(), end, match["indent"], minutes, title is not None)


def as_boxes(text: str, masked: str, title: Callable[[int | None], str]) -> str:
    """A text whose notes are boxes that Markdown knows; ``title`` gives their words."""
    parts: list[str] = []
    position = 0
    for note in find_notes(masked):
        planned = "" if note.minutes is None else f" minutes-{note.minutes}"
        box = f'{note.indent}!!! {CLASS}{planned} "{title(note.minutes)}"'
        parts += [text[position : note.start], box]
        position = note.title_end
    return "".join([*parts, text[position:]])


def without_notes(masked: str) -> str:
    """A text without its notes: what readers see, and need time for."""
    parts: list[str] = []
    position = 0
    for note in find_notes(masked):
        parts.append(masked[position : note.start])
        position = note.end
    return "".join([*parts, masked[position:]])


def planned_minutes(classes: str) -> int | None:
    """The minutes that a note plans, by the classes of its box."""
    match = _MINUTES.search(classes)
    return int(match[1]) if match else None


def _end(text: str, position: int) -> int:
    """Where the words of a box end that begins before a position: it stands in by four blanks."""
    while position < len(text) and (line := _LINE.match(text, position)):
        position = line.end()
    return min(position, len(text))
