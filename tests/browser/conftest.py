"""A real browser, the built site served to it, and readers who use it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.axe import prepare
from tests.browser.decks import ROOM, SHELL, ready
from tests.browser.reader import HEIGHT, MOTION, Reader, open_reader, running_browser
from tests.browser.serving import Handler, served
from tests.find_browser import BROWSER_VARIABLE, find_or_install
from tests.project import Project


@pytest.fixture(scope="session")
def address(built: Project) -> Iterator[str]:
    """Where the built site is served."""
    with served(built.site, Handler) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser that ``dev.py test`` found."""
    path = os.environ.get(BROWSER_VARIABLE) or find_or_install()
    with running_browser(path) as running:
        yield running


@pytest.fixture(scope="session")
def idle(browser: Browser) -> list[Reader]:
    """Readers whom no test needs at the moment: to open a window takes longer than a page."""
    return []


@pytest.fixture
def read(browser: Browser, address: str, idle: list[Reader]) -> Iterator[Any]:
    """Make a reader with a window of a width and a palette.

    With ``more``, or if a test is to change what a window can do (``is_new``), with a new window.
    """
    used: list[Reader] = []
    special: list[Reader] = []

    def make(
        width: int = 1280, palette: Any = "light", *, is_new: bool = False, **more: Any
    ) -> Reader:
        if is_new or more or not idle:
            reader = open_reader(browser, address, width, palette, **more)
        else:
            reader = idle.pop()
            reader.address = address
            reader.page.set_viewport_size({"width": width, "height": HEIGHT})
            reader.page.emulate_media(
                media="null",
                color_scheme=palette,
                forced_colors="none",
                reduced_motion=MOTION,
            )
        (special if is_new or more else used).append(reader)
        return reader

    yield make
    for reader in special:
        reader.context.close()
    for reader in used:
        reader.leave()
        idle.append(reader)


@pytest.fixture
def slides(browser: Browser, address: str) -> Iterator[Callable[..., Reader]]:
    """Open the slides of a page; no sheet of paper comes out."""
    readers: list[Reader] = []

    def show(page: str, size: tuple[int, int] = ROOM) -> Reader:
        reader = open_reader(browser, address + "/")
        reader.context.add_init_script("window.print = () => {}")
        prepare(reader.context)
        readers.append(reader)
        reader.page.set_viewport_size({"width": size[0], "height": size[1]})
        reader.page.goto(f"{reader.address}{SHELL}?{page}")
        ready(reader.page)
        return reader

    yield show
    for reader in readers:
        reader.context.close()
