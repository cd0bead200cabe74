"""An example of each problem, taken from a mistake that shows it: lines with it, and without it."""

from __future__ import annotations

import difflib
from pathlib import Path

from learning_site.problems import Problem
from learning_site.problems.examples import Example
from learning_site.problems.problem import printable
from tests.mistakes.mistake import Mistake

MOST_LINES = 8
LONGEST_LINE = 160
HEAD = (
    "Contoh salah dan benar untuk setiap kode pesan; direkam oleh uji, tidak ditulis tangan.",
    "Examples, wrong and right, of each code of a message; recorded by tests, not written by hand:",
    "UPDATE_EXAMPLES=1 python3 dev.py test --all",
)


def example(problem: Problem, mistake: Mistake, root: Path, origin: Path) -> Example:
    """The example of a problem that was found at ``root``, a copy of ``origin`` with a mistake."""
    place = problem.place
    name = place.path if (origin / mistake.file).suffix == ".html" else mistake.file or place.path
    if not (root / name).is_file() and not (origin / name).is_file():
        name = place.path
    wrong, right = _changed(_lines(root / name), _lines(origin / name))
    where = str(place) if name == place.path else f"{place} ← {name}"
    return Example(where, wrong, right, problem.words)


def _lines(file: Path) -> list[str]:
    if not file.is_file() or file.suffix not in {".md", ".yml", ".svg", ".html", ".txt"}:
        return []
    return file.read_text("utf-8", "replace").split("\n")


def _changed(wrong: list[str], right: list[str]) -> tuple[str, str]:
    """The first place at which two files differ, one line around it included."""
    matcher = difflib.SequenceMatcher(None, wrong, right, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind != "equal":
            before = max(0, first - 1)
            shift = first - before
            return _text(wrong[before : last + 1]), _text(right[start - shift : end + 1])
    return "", ""


def _text(lines: list[str]) -> str:
    shown = [printable(line.replace("\t", "→")) for line in lines[:MOST_LINES]]
    cut = [one[:LONGEST_LINE] + ("…" if len(one) > LONGEST_LINE else "") for one in shown]
    return "\n".join(cut + (["…"] if len(lines) > MOST_LINES else []))
