"""What a reader without a mouse does, and what they can tell about where they are."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

_FOCUSED = """async () => {
  await Promise.allSettled(document.getAnimations().map((moving) => moving.finished));
  const element = document.activeElement;
  // A choice of the palette has no size of its own: its button shows the focus.
  const shown = element.matches(".md-option") ? element.nextElementSibling : element;
  const style = getComputedStyle(shown), box = shown.getBoundingClientRect();
  const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    name: element.getAttribute("aria-label")
      || (element.closest("label") || element).textContent.trim(),
    place: element.outerHTML.slice(0, 120),
    marked: style.outlineStyle !== "none" || style.boxShadow !== "none",
    seen: box.width > 0 && box.height > 0 && style.visibility === "visible",
    uncovered: at === null || shown.contains(at) || at.contains(shown),
  };
}"""


def focused(page: Page) -> dict[str, Any]:
    """The element that has the focus: its name, and whether and how it can be seen."""
    found: dict[str, Any] = page.evaluate(_FOCUSED)
    return found


def tab(page: Page, key: str = "Tab") -> str:
    """Go one stop on, where the focus must be seen; its name."""
    page.keyboard.press(key)
    stop = focused(page)
    if not stop["place"].startswith("<body"):
        for promise in ("marked", "seen", "uncovered"):
            assert stop[promise], f"not {promise}: {stop['place']}"
    return str(stop["name"])


def tab_to(page: Page, name: str, at_most: int = 45) -> None:
    """Go on by Tab alone until an element of this name has the focus."""
    passed = []
    for _ in range(at_most):
        passed.append(tab(page))
        if passed[-1] == name:
            return
    raise AssertionError(f"no way to {name!r} by Tab; passed {passed}")
