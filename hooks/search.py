"""Adapter: keeps what can be found on each page, and leaves one search index per language.

MkDocs' own search plugin is not used: it publishes the words of all languages in one index, which
every page loads.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from learning_site.search.aliases import aliases_of
from learning_site.search.index import FoundPage, found_page, make_index
from learning_site.search.script import index_file, search_files
from learning_site.search.stemmers import declared_roots, rooted
from learning_site.site import Site

KEY = "found_pages"


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Tell the theme's templates where the index of the language being built will lie."""
    env.globals["search_index"] = index_file(_language(config))


@event_priority(-45)
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Keep what the page shows, once all is in its place, unless it asks to be left out."""
    wish: Any = page.meta.get("search")
    wishes = wish if isinstance(wish, dict) else {}
    if not wishes.get("exclude"):
        url = "" if page.file.url == "./" else page.file.url
        description = str(page.meta.get("description") or "")
        found = found_page(
            url, str(page.title or ""), description, html, float(wishes.get("boost", 1))
        )
        _pages(config)[url] = found
    return html


def on_post_build(config: MkDocsConfig) -> None:
    """Write the files of the search in the language being built."""
    site: Site = config.extra["learning_site"]
    language = _language(config)
    own = declared_roots(language, site.library)
    index = make_index(_pages(config).values(), rooted(language, site.library), own)
    for name, text in search_files(language, index, aliases_of(language, site.library)):
        path = Path(config.site_dir) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _pages(config: MkDocsConfig) -> dict[str, FoundPage]:
    """The pages of the language being built, by their addresses.

    They are kept with the configuration, which is a new one for every rebuild.
    """
    kept: dict[str, dict[str, FoundPage]] = config.extra.setdefault(KEY, {})
    return kept.setdefault(_language(config), {})


def _language(config: MkDocsConfig) -> str:
    i18n: Any = config.plugins["i18n"]
    language: str = i18n.current_language
    return language
