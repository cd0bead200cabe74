"""What questionnaires name is there: questions, items, pages, rows of sheets, levels."""

from __future__ import annotations

from learning_site.checks.choosers import Chooser
from learning_site.content.library import Library
from learning_site.content.questionnaires import CheckShape, ChooserShape, Questionnaire
from learning_site.content.sheets import Sheet
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems
from learning_site.problems.problem import closest


def check_questionnaires(library: Library, tree: PageTree, problems: Problems) -> None:
    """Follow every name that a questionnaire uses, and every way through a chooser."""
    for one in library.questionnaires.values():
        if isinstance(one.shape, ChooserShape):
            Chooser(one.shape, one.document, library, tree, problems).check()
        elif isinstance(one.shape, CheckShape):
            _check(one, one.shape, library, problems)


def _check(one: Questionnaire, shape: CheckShape, library: Library, problems: Problems) -> None:
    sheet = library.sheets.get(shape.sheet)
    if sheet is None:
        if not library.is_unread(f"sheets/{shape.sheet}"):
            place, known = one.document.value_place("sheet"), list(library.sheets)
            guess = closest(shape.sheet, known)
            problems.add("sheet-unknown", place, value=shape.sheet, guess=guess, known=known)
        return
    for key in ("ask", "why", "todo"):
        value, known = getattr(shape, key), list(sheet.shape.columns)
        if value not in known:
            place, guess = one.document.value_place(key), closest(value, known)
            problems.add("value-not-allowed", place, value=value, key=key, guess=guess, known=known)
    _rows(one, shape, sheet, problems)


def _rows(one: Questionnaire, shape: CheckShape, sheet: Sheet, problems: Problems) -> None:
    """Every row of the sheet belongs to exactly one area, so that no question is lost."""
    last, seen = len(sheet.shape.rows), set[int]()
    named = [
        (("areas", number, "rows", entry), row)
        for number, area in enumerate(shape.areas)
        for entry, row in enumerate(area.rows)
    ]
    stops = shape.stop.rows if shape.stop else ()
    named_too = [(("stop", "rows", entry), row) for entry, row in enumerate(stops)]
    for at, row in [*named, *named_too]:
        if not 1 <= row <= last:
            place = one.document.value_place(*at)
            problems.add("row-unknown", place, value=row, sheet=shape.sheet, last=last)
    for at, row in named:
        if row in seen:
            problems.add("entry-twice", one.document.value_place(*at), value=row)
        seen.add(row)
    missing = [row for row in range(1, last + 1) if row not in seen]
    if missing:
        place = one.document.place("areas")
        problems.add("row-without-area", place, missing=missing, sheet=shape.sheet)
