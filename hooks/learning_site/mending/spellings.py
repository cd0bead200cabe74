"""Discouraged spellings, replaced where a problem names them."""

from __future__ import annotations

from collections.abc import Iterable

from learning_site.checks.spelling import Spelling, spelling_of
from learning_site.content.library import Library
from learning_site.files.source import indent
from learning_site.problems import Problem

CODE = "spelling"


def respelt(lines: list[str], problems: Iterable[Problem], library: Library) -> list[str]:
    """The lines of a file with what is written instead of the words that problems name.

    Of a text of facts only its begin is known: all of its lines are looked through.
    """
    mended = list(lines)
    spellings = [one for name in library.languages if (one := spelling_of(name, library))]
    for problem in sorted(problems, reverse=True):
        row, column = problem.place.line - 1, problem.place.column - 1
        word, instead = problem.words["word"], problem.words["instead"]
        if mended[row].startswith(word, column):
            mended[row] = _put(mended[row], column, word, instead)
            continue
        for number in _rows(mended, row):
            begin = column if number == row else 0
            for offset in _offsets(mended[number], word, instead, spellings):
                if offset >= begin:
                    mended[number] = _put(mended[number], offset, word, instead)
    return mended


def _rows(lines: list[str], row: int) -> Iterable[int]:
    """The row of a text and those in which it goes on, which stand further in."""
    yield row
    for number in range(row + 1, len(lines)):
        if lines[number].strip() and indent(lines[number]) <= indent(lines[row]):
            return
        yield number


def _offsets(line: str, word: str, instead: str, spellings: Iterable[Spelling]) -> list[int]:
    """Where a word stands that the check minds, the last one first."""
    hits = (hit for spelling in spellings for hit in spelling.found(line))
    return sorted({at for at, *said in hits if said == [word, instead]}, reverse=True)


def _put(line: str, at: int, word: str, instead: str) -> str:
    return line[:at] + _as(word, instead) + line[at + len(word) :]


def _as(word: str, instead: str) -> str:
    """What is written instead, with as many capitals as the word had."""
    if len(word) > 1 and word.isupper():
        return instead.upper()
    return instead[:1].upper() + instead[1:] if word[:1].isupper() else instead
