"""Markup in pages that must not be there, or lacks something: HTML, images, titles, snippets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from learning_site.checks.allowed_html import RAW_TAGS, SCHEMES, is_forbidden_attribute, scheme_of
from learning_site.pages.destinations import DESTINATION
from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree
from learning_site.problems import Place, Problems

_TAG = re.compile(r"</?(?P<tag>[a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>]|$)(?P<rest>(?:\s[^<>]*|/[^<>]*)?)>?")
_ATTRIBUTE_LIST = re.compile(r"\{:?(?P<rest>[^{}\n]*)\}")
_ATTRIBUTE = re.compile(r"(?P<name>[a-zA-Z_:][\w:.-]*)\s*=\s*(?P<value>\"[^\"]*\"|'[^']*'|[^\s>]+)")
_ADDRESS = re.compile(
    DESTINATION + r"|<(?P<auto>[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>]*)>",
    re.MULTILINE,
)
_IMAGE = re.compile(r"!\[\s*\](?=[(\[])")
_PICTURE = re.compile(r"<img\b(?![^>]*\balt=[\"'][^\"']*[^\"'\s])[^>]*>", re.IGNORECASE)
_SNIPPET = re.compile(r"^[ \t]*;*-{1,}8<-{1,}", re.MULTILINE)
_MARKUP = re.compile(r"[<>*`\[\]]|__|\{\{")


def check_markup(tree: PageTree, problems: Problems) -> None:
    """Check the markup of every page; the gate over the built pages sees what gets past this."""
    for page in tree:
        for offset, what in _forbidden(page.masked):
            problems.add("html-forbidden", page.place(offset), what=what)
        for match in (*_IMAGE.finditer(page.masked), *_PICTURE.finditer(page.masked)):
            problems.add("image-without-text", page.place(match.start()))
        for match in _SNIPPET.finditer(page.masked):
            problems.add("snippet-forbidden", page.place(match.start()))
        _titles(page, problems)


def _forbidden(text: str) -> Iterator[tuple[int, str]]:
    """Where HTML stands that may not be there, and what it is."""
    for match in _TAG.finditer(text):
        if match["tag"].lower() not in RAW_TAGS:
            yield match.start(), f"<{match['tag']}>"
        yield from _attributes(match["rest"], match.start("rest"))
    for match in _ATTRIBUTE_LIST.finditer(text):
        yield from _attributes(match["rest"], match.start("rest"))
    for match in _ADDRESS.finditer(text):
        group = match.lastgroup or ""
        if (scheme := scheme_of(match[group])) not in SCHEMES:
            yield match.start(group), f"{scheme}:"


def _attributes(text: str, start: int) -> Iterator[tuple[int, str]]:
    for match in _ATTRIBUTE.finditer(text):
        name, value = match["name"].lower(), match["value"].strip("\"'")
        if is_forbidden_attribute(name):
            yield start + match.start(), f"{name}="
        elif (scheme := scheme_of(value)) in {"javascript", "data", "vbscript"}:
            yield start + match.start(), f"{scheme}:"


def _titles(page: Page, problems: Problems) -> None:
    """Titles and descriptions reach the window, search results and previews as plain text."""
    for key in ("title", "description"):
        text = getattr(page.front, key)
        if text and _MARKUP.search(text) and page.front_document:
            place = page.front_document.value_place(key)
            problems.add("markup-in-title", place, text=text)
    for heading in page.headings:
        if heading.level == 1 and _MARKUP.search(heading.text):
            place = Place(page.file, page.body_line - 1 + heading.line)
            problems.add("markup-in-title", place, text=heading.text)
