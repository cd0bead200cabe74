"""One problem, its place, and the list in which a run collects all of them.

Owns no texts: those are data, one file per language, read by the registry beside this module.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Place:
    """A place in a file: project-relative path, line and column, both counted from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{printable(self.path)}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """A stable code of the registry, a place, and the words that the code's text has gaps for."""

    place: Place
    code: str
    details: tuple[tuple[str, str], ...] = ()

    @property
    def words(self) -> dict[str, str]:
        """The details as a mapping, ready to fill the gaps of a message."""
        return dict(self.details)


@dataclass
class Problems:
    """Collects problems, so that one run shows all of them.

    The same problem found twice (say, once per language) is kept once.
    """

    _found: dict[Problem, None] = field(default_factory=dict)

    def add(self, code: str, place: Place, **details: object) -> None:
        """Note a problem; a list or tuple among the details becomes "a, b, c"."""
        words = tuple(sorted((key, _as_words(value)) for key, value in details.items()))
        self._found[Problem(place, code, words)] = None

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._found))

    def __len__(self) -> int:
        return len(self._found)

    def in_file(self, path: str) -> list[Problem]:
        """The problems of one project-relative path, in the order of their lines."""
        return [problem for problem in self if problem.place.path == path]


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or "" if none is close."""
    matches = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return matches[0] if matches else ""


def printable(text: str) -> str:
    r"""The text with what a terminal would obey, or cannot show, written as ``\x1b``.

    Names of files and words of contributors may hold anything: escape sequences, line ends,
    signs that turn the direction of writing, bytes that are no text.
    """
    if text.isprintable():
        return text
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character.isprintable() or unicodedata.category(character) == "Zs":
        return character
    return character.encode("unicode_escape").decode("ascii")


def _as_words(value: object) -> str:
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(str(entry) for entry in value)
    return str(value)
