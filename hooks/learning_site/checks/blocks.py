"""Boxes, lists and code that Markdown does not see: a line is missing, or stands elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from learning_site.checks import ENOUGH
from learning_site.pages.masking import is_fence
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
    """Find code without an end, words of boxes that stand outside them, lists that are words."""
    for page in tree:
        lines = [_line(written) for written in page.masked.split("\n")]
        for number in islice(_open_fences(lines), ENOUGH):
            problems.add("fence-open", Place(page.file, page.body_line + number))
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


def _open_fences(lines: list[_Line]) -> Iterator[int]:
    """Lines that begin code without an end, so that the marks show as they are."""
    return (number for number, line in enumerate(lines) if is_fence(line.text))


def _boxes(lines: list[_Line]) -> Iterator[tuple[int, int]]:
    """The lines of boxes that do not stand in them, and how far they should stand in.

    A box may be a title alone: then an empty line and words without indentation follow. Words end
    a box that stand as far out as the box itself; what stands in a little was meant to be in it.
    """
    box, is_first = None, False
    for number, line in enumerate(lines):
        if not line.text:
            continue
        if line.is_box:
            box, is_first = number, True
        elif box is not None:
            inside = lines[box].indent + _STEP
            is_meant = (is_first and number == box + 1) or line.indent > lines[box].indent
            if is_meant and line.indent < inside:
                yield number, inside
            is_first = False
            if not is_meant:
                box = None


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
