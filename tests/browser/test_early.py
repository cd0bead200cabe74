"""What readers do before a page's scripts have come: nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Page, Route

from tests.browser.keys import focused
from tests.browser.reader import Reader, wait_for_scripts

Read = Callable[..., Reader]


@contextmanager
def held(reader: Reader, path: str) -> Iterator[Page]:
    """A page whose scripts are on their way; they come when its reader has done what they want."""
    page = reader.page
    waiting: list[Route] = []
    is_slow = True
    page.route(
        "**/assets/js/*.js",
        lambda route: waiting.append(route) if is_slow else route.continue_(),
    )
    page.goto(reader.address + path)
    page.wait_for_function("document.querySelector('script[src*=\"assets/js/\"]')")
    yield page
    is_slow = False
    for route in waiting:
        route.continue_()
    wait_for_scripts(page)
    assert reader.complaints == []


def test_a_page_is_drawn_before_it_asks_for_scripts(read: Read) -> None:
    page = read(360).visit("/bandingkan/jenis/")
    drawn, *asked = page.evaluate(
        """() => [
          performance.getEntriesByName("first-contentful-paint")[0].startTime,
          ...performance.getEntriesByType("resource")
            .filter(({ name }) => /\\.js$|manifest/.test(name)).map(({ startTime }) => startTime),
        ]"""
    )
    assert len(asked) > 1
    assert drawn <= min(asked)


@pytest.mark.parametrize("width", [360, 1280])
def test_words_typed_before_the_search_came_are_searched(read: Read, width: int) -> None:
    with held(read(width), "/kesimpulan/") as page:
        if width == 360:
            page.locator(".md-header__button[for=__search]").click()
            page.locator(".md-search__input").focus()
        else:
            page.keyboard.press("/")
        page.keyboard.type("otonomi")
    page.wait_for_selector(".md-search-result__list:not([aria-busy]) .md-search-result__link")
    assert page.locator(".md-search__input").input_value() == "otonomi"
    assert page.locator("#__search").is_checked()


def test_the_search_that_was_opened_early_has_the_focus(read: Read) -> None:
    with held(read(360), "/kesimpulan/") as page:
        page.locator(".md-header__button[for=__search]").click()
    page.keyboard.type("koperasi")
    assert page.locator(".md-search__input").input_value() == "koperasi"


def test_a_palette_chosen_early_is_kept(read: Read) -> None:
    reader = read(1280, "light")
    with held(reader, "/kesimpulan/") as page:
        page.locator("[data-md-component=palette] label:visible").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    reader.open("/jenis/")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"


def test_a_drawer_opened_early_is_one_to_close_by_keys(read: Read) -> None:
    with held(read(360), "/kesimpulan/") as page:
        page.locator(".md-header__button[for=__drawer]").click()
        assert page.locator(".md-sidebar--primary").is_visible()
    assert focused(page)["name"] == "Tutup menu"
    page.keyboard.press("Escape")
    assert not page.locator("#__drawer").is_checked()


def test_columns_chosen_early_stay_chosen(read: Read) -> None:
    with held(read(1280), "/bandingkan/jenis/") as page:
        page.locator(".tables summary").first.click()
        page.locator(".tables fieldset input").first.uncheck()
        columns = page.locator(".comparison__table thead th:visible").count()
    page.locator(".tables summary").first.focus()
    assert not page.locator(".tables fieldset input").first.is_checked()
    assert page.locator(".comparison__table thead th:visible").count() == columns
    assert ".cols=" in page.url


def test_answers_given_early_stand_above_those_that_were_kept(read: Read) -> None:
    reader = read(360)
    page = reader.visit("/otonomi/")
    inputs = page.locator(".ask--check fieldset >> nth=0 >> input")
    others = page.locator(".ask--check fieldset >> nth=1 >> input")
    inputs.nth(0).check()
    others.nth(0).check()
    with held(reader, "/otonomi/"):
        inputs.nth(1).check()
    assert inputs.nth(1).is_checked()
    assert others.nth(0).is_checked()
    page.wait_for_function("document.querySelector('.ask [role=status]').textContent")


def test_a_message_is_copied_before_the_scripts_are_there(read: Read) -> None:
    reader = read(1280, permissions=["clipboard-read", "clipboard-write"])
    with held(reader, "/jenis/teknis/") as page:
        page.locator(".along summary").first.click()
        page.locator("[data-copy]:visible").first.click()
        page.wait_for_function("document.querySelector('.told').textContent")
        text: Any = page.evaluate("navigator.clipboard.readText()")
    assert "jenis/teknis/" in text


def test_a_term_reached_early_is_explained(read: Read) -> None:
    with held(read(1280), "/jenis/teknis/") as page:
        page.locator("article a.term").first.focus()
    assert page.locator("#term-tip").is_visible()
