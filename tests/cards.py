"""``dev.py cards``: draw the cards that messaging apps show, one for each language of the site.

They are committed, so that a build needs no browser. Draw them again when ``check`` says that a
card shows something else than the site says, and look at them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

import jinja2
from playwright.sync_api import Page, Route

from learning_site.discovery.cards import (
    HEIGHT,
    LARGEST,
    WIDTH,
    card_name,
    with_words,
    words_of_card,
)
from learning_site.pages.settings import read_settings
from learning_site.pages.tree import FOLDER
from learning_site.problems import Problems
from learning_site.problems.registry import report
from tests.browser.reader import running_browser
from tests.find_browser import BROWSER_VARIABLE, find_or_install
from tests.project import ROOT
from tests.small_png import small

_LOOK = ROOT / "overrides"
_TEMPLATE = "card.html"
_PLACE = "http://card.test/"
"""No site: everything asked of it is answered here."""


def main(arguments: list[str]) -> int:
    """Draw the cards of the project, or of the one in the folder that is named; 1 if it fails."""
    root, problems = Path(arguments[0]) if arguments else ROOT, Problems()
    settings = read_settings(root, problems)
    if settings is None:
        print(report(problems))
        return 1
    said = settings.publication
    sizes = {}
    with running_browser(os.environ.get(BROWSER_VARIABLE) or find_or_install()) as browser:
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        for language in settings.languages:
            html = _html(language, said.name(language), said.description(language))
            _open(page, html)
            data = with_words(small(page.screenshot()), words_of_card(said, language))
            file = root / FOLDER / card_name(language)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
            sizes[file] = len(data)
    for file, size in sizes.items():
        print(f"cards: {file.relative_to(root)} {size} B")
    return 1 if any(size > LARGEST for size in sizes.values()) else 0


def _open(page: Page, html: str) -> None:
    """Show a page whose files come from the look of the site, as if they lay beside it."""

    def answer(route: Route) -> None:
        name = urlsplit(route.request.url).path.lstrip("/")
        if name:
            route.fulfill(path=_LOOK / name)
        else:
            route.fulfill(body=html, content_type="text/html; charset=utf-8")

    page.unroute_all()
    page.route(f"{_PLACE}**", answer)
    page.goto(_PLACE)
    page.evaluate("document.fonts.ready")


def _html(language: str, name: str, description: str) -> str:
    loader = jinja2.FileSystemLoader(_LOOK)
    environment = jinja2.Environment(
        loader=loader, autoescape=True, undefined=jinja2.StrictUndefined
    )
    template = environment.get_template(_TEMPLATE)
    return template.render(language=language, name=name, description=description)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
