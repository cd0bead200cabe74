"""Journeys from the address bar by keys alone. Every stop on the way shows where the focus is."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.keys import tab, tab_to


def scheme(page: Page) -> str | None:
    return page.locator("body").get_attribute("data-md-color-scheme")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_first_stop_leads_to_the_content(read: Any, width: int) -> None:
    page = read(width).visit("/jenis/teknis/")
    assert tab(page) == "Lewati ke isi"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('article') !== null")


@pytest.mark.parametrize("width", [360, 1280])
def test_every_stop_of_a_page_is_seen(read: Any, width: int) -> None:
    page = read(width).visit("/bandingkan/jenis/")
    count = page.locator("a, button, input, [tabindex='0']").count()
    stops = 0
    while stops <= count and (stops == 0 or not at_the_end(page)):
        tab(page)
        stops += 1
    assert 20 < stops <= count


def at_the_end(page: Page) -> bool:
    return bool(page.evaluate("() => document.activeElement === document.body"))


def test_the_tabs_lead_to_the_sections(read: Any) -> None:
    reader = read()
    page = reader.visit("/")
    tab_to(page, "Bandingkan")
    page.keyboard.press("Enter")
    page.wait_for_url("**/bandingkan/")
    assert reader.complaints == []


@pytest.mark.parametrize("width", [360, 1280])
def test_the_language_is_switched_and_back(read: Any, width: int) -> None:
    page = read(width).visit("/jenis/teknis/")
    tab_to(page, "ENEnglish")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/types/technical/")
    tab_to(page, "IDBahasa Indonesia")
    page.keyboard.press("Enter")
    page.wait_for_url("**/jenis/teknis/")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_palette_is_changed_and_back(read: Any, width: int) -> None:
    page = read(width).visit("/")
    tab_to(page, "Ganti ke tampilan terang")
    assert scheme(page) == "default"
    for key in ("Space", "Enter", "ArrowRight", "ArrowLeft"):
        assert tab(page, key) == "Ganti ke tampilan gelap", key
        assert scheme(page) == "slate", key
        assert tab(page, key) == "Ganti ke tampilan terang", key
        assert scheme(page) == "default", key


def test_in_the_dark_the_palette_in_use_is_the_one_that_is_chosen(read: Any) -> None:
    page = read(1280, "dark").visit("/")
    tab_to(page, "Ganti ke tampilan gelap")
    assert page.evaluate("() => document.activeElement.checked")
    tab(page)
    assert tab(page, "Shift+Tab") == "Ganti ke tampilan gelap"


def test_a_comparison_that_scrolls_is_a_stop(read: Any) -> None:
    page = read(1280).visit("/bandingkan/jenis/")
    scrolls = "(part) => part.scrollWidth > part.clientWidth"
    for region in page.locator(".comparison__scroll").all():
        if region.evaluate(scrolls):
            assert region.get_attribute("tabindex") == "0"
    page.set_viewport_size({"width": 700, "height": 800})
    region = page.locator(".comparison__scroll").first
    assert region.evaluate(scrolls)
    while not region.evaluate("(part) => part === document.activeElement"):
        assert tab(page)
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 0")


def test_a_desk_has_no_drawer(read: Any) -> None:
    page = read(1280).visit("/jenis/teknis/")
    assert not page.locator(".drawer-close").is_visible()
    assert page.get_by_role("button", name="Buka menu").count() == 0


def test_the_drawer_opens_and_closes(read: Any) -> None:
    page = read(360).visit("/jenis/teknis/")
    tab_to(page, "Buka menu")
    for close in ("Escape", "Enter", "Space"):
        assert tab(page, "Enter") == "Tutup menu", close
        assert tab(page, close) == "Buka menu", close
        assert not page.locator("#__drawer").is_checked(), close


def test_the_drawer_leads_up_and_to_a_page(read: Any) -> None:
    page = read(360).visit("/jenis/teknis/")
    tab_to(page, "Buka menu")
    page.keyboard.press("Space")
    stops = [tab(page) for _ in range(5)]
    assert stops[0] == "Kembali"
    assert "Kemitraan Keuangan" in stops
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")
    tab_to(page, "Kembali")
    assert tab(page, "Enter") == "Isi: Jenis"
    assert page.evaluate("() => document.activeElement.getAttribute('aria-expanded')") == "false"
    tab_to(page, "Pengertian", at_most=20)
    page.keyboard.press("Enter")
    page.wait_for_url("**/pengertian/")


@pytest.mark.parametrize("path", ["/", "/en/"])
def test_a_desk_shows_every_tab(read: Any, path: str) -> None:
    page = read(1280).visit(path)
    tabs = page.locator(".md-tabs__list")
    assert tabs.evaluate("(list) => list.scrollWidth <= list.clientWidth")
    right = tabs.locator("a").last.evaluate("(last) => last.getBoundingClientRect().right")
    assert right <= 1280
