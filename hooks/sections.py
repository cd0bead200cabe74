"""Adapter: leaves the sections of each page beside it, for pages in other languages to show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from learning_site.languages.guests import NAME, sections_script
from learning_site.pages.tree import PageTree
from learning_site.site import Site
from learning_site.slides.slide import slides_of


@event_priority(-40)
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Write what the page shows, once all is in its place; a page that stands in has no own."""
    i18n: Any = config.plugins["i18n"]
    file: Any = page.file
    if file.locale == i18n.current_language:
        beside = (Path(config.site_dir) / file.dest_uri).with_name(NAME)
        beside.parent.mkdir(parents=True, exist_ok=True)
        path, tree = file.norm_src_uri.removesuffix(".md"), _tree(config)
        twins = {one: tree.addresses.of(path, one) for one in tree.pages.get(path, ())}
        minutes = {one.id: one.minutes for one in slides_of(html)}
        script = sections_script(html, twins[file.locale], file.locale, twins, minutes)
        beside.write_text(script, "utf-8")
    return html


def _tree(config: MkDocsConfig) -> PageTree:
    site: Site = config.extra["learning_site"]
    return site.tree
