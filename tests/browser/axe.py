"""axe-core in the reader's page: what it finds wrong, in words for a test's message.

Only the script of the package is used: it is put into the page here, with the options of this
project. "Incomplete" is what axe could not decide; nothing may stay undecided.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from playwright.sync_api import BrowserContext, Page

_SCRIPT = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
_RUN = """([within, colours]) => axe.run(within, {
  resultTypes: ["violations", "incomplete"],
  rules: {"target-size": {enabled: true}, "color-contrast": {enabled: colours}},
  preload: false,
  elementRef: false,
})"""
_AT_REST = "() => Promise.allSettled(document.getAnimations().map((moving) => moving.finished))"


def prepare(context: BrowserContext) -> None:
    """Have axe in every page that is opened from now on: handed over once, not page by page."""
    context.add_init_script(_SCRIPT)


def prepare_again(page: Page) -> None:
    """Have axe in a window that a script opened: what it had at first looks at the empty page."""
    page.evaluate(_SCRIPT)


def findings(page: Page, within: str = "html", colours: bool = True) -> list[str]:
    """One entry per element that violates a rule: the rule, the element's place, its HTML, why.

    ``colours`` says whether contrasts are measured, which takes four fifths of the time.
    """
    page.evaluate(_AT_REST)
    result = page.evaluate(_RUN, [within, colours])
    return [*_words(result, "violations"), *_words(result, "incomplete")]


def _words(result: dict[str, Any], kind: str) -> Iterator[str]:
    for rule in result[kind]:
        for node in rule["nodes"]:
            why = " ".join(node["failureSummary"].split())
            yield f"{kind} {rule['id']}: {node['target']} {node['html'][:300]} ({why})"
