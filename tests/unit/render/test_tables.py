"""Comparisons as tables, either way round: headings, cells, corner, scale and references."""

from __future__ import annotations

from typing import Any

import pytest

from learning_site.content.library import Comparison
from learning_site.content.shapes import ComparisonShape
from learning_site.content.text import Words
from learning_site.render.scope import Scope
from learning_site.render.table_views import USAGE
from learning_site.render.tables import Head, Table, table
from learning_site.site import Site
from tests.project import Project
from tests.unit.topic import ABC, LANGUAGES, read_document, read_site, scope_of


def made(site: Site, slug: str, language: str = "en") -> Table:
    return table(site.library.comparisons[slug], scope_of(site, language))


def improvised(site: Site, scope: Scope | None = None, **keys: Any) -> Table:
    """The table of a comparison that is in no file."""
    shape = ComparisonShape.model_validate(
        {"title": ABC, "items": "crossings", **keys}, context={"languages": LANGUAGES}
    )
    return table(Comparison("x", shape, read_document("a: 1")), scope or scope_of(site))


def words(heads: tuple[Head, ...]) -> list[str]:
    return [str(head.words) for head in heads]


def test_fields_become_columns_and_items_rows(crossings: Site) -> None:
    found = made(crossings, "ways-at-a-glance", "fr")
    assert words(found.columns)[:3] == ["Comment ça marche", "Ce qu’il faut", "Capacité"]
    assert words(tuple(row.head for row in found.rows)) == ["Bac", "Pont", "Gué"]
    assert {len(row.cells) for row in found.rows} == {len(found.columns)} == {10}
    assert found.corner == Words("Passage", "fr")


def test_transposed_fields_become_rows(crossings: Site) -> None:
    found = made(crossings, "ways-side-by-side", "de")
    assert words(found.columns) == ["Fähre", "Brücke", "Furt"]
    assert words(tuple(row.head for row in found.rows)) == [
        "So funktioniert es",
        "Maut",
        "Bei schlechtem Wetter",
    ]
    assert found.corner == Words("Merkmal", "de")


def test_related_items_become_columns(crossings: Site) -> None:
    found = made(crossings, "rivers-and-crossings")
    assert words(found.columns) == ["Ferry", "Bridge", "Ford"]
    assert words(tuple(row.head for row in found.rows)) == ["Rhine", "Loire"]
    assert found.corner == Words("River", "en")


def test_transposed_relation_has_the_other_side_in_its_corner(crossings: Site) -> None:
    found = made(crossings, "crossings-and-rivers", "de")
    assert words(found.columns) == ["Rhein", "Loire"]
    assert words(tuple(row.head for row in found.rows)) == ["Fähre", "Brücke", "Furt"]
    assert found.corner == Words("Übergang", "de")


def test_turning_a_table_moves_no_cell_to_another_pair(crossings: Site) -> None:
    straight = made(crossings, "rivers-and-crossings")
    other = made(crossings, "crossings-and-rivers")
    for y, row in enumerate(straight.rows):
        for x, found in enumerate(row.cells):
            opposite = other.rows[x].cells[y]
            assert (found.words, found.mark) == (opposite.words, opposite.mark)


def test_relation_from_the_other_side_gives_the_same_table_as_turning(crossings: Site) -> None:
    here = improvised(crossings, relation="rivers")
    turned = made(crossings, "crossings-and-rivers")
    assert words(here.columns) == words(turned.columns)
    assert [row.cells for row in here.rows] == [row.cells for row in turned.rows]
    assert here.scale == turned.scale


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_and_columns_are_named_by_their_ids_in_every_language(
    language: str, crossings: Site
) -> None:
    fields = made(crossings, "on-the-water", language)
    assert [head.id for head in fields.columns] == ["capacity", "toll", USAGE]
    assert [row.head.id for row in fields.rows] == ["ferry", "ford"]
    turned = made(crossings, "ways-side-by-side", language)
    assert [head.id for head in turned.columns] == ["ferry", "bridge", "ford"]
    assert [row.head.id for row in turned.rows] == ["how", "toll", "weather"]
    relation = made(crossings, "rivers-and-crossings", language)
    assert [head.id for head in relation.columns] == ["ferry", "bridge", "ford"]
    assert [row.head.id for row in relation.rows] == ["rhine", "loire"]


def test_corner_and_across_change_places_with_the_table(crossings: Site) -> None:
    straight = made(crossings, "rivers-and-crossings")
    turned = made(crossings, "crossings-and-rivers")
    assert (straight.corner, straight.across) == (turned.across, turned.corner)
    assert str(made(crossings, "ways-at-a-glance").across) == "Aspect"


