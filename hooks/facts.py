"""Adapter: reads the site's facts and words before each build, for all that comes after.

What was read is kept in ``config.extra["learning_site"]``, because MkDocs makes a new
configuration for every rebuild, and static-i18n builds every language with the same one.
"""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority

from learning_site.pages.settings import languages_named
from learning_site.problems.registry import report
from learning_site.site import load_site

KEY = "learning_site"


@event_priority(100)
def on_config(config: MkDocsConfig) -> None:
    """Load the site once per build; the builds of further languages find it loaded."""
    if KEY in config.extra:
        return
    root = Path(config.config_file_path).parent
    site, problems = load_site(root)
    if site is None:
        raise Abort(report(problems, languages_named(root)))
    config.extra[KEY] = site
