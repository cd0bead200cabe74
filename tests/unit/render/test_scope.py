"""What rendering knows of its page: strings, links, and references in their order."""

from __future__ import annotations

import dataclasses

import pytest

from learning_site.render import formats
from learning_site.site import Site
from tests.unit.topic import item_of, scope_of


def test_string_speaks_the_language_of_the_page(crossings: Site) -> None:
    assert [scope_of(crossings, language=one).string("home") for one in ("en", "fr", "de")] == [
        "Home",
        "Accueil",
        "Startseite",
    ]


def test_string_fills_its_gaps(crossings: Site) -> None:
    assert scope_of(crossings, language="de").string("at-least", value=3) == "mindestens 3"


def test_string_without_words_shows_its_key(crossings: Site) -> None:
    assert scope_of(crossings, path="index").string("no-such-string") == "no-such-string"


@pytest.mark.parametrize(
    ("path", "language", "target", "href"),
    [
        ("index", "en", "crossings/ferry", "crossings/ferry/"),
        ("crossings/ferry", "fr", "crossings/ford", "../gue/"),
        ("crossings/ferry", "de", "sources", "../../quellen/"),
        ("sources", "de", "index", "../"),
        ("index", "en", "index", "./"),
    ],
)
def test_link_stays_in_the_language(
    path: str, language: str, target: str, href: str, crossings: Site
) -> None:
    assert scope_of(crossings, language, path).href(target) == href


def test_link_may_lead_to_a_place_on_the_page(crossings: Site) -> None:
    assert (
        scope_of(crossings, path="index").href("sources", "source-handbook")
        == "sources/#source-handbook"
    )


def test_item_without_page_has_no_link(crossings: Site) -> None:
    scope = scope_of(crossings, path="index")
    assert scope.item_href(item_of(crossings, "rivers/rhine")) is None
    assert scope.item_href(item_of(crossings, "crossings/ferry")) == "crossings/ferry/"


def test_references_are_numbered_in_the_order_of_their_first_use(crossings: Site) -> None:
    one = scope_of(crossings, path="index")
    numbers = [
        [reference.number for reference in one.references(names)]
        for names in (["fluss-atlas"], ["handbook", "fluss-atlas"], ["handbook"])
    ]
    assert numbers == [[1], [2, 1], [2]]
    assert [reference.source.id for reference in one.all_references()] == [
        "fluss-atlas",
        "handbook",
    ]


def test_every_page_counts_from_one(crossings: Site) -> None:
    scope_of(crossings, path="index").references(["handbook"])
    (reference,) = scope_of(crossings, path="index").references(["fluss-atlas"])
    assert reference.number == 1


def test_unknown_source_is_left_out(crossings: Site) -> None:
    one = scope_of(crossings, path="index")
    assert one.references(["nobody"]) == ()
    assert one.all_references() == ()


@pytest.mark.parametrize(
    ("path", "href"),
    [("crossings/ferry", "../../sources/#source-handbook"), ("sources", "#source-handbook")],
)
def test_reference_leads_to_the_register(path: str, href: str, crossings: Site) -> None:
    (reference,) = scope_of(crossings, path=path).references(["handbook"])
    assert reference.href == href


def test_reference_leads_to_the_source_itself_on_a_site_without_register(crossings: Site) -> None:
    one = dataclasses.replace(scope_of(crossings, path="index"), register=None)
    (reference,) = one.references(["handbook"])
    assert reference.href == "https://ways.example/handbook"


def test_language_that_could_not_be_read_still_has_a_scope(crossings: Site) -> None:
    one = scope_of(crossings, language="es")
    assert one.string("home") == "home"
    assert formats.date("2026-11-24", one.locale)
