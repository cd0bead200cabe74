"""Boxes and lists that Markdown does not see, because of indentation or a missing empty line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from learning_site.checks import ENOUGH
from learning_site.pages.tree import PageTree
from learning_site.problems import Place, Problems

_BOX = re.compile(
    r"(?:!!!|\?\?\?\+?)(?: ?[\w-]++(?: ++[\w-]++)*+(?: ++\"[^\n]*\")?| ++\"[^\n]*\") *+"
)
_ITEM = re.compile(r"(?:[-*]|1\.)[ \t]++\S")
_RULE = re.compile(r"([-*_])(?:[ \t]*+\1){2,}+[ \t]*+")
_HEADING = "#"
# Lines that are no words of a paragraph: tables, quotations, HTML, definitions, markers, lists.
_NO_WORDS = re.compile(r"[|>:]|</?[a-zA-Z]|\[[^\]]++\]:|\{\{|[-*+][ \t]|\d++\.[ \t]")
_STEP = 4
"""The blanks by which the words of a box stand in, and as many of which make code of a list."""


def check_blocks(tree: PageTree, problems: Problems) -> None:
    """Find the first words of boxes that stand outside them, and lists that are words."""
    for page in tree:
        lines = [_line(written) for written in page.masked.split("\n")]
        for number in islice(_lists(lines), ENOUGH):
            place = Place(page.file, page.body_line + number, lines[number].indent + 1)
            problems.add("list-needs-blank-line", place)
        for number, expected in islice(_boxes(lines), ENOUGH):
            place = Place(page.file, page.body_line + number)
            problems.add("box-indentation", place, expected=expected)


@dataclass(frozen=True)
class _Line:
    text: str
    indent: int
    is_box: bool


def _line(written: str) -> _Line:
    text = written.strip()
    indent = len(written.expandtabs(_STEP)) - len(written.expandtabs(_STEP).lstrip())
    return _Line(text, indent, _BOX.fullmatch(text) is not None)


def _boxes(lines: list[_Line]) -> Iterator[tuple[int, int]]:
    """The first lines of boxes that do not stand in them, and how far they should stand in.

    A box may be a title alone: then an empty line and words without indentation follow.
    """
    box = None
    for number, line in enumerate(lines):
        if box is not None and line.text and not line.is_box:
            inside = lines[box].indent + _STEP
            is_meant = number == box + 1 or line.indent > lines[box].indent
            if is_meant and line.indent < inside:
                yield number, inside
        if line.text:
            box = number if line.is_box else None


def _lists(lines: list[_Line]) -> Iterator[int]:
    """The first items of lists that stand right below words of a paragraph."""
    begins, is_words, indent = True, False, 0
    for number, line in enumerate(lines):
        if not line.text or line.is_box or line.text.startswith(_HEADING):
            begins = True
        elif begins:
            begins, is_words, indent = False, not _NO_WORDS.match(line.text), line.indent
        elif is_words and _ITEM.match(line.text) and not _RULE.fullmatch(line.text):
            if indent <= line.indent < indent + _STEP:
                yield number
            is_words = False
