"""A desk whose reader enlarges everything four times: of a window of 320 by 256 much is left."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.keys import tab
from tests.browser.reader import Reader

WINDOW = {"width": 320, "height": 256}
_FIXED = """() => [...document.body.querySelectorAll("*")]
  .filter((one) => ["sticky", "fixed"].includes(getComputedStyle(one).position))
  .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .map((one) => [one.className, one.getBoundingClientRect()])
  .filter(([, box]) => box.width && box.bottom > 0 && box.top < innerHeight && box.right > 0)
  .map(([name, box]) => [name, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)])"""
_HIDDEN = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect();
  if (element === document.body || element.closest(".md-header, .md-skip")) return false;
  const below = document.querySelector(".md-header").getBoundingClientRect().bottom;
  // What is higher than the window cannot be seen whole, but where it begins.
  return box.top < below || Math.min(box.bottom, box.top + 24) > innerHeight;
}"""


@pytest.fixture
def reader(read: Any) -> Reader:
    """A reader with so small a window."""
    reader: Reader = read(WINDOW["width"])
    reader.page.set_viewport_size({"width": WINDOW["width"], "height": WINDOW["height"]})
    return reader


@pytest.mark.parametrize("path", ["/", "/jenis/teknis/", "/bandingkan/jenis/", "/bantu-pilih/"])
def test_what_stays_in_sight_leaves_room(reader: Reader, path: str) -> None:
    page = reader.visit(path)
    page.mouse.wheel(0, 1500)
    page.wait_for_function("() => scrollY > 300")
    found = page.evaluate(_FIXED)
    assert any(name.startswith("md-header") for name, _ in found)
    assert sum(height for _, height in found) < WINDOW["height"] / 3, found
    assert not reader.scrolls_sideways()


@pytest.mark.parametrize("key", ["Tab", pytest.param("Shift+Tab", marks=pytest.mark.exhaustive)])
@pytest.mark.parametrize("path", ["/jenis/teknis/", "/bandingkan/jenis/", "/bantu-pilih/"])
def test_the_focus_is_never_below_the_header(reader: Reader, path: str, key: str) -> None:
    page = reader.visit(path)
    for _ in range(45):
        name = tab(page, key)
        assert not page.evaluate(_HIDDEN), name


def test_the_open_menu_leaves_room_for_its_entries(reader: Reader) -> None:
    page = reader.visit("/jenis/teknis/")
    page.get_by_role("button", name="Buka menu").click()
    title = page.locator(".md-nav__title:visible").first.bounding_box()
    assert title and title["height"] < WINDOW["height"] / 3
