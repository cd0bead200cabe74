"""Adapter: gives MkDocs the pages that nobody wrote, because they are made of facts.

They come before static-i18n sorts the files by language. It takes every file for one of the folder
of pages, and makes it anew; so their text is given to them after it.
"""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel

from learning_site.pages.tree import FOLDER
from learning_site.site import Site


def _texts(config: MkDocsConfig) -> dict[str, str]:
    """The text of each made page, by its path below the folder of pages."""
    site: Site = config.extra["learning_site"]
    return {page.file.removeprefix(f"{FOLDER}/"): page.source for page in site.tree if page.source}


@event_priority(100)
def _add(files: Files, config: MkDocsConfig) -> Files:
    for path in _texts(config):
        file = File(
            path,
            config.docs_dir,
            config.site_dir,
            config.use_directory_urls,
            inclusion=InclusionLevel.NOT_IN_NAV,
        )
        files.append(file)
    return files


@event_priority(-100)
def _fill(files: Files, config: MkDocsConfig) -> Files:
    texts = _texts(config)
    for file in files:
        if file.src_uri in texts:
            file.content_string = texts[file.src_uri]
    return files


on_files = CombinedEvent(_add, _fill)
