"""Adapter: tells each page where the worker and the manifest of the finished site will lie.

They are written when the whole site is there (``learning_site.offline.finish``), so a preview has
none.
"""

from __future__ import annotations

from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from learning_site.offline.listing import MANIFEST, WORKER
from learning_site.site import Site

# The one place that keeps something between two events: MkDocs tells its command only once.
_commands: list[str] = []


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Note whether this is a preview."""
    _commands[:] = [command]


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Name the worker, the manifest, and the page from which the whole site can be kept."""
    if _commands == ["serve"]:
        return context
    site: Site = config.extra["learning_site"]
    i18n: Any = config.plugins["i18n"]
    file: Any = page.file
    language = i18n.current_language
    scope = site.renderer(file.norm_src_uri.removesuffix(".md"), language).scope
    context["manifest"] = scope.file_href(site.tree.addresses.of("index", language) + MANIFEST)
    context["worker"] = scope.file_href(WORKER)
    context["offline_page"] = scope.href(site.keeping) if site.keeping else ""
    return context
