"""The register of sources."""

from __future__ import annotations

import pytest

from learning_site.content.text import Words
from learning_site.render.sources import SeenAt, register_entries
from learning_site.site import Site
from tests.project import Project
from tests.unit.topic import read_site, scope_of


def test_memory_is_never_shown(crossings: Site) -> None:
    shown = [entry.source.id for entry in register_entries(scope_of(crossings, path="sources"))]
    assert "old-memory" in crossings.library.sources
    assert "old-memory" not in shown


@pytest.mark.parametrize(
    ("language", "ids"),
    [
        ("en", ["fluss-atlas", "handbook", "toll-notices"]),
        ("fr", ["toll-notices", "fluss-atlas", "handbook"]),
    ],
)
def test_entries_are_sorted_by_the_title_that_the_reader_sees(
    language: str, ids: list[str], crossings: Site
) -> None:
    entries = register_entries(scope_of(crossings, language, "sources"))
    assert [entry.source.id for entry in entries] == ids


def test_small_and_capital_letters_sort_together(other_topic: Project) -> None:
    other_topic.edit(
        "content/sources/handbook.yml", "title: Handbook of River Crossings", "title: abc of rivers"
    )
    shown = register_entries(scope_of(read_site(other_topic.root), path="sources"))
    assert shown[0].source.id == "handbook"


def test_letters_with_marks_sort_like_their_letters(other_topic: Project) -> None:
    other_topic.edit(
        "content/sources/handbook.yml", "title: Handbook of River Crossings", "title: Étude"
    )
    shown = register_entries(scope_of(read_site(other_topic.root), "fr", path="sources"))
    assert [entry.source.id for entry in shown] == ["toll-notices", "handbook", "fluss-atlas"]


def test_own_title_keeps_its_language_and_a_description_takes_the_reader_s(
    crossings: Site,
) -> None:
    titles = {
        entry.source.id: entry.title
        for entry in register_entries(scope_of(crossings, "de", "sources"))
    }
    assert titles["handbook"] == Words("Handbook of River Crossings", "en")
    assert titles["toll-notices"] == Words("Mautaushänge alter Brücken", "de")


def test_entry_speaks_the_language_of_the_page(crossings: Site) -> None:
    entry = register_entries(scope_of(crossings, "fr", "sources"))[1]
    assert str(entry.about) == "Cartes des rivières et des lieux où on les traverse."
    assert entry.checked == "octobre 2026"


def test_places_where_a_source_was_seen_show_their_hosts(crossings: Site) -> None:
    entry = register_entries(scope_of(crossings, path="sources"))[0]
    assert entry.seen == (
        SeenAt("archive.example", "https://www.archive.example/flussatlas"),
        SeenAt("library.example", "https://library.example/flussatlas"),
    )


def test_register_may_show_one_grade_only(crossings: Site) -> None:
    scope = scope_of(crossings, path="sources")
    for grade in ("primary", "secondary"):
        entries = register_entries(scope, grade)
        assert entries
        assert {entry.source.shape.grade for entry in entries} == {grade}


def test_source_names_the_pages_that_rest_on_it(crossings: Site) -> None:
    (handbook,) = [
        entry
        for entry in register_entries(scope_of(crossings, path="sources"))
        if entry.source.id == "handbook"
    ]
    assert ("Ferry", "../crossings/ferry/") in [
        (str(page.title), page.href) for page in handbook.used_on
    ]
    assert len({page.href for page in handbook.used_on}) == len(handbook.used_on)
