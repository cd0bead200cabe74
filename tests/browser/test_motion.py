"""Readers who asked for little motion: nothing moves, whatever is open."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.reader import Reader

_LONGEST = 0.01
_MOVES = """(longest) => {
  const seconds = (text) => Math.max(...text.split(",").map(parseFloat));
  const found = [];
  for (const element of [document.documentElement, ...document.querySelectorAll("body, body *")]) {
    for (const part of ["", "::before", "::after", "::placeholder"]) {
      const style = getComputedStyle(element, part), name = element.className + part;
      const waits = seconds(style.transitionDuration) + Math.max(0, seconds(style.transitionDelay));
      if (waits > longest) found.push(`${name} goes over in ${waits} s`);
      if (style.animationName !== "none" && seconds(style.animationDuration) > longest)
        found.push(`${name} is animated`);
      if (style.scrollBehavior === "smooth") found.push(`${name} scrolls smoothly`);
    }
  }
  return found;
}"""


def moves(reader: Reader) -> list[str]:
    found: list[str] = reader.page.evaluate(_MOVES, _LONGEST)
    return found


@pytest.mark.parametrize("width", [360, pytest.param(1280, marks=pytest.mark.exhaustive)])
@pytest.mark.parametrize("path", ["/", "/jenis/teknis/", "/bandingkan/jenis/", "/bantu-pilih/"])
def test_nothing_moves(read: Any, width: int, path: str) -> None:
    reader: Reader = read(width)
    reader.open(path)
    assert moves(reader) == []


def test_the_search_and_the_drawer_do_not_move(read: Any) -> None:
    reader: Reader = read(360)
    page = reader.visit("/jenis/teknis/")
    page.get_by_role("button", name="Buka menu").click()
    assert moves(reader) == []
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert moves(reader) == []


def test_others_see_where_things_go(read: Any) -> None:
    """What the tests above look for can be found."""
    reader: Reader = read(360)
    reader.page.emulate_media(reduced_motion="no-preference")
    reader.open("/jenis/teknis/")
    assert moves(reader)
