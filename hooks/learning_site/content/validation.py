"""From a document to a shape, noting what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from learning_site.content.base import Shape
from learning_site.content.notes import Notes
from learning_site.files.document import Document, Location
from learning_site.problems import Problems
from learning_site.translations.facts import words_behind
from learning_site.translations.record import NOTHING, Record

S = TypeVar("S", bound=Shape)


class Validator:
    """Validates documents of a site with the given languages, and notes what is wrong.

    ``record`` knows which of their texts fell behind their twins in other languages. What
    ``unfinished`` languages lack counts as not yet translated.
    """

    def __init__(
        self,
        languages: tuple[str, ...],
        problems: Problems,
        record: Record = NOTHING,
        unfinished: tuple[str, ...] = (),
    ) -> None:
        self.languages, self.problems, self.record = languages, problems, record
        self.unfinished = unfinished
        self._behind: dict[str, Mapping[str, frozenset[str]]] = {}

    def shape(self, shape: type[S], document: Document, keys: Iterable[str] = ()) -> S | None:
        """The document (or only some keys of it) as a shape, or None after noting why not."""
        wanted = set(keys)
        data = {
            key: value
            for key, value in document.data.items()
            if value is not None and (not wanted or key in wanted)
        }
        notes = self._notes(document, ())
        try:
            found = shape.model_validate(data, context=self._context(document))
        except ValidationError as errors:
            notes.errors(errors, shape.model_json_schema())
            return None
        notes.remarks(found)
        return found

    def value(self, kind: TypeAdapter[Any], document: Document, key: str) -> Any:
        """One key of a document as a value of a kind, or None after noting why not."""
        notes = self._notes(document, (key,))
        try:
            found = kind.validate_python(document.data[key], context=self._context(document))
        except ValidationError as errors:
            notes.errors(errors, kind.json_schema())
            return None
        notes.remarks(found)
        return found

    def _context(self, document: Document) -> Mapping[str, Any]:
        """What shapes are told of the site, and of the file that they are read from."""
        if document.path not in self._behind:
            found = words_behind(document, self.languages, self.record)
            self._behind[document.path] = found
        return {
            "languages": self.languages,
            "behind": self._behind[document.path],
            "unfinished": self.unfinished,
        }

    def _notes(self, document: Document, at: Location) -> Notes:
        return Notes(document, at, self.languages, self.problems)
