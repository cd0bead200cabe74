"""All texts of a site that fell behind, by page and by file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from learning_site.content.library import Library
from learning_site.pages.tree import FOLDER, PageTree
from learning_site.translations.facts import document_units, shared_units
from learning_site.translations.record import Drift, Record, Unit
from learning_site.translations.sections import page_units

_LANGUAGES = "content/languages"


@dataclass(frozen=True)
class Translations:
    """The texts of a site in several languages, and those that are not in step."""

    units: tuple[Unit, ...]
    record: Record
    drifts: tuple[Drift, ...]

    def of_page(self, path: str) -> Mapping[str, Drift]:
        """What is not in step on a page, by the ids of its sections; "" is its begin."""
        page = f"{FOLDER}/{path}"
        split = ((drift, drift.unit.key.partition("#")) for drift in self.drifts)
        return {name: drift for drift, (where, _, name) in split if where == page}

    def of_file(self, path: str) -> list[Drift]:
        """What is not in step in a file of facts."""
        return [one for one in self.drifts if one.unit.key.partition(":")[0] == path]


NO_TRANSLATIONS = Translations((), Record(), ())
"""Those of a site in one language, or without a record."""


def translations_of(library: Library, written: PageTree, record: Record) -> Translations:
    """The translations of a site; ``written`` are the pages that somebody wrote."""
    units = tuple(_units(library, written))
    return Translations(units, record, tuple(record.drifts(units)))


def _units(library: Library, written: PageTree) -> Iterator[Unit]:
    for twins in written.pages.values():
        yield from page_units(twins)
    for document in library.documents():
        yield from document_units(document, written.languages)
    documents = {code: one.document for code, one in library.languages.items()}
    yield from shared_units(_LANGUAGES, documents, "strings")
