"""The meaning of a term, on the spot: by mouse, by keys, by touch, and without any script."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.browser.keys import tab_to

TIP = "#term-tip"


def meaning_of_first_term(page: Page) -> str:
    return str(page.locator("a.term").first.get_attribute("data-meaning"))


def test_a_focused_term_shows_its_meaning_and_escape_closes_it(read: Any) -> None:
    reader = read()
    page = reader.visit("/jenis/teknis/")
    first = page.locator("a.term").first
    tab_to(page, first.inner_text())
    assert page.locator(TIP).is_visible()
    assert page.locator(TIP).inner_text() == meaning_of_first_term(page)
    assert first.get_attribute("aria-describedby") == "term-tip"
    page.keyboard.press("Escape")
    assert page.locator(TIP).is_hidden()
    assert first.get_attribute("aria-describedby") is None
    page.keyboard.press("Enter")
    page.wait_for_url("**/istilah/#term-*")
    assert reader.complaints == []


def test_a_meaning_stays_while_it_is_pointed_at(read: Any) -> None:
    page = read().visit("/jenis/teknis/")
    page.locator("a.term").first.hover()
    assert page.locator(TIP).is_visible()
    page.locator(TIP).hover()
    assert page.locator(TIP).is_visible()
    page.locator("h1").hover()
    assert page.locator(TIP).is_hidden()


def test_each_term_is_linked_once_on_a_page(read: Any) -> None:
    page = read().visit("/panduan/menyepakati/")
    links = page.locator("a.term").evaluate_all(
        "(all) => all.map((one) => one.getAttribute('href'))"
    )
    assert links
    assert len(links) == len(set(links))


def test_no_meaning_leaves_the_screen_of_a_phone(read: Any) -> None:
    reader = read(360)
    page = reader.visit("/jenis/teknis/")
    for number in range(min(5, page.locator("a.term").count())):
        page.locator("a.term").nth(number).focus()
        box = page.locator(TIP).bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360
    assert not reader.scrolls_sideways()
