"""Adapter: leaves the sections of each page beside it, for pages in other languages to show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from learning_site.languages.guests import NAME, sections_script


@event_priority(-40)
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Write what the page shows, once all is in its place; a page that stands in has no own."""
    i18n: Any = config.plugins["i18n"]
    file: Any = page.file
    if file.locale == i18n.current_language:
        beside = (Path(config.site_dir) / file.dest_uri).with_name(NAME)
        beside.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(sections_script(html, file.locale), "utf-8")
    return html
