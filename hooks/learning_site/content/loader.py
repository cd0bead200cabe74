"""Loads ``content/`` into a library, each file checked alone; :mod:`.references` goes on.

What cannot be used is left out, noted, and remembered, so that one run finds every problem and
calls nothing missing that is only unreadable, and a preview can show the rest of the site.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from learning_site.content.base import Shape
from learning_site.content.diagrams import KINDS as DIAGRAMS
from learning_site.content.diagrams import Diagram, DiagramKind
from learning_site.content.glossary import FILE as GLOSSARY
from learning_site.content.glossary import Glossary, GlossaryShape, Term
from learning_site.content.library import Collection, Comparison, Item, Language, Library, Source
from learning_site.content.questionnaires import KINDS as QUESTIONNAIRES
from learning_site.content.questionnaires import Questionnaire, QuestionnaireKind
from learning_site.content.sessions import FILE as SESSIONS_FILE
from learning_site.content.sessions import Common, Session, SessionShape, SessionsShape
from learning_site.content.shapes import (
    CollectionShape,
    ComparisonShape,
    FieldShape,
    ItemHead,
    LanguageShape,
    SourceShape,
)
from learning_site.content.sheets import Sheet, SheetShape
from learning_site.content.validation import Validator
from learning_site.content.values import KINDS, Value
from learning_site.files import Document, read_yaml
from learning_site.problems import Place, Problems
from learning_site.problems.examples import FILE as EXAMPLES
from learning_site.problems.examples import read_examples
from learning_site.problems.problem import closest
from learning_site.translations.record import FILE as TRANSLATIONS
from learning_site.translations.record import read_record

S = TypeVar("S", bound=Shape)
T = TypeVar("T")

COLLECTION_FILE = "_collection"
LEDGER = "content/addresses.txt"
"""The ledger of published addresses lies beside the collections."""
_DECLARATIONS = (COLLECTION_FILE, SESSIONS_FILE)
_RESERVED = ("comparisons", "diagrams", "languages", "questionnaires", "sheets", "sources")
_BESIDE = {LEDGER, GLOSSARY, TRANSLATIONS, EXAMPLES}
"""Files that lie beside the folders."""
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_HEAD_NEEDED = [name for name, field in ItemHead.model_fields.items() if field.is_required()]
_HEAD_KEYS = frozenset(field.alias or name for name, field in ItemHead.model_fields.items())


class Loader:
    """Loads the facts of one project, whose languages are known from its configuration."""

    def __init__(
        self,
        root: Path,
        languages: tuple[str, ...],
        problems: Problems,
        unfinished: tuple[str, ...] = (),
    ) -> None:
        self.root, self.problems, self.languages = root, problems, languages
        self.validator = Validator(languages, problems, read_record(root), unfinished)
        self._unread: dict[str, Document | None] = {}

    def library(self) -> Library:
        """Everything below ``content/`` that could be read."""
        collections: dict[str, Collection] = {}
        sessions: dict[str, Session] = {}
        for folder in sorted((self.root / "content").glob("*")):
            name = folder.relative_to(self.root).as_posix()
            if folder.is_dir() and not _NAME.fullmatch(folder.name):
                self.problems.add("file-name", Place(name), name=folder.name)
            elif folder.is_file() and name not in _BESIDE:
                self.problems.add("file-misplaced", Place(name))
            elif (folder / f"{SESSIONS_FILE}.yml").is_file():
                sessions |= self._sessions(folder.name)
            elif (
                folder.is_dir()
                and folder.name not in _RESERVED
                and (found := self._collection(folder))
            ):
                collections[found.id] = found
        return Library(
            self._languages(),
            collections,
            self._folder("comparisons", ComparisonShape, Comparison),
            self._folder("sources", SourceShape, Source),
            self._folder("sheets", SheetShape, Sheet),
            self._glossary(),
            self._diagrams(),
            self._questionnaires(),
            sessions,
            self._unread,
            read_examples(self.root),
        )

    def _diagrams(self) -> dict[str, Diagram]:
        return {
            slug: Diagram(slug, shape, document)
            for slug, document in self._documents("diagrams")
            if (head := self._shape(DiagramKind, document, f"diagrams/{slug}", ["kind"]))
            and (shape := self._shape(DIAGRAMS[head.kind], document, f"diagrams/{slug}"))
        }

    def _questionnaires(self) -> dict[str, Questionnaire]:
        found = {}
        for slug, document in self._documents("questionnaires"):
            path = f"questionnaires/{slug}"
            head = self._shape(QuestionnaireKind, document, path, ["kind"])
            shape = self._shape(QUESTIONNAIRES[head.kind], document, path) if head else None
            if shape:
                found[slug] = Questionnaire(slug, shape, document)
        return found

    def _sessions(self, folder: str) -> dict[str, Session]:
        documents = dict(self._documents(folder))
        declared = documents.pop(SESSIONS_FILE, None)
        path = f"{folder}/{SESSIONS_FILE}"
        said = self._shape(SessionsShape, declared, path) if declared else None
        if declared is None or said is None:
            self._unread |= {f"sessions/{slug}": one for slug, one in documents.items()}
            return {}
        common = Common(said, declared)
        return {
            slug: Session(slug, shape, document, common)
            for slug, document in documents.items()
            if (shape := self._shape(SessionShape, document, f"sessions/{slug}"))
        }

    def _glossary(self) -> Glossary | None:
        path = self.root / GLOSSARY
        document = read_yaml(path, GLOSSARY, self.problems) if path.is_file() else None
        shape = self._shape(GlossaryShape, document, "glossary") if document else None
        if document is None or shape is None:
            return None
        terms = {name: Term(name, term) for name, term in shape.terms.items()}
        return Glossary(terms, shape.checked, document)

    def _languages(self) -> dict[str, Language]:
        found = self._folder("languages", LanguageShape, Language)
        return {code: found[code] for code in self.languages if code in found}

    def _folder(
        self, folder: str, shape: type[S], make: Callable[[str, S, Document], T]
    ) -> dict[str, T]:
        """What the files of a folder say that all have one shape, by their names."""
        return {
            name: make(name, found, document)
            for name, document in self._documents(folder)
            if (found := self._shape(shape, document, f"{folder}/{name}"))
        }

    def _documents(self, folder: str) -> Iterator[tuple[str, Document]]:
        """The readable YAML files of a folder, by their names, sorted."""
        for path in sorted((self.root / "content" / folder).glob("*")):
            name = path.relative_to(self.root).as_posix()
            stem = path.name.removesuffix(".yml")
            if path.is_dir() or not (
                path.suffix == ".yml" and (_NAME.fullmatch(stem) or stem in _DECLARATIONS)
            ):
                self.problems.add("file-name", Place(name), name=path.name)
                self._unread[f"{folder}/{path.stem.lower()}"] = None
            elif document := read_yaml(path, name, self.problems):
                yield stem, document
            else:
                self._unread[f"{folder}/{stem}"] = None

    def _shape(
        self, shape: type[S], document: Document, path: str, keys: Iterable[str] = ()
    ) -> S | None:
        found = self.validator.shape(shape, document, keys)
        if found is None:
            self._unread[path] = document
        return found

    def _collection(self, folder: Path) -> Collection | None:
        documents = dict(self._documents(folder.name))
        declared = documents.pop(COLLECTION_FILE, None)
        if declared is None:
            name = f"content/{folder.name}/{COLLECTION_FILE}.yml"
            if not (self.root / name).is_file():
                self.problems.add("value-missing", Place(name), key=f"{COLLECTION_FILE}.yml")
        shape = self._shape(CollectionShape, declared, folder.name) if declared else None
        if declared is None or shape is None:
            self._unread.setdefault(folder.name, None)
            self._unread |= {f"{folder.name}/{name}": one for name, one in documents.items()}
            return None
        for key in shape.fields:
            if key in _HEAD_KEYS:
                self.problems.add("field-reserved", declared.place("fields", key), key=key)
        items = [
            item
            for name, document in documents.items()
            if (item := self._item(folder.name, name, document, shape))
        ]
        items.sort(key=lambda item: (item.head.order, item.id))
        return Collection(folder.name, shape, {item.id: item for item in items}, declared)

    def _item(
        self, collection: str, name: str, document: Document, shape: CollectionShape
    ) -> Item | None:
        writable = {key: field for key, field in shape.fields.items() if not field.origin}
        known = [*_HEAD_KEYS, *writable]
        misspelt = self._unknown_keys(document, known, writable)
        values = {
            key: value
            for key, field in writable.items()
            if key not in misspelt and (value := self._value(document, key, field)) is not None
        }
        head = self.validator.shape(ItemHead, document, _HEAD_KEYS)
        if head is None:
            self._unread[f"{collection}/{name}"] = document
            return None
        return Item(collection, name, head, values, document)

    def _unknown_keys(
        self, document: Document, known: list[str], fields: Mapping[str, FieldShape]
    ) -> set[str]:
        """Note keys that no item has; the keys that were probably meant.

        A key that is like no other stands for the one that the item lacks, if it lacks one.
        """
        unknown = [key for key in document.data if key not in known]
        needed = [key for key, field in fields.items() if not field.optional]
        lacking = [key for key in (*_HEAD_NEEDED, *needed) if key not in document.data]
        lost = lacking[0] if len(unknown) == len(lacking) == 1 else ""
        guesses = {key: closest(key, known) or lost for key in unknown}
        for key, guess in guesses.items():
            place = document.place(key)
            self.problems.add("key-unknown", place, key=key, guess=guess, known=sorted(known))
        return set(guesses.values())

    def _value(self, document: Document, key: str, field: FieldShape) -> Value | None:
        if document.data.get(key) is None:
            if not field.optional:
                self.problems.add("value-missing", document.place(key), key=key)
            return None
        value: Value | None = self.validator.value(KINDS[field.kind], document, key)
        return value
