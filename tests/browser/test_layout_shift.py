"""Nothing moves while a page loads, on a slow connection and with a late font."""

from __future__ import annotations

import time
from itertools import product
from typing import Any

import pytest
from playwright.sync_api import Page, Route

MOST = 0.01
"""A tenth of what counts as good: the sum of how much of the window moved, and how far."""
LATE = 3.0
"""Seconds: the page has been drawn for long."""
_SLOW = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 50_000,
    "uploadThroughput": 50_000,
}
_NOTE = """() => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      const parts = sources.map(({ node }) => node?.className || node?.nodeName);
      if (!hadRecentInput) window.shifts.push([value, parts]);
    }
  }).observe({ type: "layout-shift", buffered: true });
}"""


def late(route: Route) -> None:
    time.sleep(LATE)
    route.continue_()


def shifts(page: Page, address: str) -> list[tuple[float, list[str]]]:
    """What moved while a page was loading, and until a while after its font would be there."""
    page.goto(address)
    page.evaluate("() => document.fonts.ready")
    page.wait_for_timeout(500)
    found: list[tuple[float, list[str]]] = page.evaluate("() => window.shifts")
    return found


PAGES = ("/en/", "/bandingkan/jenis/", "/panduan/kebutuhan/")
EVERYDAY = (360, "/en/", "late")


@pytest.mark.parametrize(
    ("width", "path", "font"),
    [
        pytest.param(*window, marks=[] if window == EVERYDAY else [pytest.mark.exhaustive])
        for window in product((360, 1280), PAGES, ("in time", "late"))
    ],
)
def test_nothing_shifts(read: Any, width: int, path: str, font: str) -> None:
    reader = read(width, is_new=True)
    page = reader.page
    page.add_init_script(f"({_NOTE})()")
    network = reader.context.new_cdp_session(page)
    network.send("Network.enable")
    network.send("Network.emulateNetworkConditions", _SLOW)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    if font == "late":
        page.route("**/*.woff2", late)
    found = shifts(page, reader.address + path)
    assert any(address.endswith(".woff2") for address in asked)
    assert sum(value for value, _ in found) <= MOST, found


def test_the_font_is_seen_at_once_where_it_is_in_time(read: Any) -> None:
    page = read(360, is_new=True).visit("/en/")
    width = "() => { const range = document.createRange(); range.selectNodeContents("
    width += "document.querySelector('h1')); return range.getBoundingClientRect().width; }"
    ours = page.evaluate(width)
    page.evaluate(
        "() => document.documentElement.style.setProperty('--font-display', 'sans-serif')"
    )
    assert page.evaluate(width) != ours
