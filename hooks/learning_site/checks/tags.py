"""Raw HTML in Markdown text: its tags and attributes, as browsers would read them.

A tag that is never closed is text for Markdown, which then shows its ``<``: "fewer <k than". Only
inside a block of raw HTML it goes out as it stands.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from learning_site.pages.masking import begins_line

# No tags, but links: <https://…>, <me@…>. Markdown lets them stand even within a tag.
_LINK = r"<(?:https?://|mailto:|tel:|[^\s<>@]++@)[^\s<>]*+>"
_OPEN = re.compile(
    rf"(?!{_LINK})<(?P<slash>/?)"
    r"(?P<name>[a-zA-Z][^\s/<>\"'@]*+)(?=[\s/>])",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?P<gap>[\s/]*+)"
    r"(?:(?P<name>[^\s/<>=\"'`][^\s/<>=]*+)(?:\s*+=\s*+"
    r"(?P<value>\"[^\"]*+\"|'[^']*+'|[^\s<>\"'`][^\s<>]*+)?+)?+"
    rf"|(?P<stray>[=\"'`]|{_LINK})|(?P<end>>)|)",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?P<name>[^\s={}\"']++)(?:(?P<sign>=)(?P<value>\"[^\"]*+\"|'[^']*+'|[^\s=}]++)?+)?+"
)
_EMPTY_LINE = re.compile(r"\n[ \t]*+\n")


@dataclass(frozen=True)
class Attribute:
    """An attribute of a tag, or of ``{…}`` behind some text; ``value`` is "" if it has none."""

    name: str
    value: str
    start: int


@dataclass(frozen=True)
class Tag:
    """An opening tag, or one that closes; ``name`` as it is written."""

    name: str
    start: int
    attributes: tuple[Attribute, ...]
    closes: bool = False

    def value(self, name: str) -> str:
        """The value of an attribute; "" if it is not there."""
        return next((one.value for one in self.attributes if one.name == name), "")


@lru_cache(maxsize=1024)
def find_tags(masked: str) -> tuple[Tag, ...]:
    """The tags of a text in which code is blanked out; several checks ask the same."""
    return tuple(_tags(masked))


def _tags(masked: str) -> Iterator[Tag]:
    position, in_block = 0, False
    while match := _OPEN.search(masked, position):
        at_begin = begins_line(masked, match.start())
        attributes, end = _attributes(masked, match.end(), across_lines=at_begin)
        position = end or match.end()
        if end or in_block:
            yield Tag(match["name"], match.start(), tuple(attributes), bool(match["slash"]))
            in_block = in_block or at_begin


@lru_cache(maxsize=1024)
def find_listed(masked: str) -> tuple[Attribute, ...]:
    """The attributes of ``{…}``: whatever stands in a line from its first brace to its last."""
    return tuple(_listed(masked))


def _listed(masked: str) -> Iterator[Attribute]:
    offset = 0
    for written in masked.split("\n"):
        line = _without_markers(written) if "{{" in written else written
        begin, end = line.find("{"), line.rfind("}")
        # Without a value it is only a word, unless the braces follow something at once.
        follows = line[:begin].strip() == "" or not line[begin - 1].isspace() or line[0] == "#"
        for match in _LISTED.finditer(line, begin + 1, end) if 0 <= begin < end else ():
            if match["sign"] or follows:
                yield _attribute(match, offset)
        offset += len(line) + 1


def _without_markers(line: str) -> str:
    """The line with blanks in the places of markers, whose values are no attributes."""
    parts = []
    *closed, rest = line.split("}}")
    for part in closed:
        text, braces, marker = part.partition("{{")
        parts.append(text + " " * len(braces + marker))
    return "  ".join([*parts, rest])


def _attributes(
    text: str, position: int, *, across_lines: bool
) -> tuple[list[Attribute], int | None]:
    """The attributes from a position on, and where their tag ends; None if it is not closed.

    Within words a tag ends in its paragraph; at the beginning of a line it may go on.
    """
    found: list[Attribute] = []
    while match := _PART.match(text, position):
        is_over = not across_lines and _EMPTY_LINE.search(match["gap"])
        if is_over or not (match["name"] or match["stray"] or match["end"]):
            # A tag that begins its line may even hold another.
            return found, match.end() if across_lines and match.end() < len(text) else None
        position = match.end()
        if match["end"] or (across_lines and (match["stray"] or "").startswith("<")):
            return found, position
        if match["name"]:
            found.append(_attribute(match))
    return found, None


def _attribute(match: re.Match[str], offset: int = 0) -> Attribute:
    value = html.unescape((match["value"] or "").strip("\"'"))
    return Attribute(match["name"].lower(), value, offset + match.start("name"))
