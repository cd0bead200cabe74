"""Markup in pages that must not be there: HTML that can run, snippets, signs in titles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from learning_site.checks import ENOUGH
from learning_site.checks.allowed_html import (
    ADDRESSES,
    RAW_TAGS,
    SCHEMES,
    is_forbidden_attribute,
    scheme_of,
)
from learning_site.checks.tags import Attribute, find_listed, find_tags
from learning_site.pages.destinations import find_destinations
from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree
from learning_site.problems import Place, Problems

_SNIPPET = re.compile(r"^[ \t]*+;*+-++8<-", re.MULTILINE)
# A low line is markup around words, not within them: the_name_of_a_file.
_MARKUP = re.compile(r"[<>*`\[\]]|__|\{\{|(?<!\w)_(?=[^_\s])[^_]*+(?<!\s)_(?!\w)")


def check_markup(tree: PageTree, problems: Problems) -> None:
    """Check the markup of every page; the gate over the built pages sees what gets past this."""
    for page in tree:
        for offset, what in islice(_forbidden(page.masked), ENOUGH):
            problems.add("html-forbidden", page.place(offset), what=what)
        for match in islice(_SNIPPET.finditer(page.masked), ENOUGH):
            problems.add("snippet-forbidden", page.place(match.start()))
        _titles(page, problems)


def _forbidden(text: str) -> Iterator[tuple[int, str]]:
    """Where HTML stands that may not be there, and what it is."""
    for tag in find_tags(text):
        if tag.name.lower() not in RAW_TAGS:
            scheme, colon, _ = tag.name.partition(":")  # Markdown makes a link of <scheme:…>
            yield tag.start, f"{scheme[:40]}:" if colon else f"<{tag.name[:40]}>"
        yield from _attributes(tag.attributes)
    yield from _attributes(find_listed(text))
    for one in find_destinations(text):
        if (scheme := scheme_of(one.address)) not in SCHEMES:
            yield one.start, f"{scheme[:40]}:"


def _attributes(found: Iterable[Attribute]) -> Iterator[tuple[int, str]]:
    for one in found:
        if is_forbidden_attribute(one.name):
            yield one.start, f"{one.name[:40]}="
        elif one.name in ADDRESSES and (scheme := scheme_of(one.value)) not in SCHEMES:
            yield one.start, f"{scheme[:40]}:"


def _titles(page: Page, problems: Problems) -> None:
    """Titles and descriptions reach the window, search results and previews as plain text."""
    for key in ("title", "description"):
        text = getattr(page.front, key)
        if text and _MARKUP.search(text) and page.front_document:
            place = page.front_document.value_place(key)
            problems.add("markup-in-title", place, text=text[:80])
    for heading in page.headings:
        if heading.level == 1 and _MARKUP.search(heading.text):
            place = Place(page.file, page.body_line - 1 + heading.line)
            problems.add("markup-in-title", place, text=heading.text[:80])
