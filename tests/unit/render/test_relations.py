"""Relations as cells: grouped by level in lists, one level each in tables."""

from __future__ import annotations

from learning_site.content.text import Words
from learning_site.content.values import Relation
from learning_site.render.tables import field_cell
from learning_site.render.values import Cell, level_cell, relation_cell
from learning_site.site import Site
from tests.unit.topic import item_of, scope_of


def listed(site: Site, path: str, field: str, language: str = "en") -> Cell:
    return field_cell(item_of(site, path), field, scope_of(site, language))


def groups(cell: Cell) -> list[tuple[str, list[str]]]:
    return [
        (str(group.mark.words) if group.mark else "", [str(one.words) for one in group.entries])
        for group in cell.groups
    ]


def test_items_are_grouped_by_level_the_strongest_first(crossings: Site) -> None:
    assert groups(listed(crossings, "rivers/rhine", "crossings", "fr")) == [
        ("courant", ["Bac", "Pont"]),
        ("rare", ["Gué en eau peu profonde"]),
    ]


def test_relation_is_grouped_the_same_way_from_the_other_side(crossings: Site) -> None:
    assert groups(listed(crossings, "crossings/ferry", "rivers", "de")) == [
        ("häufig", ["Rhein"]),
        ("selten", ["Loire"]),
    ]


def test_level_that_nobody_has_makes_no_group(crossings: Site) -> None:
    assert groups(listed(crossings, "crossings/bridge", "rivers")) == [
        ("common", ["Rhine", "Loire"])
    ]


def test_relation_without_scale_is_one_group_without_mark(crossings: Site) -> None:
    found = listed(crossings, "crossings/bridge", "beside")
    assert groups(found) == [("", ["Ferry"])]
    assert found.groups[0].entries[0].href == "ferry/"


def test_item_without_page_has_no_link_in_a_group(crossings: Site) -> None:
    entries = listed(crossings, "crossings/bridge", "rivers").groups[0].entries
    assert [entry.href for entry in entries] == [None, None]


def test_item_about_which_nothing_is_said_has_an_empty_cell(crossings: Site) -> None:
    assert listed(crossings, "crossings/ford", "beside").is_empty


def test_sources_of_a_relation_are_shown_in_a_list_too(crossings: Site) -> None:
    entries = listed(crossings, "rivers/rhine", "crossings").groups[0].entries
    assert [len(entry.references) for entry in entries] == [1, 0]


def test_unknown_items_are_left_out(crossings: Site) -> None:
    target = crossings.library.collections["crossings"]
    assert relation_cell({"tunnel": Relation()}, target, None, scope_of(crossings)).is_empty


def test_table_cell_of_a_relation_has_level_and_reason(crossings: Site) -> None:
    said = crossings.library.collections["rivers"].items["rhine"].relations("crossings")
    scale = crossings.library.scale("rivers", "use")
    found = level_cell(said["ferry"], scale, scope_of(crossings, "de"))
    assert found.mark is not None
    assert (str(found.mark.words), str(found.words)) == (
        "häufig",
        "Lange Abschnitte haben keine Brücke.",
    )
    assert len(found.references) == 1


def test_table_cell_of_a_bare_relation_says_yes(crossings: Site) -> None:
    found = level_cell(Relation(), None, scope_of(crossings, "fr"))
    assert (found.mark, found.words) == (None, Words("oui", "fr"))


def test_table_cell_of_nothing_is_empty(crossings: Site) -> None:
    assert level_cell(None, None, scope_of(crossings)).is_empty
