"""Tables that somebody wrote in Markdown by hand, and that Markdown would show as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from learning_site.checks import ENOUGH
from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree
from learning_site.problems import Place, Problems

_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")


def check_tables(tree: PageTree, problems: Problems) -> None:
    """Find tables without their second line, without an empty line above, and uneven rows."""
    for page in tree:
        for begin, rows in islice(_tables(page), ENOUGH):
            _check(page, begin, rows, problems)


def _check(page: Page, begin: int, rows: list[str], problems: Problems) -> None:
    lines = page.body.split("\n")
    place = _place(page, begin, lines)
    if begin and lines[begin - 1].strip():
        problems.add("table-needs-blank-line", place)
    if len(rows) < 2 or not _RULE.fullmatch(rows[1]):
        problems.add("table-rule-missing", place, columns="|---" * _cells(rows[0]) + "|")
        return
    expected = _cells(rows[0])
    for number, row in enumerate(rows):
        if (found := _cells(row)) != expected:
            where = _place(page, begin + number, lines)
            problems.add("table-cells-differ", where, found=found, wanted=expected)


def _tables(page: Page) -> Iterator[tuple[int, list[str]]]:
    """Each block of lines that begin with a bar: the number of its first line (from 0)."""
    begin, rows = 0, list[str]()
    for number, line in enumerate([*page.masked.split("\n"), ""]):
        if line.lstrip().startswith("|"):
            begin = begin if rows else number
            rows.append(line.strip())
        elif rows:
            yield begin, rows
            rows = []


def _cells(row: str) -> int:
    return len(_BAR.split(row.strip().removeprefix("|").removesuffix("|")))


def _place(page: Page, line: int, lines: list[str]) -> Place:
    indent = len(lines[line]) - len(lines[line].lstrip())
    return Place(page.file, page.body_line + line, indent + 1)
