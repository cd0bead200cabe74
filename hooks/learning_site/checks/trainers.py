"""Notes for trainers: minutes that can be read, and the same notes in all languages."""

from __future__ import annotations

from itertools import islice

from learning_site.checks import ENOUGH
from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems
from learning_site.slides.notes import Note, find_notes


def check_trainers(tree: PageTree, problems: Problems) -> None:
    """Find notes whose minutes cannot be read, and sections whose notes differ between twins."""
    for twins in tree.pages.values():
        notes = {page.language: list(find_notes(page.masked)) for page in twins.values()}
        first = next(iter(twins.values()))
        for page in twins.values():
            _check_titles(page, notes[page.language], problems)
            there = _by_section(first, notes[first.language])
            here = _by_section(page, notes[page.language])
            for section in islice(sorted(here.keys() | there.keys()), ENOUGH):
                if here.get(section) != there.get(section):
                    _tell(page, section, first, problems)


def _check_titles(page: Page, notes: list[Note], problems: Problems) -> None:
    for note in islice((one for one in notes if not one.is_readable), ENOUGH):
        problems.add("trainer-minutes", page.place(note.start))


def _by_section(page: Page, notes: list[Note]) -> dict[str, list[int | None]]:
    """The minutes of each section's notes, by the id of its heading ("" for the lead)."""
    found: dict[str, list[int | None]] = {}
    for note in notes:
        line = page.body.count("\n", 0, note.start) + 1
        above = [one.id for one in page.headings if one.level == 2 and one.line < line]
        found.setdefault(above[-1] if above else "", []).append(note.minutes)
    return found


def _tell(page: Page, section: str, twin: Page, problems: Problems) -> None:
    line = next((one.line for one in page.headings if one.id == section), None)
    lines = page.body.split("\n")
    offset = sum(len(text) + 1 for text in lines[: line - 1]) if line else 0
    problems.add("trainer-differs", page.place(offset), section=section, twin=twin.file)
