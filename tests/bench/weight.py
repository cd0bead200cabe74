"""Bytes and requests of pages, as a browser gets them from a host that compresses and caches."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import ClassVar

import yaml
from playwright.sync_api import Browser, Page

from tests.browser.reader import running_browser
from tests.browser.serving import Handler, served
from tests.project import ROOT

BUDGET = Path(__file__).with_name("budget.yml")
BEFORE = {False: "/koreksi/", True: "/en/corrections/"}
"""Where readers come from, of the same language: whether their page is English."""
FOREVER = "max-age=31536000, immutable"
_MARKED = re.compile(r"\.[0-9a-f]{8}[./]")
"""A hash in the name of a file or of its folder."""
_TEXTS = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".webmanifest"}


class CompressingHandler(Handler):
    """A host as they are today: texts compressed, files named by their content kept for ever."""

    protocol_version = "HTTP/1.1"  # a connection serves more than one request
    sent: ClassVar[list[int]] = []
    """The bodies that went over the wire, in bytes."""

    def do_GET(self) -> None:  # noqa: N802 (the name that the server calls)
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        body, is_text = path.read_bytes(), path.suffix in _TEXTS
        body = gzip.compress(body, 6, mtime=0) if is_text else body
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        if is_text:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", FOREVER if _MARKED.search(self.path) else "max-age=600")
        self.end_headers()
        self.wfile.write(body)
        self.sent.append(len(body))


@dataclass(frozen=True)
class Weight:
    """What came over the wire: bodies in bytes, and how many answers."""

    size: int
    requests: int

    def is_within(self, most: Mapping[str, int]) -> bool:
        """Whether a budget in kilobytes and requests is kept."""
        return self.size <= most["kb"] * 1000 and self.requests <= most["requests"]

    def __str__(self) -> str:
        return f"{self.size / 1000:5.1f} kB {self.requests:2}"


def weigh(browser: str) -> int:
    """Print the weight of every page of the budget, in the site that was built last; 1 if over."""
    site = ROOT / "site"
    if not (site / "index.html").is_file():
        print("bench: python3 dev.py build")
        return 1
    print(f"{'':40}{'cold':>11}   {'search':>11}   {'next':>11}")
    over = 0
    with served(site, CompressingHandler) as address, running_browser(browser) as running:
        for kind, budget in yaml.safe_load(BUDGET.read_text("utf-8")).items():
            for path in budget["paths"]:
                found = weights(running, address, path)
                is_kept = all(found[name].is_within(budget[name]) for name in found)
                over += not is_kept
                shown = "   ".join(map(str, found.values()))
                print(f"{kind:12}{path:28}{shown}   {'' if is_kept else 'OVER'}")
    return 1 if over else 0


def weights(browser: Browser, address: str, path: str) -> dict[str, Weight]:
    """What a page weighs.

    "cold" on a first visit, "search" at the first touch of the search (the only thing that loads
    late), "next" for those who come from another page.
    """
    with _phone(browser) as page:
        found = {"cold": _sent(lambda: _open(page, address + path))}
        found["search"] = _sent(lambda: _turn_to_search(page))
    with _phone(browser) as page:
        _open(page, address + BEFORE[path.startswith("/en/")])
        found["next"] = _sent(lambda: _open(page, address + path))
    return found


def _sent(act: Callable[[], None]) -> Weight:
    CompressingHandler.sent.clear()
    act()
    return Weight(sum(CompressingHandler.sent), len(CompressingHandler.sent))


@contextmanager
def _phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 800})
    yield context.new_page()
    context.close()


def _turn_to_search(page: Page) -> None:
    page.evaluate("document.querySelector('.md-search__input').focus()")
    page.wait_for_load_state("networkidle")
    page.wait_for_function("() => self.siteSearch?.index && self.siteSearch.start")


def _open(page: Page, address: str) -> None:
    """Open a page, with the manifest that a browser without a window never asks for."""
    page.goto(address)
    page.wait_for_selector("link[rel=manifest]", state="attached")
    page.evaluate("fetch(document.querySelector('link[rel=manifest]').href)")
    page.wait_for_load_state("networkidle")
