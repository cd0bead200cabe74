"""A page in every language, for the switcher and for search engines."""

from __future__ import annotations

import pytest

from learning_site.languages.alternates import alternates_of, twins_of
from learning_site.site import Site

URL = "https://crossings.example/"


def test_alternates_keep_the_site_s_order_and_know_the_current_one(crossings: Site) -> None:
    found = alternates_of("index", crossings, "fr", URL, None)
    assert [(one.language, one.name, one.is_current) for one in found] == [
        ("en", "English", False),
        ("fr", "Français", True),
        ("de", "Deutsch", False),
    ]


@pytest.mark.parametrize(
    ("path", "current", "hrefs"),
    [
        ("index", "en", ["./", "fr/", "de/"]),
        ("index", "de", ["../", "../fr/", "./"]),
        (
            "crossings/ferry",
            "en",
            ["./", "../../fr/traversees/bac/", "../../de/uebergaenge/faehre/"],
        ),
        ("sources", "de", ["../../sources/", "../../fr/sources/", "./"]),
    ],
)
def test_link_leads_from_the_page_itself(
    path: str, current: str, hrefs: list[str], crossings: Site
) -> None:
    assert [one.href for one in alternates_of(path, crossings, current, URL, None)] == hrefs


def test_page_without_address_links_from_its_base(crossings: Site) -> None:
    found = alternates_of("index", crossings, "en", URL, "/base/")
    assert [one.href for one in found] == ["/base/", "/base/fr/", "/base/de/"]


def test_absolute_address_begins_with_the_site_s(crossings: Site) -> None:
    found = alternates_of("crossings/ferry", crossings, "en", URL, None)
    assert [one.absolute for one in found] == [
        "https://crossings.example/crossings/ferry/",
        "https://crossings.example/fr/traversees/bac/",
        "https://crossings.example/de/uebergaenge/faehre/",
    ]


@pytest.mark.parametrize(
    ("path", "current", "twins"),
    [
        ("crossings/ferry", "en", ["fr", "de"]),
        ("crossings/ferry", "de", ["en", "fr"]),
        # German readers get this page in English: no twin for others, and none of its own.
        ("crossings/ford", "en", ["fr"]),
        ("crossings/ford", "de", []),
        ("nowhere", "en", []),
    ],
)
def test_twins_are_the_pages_that_are_translated(
    path: str, current: str, twins: list[str], crossings: Site
) -> None:
    found = twins_of(alternates_of(path, crossings, current, URL, None))
    assert [one.language for one in found] == twins
