"""What is still open in new files: the questions that ``dev.py new`` left to be answered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from learning_site.checks import ENOUGH
from learning_site.pages.settings import CONFIGURATION
from learning_site.pages.tree import FOLDER
from learning_site.problems import Place, Problems
from learning_site.problems.examples import FILE as EXAMPLES
from learning_site.scaffold.questions import OPEN


def check_questions(root: Path, problems: Problems) -> None:
    """Name each line that has an open question, in the order of files and lines."""
    files = {*(root / "content").rglob("*.yml"), *(root / FOLDER).rglob("*.md")}
    for file in [root / CONFIGURATION, *sorted(files - {root / EXAMPLES})]:
        name = file.relative_to(root).as_posix()
        for place, text in islice(_open(file, name), ENOUGH):
            problems.add("open-question", place, text=text)


def _open(file: Path, name: str) -> Iterator[tuple[Place, str]]:
    # A file that is no text is another check's matter.
    text = file.read_text("utf-8", "replace") if file.is_file() else ""
    if OPEN not in text:
        return
    for number, line in enumerate(text.split("\n"), 1):
        before, found, after = line.partition(OPEN)
        if found:
            yield Place(name, number, len(before) + 1), after.strip().rstrip('"')[:200]
