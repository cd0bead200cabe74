"""Readers whose own few colours replace ours: nothing is said by a background that is not there."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.keys import tab, tab_to
from tests.browser.reader import Reader

PAGES = (
    "/",
    "/jenis/teknis/",
    "/bandingkan/jenis/",
    "/bantu-pilih/",
    "/jenis/",
    "/sumber/",
    "/tentang/",
)
_UNSEEN = """() => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => numbers(colour).slice(0, 3).map((one) => one / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, n) => sum + one * [0.2126, 0.7152, 0.0722][n], 0);
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (numbers(colour)[3] !== 0) return colour;
    }
  };
  const found = [];
  const seen = (what, element, colour, on) => {
    if (contrast(colour, ground(on)) < 3) found.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element), parent = element.parentElement;
    if ([...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      seen("words", element, style.color, element);
    for (const pseudo of ["::before", "::after"]) {
      const drawn = getComputedStyle(element, pseudo);
      const isBullet = pseudo === "::before" && element.matches("ul.entries li");
      const isIcon = drawn.maskImage !== "none" || isBullet;
      if (isIcon && drawn.content !== "none" && drawn.display !== "none")
        seen("icon", element, drawn.backgroundColor, element);
    }
    if (element.matches(".sign--primary")) seen("sign", element, style.backgroundColor, parent);
    if (element.matches(".mark__on")) seen("full mark", element, style.fill, parent);
    if (element.matches(".mark__off")) {
      seen("empty mark", element, style.stroke, parent);
      if (style.fill !== "none") found.push("an empty mark that is full");
    }
  }
  return found;
}"""


@pytest.fixture(params=["light", "dark"])
def reader(request: pytest.FixtureRequest, read: Any) -> Reader:
    """A reader on a phone, with dark words on a light ground or the other way round."""
    reader: Reader = read(360, request.param)
    reader.page.emulate_media(forced_colors="active")
    return reader


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, marks=[pytest.mark.exhaustive] if number % 3 else [])
        for number, path in enumerate(PAGES)
    ],
)
def test_words_icons_and_marks_are_seen(reader: Reader, path: str) -> None:
    page = reader.visit(path)
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert page.evaluate(_UNSEEN) == []


def test_the_search_and_the_drawer_are_seen(reader: Reader) -> None:
    page = reader.visit("/jenis/teknis/")
    page.get_by_role("button", name="Buka menu").click()
    assert page.evaluate(_UNSEEN) == []
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type("advokasi")
    page.wait_for_selector(".md-search-result mark")
    assert page.evaluate(_UNSEEN) == []


def test_what_is_pressed_looks_pressed(reader: Reader) -> None:
    page = reader.visit("/bandingkan/jenis/")
    page.locator(".tables__panel summary").first.click()
    for which in (".both .page-tool", ".tables [data-key=turn]", ".tables [type=checkbox]"):
        assert picture(page, which, False) != picture(page, which, True), which


def picture(page: Page, which: str, on: bool) -> bytes:
    control = page.locator(which).first
    control.evaluate("(one, on) => { one.checked = on; one.ariaPressed = on; }", on)
    return control.screenshot()


def test_the_focus_is_seen(reader: Reader) -> None:
    page = reader.visit("/bantu-pilih/")
    tab_to(page, "Semua pertanyaan dan artinya", at_most=60)
    page = reader.visit("/jenis/teknis/")
    tab_to(page, "Buka menu")
    tab(page, "Enter")
    for _ in range(5):
        tab(page)
