"""Short messages: what they tell, within which length, whatever words the facts have."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.content.library import Comparison
from learning_site.render.along import TableAlong, table_along
from learning_site.render.messages import LIMIT, cut, page_message
from learning_site.render.page_parts import along
from learning_site.render.tables import table
from learning_site.site import Site
from tests.unit.data.sites import real_site, with_words
from tests.unit.topic import LANGUAGES

TABLES = [
    (site, slug)
    for site, slugs in (
        ("other", ["ways-at-a-glance", "ways-side-by-side", "on-the-water",
                   "rivers-and-crossings", "crossings-and-rivers"]),
        ("real", sorted(real_site().library.comparisons)),
    )
    for slug in slugs
]  # fmt: skip


def taken(site: Site, slug: str, language: str, **changes: object) -> TableAlong:
    """What readers take along from a table on the start page."""
    scope = replace(site.renderer("index", language).scope, **changes)  # type: ignore[arg-type]
    found: Comparison = scope.library.comparisons[slug]
    return table_along(found, table(found, scope), scope)


@pytest.mark.parametrize(("name", "slug"), TABLES)
def test_message_of_a_table_is_short_and_leads_to_all_of_it(
    name: str, slug: str, crossings: Site
) -> None:
    site = crossings if name == "other" else real_site()
    for language in site.settings.languages:
        message = taken(site, slug, language).message
        title, *lines = message.splitlines()
        assert title == str(site.library.comparisons[slug].shape.title.in_language(language))
        assert len(message) <= LIMIT
        assert any(line.startswith("• ") for line in lines)
        assert f"#{slug}" in lines[-2]
        assert lines[-1] == site.settings.publication.name(language)


def test_levels_stand_strongest_first_with_their_columns(crossings: Site) -> None:
    lines = taken(crossings, "rivers-and-crossings", "en").message.splitlines()
    assert "• Rhine: common: Ferry, Bridge; rare: Ford" in lines
    assert "Our own judgement." in lines
    assert "Facts checked on 14 September 2026." in lines


def test_the_chosen_field_alone_has_its_label_above(crossings: Site) -> None:
    lines = taken(crossings, "ways-side-by-side", "fr").message.splitlines()
    assert lines[1] == "Comment ça marche :"
    assert lines[3] == "• Pont : Un tablier repose sur des piles ou pend à des câbles."


def test_fields_that_say_nothing_and_uses_are_left_out(crossings: Site) -> None:
    lines = taken(crossings, "on-the-water", "en").message.splitlines()
    assert lines[2] == "• Ford: Capacity: at most 60 people an hour"


def test_a_stand_in_says_that_it_is_one(crossings: Site) -> None:
    message = taken(crossings, "ways-side-by-side", "de").message
    assert "<knee-deep>. (noch nicht übersetzt)" in message


@given(st.text(min_size=1, max_size=2000).map(str.strip).filter(bool), st.sampled_from(LANGUAGES))
def test_any_words_stay_within_the_limit(crossings: Site, words: str, language: str) -> None:
    library = crossings.library
    for name in ("ferry", "bridge", "ford"):
        library = with_words(library, f"crossings/{name}", words)
    for slug in library.comparisons:
        assert len(taken(crossings, slug, language, library=library).message) <= LIMIT


def test_rows_that_do_not_fit_are_counted() -> None:
    site = real_site()
    found = site.library.comparisons["aturan-sekilas"]
    shape = found.shape.model_copy(update={"message": ("pasal",)})
    comparisons = {"aturan-sekilas": replace(found, shape=shape)}
    library = replace(site.library, comparisons=comparisons)
    message = taken(site, "aturan-sekilas", "id", library=library).message
    count = len(site.library.collections["peraturan"].items)
    shown = message.count("• ")
    assert 0 < shown < count
    assert f"… dan {count - shown} lagi" in message
    assert len(message) <= LIMIT


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("one two", 7, "one two"),
        ("one two three", 8, "one two…"),
        ("one, two", 5, "one…"),
        ("abcdefgh", 4, "abc…"),
        ("a\n b", 9, "a b"),
        ("", 3, ""),
    ],
)
def test_cut_ends_after_a_word(text: str, room: int, expected: str) -> None:
    assert cut(text, room) == expected


def test_page_tells_its_brief_and_its_address(crossings: Site) -> None:
    page = crossings.tree.page("crossings/ferry", "fr")
    assert page is not None
    assert page.front.brief is not None
    scope = crossings.renderer(page.path, "fr").scope
    assert page_message(page, page.front.brief, scope).splitlines() == [
        "Bac",
        "L’essentiel : Il faut deux embarcadères & un équipage.",
        "À faire : Demandez l’heure du dernier passage.",
        "Attention : Dans la brume, le bac reste à quai.",
        "",
        "Lire la suite : https://crossings.example/fr/traversees/bac/",
        "Traverser une rivière",
    ]


def test_page_without_a_brief_has_no_message(crossings: Site) -> None:
    page = crossings.tree.page("crossings/bridge", "en")
    assert page is not None
    assert along(crossings.renderer(page.path, "en"), page) == ""


def test_page_that_stands_in_for_a_twin_has_no_message(crossings: Site) -> None:
    page = crossings.tree.page("crossings/ferry", "en")
    assert page is not None
    assert along(crossings.renderer(page.path, "de"), page) == ""


def test_citation_says_what_in_which_state_on_what_terms_and_where(crossings: Site) -> None:
    assert taken(crossings, "rivers-and-crossings", "de").citation == (
        "Wege über den Fluss. Übergänge jedes Flusses. Datenversion 1.0. "
        "Stand der Angaben 14. September 2026. CC BY 4.0. "
        "https://crossings.example/de/#rivers-and-crossings"
    )
