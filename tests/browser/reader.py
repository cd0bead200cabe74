"""A reader of the site, with a browser window of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

HEIGHT = 800
WIDTHS = (320, 360, 768, 1280)
"""A small phone, one of most readers, a tablet, a desk: what the exhaustive run looks at."""
PALETTES = ("light", "dark")
MOTION: Literal["reduce"] = "reduce"
"""Whoever asks for little motion waits for none, so nothing is measured halfway."""


_NOTE = """document.addEventListener("load", ({ target }) => {
  if (target instanceof HTMLScriptElement) target.dataset.loaded = "";
}, true)"""
_READY = """() => [...document.scripts].every(({ type, src, dataset }) =>
  type !== "text/later" && (!src || "loaded" in dataset))"""


ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def wait_for_scripts(page: Page) -> None:
    """Wait for the scripts that a page asks for once it was drawn."""
    page.wait_for_function(_READY)


@contextmanager
def running_browser(path: str) -> Iterator[Browser]:
    """The browser at a path, without a window, asking nobody for anything."""
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
    runs_scripts: bool = True
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        """Open a path, and wait for what comes once the page was drawn."""
        self.page.goto(self.address + path)
        if self.runs_scripts:
            wait_for_scripts(self.page)

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

    def leave(self) -> None:
        """Forget everything, so that another reader can take the window."""
        self.page.wait_for_load_state()
        self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
        self.context.clear_cookies()
        self.context.clear_permissions()
        self.page.unroute_all()
        self.page.goto("about:blank")
        self.complaints.clear()


def open_reader(
    browser: Browser, address: str, width: int = 1280, palette: Any = "light", **more: Any
) -> Reader:
    """A reader with a new window of a width and a palette.

    Nothing stands between a page and the network, unless ``service_workers`` is "allow".
    """
    wishes: dict[str, Any] = {"service_workers": "block", **more}
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHT},
        color_scheme=palette,
        reduced_motion=MOTION,
        **wishes,
    )
    context.add_init_script(_NOTE)
    reader = Reader(context.new_page(), context, address, more.get("java_script_enabled", True))
    reader.watch()
    return reader
