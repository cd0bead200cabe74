"""The first result of a search on a large site: seconds on slow 3G, and bytes.

What counts begins when a reader turns to the search: its scripts too. Queries are typed at once,
and letter by letter, where the first result may be one of the first letters.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import yaml
from playwright.sync_api import Browser

from learning_site.site import load_site
from tests.bench.large_site import make_large_site
from tests.bench.weight import CompressingHandler
from tests.browser.reader import running_browser
from tests.browser.serving import served
from tests.project import ROOT

BUDGET = Path(__file__).with_name("search.yml")
KEY_MS = 200
"""Milliseconds from one key to the next, of somebody who types on a telephone."""
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
"""Slow 3G: milliseconds, and 400 kbit in bytes."""
SLOWER = 6
"""How many times slower the processor is."""
_SEARCH = """([query, pause]) => new Promise((resolve) => {
  const box = document.querySelector(".md-search__input");
  const list = document.querySelector(".md-search-result__list");
  const start = performance.now();
  new MutationObserver(() => {
    if (list.children.length) requestAnimationFrame(() => resolve(performance.now() - start));
  }).observe(list, { childList: true });
  const type = (count) => {
    box.value = query.slice(0, count);
    box.dispatchEvent(new Event("input"));
    if (count < query.length) setTimeout(type, pause, count + 1);
  };
  box.focus();
  type(pause ? 1 : query.length);
})"""


@dataclass(frozen=True)
class First:
    """What the first result took, in seconds and in bytes over the wire."""

    seconds: float
    size: int

    def __str__(self) -> str:
        return f"{self.seconds:5.2f} s {self.size / 1000:5.1f} kB"


def search(browser: str) -> int:
    """Print what the first result of every query of the budget takes; 1 if over."""
    built = ROOT / "site"
    site, _ = load_site(ROOT)
    if not (built / "index.html").is_file() or site is None:
        print("bench: python3 dev.py build")
        return 1
    budget = yaml.safe_load(BUDGET.read_text("utf-8"))
    over = 0
    with tempfile.TemporaryDirectory() as folder:
        starts = make_large_site(built, site, budget["pages"], Path(folder))
        print(f"{'':40}{'at once':>18}   {'by letters':>18}")
        with served(Path(folder), CompressingHandler) as address, running_browser(browser) as run:
            for (start, pages), queries in zip(
                starts.items(), budget["queries"].values(), strict=True
            ):
                for query in queries:
                    firsts = [first_result(run, address + start, query, ms) for ms in (0, KEY_MS)]
                    is_kept = all(
                        one.seconds <= budget["seconds"] and one.size <= budget["kb"] * 1000
                        for one in firsts
                    )
                    over += not is_kept
                    told = "   ".join(map(str, firsts))
                    print(f"{start:6}{pages:4} {query:29}{told}   {'' if is_kept else 'OVER'}")
    return 1 if over else 0


def first_result(
    browser: Browser, address: str, query: str, pause: int = 0, is_slow: bool = True
) -> First:
    """What a reader of a page who turns to the search waits for, and loads, until it finds."""
    context = browser.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    if is_slow:
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    CompressingHandler.sent.clear()
    milliseconds = page.evaluate(_SEARCH, [query, pause])
    first = First(milliseconds / 1000, sum(CompressingHandler.sent))
    context.close()
    return first
