"""The library: all facts of a site, loaded, checked and frozen.

Everything else reads from here; nothing writes to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from learning_site.content.diagrams import Diagram
from learning_site.content.glossary import Glossary
from learning_site.content.questionnaires import Questionnaire
from learning_site.content.sessions import Session
from learning_site.content.shapes import (
    CITABLE,
    CollectionShape,
    ComparisonShape,
    FieldShape,
    ItemHead,
    LanguageShape,
    Scale,
    SourceShape,
)
from learning_site.content.sheets import Sheet
from learning_site.content.text import Words
from learning_site.content.values import Relation, Value
from learning_site.files.document import Document
from learning_site.problems import Place
from learning_site.problems.examples import Example


@dataclass(frozen=True)
class Item:
    """One thing that the site compares. ``path`` ("collection/id") is shared with its pages."""

    collection: str
    id: str
    head: ItemHead
    values: Mapping[str, Value]
    document: Document

    @property
    def path(self) -> str:
        return f"{self.collection}/{self.id}"

    def title(self, language: str) -> Words:
        return self.head.title.in_language(language)

    def short(self, language: str) -> Words:
        """The short title for column headings; the full title if there is none."""
        return (self.head.short or self.head.title).in_language(language)

    def relations(self, field: str) -> Mapping[str, Relation]:
        """What this item says about others through a relation field, by their ids."""
        value = self.values.get(field)
        return value if isinstance(value, Mapping) else {}


@dataclass(frozen=True)
class Collection:
    """Items of one kind, in their order, and the fields that they have."""

    id: str
    shape: CollectionShape
    items: Mapping[str, Item]
    document: Document

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items.values())


@dataclass(frozen=True)
class RelationTable:
    """A relation seen from one side: ``rows`` × ``columns``, wherever its cells are written."""

    rows: Collection
    columns: Collection
    scale: Scale | None
    field: str
    written_in_columns: bool

    def cell(self, row: str, column: str) -> Relation | None:
        """What is said about a pair of ids, or None if nothing is said."""
        if self.written_in_columns:
            return self.columns.items[column].relations(self.field).get(row)
        return self.rows.items[row].relations(self.field).get(column)

    def place(self, row: str, column: str) -> Place:
        """Where that is written, or the nearest block in which it would be."""
        if self.written_in_columns:
            return self.columns.items[column].document.place(self.field, row)
        return self.rows.items[row].document.place(self.field, column)


@dataclass(frozen=True)
class Comparison:
    """A table that pages can show by its slug."""

    slug: str
    shape: ComparisonShape
    document: Document


@dataclass(frozen=True)
class Source:
    """An entry of the register of sources."""

    id: str
    shape: SourceShape
    document: Document

    @property
    def is_citable(self) -> bool:
        """Whether the source was seen, so that statements may rest on it."""
        return self.shape.grade in CITABLE

    def title(self, language: str) -> Words:
        """Its own title in its own language, or its description in the reader's."""
        title = self.shape.title
        if title.described:
            return title.described.in_language(language)
        return Words(title.own or self.id, self.shape.lang)


@dataclass(frozen=True)
class Language:
    """A language of the site: its code, its rules, and the machine's words in it."""

    code: str
    shape: LanguageShape
    document: Document


@dataclass(frozen=True)
class Library:
    """All facts of a site. ``languages`` keeps the site's order: the default language first."""

    languages: Mapping[str, Language]
    collections: Mapping[str, Collection]
    comparisons: Mapping[str, Comparison]
    sources: Mapping[str, Source]
    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    glossary: Glossary | None = None
    diagrams: Mapping[str, Diagram] = field(default_factory=dict)
    questionnaires: Mapping[str, Questionnaire] = field(default_factory=dict)
    sessions: Mapping[str, Session] = field(default_factory=dict)
    unread: Mapping[str, Document | None] = field(default_factory=dict)
    """What is there but cannot be used, by its path below ``content/``: "collection",
    "collection/item", "sources/name". Nothing may be said to be missing because of it."""
    examples: Mapping[str, Example] = field(default_factory=dict)
    """Examples of mistakes in the site's own files, by the codes of their problems."""

    @property
    def default_language(self) -> str:
        return next(iter(self.languages), "")

    def item(self, path: str) -> Item | None:
        """The item with a path such as "collection/id"."""
        collection, _, name = path.partition("/")
        found = self.collections.get(collection)
        return found.items.get(name) if found else None

    def is_unread(self, path: str) -> bool:
        """Whether something of this path is there, and what it says is not known."""
        return path in self.unread or path.partition("/")[0] in self.unread

    def items(self) -> Iterator[Item]:
        for collection in self.collections.values():
            yield from collection

    def documents(self) -> Iterator[Document]:
        """Every file of facts that is YAML, declarations and what cannot be used included."""
        yield from (document for document in self.unread.values() if document)
        for collection in self.collections.values():
            yield collection.document
            yield from (item.document for item in collection)
        yield from (comparison.document for comparison in self.comparisons.values())
        yield from (source.document for source in self.sources.values())
        yield from (sheet.document for sheet in self.sheets.values())
        yield from (diagram.document for diagram in self.diagrams.values())
        yield from (one.document for one in self.questionnaires.values())
        yield from (one.document for one in self.sessions.values())
        common = {one.common.document.path: one.common.document for one in self.sessions.values()}
        yield from common.values()
        if self.glossary:
            yield self.glossary.document

    def every_document(self) -> Iterator[Document]:
        """Every file of facts, and the words of each language."""
        yield from self.documents()
        yield from (language.document for language in self.languages.values())

    def scale(self, collection: str, name: str | None) -> Scale | None:
        found = self.collections.get(collection)
        return found.shape.scales.get(name) if found and name else None

    def relation(self, collection: str, field: str) -> RelationTable | None:
        """A relation field of a collection, readable from its side, written here or there.

        None if it is no relation, or leads to a collection that could not be loaded.
        """
        rows = self.collections.get(collection)
        shape: FieldShape | None = rows.shape.fields.get(field) if rows else None
        if not rows or not shape or shape.kind != "relation":
            return None
        if shape.origin:
            other, _, written = shape.origin.partition(".")
            columns = self.collections.get(other)
            there = columns.shape.fields.get(written) if columns else None
            if not columns or not there or there.kind != "relation" or there.to != collection:
                return None
            return RelationTable(rows, columns, self.scale(other, there.scale), written, True)
        columns = self.collections.get(shape.to or "")
        if not columns:
            return None
        return RelationTable(rows, columns, self.scale(collection, shape.scale), field, False)
