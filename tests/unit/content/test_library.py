"""Asking the library: items, titles, and relations read from both sides."""

from __future__ import annotations

import pytest

from learning_site.content.library import Library, RelationTable
from learning_site.content.text import Words
from learning_site.site import Site
from tests.project import Project
from tests.unit.topic import noted, place_of, read_facts

RIVERS = "content/rivers/_collection.yml"
CROSSINGS = "content/crossings/_collection.yml"


@pytest.fixture
def library(crossings: Site) -> Library:
    return crossings.library


def relation(library: Library, collection: str, field: str) -> RelationTable:
    found = library.relation(collection, field)
    assert found is not None
    return found


def test_default_language_is_the_first(library: Library) -> None:
    assert library.default_language == "en"


@pytest.mark.parametrize("path", ["crossings/ferry", "rivers/loire"])
def test_item_is_found_by_its_path(path: str, library: Library) -> None:
    item = library.item(path)
    assert item is not None
    assert item.path == path


@pytest.mark.parametrize("path", ["", "ferry", "crossings", "crossings/", "x/ferry", "crossings/x"])
def test_path_that_names_no_item_finds_none(path: str, library: Library) -> None:
    assert library.item(path) is None


def test_items_come_collection_by_collection_in_their_order(library: Library) -> None:
    assert [item.id for item in library.items()] == ["ferry", "bridge", "ford", "rhine", "loire"]


def test_short_title_stands_for_the_full_one_only_where_it_exists(library: Library) -> None:
    items = library.collections["crossings"].items
    assert items["ford"].short("fr") == Words("Gué", "fr")
    assert items["ford"].title("fr") == Words("Gué en eau peu profonde", "fr")
    assert items["ferry"].short("de") == items["ferry"].title("de") == Words("Fähre", "de")


def test_relation_is_read_from_the_side_that_writes_it(library: Library) -> None:
    found = relation(library, "rivers", "crossings")
    assert (found.rows.id, found.columns.id, found.written_in_columns) == (
        "rivers",
        "crossings",
        False,
    )
    cell = found.cell("rhine", "ferry")
    assert cell is not None
    assert cell.level == "common"


def test_relation_read_from_the_other_side_is_the_same_turned_round(library: Library) -> None:
    there, here = relation(library, "rivers", "crossings"), relation(library, "crossings", "rivers")
    assert (here.rows.id, here.columns.id, here.written_in_columns) == ("crossings", "rivers", True)
    assert here.scale is there.scale is not None
    for river in there.rows:
        for crossing in there.columns:
            assert here.cell(crossing.id, river.id) is there.cell(river.id, crossing.id)


def test_pair_about_which_nothing_is_said_has_no_cell(library: Library) -> None:
    beside = relation(library, "crossings", "beside")
    assert beside.cell("ford", "ferry") is None
    assert beside.cell("ferry", "bridge") is not None


def test_relation_without_scale_has_none(library: Library) -> None:
    assert relation(library, "crossings", "beside").scale is None


@pytest.mark.parametrize(
    ("collection", "field"),
    [("crossings", "toll"), ("crossings", "x"), ("x", "crossings"), ("rivers", "length")],
)
def test_what_is_no_relation_has_no_table(collection: str, field: str, library: Library) -> None:
    assert library.relation(collection, field) is None


def test_item_says_nothing_through_a_field_of_another_kind(library: Library) -> None:
    ferry = library.collections["crossings"].items["ferry"]
    assert dict(ferry.relations("toll")) == {}
    assert list(ferry.relations("beside")) == ["bridge"]


@pytest.mark.parametrize("origin", ["rivers.length", "rivers.x", "boats.crossings"])
def test_origin_that_is_no_relation_is_a_problem(origin: str, other_topic: Project) -> None:
    other_topic.edit(CROSSINGS, "from: rivers.crossings", f"from: {origin}")
    library, problems = read_facts(other_topic.root)
    assert library.relation("crossings", "rivers") is None
    assert noted(problems) == [f"{place_of(other_topic, CROSSINGS, origin)} relation-kind"]


@pytest.mark.parametrize(
    "origin",
    [
        pytest.param("crossings.rivers", id="the field itself"),
        pytest.param("rivers.back", id="a field that leads back"),
    ],
)
def test_origin_that_leads_in_a_circle_is_a_problem(origin: str, other_topic: Project) -> None:
    other_topic.edit(CROSSINGS, "from: rivers.crossings", f"from: {origin}")
    other_topic.edit(
        RIVERS,
        "fields:\n",
        "fields:\n  back:\n    label: {en: B, fr: B, de: B}\n"
        "    kind: relation\n    from: crossings.rivers\n",
    )
    _, problems = read_facts(other_topic.root)
    assert f"{place_of(other_topic, CROSSINGS, origin)} relation-kind" in noted(problems)


def test_origin_must_lead_to_the_collection_that_reads_it(other_topic: Project) -> None:
    """rivers.crossings says nothing about rivers, so no river can read anything from it."""
    other_topic.edit(
        RIVERS,
        "fields:\n",
        "fields:\n  odd:\n    label: {en: O, fr: O, de: O}\n"
        "    kind: relation\n    from: rivers.crossings\n",
    )
    _, problems = read_facts(other_topic.root)
    assert noted(problems) == [f"{place_of(other_topic, RIVERS, 'rivers.crossings')} relation-kind"]
