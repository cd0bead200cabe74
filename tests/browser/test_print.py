"""On paper: pages fit A4, tables are whole, and what only a screen can do is gone."""

from __future__ import annotations

import re
from typing import Any

import pytest

TWO_PAGES = ["/indonesia/", "/en/indonesia-in-two-pages/"]
WITH_TABLES = ["/panduan/menyepakati/", "/en/compare/types/"]
WIDTH = 680
"""The pixels that an A4 page has between its margins: 180 mm at 96 to the inch."""


@pytest.mark.parametrize("path", TWO_PAGES)
def test_a_page_for_two_sheets_of_paper_fits_them(read: Any, path: str) -> None:
    page = read(1280, "light").visit(path)
    pdf: bytes = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 2


@pytest.mark.parametrize("palette", [pytest.param("light", marks=pytest.mark.exhaustive), "dark"])
@pytest.mark.parametrize("path", [*TWO_PAGES, *WITH_TABLES])
def test_nothing_is_cut_off_and_the_paper_stays_white(read: Any, path: str, palette: str) -> None:
    page = read(WIDTH, palette).visit(path)
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTH
    for gone in (".md-header", ".md-footer", ".md-sidebar", ".permalink", ".sheet__download"):
        assert not page.locator(gone).filter(visible=True).count(), gone
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    ink = "getComputedStyle(document.querySelector('.md-content p')).color"
    assert page.evaluate(ink) in {"rgb(0, 0, 0)", "rgb(51, 51, 51)"}
    tables = "[...document.querySelectorAll('table')].every(one => one.clientWidth <= innerWidth)"
    assert page.evaluate(tables)


def test_a_page_that_no_book_has_looks_like_all_others(read: Any) -> None:
    page = read(1280, "light").visit("/data-terbuka/")
    width = "document.querySelector('h1 ~ p').getBoundingClientRect().width"
    here = page.evaluate(width)
    page.goto(page.url.replace("/data-terbuka/", "/tentang/"))
    assert here == page.evaluate(width)
