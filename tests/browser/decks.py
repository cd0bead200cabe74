"""Slides in the browser: where they are, and what a trainer sees of them."""

from __future__ import annotations

import re

from playwright.sync_api import Page

SHELL = "tayang/"
ROOM = (1280, 720)
"""A projector of today."""
PAGES = {"id": "jenis/teknis/", "en": "en/types/technical/"}


def ready(page: Page) -> Page:
    page.wait_for_selector("html[data-ready]", timeout=30_000)
    return page


def count(page: Page) -> tuple[int, int]:
    """Which slide is shown, and how many there are."""
    found = re.fullmatch(r"(\d+)/(\d+)", page.locator(".deck-count").inner_text())
    assert found
    return int(found[1]), int(found[2])


def at(page: Page) -> int:
    """The number of the section that is shown: the same in each language."""
    number: int = page.evaluate("Reveal.getIndices().h")
    return number


def title(page: Page) -> str:
    words: str = page.evaluate("Reveal.getCurrentSlide().querySelector('.deck__title').textContent")
    return words
