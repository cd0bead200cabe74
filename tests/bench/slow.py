"""When readers with a slow phone on slow 3G see a page, with stock Material's beside it.

Stock is a plain MkDocs site of the same pages: Material with its own features and search, static
i18n, nothing of ours. What markers show is not in it, so that its pages are the shorter ones.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from playwright.sync_api import Browser, Page

from tests.bench.weight import BUDGET, CompressingHandler
from tests.browser.reader import running_browser
from tests.browser.serving import served
from tests.project import ROOT

LATENCY, BITS, SLOWER = 400, 400_000, 6
"""Milliseconds to an answer, bits per second, and how much slower the processor is."""
TIMES = 3
_PAINTS = """() => new Promise((resolve) => {
  const found = {};
  const note = (list) => {
    for (const one of list.getEntries()) found[one.name || "lcp"] = one.startTime;
  };
  new PerformanceObserver(note).observe({ type: "paint", buffered: true });
  new PerformanceObserver(note).observe({ type: "largest-contentful-paint", buffered: true });
  const first = "first-contentful-paint";
  const tell = () => (found.lcp ? resolve([found[first], found.lcp]) : setTimeout(tell, 100));
  setTimeout(tell, 500);
})"""


def see(browser: str) -> int:
    """Print when the pages of the budget are seen, ours and stock; 1 if ours is over."""
    site = ROOT / "site"
    if not (site / "index.html").is_file():
        print("bench: python3 dev.py build")
        return 1
    over = 0
    print(f"{'':40}{'first, largest':>16}   {'stock':>14}")
    with (
        stock() as plain,
        served(site, CompressingHandler) as address,
        served(plain, CompressingHandler) as beside,
        running_browser(browser) as running,
    ):
        for kind, path, twin, most in _pages():
            seen = [
                (*paints(running, address + path), *paints(running, beside + twin))
                for _ in range(TIMES)
            ]
            first, largest, *others = (median(times) / 1000 for times in zip(*seen, strict=True))
            over += largest > most
            print(
                f"{kind:12}{path:28}{first:7.2f} s {largest:5.2f} s   "
                + " ".join(f"{one:5.2f} s" for one in others)
                + ("" if largest <= most else f"   OVER {most} s"),
                flush=True,
            )
    return 1 if over else 0


def paints(browser: Browser, address: str) -> tuple[float, float]:
    """When a first visitor sees the first and the largest part of a page, in milliseconds."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, is_mobile=True)
    page = context.new_page()
    _slow(page)
    page.goto(address, wait_until="networkidle", timeout=120_000)
    first, largest = page.evaluate(_PAINTS)
    context.close()
    return first, largest


def _slow(page: Page) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    speeds = dict.fromkeys(("downloadThroughput", "uploadThroughput"), BITS / 8)
    session.send(
        "Network.emulateNetworkConditions", {"offline": False, "latency": LATENCY, **speeds}
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})


def _pages() -> Iterator[tuple[str, str, str, float]]:
    """Kind, path, the path of the same page in the stock site, and the budget in seconds.

    The first path of a kind is the name of the file, too; others begin with their language.
    """
    for kind, budget in yaml.safe_load(BUDGET.read_text("utf-8")).items():
        for number, path in enumerate(budget["paths"] if "largest" in budget else []):
            language = f"/{path.split('/')[1]}" if number else ""
            yield kind, path, language + budget["paths"][0], budget["largest"]


@contextmanager
def stock() -> Iterator[Path]:
    """The same words as a stock Material site, built into a folder of its own."""
    with TemporaryDirectory(prefix="stock-") as folder:
        root = Path(folder)
        shutil.copytree(ROOT / "docs", root / "docs")
        # Only what a beginner's file would have is kept; its tags are of no interest.
        ours: dict[str, Any] = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), yaml.BaseLoader)
        (i18n,) = (one["i18n"] for one in ours["plugins"] if "i18n" in one)
        languages = [
            {"locale": one["locale"], "name": one["name"], "default": not number, "build": True}
            for number, one in enumerate(i18n["languages"])
        ]
        settings = {
            "site_name": ours["site_name"],
            "site_url": ours["site_url"],
            "nav": ours["nav"],
            "theme": {"name": "material", "font": False, "features": ["navigation.tabs"]},
            "plugins": ["search", {"i18n": {"docs_structure": "suffix", "languages": languages}}],
            "markdown_extensions": ["admonition", "attr_list", "def_list", "tables"],
        }
        (root / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), "utf-8")
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
        subprocess.run(command, cwd=root, check=True, capture_output=True)
        yield root / "site"
