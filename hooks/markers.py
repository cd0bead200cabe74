"""Adapter: replaces the markers in a page's Markdown by the fragments they stand for."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from learning_site.markers.expansion import Expanded
from learning_site.pages.page import Page as PageOfWords
from learning_site.pages.page import split_name
from learning_site.render.behind import with_notices
from learning_site.render.page_parts import framed, references, with_notes, with_terms
from learning_site.render.renderer import Renderer
from learning_site.site import Site

# The one place that keeps something between two events: the page between its Markdown and its HTML.
_open: dict[str, tuple[PageOfWords, Expanded, Renderer]] = {}


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put a token in the place of each marker, before Markdown is turned into HTML."""
    site: Site = config.extra["learning_site"]
    name = split_name(page.file.src_uri)
    known = site.tree.pages.get(name[0], {}).get(name[1]) if name else None
    if known is None:
        return markdown
    i18n: Any = config.plugins["i18n"]
    language = i18n.current_language
    expanded, renderer = site.expand(known, language, markdown)
    _open[page.file.src_uri] = known, expanded, renderer
    return with_notes(renderer, expanded.text)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the fragments in the places of the tokens, the frame around, and the sources last."""
    if page.file.src_uri not in _open:
        return html
    known, expanded, renderer = _open.pop(page.file.src_uri)
    site: Site = config.extra["learning_site"]

    def whole() -> str:
        words = expanded.insert(with_terms(renderer, known, html))
        words = with_notices(renderer, known, words)
        return framed(renderer, known, words) + references(renderer)

    return site.rendered(whole) or html