def test_relation_can_be_asked_for_levels_in_any_column(crossings: Site) -> None:
    (found,) = made(crossings, "rivers-and-crossings", "fr").level_filters
    assert (found.field, str(found.label)) == ("", "Fréquence d’usage")
    assert [(one.id, one.rank) for one in found.levels] == [("common", 2), ("rare", 1)]


def test_fields_that_are_levels_can_be_asked_for_each(crossings: Site) -> None:
    (found,) = made(crossings, "ways-at-a-glance", "de").level_filters
    assert (found.field, str(found.label)) == ("weather", "Bei schlechtem Wetter")
    assert [one.id for one in found.levels] == ["always", "mostly", "seldom"]
    assert made(crossings, "on-the-water").level_filters == ()


def test_reasons_are_words_beside_levels(crossings: Site) -> None:
    assert made(crossings, "rivers-and-crossings").has_reasons
    assert not made(crossings, "on-the-water").has_reasons


def test_pages_that_use_an_item_are_sorted_by_their_number(crossings: Site) -> None:
    cells = [row.cells[-1] for row in made(crossings, "on-the-water").rows]
    assert [cell.sort for cell in cells] == [str(len(cell.entries) or "") for cell in cells]


def test_only_leaves_the_others_out_and_keeps_the_collection_s_order(crossings: Site) -> None:
    found = made(crossings, "on-the-water")
    assert words(tuple(row.head for row in found.rows)) == ["Ferry", "Ford"]


def test_only_limits_the_rows_of_a_relation_too(crossings: Site) -> None:
    found = improvised(crossings, relation="rivers", only=["ford"])
    assert words(tuple(row.head for row in found.rows)) == ["Ford"]
    assert words(found.columns) == ["Rhine", "Loire"]


def test_field_without_a_value_has_an_empty_cell(crossings: Site) -> None:
    cells = [row.cells[1] for row in made(crossings, "on-the-water").rows]
    assert [cell.is_empty for cell in cells] == [False, True]


def test_heading_is_short_and_keeps_its_full_title_for_cards(crossings: Site) -> None:
    ford = made(crossings, "rivers-and-crossings").columns[2]
    assert (str(ford.words), str(ford.full)) == ("Ford", "Ford through the shallow water")
    assert ford.href == "ford/"


def test_scale_is_explained_from_strongest_to_weakest(crossings: Site) -> None:
    found = made(crossings, "rivers-and-crossings", "fr")
    assert found.scale_label == Words("Fréquence d’usage", "fr")
    assert [(str(mark.words), mark.rank) for mark in found.scale] == [("courant", 2), ("rare", 1)]


def test_table_of_fields_has_no_scale(crossings: Site) -> None:
    found = made(crossings, "ways-at-a-glance")
    assert (found.scale_label, found.scale) == (None, ())


def test_date_is_the_oldest_of_all_items_in_the_table(crossings: Site) -> None:
    assert made(crossings, "ways-at-a-glance").checked == "14 September 2026"
    assert improvised(crossings, fields=["how"], only=["ferry"]).checked == "23 November 2026"
    assert made(crossings, "rivers-and-crossings", "de").checked == "14. September 2026"


def test_table_without_items_was_checked_on_no_day(other_topic: Project) -> None:
    for file in (other_topic.root / "content/crossings").glob("[a-z]*.yml"):
        file.unlink()
    assert made(read_site(other_topic.root), "on-the-water").checked is None


def test_references_of_a_table_are_listed_once_by_number(crossings: Site) -> None:
    found = made(crossings, "ways-at-a-glance")
    assert [(one.number, one.source.id) for one in found.references] == [
        (1, "handbook"),
        (2, "fluss-atlas"),
        (3, "toll-notices"),
    ]


def test_references_go_on_counting_on_the_same_page(crossings: Site) -> None:
    scope = scope_of(crossings)
    scope.references(["fluss-atlas"])
    found = improvised(crossings, scope, fields=["needs"])
    assert [(one.number, one.source.id) for one in found.references] == [(2, "handbook")]


@pytest.mark.parametrize("transpose", [False, True])
@pytest.mark.parametrize("keys", [{"fields": ["how", "opened"]}, {"relation": "rivers"}])
def test_comparison_of_no_items_is_still_a_table(
    keys: dict[str, Any], transpose: bool, crossings: Site
) -> None:
    found = improvised(crossings, only=["nobody"], transpose=transpose, **keys)
    assert len(found.rows) == (2 if transpose else 0)
    assert len(found.columns) == (0 if transpose else 2)


@pytest.mark.parametrize(
    "keys", [{"items": "boats"}, {"fields": ["x"]}, {"relation": "x"}, {"relation": "how"}]
)
def test_comparison_of_what_does_not_exist_cannot_be_made(
    keys: dict[str, Any], crossings: Site
) -> None:
    with pytest.raises(KeyError):
        improvised(crossings, **keys)
