"""Counts what is declared as not yet translated."""

from __future__ import annotations

from learning_site.files.document import Document
from learning_site.site import Site


def untranslated(site: Site) -> tuple[int, int]:
    """How many pages and how many texts are marked ``untranslated``, languages counted each."""
    pages = sum(len(page.front.untranslated) for page in site.tree)
    library = site.library
    documents = [c.document for c in library.collections.values()]
    documents += [item.document for item in library.items()]
    documents += [comparison.document for comparison in library.comparisons.values()]
    documents += [source.document for source in library.sources.values()]
    return pages, sum(_marks(document) for document in documents)


def _marks(document: Document) -> int:
    return sum(1 for at in document.places if len(at) > 1 and at[-2] == "untranslated")
