"""Mends are tried, and taken back where the check does not accept them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path

from learning_site.problems import Problem, Problems
from learning_site.site import Site, load_site

WRITTEN = {".yml": False, ".md": True}
"""The endings of what contributors write, and whether it is Markdown."""
_ROUNDS = 30
"""What is wrong with YAML is seen one by one, so that one mend shows the next mistake."""
_OF_OTHERS = {"translation-behind", "translation-refused"}
"""What a new spelling seems to do to other languages, until it is noted that it does not."""

Mend = Callable[[list[str], list[Problem], Site | None], list[str]]
"""The lines of a file, mended by some of its problems."""
Read = tuple[Site | None, Problems]
"""What reading a project gives."""


def put(root: Path, path: str, text: str) -> None:
    """Write a file of the copy with the line ends that its text has."""
    (root / path).write_bytes(text.encode())


def repeat(root: Path, codes: frozenset[str], mend: Mend, start: Read | None = None) -> Read:
    """Mend all that problems of some codes name; what the check does not accept is taken back.

    ``start`` is the project as it was read before; returned is how it is read afterwards.
    """
    site, problems = start or load_site(root)
    given_up: set[tuple[str, str, str]] = set()
    alone: set[str] = set()
    for _ in range(_ROUNDS):
        tried: dict[str, tuple[list[str], list[str], list[Problem]]] = {}
        for path, found in _by_file(problems, codes).items():
            old = (root / path).read_bytes().decode("utf-8").split("\n")
            left = [one for one in found if _mark(one, old) not in given_up]
            chosen = left[:1] if path in alone else left
            new = mend(old, chosen, site) if chosen else old
            if new == old:
                given_up.update(_mark(one, old) for one in chosen)
            else:
                put(root, path, "\n".join(new))
                tried[path] = (old, new, chosen)
        if not tried:
            break
        now, after = load_site(root)
        refused = False
        for path, (old, new, chosen) in tried.items():
            if not _is_better(problems.in_file(path), after.in_file(path), old, new, codes):
                put(root, path, "\n".join(old))
                if path in alone or len(chosen) == 1:
                    given_up.update(_mark(one, old) for one in chosen)
                alone.add(path)
                refused = True
        site, problems = load_site(root) if refused else (now, after)
    return site, problems


def _by_file(problems: Problems, codes: frozenset[str]) -> Mapping[str, list[Problem]]:
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        path = problem.place.path
        if problem.code in codes and Path(path).suffix in WRITTEN and "/" in path:
            found.setdefault(path, []).append(problem)
    return found


def _mark(problem: Problem, lines: list[str]) -> tuple[str, str, str]:
    """What stays the same of a problem when lines above it come and go."""
    row = problem.place.line - 1
    return problem.code, problem.place.path, lines[row] if row < len(lines) else ""


def _is_better(
    before: list[Problem],
    after: list[Problem],
    old: list[str],
    new: list[str],
    codes: frozenset[str],
) -> bool:
    """Whether the lines that were touched are right now, and those below them no worse.

    Mistakes of the same kind may show below, to which reading did not come before.
    """
    rows: set[int] = set()
    below: set[int] = set()
    for first, last, begin, end in changed_rows(old, new):
        rows.update(range(begin, end if first < last else end + 1))
        below.add(end)
    same = {problem.code for problem in before if problem.code in codes}
    known = {problem.code for problem in before} | codes | _OF_OTHERS
    wrong = [(one.code, one.place.line - 1) for one in after]
    return not any(
        (code in same and row in rows) or (code not in known and row in rows | below)
        for code, row in wrong
    )


def changed_rows(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int]]:
    for tag, first, last, begin, end in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            yield first, last, begin, end
