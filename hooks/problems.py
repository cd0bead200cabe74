"""Adapter: shows what is wrong. A build stops with the list; a preview shows it on its pages."""

from __future__ import annotations

import logging
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from learning_site.pages.page import split_name
from learning_site.problems import Problems
from learning_site.problems.registry import errors, report
from learning_site.site import Site, problem_box

log = logging.getLogger("mkdocs.hooks.problems")

# The one thing that is known only at the start of the process: whether this is a preview.
_preview = {"on": False}


def on_startup(*, command: str, dirty: bool) -> None:
    _preview["on"] = command == "serve"


@event_priority(90)
def on_config(config: MkDocsConfig) -> None:
    """Report all problems at once, and stop unless this is a preview."""
    i18n: Any = config.plugins["i18n"]
    if i18n.building:
        return
    site: Site = config.extra["learning_site"]
    text = report(site.problems, site.settings.languages)
    if errors(site.problems) and not _preview["on"]:
        raise Abort("\n" + text)
    if text:
        log.info("\n%s", text)


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Stop for a fragment that proved broken only when it was given all that the pages show."""
    site: Site = config.extra["learning_site"]
    if errors(site.problems) and not _preview["on"]:
        raise Abort("\n" + report(site.problems, site.settings.languages))


@event_priority(-50)
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """In a preview: a box with the problems of this page first, then those of all other files."""
    site: Site = config.extra["learning_site"]
    found = errors(site.problems)
    if not _preview["on"] or not found:
        return html
    name = split_name(page.file.src_uri)
    own = Problems()
    others = Problems()
    for problem in found:
        here = problem.place.path.removeprefix("docs/") == page.file.src_uri
        (own if here else others).add(problem.code, problem.place, **problem.words)
    i18n: Any = config.plugins["i18n"]
    language = i18n.current_language
    renderer = site.renderer(name[0] if name else "index", language)
    boxes = [problem_box(group, renderer) for group in (own, others) if len(group)]
    return "".join(boxes) + html
