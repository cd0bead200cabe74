"""Words for paper: signs for drawn marks, links to pages of the book or of the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.printing.links import Places
from learning_site.printing.pages import PaperPage
from learning_site.printing.plain import plain

MARK = '<svg class="mark" aria-hidden="true">{}</svg>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('Two <a class="term" href="x" data-meaning="y">words</a>.', "Two words."),
        (
            'So<sup class="ref"><a href="#s" aria-label="z">[1<span class="sign sign--primary">'
            "</span>]</a></sup>.",
            'So<sup class="ref">[1]</sup>.',
        ),
        (MARK.format('<ellipse class="mark__on"/><ellipse class="mark__off"/>'), "●○"),
        (MARK.format('<rect class="mark__on"/><rect class="mark__on"/>'), "■■"),
        (MARK.format('<path class="mark__off" d="M7 1.5l5.5 11h-11z"/>'), "△"),
        (MARK.format('<path class="mark__on" d="M7 1l6 6-6 6-6-6z"/>'), "◆"),
        ('<svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"/></svg>Word', "Word"),
        ('<img class="card__image" src="a.svg" alt="">Word', "Word"),
        ('<img src="a.svg" alt="A boat">', '<img src="a.svg" alt="A boat">'),
        ('<svg role="img"><title>Code</title></svg>', '<svg role="img"><title>Code</title></svg>'),
    ],
)
def test_what_only_a_screen_shows_becomes_plain(html: str, expected: str) -> None:
    assert plain(html) == expected


def page(path: str, address: str, ending: str) -> PaperPage:
    return PaperPage(path, "de", address, path, ending, "")


FERRY = page("ferry", "de/faehre/", ".de-1111")
BRIDGE = page("bridge", "de/bruecke/", ".de-2222")
SITE = "https://crossings.example/"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("../bruecke/", "#page.de-2222"),
        ("../bruecke/#when", "#when.de-2222"),
        ("#fog.de-1111", "#fog.de-1111"),
        ("./#gone", "#gone.de-1111"),
        ("../furt/", f"{SITE}de/furt/"),
        ("../furt/#deep", f"{SITE}de/furt/#deep"),
        ("../../", SITE),
        ("../../data/ways.csv", f"{SITE}data/ways.csv"),
        ("https://other.example/?a=1&amp;b=2", "https://other.example/?a=1&amp;b=2"),
    ],
)
def test_links_lead_within_the_book_or_to_the_site(link: str, expected: str) -> None:
    places = Places({one.address: one for one in (FERRY, BRIDGE)}, SITE, Path("/site"))
    assert places.linked(f'<a href="{link}">x</a>', FERRY) == f'<a href="{expected}">x</a>'


def test_pictures_are_files_of_the_site() -> None:
    places = Places({}, SITE, Path("/site"))
    shown = places.linked('<img src="../boat.svg" alt="A boat">', FERRY)
    assert shown == '<img src="file:///site/de/boat.svg" alt="A boat">'
