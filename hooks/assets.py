"""Adapter: joins, shrinks and renames what pages load, once those of all languages are there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

from learning_site.assets.finish import finish_assets


@event_priority(-120)
def on_post_build(config: MkDocsConfig) -> None:
    """The default language's pass ends last: static-i18n builds the others within it."""
    i18n: Any = config.plugins["i18n"]
    if not i18n.building:
        finish_assets(Path(config.site_dir))
