"""Adapter: leaves the codes of each page's slides beside it, and the one page that shows slides."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from learning_site.site import Site
from learning_site.slides import codes
from learning_site.slides.shell import shell, shell_address, shell_href
from learning_site.slides.slide import slide_ids


@event_priority(-42)
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Write the codes of a page's slides; a page that stands in for a twin has none."""
    file: Any = page.file
    if file.locale == _language(config):
        site, path = _site(config), file.norm_src_uri.removesuffix(".md")
        key, address = site.tree.addresses.of(path, file.locale), page.canonical_url or ""
        text = codes.codes_script(key, address, slide_ids(html))
        _write(Path(config.site_dir, file.dest_uri).with_name(codes.NAME), text)
    return html


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Where a page is shown as slides."""
    file: Any = page.file
    path, language = file.norm_src_uri.removesuffix(".md"), _language(config)
    is_own = file.locale == language
    context["slides"] = shell_href(_site(config), path, language) if is_own else ""
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """Write the page that shows slides, once."""
    site = _site(config)
    if _language(config) == site.settings.default_language:
        html = site.rendered(lambda: shell(site))
        _write(Path(config.site_dir, shell_address(site), "index.html"), html)


def _site(config: MkDocsConfig) -> Site:
    site: Site = config.extra["learning_site"]
    return site


def _language(config: MkDocsConfig) -> str:
    i18n: Any = config.plugins["i18n"]
    language: str = i18n.current_language
    return language


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
