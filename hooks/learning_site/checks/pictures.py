"""Pictures in pages: each has words for those who cannot see it, and lies in this repository."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from learning_site.checks import ENOUGH
from learning_site.checks.allowed_html import is_foreign
from learning_site.checks.tags import Tag, find_listed, find_tags
from learning_site.pages.destinations import find_destinations
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems

_WITHOUT_WORDS = re.compile(r"!\[\s*+\](?=[(\[])")


def check_pictures(tree: PageTree, problems: Problems) -> None:
    """Check the pictures of every page, in Markdown and in HTML."""
    for page in tree:
        tags = [tag for tag in find_tags(page.masked) if tag.name.lower() == "img"]
        for offset in islice(_mute(page.masked, tags), ENOUGH):
            problems.add("image-without-text", page.place(offset))
        for offset, address in islice(_foreign(page.masked, tags), ENOUGH):
            problems.add("picture-foreign", page.place(offset), target=address[:80])


def _mute(text: str, tags: list[Tag]) -> Iterator[int]:
    """Where pictures without words stand."""
    for match in _WITHOUT_WORDS.finditer(text):
        yield match.start()
    for tag in tags:
        if not tag.closes and not tag.value("alt").strip():
            yield tag.start


def _foreign(text: str, tags: list[Tag]) -> Iterator[tuple[int, str]]:
    """The pictures that readers' browsers would fetch from elsewhere: that place sees them come."""
    for one in find_destinations(text):
        if one.is_picture and is_foreign(one.address):
            yield one.start, one.address
    in_tags = (attribute for tag in tags for attribute in tag.attributes)
    for attribute in chain(in_tags, find_listed(text)):
        if attribute.name == "src" and is_foreign(attribute.value):
            yield attribute.start, attribute.value
