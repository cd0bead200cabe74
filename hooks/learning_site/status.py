"""Counts what is declared as not yet translated."""

from __future__ import annotations

from learning_site.files.document import Document
from learning_site.pages.tree import FOLDER
from learning_site.site import Site


def untranslated(site: Site) -> tuple[int, int]:
    """How many pages and how many texts are not yet translated, languages counted each.

    They are marked ``untranslated``, or lack a language that is being added.
    """
    unfinished = site.settings.unfinished
    pages = sum(len(page.front.untranslated) for page in site.tree)
    pages += sum(one not in twins for twins in site.tree.pages.values() for one in unfinished)
    texts = sum(_marks(document) for document in site.library.documents())
    units = site.translations.units if unfinished else ()
    facts = [unit for unit in units if not unit.key.startswith(FOLDER)]
    return pages, texts + sum(one not in unit.texts for unit in facts for one in unfinished)


def _marks(document: Document) -> int:
    return sum(1 for at in document.places if len(at) > 1 and at[-2] == "untranslated")
