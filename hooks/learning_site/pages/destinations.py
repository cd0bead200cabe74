"""Where Markdown text names the addresses that links and pictures lead to, as browsers read them.

Every pattern here is linear: what begins is never searched to the end of the page in vain.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Kind = Literal["link", "picture", "definition", "picture by label"]

_BRACKET = re.compile(r"\\.|[\[\]]|\n[ \t]*+(?=\n)")
_ANGLE = re.compile(r"\(\s*+<(?P<address>[^<>]*+)>")
# The address and perhaps a title, up to the bracket that ends them; no further than a paragraph.
_PLAIN = re.compile(
    r"\(\s*+(?P<address>(?:[^()\[\]\n]++|\n(?![ \t]*+\n)|\([^()\[\]]*+\))*+)(?=[()\[\]])"
)
_DEFINITION = re.compile(
    r"^[ \t>]*+\[(?P<label>[^\[\]\n]++)\]: *+(?:\n *+)?+(?P<address>\S++) *+(?:[\"'(][^\n]*+)?+$",
    re.MULTILINE,
)
_LABEL = re.compile(r"\s?\[(?P<label>[^\[\]]*+)\]")
_LABEL_LENGTH = 200
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()>#+.!-])")


@dataclass(frozen=True)
class Destination:
    """An address, and where in the text it stands; of a picture by label, where that begins."""

    address: str
    start: int
    kind: Kind

    @property
    def is_picture(self) -> bool:
        return self.kind.startswith("picture")


@lru_cache(maxsize=1024)
def find_destinations(masked: str) -> tuple[Destination, ...]:
    """The addresses in a text in which code is blanked out: ``[…](…)``, ``![…](…)``, ``[…]: …``.

    Several checks ask the same of each page, and a preview at each change.
    """
    return tuple(_destinations(masked))


def _destinations(masked: str) -> Iterator[Destination]:
    labels: dict[str, str] = {}
    for definition in _DEFINITION.finditer(masked):
        written, start = definition["address"], definition.start("address")
        address = _readable(written.lstrip("<").rstrip(">"))
        labels[_plain_label(definition["label"])] = address
        yield Destination(address, start + len(written) - len(written.lstrip("<")), "definition")
    for opened, closed in _bracketed(masked):
        is_picture = masked[max(opened - 1, 0)] == "!" and masked[opened - 2 : opened - 1] != "\\"
        if masked.startswith("(", closed):
            match = _ANGLE.match(masked, closed) or _PLAIN.match(masked, closed)
            if match:
                address = _readable(_without_title(match["address"]))
                kind: Kind = "picture" if is_picture else "link"
                yield Destination(address, match.start("address"), kind)
        elif is_picture and closed - opened < _LABEL_LENGTH:
            label = _LABEL.match(masked, closed)
            name = (label["label"] if label else "") or masked[opened + 1 : closed - 1]
            if (found := labels.get(_plain_label(name))) is not None:
                yield Destination(found, opened - 1, "picture by label")


def _bracketed(text: str) -> Iterator[tuple[int, int]]:
    """Where square brackets open and close each other; escaped ones do not count."""
    stack: list[int] = []
    for token in _BRACKET.finditer(text):
        if token[0] == "[":
            stack.append(token.start())
        elif token[0] == "]" and stack:
            yield stack.pop(), token.end()
        elif token[0].startswith("\n"):
            stack.clear()


def _without_title(text: str) -> str:
    """``page.md "Title"`` without its title."""
    text = text.strip()
    begin = text.find(text[-1]) if text.endswith(('"', "'")) else -1
    return text[:begin].rstrip() if 0 < begin < len(text) - 1 else text


def _readable(address: str) -> str:
    """The address as browsers read it: without escapes, and with entities as their letters."""
    return html.unescape(_ESCAPED.sub(r"\1", address.strip()))


def _plain_label(label: str) -> str:
    return " ".join(label.split()).lower()
