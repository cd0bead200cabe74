"""Adapter: gives each page its end, for the theme to show where it asks for feedback."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from learning_site.render.page_end import page_end
from learning_site.site import Site


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Say when the page was last changed, and where readers can write to."""
    site: Site = config.extra["learning_site"]
    i18n: Any = config.plugins["i18n"]
    file: Any = page.file
    path = file.norm_src_uri.removesuffix(".md")
    known = site.tree.page(path, i18n.current_language)
    context["page_end"] = ""
    if known is not None:
        renderer = site.renderer(path, i18n.current_language)
        context["page_end"] = site.rendered(lambda: page_end(renderer, known, site.history))
    return context
