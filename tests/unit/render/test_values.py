"""Values of every kind as cells: words, links, marks, lists, groups and references."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.content.shapes import FieldShape
from learning_site.content.text import Words
from learning_site.content.values import KINDS
from learning_site.render.tables import field_cell
from learning_site.render.values import EMPTY, Cell, cell, mark
from learning_site.site import Site
from tests.unit.topic import ABC, LANGUAGES, item_of, scope_of

HARD = "\u00a0"
PARTLY = {"en": "each boat", "fr": "par bateau", "untranslated": ["de"]}


def shown(site: Site, kind: str, raw: Any, language: str = "en", **field: Any) -> Cell:
    """A value of a kind as a cell of a field with further keys (unit, currency)."""
    value = KINDS[kind].validate_python(raw, context={"languages": LANGUAGES})
    shape = FieldShape.model_validate(
        {"label": ABC, "kind": kind, **field}, context={"languages": LANGUAGES}
    )
    return cell(value, shape, None, scope_of(site, language))


@pytest.mark.parametrize(
    ("path", "field", "language", "words"),
    [
        ("crossings/ferry", "capacity", "en", "20–300 people an hour"),
        ("crossings/ferry", "capacity", "fr", "de 20 à 300 personnes par heure"),
        ("crossings/bridge", "capacity", "de", "mindestens 1.000 Personen pro Stunde"),
        ("crossings/ford", "capacity", "en", "at most 60 people an hour"),
        ("rivers/rhine", "length", "en", "1,233 km"),
        ("crossings/ferry", "toll", "de", f"2,50{HARD}€"),
        ("crossings/ferry", "opened", "fr", "23 mars 1889"),
        ("crossings/bridge", "opened", "de", "Juni 1894"),
        ("crossings/ford", "opened", "en", "1750"),
        ("crossings/ferry", "example", "de", "Eine kostenlose Fähre in der Stadt"),
    ],
)
def test_value_is_shown_in_the_language_of_the_page(
    path: str, field: str, language: str, words: str, crossings: Site
) -> None:
    found = field_cell(item_of(crossings, path), field, scope_of(crossings, language))
    assert found.words == Words(words, language)


@pytest.mark.parametrize(
    ("path", "field", "key"),
    [
        ("crossings/ferry", "capacity", "20"),
        ("crossings/bridge", "capacity", "1000"),
        ("crossings/ford", "capacity", "60"),
        ("crossings/ferry", "cost", "25000.5"),
        ("crossings/ferry", "toll", "2.5"),
        ("crossings/ferry", "opened", "1889-03-23"),
        ("crossings/bridge", "opened", "1894-06"),
        ("crossings/ferry", "weather", "2"),
        ("crossings/ferry", "rivers", "Rhein, Loire"),
        ("crossings/ford", "toll", ""),
        ("crossings/ford", "beside", ""),
        ("crossings/ferry", "how", None),
        ("crossings/ferry", "needs", None),
        ("crossings/ferry", "example", None),
    ],
)
def test_what_cells_are_sorted_by_needs_no_language(
    path: str, field: str, key: str | None, crossings: Site
) -> None:
    """Only names of items do, where levels and links stand between them."""
    assert field_cell(item_of(crossings, path), field, scope_of(crossings, "de")).sort == key


@given(
    st.one_of(
        st.integers(-(10**12), 10**12),
        st.floats(-1e12, 1e12, allow_nan=False).filter(lambda one: one == 0 or abs(one) > 1e-4),
    )
)
def test_key_of_a_number_is_the_number(crossings: Site, amount: float) -> None:
    assert float(str(shown(crossings, "number", amount).sort)) == amount
    assert float(str(shown(crossings, "number", {"to": amount}).sort)) == amount


def test_range_closed_and_open_on_the_left_at_zero(crossings: Site) -> None:
    assert str(shown(crossings, "number", {"to": 0}).words) == "at most 0"
    assert str(shown(crossings, "number", {"from": 0, "to": 5}).words) == "0–5"
    assert str(shown(crossings, "number", 0).words) == "0"


def test_note_stands_behind_value_and_unit(crossings: Site) -> None:
    found = shown(crossings, "number", {"value": 3, "note": ABC}, "fr", unit=ABC)
    assert found.words == Words("3 b (b)", "fr")


@pytest.mark.parametrize(
    ("value", "field"), [({"value": 3, "note": PARTLY}, {}), (3, {"unit": PARTLY})]
)
def test_untranslated_note_or_unit_is_never_passed_off_as_translated(
    value: Any, field: dict[str, Any], crossings: Site
) -> None:
    found = shown(crossings, "number", value, "de", **field)
    assert found.words is not None
    assert (found.words.language, found.words.is_fallback) == ("en", True)


def test_sources_of_a_note_are_shown(crossings: Site) -> None:
    note = {**ABC, "sources": ["handbook"]}
    assert len(shown(crossings, "number", {"value": 3, "note": note}).references) == 1


def test_missing_translation_is_a_marked_stand_in(crossings: Site) -> None:
    found = field_cell(item_of(crossings, "crossings/ford"), "how", scope_of(crossings, "de"))
    assert found.words is not None
    assert (found.words.language, found.words.is_fallback) == ("en", True)


def test_link_carries_words_address_and_all_its_references(crossings: Site) -> None:
    raw = {
        "url": "https://x.example/?a=b&c",
        "text": {**ABC, "sources": ["handbook"]},
        "sources": ["fluss-atlas"],
    }
    found = shown(crossings, "link", raw)
    assert (found.words, found.href) == (Words("a", "en"), "https://x.example/?a=b&c")
    assert [reference.source.id for reference in found.references] == ["handbook", "fluss-atlas"]


def test_list_keeps_its_order_and_the_references_of_each_entry(crossings: Site) -> None:
    found = field_cell(item_of(crossings, "crossings/ferry"), "needs", scope_of(crossings))
    assert [str(entry.words) for entry in found.entries] == ["A crew", "Two landings"]
    assert [len(entry.references) for entry in found.entries] == [0, 1]


def test_level_has_a_mark_and_its_reason(crossings: Site) -> None:
    found = field_cell(item_of(crossings, "crossings/ferry"), "weather", scope_of(crossings, "fr"))
    assert found.mark is not None
    assert (str(found.mark.words), found.mark.rank, found.mark.steps) == ("le plus souvent", 2, 3)
    assert (found.mark.shape, found.mark.tone) == ("diamond", "caution")
    assert str(found.words) == "Le brouillard et les crues l’arrêtent."


def test_level_without_a_reason_is_only_its_mark(crossings: Site) -> None:
    found = field_cell(item_of(crossings, "crossings/bridge"), "weather", scope_of(crossings))
    assert found.words is None
    assert found.mark is not None
    assert not found.is_empty


@pytest.mark.parametrize(("level", "rank"), [("always", 3), ("mostly", 2), ("seldom", 1)])
def test_strongest_level_fills_most_shapes(level: str, rank: int, crossings: Site) -> None:
    found = mark(level, crossings.library.scale("crossings", "weather"), scope_of(crossings))
    assert found is not None
    assert found.rank == rank


def test_level_that_the_scale_does_not_have_has_no_mark(crossings: Site) -> None:
    scale = crossings.library.scale("crossings", "weather")
    assert mark("sometimes", scale, scope_of(crossings)) is None
    assert mark(None, scale, scope_of(crossings)) is None
    assert mark("always", None, scope_of(crossings)) is None


def test_field_without_a_value_is_an_empty_cell(crossings: Site) -> None:
    found = field_cell(item_of(crossings, "crossings/ford"), "toll", scope_of(crossings))
    assert found is EMPTY
    assert found.is_empty
