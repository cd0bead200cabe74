"""Addresses in every language, and the shortest links between them."""

from __future__ import annotations

import posixpath
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.pages.addresses import Addresses, relative
from learning_site.pages.page import FrontMatter, Page
from learning_site.site import Site

STEPS = st.lists(st.sampled_from(["a", "b", "fr", "rivers", "x-y"]), max_size=4)


def test_default_language_stands_at_the_root(crossings: Site) -> None:
    of = crossings.tree.addresses.of
    assert [of(path, "en") for path in ("index", "crossings/index", "crossings/ferry")] == [
        "",
        "crossings/",
        "crossings/ferry/",
    ]


def test_other_languages_stand_in_their_folders_with_their_own_slugs(crossings: Site) -> None:
    of = crossings.tree.addresses.of
    assert of("index", "fr") == "fr/"
    assert of("crossings/index", "fr") == "fr/traversees/"
    assert of("crossings/ferry", "fr") == "fr/traversees/bac/"
    assert of("crossings/ferry", "de") == "de/uebergaenge/faehre/"
    assert of("sources", "de") == "de/quellen/"


def test_page_without_slug_keeps_its_own_name(crossings: Site) -> None:
    assert crossings.tree.addresses.of("sources", "fr") == "fr/sources/"


def test_missing_twin_still_has_an_address(crossings: Site) -> None:
    assert crossings.tree.addresses.of("crossings/ford", "de") == "de/uebergaenge/ford/"


def test_folder_of_several_levels_takes_every_slug(crossings: Site) -> None:
    page = next(iter(crossings.tree))

    def named(path: str, slug: str) -> Page:
        return replace(page, path=path, language="fr", front=FrontMatter(slug=slug))

    pages = [named("a/index", "eins"), named("a/b/index", "zwei"), named("a/b/c", "drei")]
    assert Addresses(pages, ("en", "fr")).of("a/b/c", "fr") == "fr/eins/zwei/drei/"
    assert Addresses(pages, ("en", "fr")).of("a/b/c", "en") == "a/b/c/"


def test_page_whose_name_ends_like_an_index_is_none(crossings: Site) -> None:
    assert crossings.tree.addresses.of("crossings/reindex", "en") == "crossings/reindex/"


@pytest.mark.parametrize(
    ("origin", "target", "link"),
    [
        ("", "", "./"),
        ("", "types/", "types/"),
        ("types/", "", "../"),
        ("types/", "types/", "./"),
        ("types/a/", "types/b/", "../b/"),
        ("types/a/", "types/", "../"),
        ("types/", "types/a/", "a/"),
        ("types/a/", "fr/types/a/", "../../fr/types/a/"),
        ("a/b/", "b/", "../../b/"),
    ],
)
def test_link_is_as_short_as_it_can_be(origin: str, target: str, link: str) -> None:
    assert relative(origin, target) == link


@given(STEPS, STEPS)
def test_relative_link_leads_to_its_target(here: list[str], there: list[str]) -> None:
    origin, target = ("".join(f"{step}/" for step in steps) for steps in (here, there))
    reached = posixpath.normpath(posixpath.join("/", origin, relative(origin, target)))
    assert reached.rstrip("/") == f"/{target}".rstrip("/")
