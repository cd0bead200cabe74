"""A real browser and a plain web server for the built site."""

from __future__ import annotations

import http.server
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests.find_browser import BROWSER_VARIABLE, find_or_install
from tests.project import Project

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder and, like many hosts, its one 404.html for every missing address."""

    def log_message(self, *arguments: Any) -> None:
        """Stay quiet."""

    def send_error(self, code: int, *arguments: Any, **more: Any) -> None:
        if code != http.HTTPStatus.NOT_FOUND:
            super().send_error(code, *arguments, **more)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="session")
def address(built: Project) -> Iterator[str]:
    """Where the built site is served, without a slash at the end."""
    handler = partial(Handler, directory=str(built.site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser that ``dev.py test`` found."""
    path = os.environ.get(BROWSER_VARIABLE) or find_or_install()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield running
        running.close()


@dataclass
class Reader:
    """A reader with a browser window, and all that went wrong while reading."""

    page: Page
    context: BrowserContext
    address: str
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        self.page.goto(self.address + path)

    def visit(self, path: str) -> Page:
        """Open a path, and hand over the page that shows it."""
        self.open(path)
        return self.page

    @property
    def path(self) -> str:
        return self.page.url.removeprefix(self.address)

    def watch(self) -> None:
        """Note console errors, broken scripts, failed requests and foreign origins."""
        note = self.complaints.append
        self.page.on("console", lambda m: note(f"console: {m.text}") if m.type == "error" else None)
        self.page.on("pageerror", lambda error: note(f"script: {error}"))
        self.page.on("requestfailed", self._failed)
        self.page.on(
            "request",
            lambda request: (
                None if request.url.startswith((self.address, "data:")) else note(request.url)
            ),
        )

    def _failed(self, request: Request) -> None:
        """A request that the reader left behind by going on is no failure."""
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url}")

    def scrolls_sideways(self) -> bool:
        wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        return bool(self.page.evaluate(wide))


def open_reader(
    browser: Browser, address: str, width: int = 1280, palette: Any = "light", **more: Any
) -> Reader:
    """A reader with a window of a width and a palette."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=palette, **more
    )
    reader = Reader(context.new_page(), context, address)
    reader.watch()
    return reader


@pytest.fixture
def read(browser: Browser, address: str) -> Iterator[Any]:
    """Make a reader with a window of a width and a palette."""
    opened: list[Reader] = []

    def make(*width_and_palette: Any, **more: Any) -> Reader:
        opened.append(open_reader(browser, address, *width_and_palette, **more))
        return opened[-1]

    yield make
    for reader in opened:
        reader.context.close()
