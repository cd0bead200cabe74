"""axe-core finds nothing: on every type of page, in both languages and palettes, on phone and desk.

The everyday run takes one page of each type, the first of two twins in one window and the second
in another; the exhaustive one takes every page of the site in all eight.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.axe import findings, prepare
from tests.browser.reader import PALETTES, WIDTHS, Reader, open_reader
from tests.project import Project

PAGES = {
    "home": ("/", "/en/"),
    "type": ("/jenis/teknis/", "/en/types/technical/"),
    "cards": ("/jenis/", "/en/types/"),
    "comparison": ("/bandingkan/jenis/", "/en/compare/types/"),
    "sources": ("/sumber/", "/en/sources/"),
    "meaning": ("/pengertian/", "/en/meaning/"),
    "glossary": ("/istilah/", "/en/glossary/"),
    "worksheets": ("/panduan/menyepakati/", "/en/guide/agreeing/"),
    "missing": ("/404.html", "/en/404.html"),
}
# Both widths and both palettes are looked at every day, each once; with --all, all windows.
EVERYDAY = {(360, "light"): 0, (1280, "dark"): 1}
"""The windows of the everyday run, and which of two twins is opened in each."""
WINDOWS = [
    pytest.param(
        (width, palette),
        id=f"{palette}-{width}",
        marks=[] if (width, palette) in EVERYDAY else [pytest.mark.exhaustive],
    )
    for width in WIDTHS
    for palette in PALETTES
]


@pytest.fixture(scope="module", params=WINDOWS)
def reader(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Reader]:
    """One window for all pages, because opening a new one takes as long as a page."""
    opened = open_reader(browser, address, *request.param)
    prepare(opened.context)
    yield opened
    opened.context.close()


def told(found: list[str]) -> str:
    return "\n".join(["", *found])


@pytest.mark.parametrize(
    ("reader", "path"),
    [
        pytest.param(
            (width, palette),
            twins[EVERYDAY.get((width, palette), 0)],
            id=f"{palette}-{width}-{name}",
            marks=[] if EVERYDAY.get((width, palette)) == number % 2 else [pytest.mark.exhaustive],
        )
        for width in WIDTHS
        for palette in PALETTES
        for number, (name, twins) in enumerate(PAGES.items())
    ],
    indirect=["reader"],
)
def test_each_type_of_page_is_accessible(reader: Reader, path: str) -> None:
    """Every day each type in one of the two windows: the next type is in the other."""
    reader.open(path)
    found = findings(reader.page)
    assert found == [], told(found)


def test_the_open_drawer_is_accessible(reader: Reader) -> None:
    size = reader.page.viewport_size
    assert size
    reader.page.set_viewport_size({**size, "width": 360})
    # A section whose entries fit one line: axe cannot measure words of two lines in a drawer when
    # different parts of the page lie behind it, although nothing shines through.
    page = reader.visit("/koreksi/")
    page.get_by_role("button", name="Buka menu").click()
    found = findings(page)
    page.get_by_role("button", name="Kembali").click()
    found += findings(page)
    reader.page.set_viewport_size(size)
    assert found == [], told(found)


def test_the_open_search_is_accessible(reader: Reader) -> None:
    page = reader.visit("/pengertian/")
    page.keyboard.press("/")
    page.keyboard.type("advokasi")
    page.wait_for_selector("ol:not([aria-busy]) .md-search-result__link")
    # Only the search: what it covers cannot be measured.
    found = findings(page, ".md-search")
    assert found == [], told(found)


@pytest.mark.exhaustive
def test_every_page_is_accessible_and_fits_and_complains_of_nothing(
    built: Project, reader: Reader
) -> None:
    reader.complaints.clear()
    found: list[str] = []
    for file in sorted(built.site.rglob("*.html")):
        path = "/" + file.relative_to(built.site).as_posix().removesuffix("index.html")
        reader.open(path)
        found += [f"{path} scrolls sideways"] if reader.scrolls_sideways() else []
        found += [f"{path} {one}" for one in findings(reader.page)]
    assert [*found, *reader.complaints] == [], told(found)
