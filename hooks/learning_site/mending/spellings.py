"""Discouraged spellings, replaced where a problem names them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from learning_site.content.library import Library
from learning_site.files.source import indent
from learning_site.problems import Problem

CODE = "spelling"


def respelt(lines: list[str], problems: Iterable[Problem], library: Library) -> list[str]:
    """The lines of a file with what is written instead of the words that problems name.

    Of a text of facts only its begin is known: all of its lines are looked through.
    """
    mended, kept = list(lines), _exceptions(library)
    for problem in sorted(problems, reverse=True):
        row, column = problem.place.line - 1, problem.place.column - 1
        word, instead = problem.words["word"], problem.words["instead"]
        line = mended[row]
        if line.startswith(word, column):
            mended[row] = line[:column] + _as(word, instead) + line[column + len(word) :]
        else:
            for number in _rows(mended, row):
                begin = column if number == row else 0
                mended[number] = _replaced(mended[number], begin, word, instead, kept)
    return mended


def _rows(lines: list[str], row: int) -> Iterable[int]:
    """The row of a text and those in which it goes on, which stand further in."""
    yield row
    for number in range(row + 1, len(lines)):
        if lines[number].strip() and indent(lines[number]) <= indent(lines[row]):
            return
        yield number


def _replaced(line: str, begin: int, word: str, instead: str, kept: re.Pattern[str] | None) -> str:
    spared = [match.span() for match in kept.finditer(line)] if kept else []

    def put(match: re.Match[str]) -> str:
        is_spared = any(first <= match.start() < last for first, last in spared)
        return match[0] if is_spared or match.start() < begin else _as(match[0], instead)

    return re.sub(rf"(?<![\w-]){re.escape(word)}(?![\w-])", put, line)


def _as(word: str, instead: str) -> str:
    """What is written instead, with as many capitals as the word had."""
    if len(word) > 1 and word.isupper():
        return instead.upper()
    return instead[:1].upper() + instead[1:] if word[:1].isupper() else instead


def _exceptions(library: Library) -> re.Pattern[str] | None:
    found = [
        re.escape(one)
        for each in library.languages.values()
        for one in each.shape.spelling_exceptions
    ]
    return re.compile("|".join(found)) if found else None
