"""Counts what is declared as not yet translated."""

from __future__ import annotations

from learning_site.files.document import Document
from learning_site.site import Site


def untranslated(site: Site) -> tuple[int, int]:
    """How many pages and how many texts are marked ``untranslated``, languages counted each."""
    pages = sum(len(page.front.untranslated) for page in site.tree)
    return pages, sum(_marks(document) for document in site.library.documents())


def _marks(document: Document) -> int:
    return sum(1 for at in document.places if len(at) > 1 and at[-2] == "untranslated")
