"""Adapter: what pages load: each for its parts, and all for the frame, once they are there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from learning_site.assets.finish import finish_assets
from learning_site.assets.parts import parts_of, within


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Let templates set a style sheet or a script of the theme within a page."""
    env.globals["within"] = partial(within, Path(config.theme.custom_dir or "") / "assets")


def on_template_context(
    context: dict[str, Any], template_name: str, config: MkDocsConfig
) -> dict[str, Any]:
    """Pages that belong to no file (404) have no parts."""
    context["parts"] = parts_of("")
    return context


@event_priority(-100)
def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """What the parts of this page work with, its end included, which came before."""
    context["parts"] = parts_of(f"{page.content or ''}{context.get('page_end', '')}")
    return context


@event_priority(-120)
def on_post_build(config: MkDocsConfig) -> None:
    """The default language's pass ends last: static-i18n builds the others within it."""
    i18n: Any = config.plugins["i18n"]
    if not i18n.building:
        finish_assets(Path(config.site_dir))
