"""Spaces and line ends that nobody sees."""

from __future__ import annotations

import re

from learning_site.files.document import Document
from learning_site.files.yaml_reader import parse_yaml
from learning_site.problems import Problems

_BYTE_ORDER_MARK = "\ufeff"
_AT_ENDS = re.compile(r"[ \t]+$", re.MULTILINE)
_BREAK = "  "
"""Two blanks at the end of a line of Markdown begin a new line on the page."""


def tidied(text: str, *, is_markdown: bool) -> str:
    """A text without blanks at the ends of its lines, and with one line end at its own."""
    text = text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")

    def without(match: re.Match[str]) -> str:
        is_line = match.start() > 0 and text[match.start() - 1] != "\n"
        return _BREAK if is_markdown and is_line and match[0].endswith(_BREAK) else ""

    text = _AT_ENDS.sub(without, text)
    return text.rstrip() + "\n" if text.strip() else text


def tidied_yaml(text: str, name: str) -> str:
    """The same of YAML, unless a value would change."""
    new = tidied(text, is_markdown=False)
    before, after = _read(text, name), _read(new, name)
    return text if before and after and before.data != after.data else new


def _read(text: str, name: str) -> Document | None:
    return parse_yaml(text, name, Problems())
