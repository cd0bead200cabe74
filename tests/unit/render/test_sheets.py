"""Sheets as tables and as files: every cell, in every language, and no formula that runs."""

from __future__ import annotations

import csv
import io

import pytest

from learning_site.data.addresses import sheet_csv_name
from learning_site.data.csv_files import sheet_csv
from learning_site.render.sheets import sheet_view
from learning_site.site import Site
from tests.project import Project
from tests.unit.topic import LANGUAGES, read_site, scope_of

FILE = "content/sheets/before-crossing.yml"


def cells(site: Site, language: str) -> list[list[str]]:
    sheet = site.library.sheets["before-crossing"]
    text = sheet_csv(sheet, scope_of(site, language)).decode()
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_file_has_the_cells_of_the_table(language: str, crossings: Site) -> None:
    sheet = crossings.library.sheets["before-crossing"]
    view = sheet_view(sheet, scope_of(crossings, language, path="glossary"))
    shown = [[str(cell.words) for cell in row] for row in view.rows]
    head, *rows = cells(crossings, language)
    assert head == [str(column) for column in view.columns]
    assert [[cell.removeprefix("'") for cell in row] for row in rows] == shown
    assert view.href.endswith(sheet_csv_name(sheet.slug, language))


def test_formula_is_inert_in_the_file(crossings: Site) -> None:
    assert cells(crossings, "en")[2][0] == "'=ask(the ferryman)"
    assert cells(crossings, "fr")[2][0] == "Demander au passeur"


def test_references_count_along_the_rows(crossings: Site) -> None:
    scope = scope_of(crossings, path="glossary")
    view = sheet_view(crossings.library.sheets["before-crossing"], scope)
    assert [one.source.id for one in scope.all_references()] == ["handbook", "toll-notices"]
    assert [one.number for one in view.references] == [2]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("    why: {en: He", "    wy: {en: He", "key-unknown"),
        ("    why: {en: He knows the day., fr: Il connaît la journée., de: Er kennt den Tag.}\n",
         "", "value-missing"),
        ("sources: [handbook]", "sources: [hand]", "source-unknown"),
        ("rows:\n", "rows: []\nrow:\n", "key-unknown"),
    ],
)  # fmt: skip
def test_mistake_is_told(old: str, new: str, code: str, other_topic: Project) -> None:
    other_topic.edit(FILE, old, new)
    problems = read_site(other_topic.root).problems
    assert code in [problem.code for problem in problems]
    assert {problem.place.path for problem in problems} == {FILE}
