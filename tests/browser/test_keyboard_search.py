"""The search by keys alone: to a result and away, or closed and back to where it was opened."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.keys import focused, tab, tab_to

QUERY = ".md-search__input"


def search_for(page: Page, words: str) -> None:
    page.wait_for_function(f"() => document.activeElement.matches('{QUERY}')")
    page.keyboard.press("Control+a")  # the words of the search before
    page.keyboard.type(words)
    page.wait_for_selector("ol:not([aria-busy]) .md-search-result__link")


@pytest.mark.parametrize("width", [360, 1280])
def test_a_slash_opens_the_search_and_an_arrow_reaches_a_result(read: Any, width: int) -> None:
    reader = read(width)
    page = reader.visit("/")
    page.keyboard.press("/")
    search_for(page, "advokasi")
    assert focused(page)["marked"]
    tab(page, "ArrowDown")
    assert page.evaluate("() => document.activeElement.matches('.md-search-result__link')")
    tab(page, "ArrowDown")
    tab(page, "ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url("**/advokasi/**")
    assert reader.complaints == []


@pytest.mark.parametrize("results", [False, True])
def test_escape_returns_to_where_a_slash_was_pressed(read: Any, results: bool) -> None:
    page = read().visit("/")
    tab_to(page, "Bandingkan")
    page.keyboard.press("/")
    search_for(page, "advokasi")
    if results:
        tab(page, "ArrowDown")
    page.keyboard.press("Escape")
    assert not page.locator("#__search").is_checked()
    assert focused(page)["name"] == "Bandingkan"


def test_on_a_desk_the_search_is_one_stop(read: Any) -> None:
    page = read().visit("/")
    tab_to(page, "ENEnglish")
    tab(page)
    search_for(page, "advokasi")
    page.keyboard.press("Escape")
    assert focused(page)["name"] == "ENEnglish"
    tab(page)
    assert page.evaluate(f"() => document.activeElement.matches('{QUERY}')")
    assert tab(page) == "Mulai di Sini"
    assert not page.locator("#__search").is_checked()


def test_on_a_phone_a_button_opens_the_search(read: Any) -> None:
    page = read(360).visit("/jenis/teknis/")
    for key in ("Enter", "Space"):
        if key == "Enter":
            tab_to(page, "Buka pencarian")
        page.keyboard.press(key)
        search_for(page, "advokasi")
        page.keyboard.press("Escape")
        assert focused(page)["name"] == "Buka pencarian"
        assert focused(page)["marked"]
    tab(page)
    assert page.evaluate("() => document.activeElement.closest('article') !== null")
