"""The grammar of markers.

It looks like a Jinja call and is nothing more than this::

    marker   = "{{" name "(" [argument {"," argument}] ")" "}}"
    argument = [name "="] (string | number)
    string   = '"' any characters but '"' and line end '"'

Contributors' text is never compiled as a template: it is matched, and its values are looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Argument = str | int | float

# Blanks give nothing back (*+), so that a page full of them costs no more than any other.
_OPEN = re.compile(r"\{\{.*?(?:\}\}|$)", re.MULTILINE)
_VALUE = r'"[^"\n]*+"|-?[0-9]{1,15}+(?:\.[0-9]{1,15}+)?'
_ARGUMENT = rf"(?:[a-z_]++[ \t]*+=[ \t]*+)?(?:{_VALUE})"
_MARKER = re.compile(
    r"\{\{[ \t]*+(?P<name>[a-z][a-z_-]*+)[ \t]*+"
    rf"\([ \t]*+(?P<arguments>(?:{_ARGUMENT}(?:[ \t]*+,[ \t]*+{_ARGUMENT})*+)?)"
    r"[ \t]*+\)[ \t]*+\}\}"
)
_ONE = re.compile(rf"(?:(?P<key>[a-z_]++)[ \t]*+=[ \t]*+)?(?P<value>{_VALUE})")


@dataclass(frozen=True)
class Marker:
    """A marker in a text: what it calls with which values, and where it stands (offsets)."""

    name: str
    positional: tuple[Argument, ...]
    keywords: Mapping[str, Argument]
    start: int
    end: int
    is_alone: bool


@dataclass(frozen=True)
class Unreadable:
    """Something that begins like a marker and follows another grammar."""

    text: str
    start: int


def find_markers(masked: str) -> Iterator[Marker | Unreadable]:
    """The markers of a text in which code is blanked out, in their order."""
    position = 0
    while opened := _OPEN.search(masked, position):
        start = opened.start()
        match = _MARKER.match(masked, start)
        if not match:
            yield Unreadable(opened[0], start)
            position = opened.end()
            continue
        position = match.end()
        marker = _marker(match, _stands_alone(masked, start, position))
        yield marker or Unreadable(match[0], start)


def _marker(match: re.Match[str], is_alone: bool) -> Marker | None:
    """The marker of a match; None if it names the same value twice."""
    positional: list[Argument] = []
    keywords: dict[str, Argument] = {}
    for one in _ONE.finditer(match["arguments"]):
        value = _value(one["value"])
        if one["key"] in keywords:
            return None
        if one["key"]:
            keywords[one["key"]] = value
        else:
            positional.append(value)
    return Marker(match["name"], tuple(positional), keywords, match.start(), match.end(), is_alone)


def _value(text: str) -> Argument:
    if text.startswith('"'):
        return text[1:-1]
    return float(text) if "." in text else int(text)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands on the marker's line, and the lines around it are empty."""
    return _meets_empty_line(text, start - 1, -1) and _meets_empty_line(text, end, 1)


def _meets_empty_line(text: str, position: int, step: int) -> bool:
    """Whether an empty line, or the text's end, comes before any letter.

    Only blanks are walked over: a page may be full of markers.
    """
    lines = 0
    while 0 <= position < len(text):
        if not text[position].isspace():
            return False
        lines += text[position] == "\n"
        if lines == 2:
            return True
        position += step
    return True
