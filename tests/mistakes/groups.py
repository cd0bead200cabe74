"""Mistakes that do not meet, so that one reading of the project shows many of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.mistakes.cases import BUILT
from tests.mistakes.mistake import Mistake

_FOR_ALL = ("mkdocs.yml", "overrides/")
"""A mistake there can keep everything else from being read."""


@dataclass
class Group:
    """Mistakes of which no two change, or are named in, the same file."""

    mistakes: list[Mistake] = field(default_factory=list)
    files: set[str] = field(default_factory=set)

    def add(self, mistake: Mistake) -> None:
        self.mistakes.append(mistake)
        self.files |= _files(mistake)


def can_be_grouped(mistake: Mistake) -> bool:
    """Whether it only replaces a text of one file, and leaves all others readable."""
    is_for_all = mistake.needs_others or mistake.file.startswith(_FOR_ALL)
    return isinstance(mistake.edit, tuple) and mistake not in BUILT and not is_for_all


def grouped(mistakes: Iterable[Mistake]) -> list[Group]:
    """As few groups as the busiest file asks for, of about the same size."""
    busy = Counter(name for one in mistakes for name in _files(one))
    groups = [Group() for _ in range(max(busy.values(), default=0))]
    for mistake in sorted(mistakes, key=lambda one: -max(busy[n] for n in _files(one))):
        free = [group for group in groups if not group.files & _files(mistake)]
        min(free, key=lambda group: len(group.mistakes)).add(mistake)
    return groups


def _files(mistake: Mistake) -> set[str]:
    return {mistake.file, mistake.where or mistake.file}
