"""Addresses that read in the reader's language: from paths and slugs to ``en/types/financial/``.

An address is relative to the site's root, has no leading slash, and ends with one; the root is "".
The default language stands at the root, every other below a folder of its code. A folder is
named by the slug of its index page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from learning_site.pages.page import Page


class Addresses:
    """The address of every page in every language, known from front matter alone."""

    def __init__(self, pages: Iterable[Page], languages: tuple[str, ...]) -> None:
        self._languages = languages
        self._slugs: Mapping[tuple[str, str], str] = {
            (_place_of(page.path), page.language): page.front.slug
            for page in pages
            if page.front.slug
        }

    def of(self, path: str, language: str) -> str:
        """The address of a page path ("folder/page" or "folder/index") in a language."""
        steps = [step for step in _place_of(path).split("/") if step]
        named = [
            self._slugs.get(("/".join(steps[: depth + 1]), language), step)
            for depth, step in enumerate(steps)
        ]
        prefix = [] if language == self._languages[0] else [language]
        return "".join(f"{step}/" for step in prefix + named)


def slug_of(name: str) -> str:
    """A name as a part of an address or of a file's name: "Café 2" → "cafe-2"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def relative(origin: str, target: str) -> str:
    """The link from one address to another, as short as it can be: "../", "./", "../types/"."""
    here = [step for step in origin.split("/") if step]
    there = [step for step in target.split("/") if step]
    shared = 0
    while shared < min(len(here), len(there)) and here[shared] == there[shared]:
        shared += 1
    link = "../" * (len(here) - shared) + "".join(f"{step}/" for step in there[shared:])
    return link or "./"


def _place_of(path: str) -> str:
    """A page path without the "index" of a folder's own page."""
    return path.removesuffix("index").rstrip("/") if path.rpartition("/")[2] == "index" else path
