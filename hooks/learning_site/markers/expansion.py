"""Expands the markers of a page in two steps, so that no HTML ever passes through Markdown.

First each marker becomes a token that Markdown leaves alone; after Markdown has made its HTML,
the token is replaced by the marker's fragment.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from learning_site.markers.grammar import Marker, Unreadable, find_markers

# Private-use characters, which files must not contain (files/text.py): no text can forge a token.
_TOKEN = "\ue000{}\ue001"
# A token that is a paragraph of its own takes its paragraph along.
_PLACE = re.compile("<p>\\s*\ue000(\\d+)\ue001\\s*</p>|\ue000(\\d+)\ue001")


@dataclass(frozen=True)
class Expanded:
    """A Markdown text with tokens, and the HTML that belongs in their places."""

    text: str
    fragments: Mapping[str, str]

    def insert(self, html: str) -> str:
        """The HTML that Markdown made, with every token replaced by its fragment."""
        return _PLACE.sub(lambda match: self.fragments[match[1] or match[2]], html)


def expand(text: str, masked: str, render: Callable[[Marker | Unreadable], str]) -> Expanded:
    """Call ``render`` for every marker of a text, in order, and put tokens in their places."""
    parts: list[str] = []
    fragments: dict[str, str] = {}
    position = 0
    for number, marker in enumerate(find_markers(masked)):
        end = marker.end if isinstance(marker, Marker) else marker.start + len(marker.text)
        fragments[str(number)] = render(marker)
        parts += [text[position : marker.start], _TOKEN.format(number)]
        position = end
    return Expanded("".join([*parts, text[position:]]), fragments)
