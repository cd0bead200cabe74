"""Adapter: tells search engines, messaging apps and readers of feeds what each page is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from learning_site.discovery.cards import card_of
from learning_site.discovery.feed import feed
from learning_site.discovery.meta import meta_of
from learning_site.discovery.structured import structured_data
from learning_site.render.changes import feed_name, has_changes
from learning_site.site import Site


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Give the frame what stands in a page's head and at its end; nothing without an address."""
    site, language = _site_and_language(config)
    file: Any = page.file
    path = file.norm_src_uri.removesuffix(".md")
    known = site.tree.page(path, language)
    context["meta"] = context["structured"] = ""
    if known is None or not site.settings.publication.has_address:
        return context
    renderer = site.renderer(path, language)
    meta = meta_of(known, renderer.scope, card_of(site.root, language))
    context["meta"] = site.rendered(lambda: renderer.fragment("meta", meta=meta))
    data = structured_data(known, renderer.scope)
    if data["@graph"]:
        context["structured"] = site.rendered(lambda: renderer.fragment("structured", data=data))
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """Write the feed of the language being built."""
    site, language = _site_and_language(config)
    scope = site.renderer("index", language).scope
    if site.settings.publication.has_address and has_changes(scope):
        file = Path(config.site_dir) / feed_name(scope)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(feed(scope))


def _site_and_language(config: MkDocsConfig) -> tuple[Site, str]:
    site: Site = config.extra["learning_site"]
    i18n: Any = config.plugins["i18n"]
    return site, i18n.current_language
