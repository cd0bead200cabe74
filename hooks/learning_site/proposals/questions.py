"""What a form asks: questions, made from the schema of a shape or the fields of a collection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from learning_site.content.library import Collection
from learning_site.content.shapes import FieldShape
from learning_site.content.text import Words
from learning_site.render.scope import Scope
from learning_site.schemas.editor import DATES

Schema = Mapping[str, Any]
_LEFT_TO_EDITORS = frozenset(["order", "image", "untranslated"])
"""What readers need not decide: where an item stands, which picture it gets."""
_NAMED = {"sources": "sources", "see": "glossary"}
"""Lists of names that the site knows, and what they are names of."""


@dataclass(frozen=True)
class Option:
    """An answer to choose, as it is written in a file and as it is read."""

    value: str
    label: Words


@dataclass(frozen=True)
class Question:
    """A question: the key of its answer in the file, and how it is answered.

    ``kind`` is one of ``text`` (in each language), ``line``, ``number``, ``date``, ``address``,
    ``choice``, ``choices``, ``names`` (of ``options``, one after the other), ``list`` (of what the
    only one of ``parts`` asks) and ``group`` (of ``parts``). ``form`` is a regular expression.
    """

    key: str
    kind: str
    label: Words
    is_required: bool = False
    form: str = ""
    options: tuple[Option, ...] = ()
    parts: tuple[Question, ...] = ()


class Asker:
    """Makes questions in the language of a page."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope

    def of_shape(self, schema: Schema) -> Iterator[Question]:
        """The questions for the entries of a shape, as a file has them."""
        required = {*schema.get("required", []), "sources"}
        for name, entry in schema["properties"].items():
            if name not in _LEFT_TO_EDITORS:
                yield self._entry(name, entry, name in required)

    def of_collection(self, collection: Collection) -> Iterator[Question]:
        """The questions for the fields that the items of a collection have."""
        for name, field in collection.shape.fields.items():
            if not field.origin:
                yield self._field(collection, name, field)

    def _entry(self, name: str, schema: Schema, is_required: bool) -> Question:
        label = self._said(name)
        schema = next((one for one in schema.get("anyOf", []) if one.get("type") != "null"), schema)
        kind = "date" if name in DATES else _kind(schema)
        if name in _NAMED:
            return Question(name, "names", label, is_required, options=self._known(name))
        if kind == "choice":
            offered = [one for one in schema["enum"] if one not in schema.get("unoffered", ())]
            words = {one: self.scope.string(f"{name}-{one}") for one in offered}
            options = tuple(Option(one, self.scope.own_words(said)) for one, said in words.items())
            return Question(name, kind, label, is_required, options=options)
        if kind == "list":
            return Question(name, kind, label, is_required, parts=(self._part(schema["items"]),))
        if kind == "group":
            entries = schema["additionalProperties"]["items"]
            parts = (
                Question(one, "list", self._language(one), parts=(self._part(entries),))
                for one in self.scope.library.languages
            )
            return Question(name, kind, label, is_required, parts=tuple(parts))
        return Question(name, kind, label, is_required, schema.get("pattern", ""))

    def _part(self, schema: Schema) -> Question:
        return Question("", _kind(schema), self._said("entry"), form=schema.get("pattern", ""))

    def _field(self, collection: Collection, name: str, field: FieldShape) -> Question:
        label, is_required = field.label.in_language(self.scope.language), not field.optional
        if field.unit:
            unit = field.unit.in_language(self.scope.language)
            label = Words(f"{label} ({unit})", label.language)
        scale = self.scope.library.scale(collection.id, field.scale)
        levels = tuple(
            Option(level, words.in_language(self.scope.language))
            for level, words in (scale.levels if scale else {}).items()
        )
        judged = (
            Question("level", "choice", self._said("level"), is_required, options=levels),
            Question("reason", "text", self._said("reason")),
        )
        if field.kind == "list":
            part = Question("", "text", self._said("entry"))
            return Question(name, "list", label, is_required, parts=(part,))
        if field.kind == "level":
            return Question(name, "group", label, is_required, parts=judged)
        if field.kind == "link":
            link = (
                Question("url", "address", self._said("url"), is_required),
                Question("text", "text", self._said("text"), is_required),
            )
            return Question(name, "group", label, is_required, parts=link)
        if field.kind == "relation":
            return self._relation(name, field, label, judged if scale else ())
        kind = "number" if field.kind == "money" else field.kind
        return Question(name, kind, label, is_required)

    def _relation(
        self, name: str, field: FieldShape, label: Words, judged: tuple[Question, ...]
    ) -> Question:
        others = self.scope.library.collections.get(field.to or "")
        items = [(one.id, one.title(self.scope.language)) for one in others or ()]
        if not judged:
            options = tuple(Option(one, title) for one, title in items)
            return Question(name, "choices", label, not field.optional, options=options)
        parts = tuple(Question(one, "group", title, parts=judged) for one, title in items)
        return Question(name, "group", label, not field.optional, parts=parts)

    def _known(self, name: str) -> tuple[Option, ...]:
        library, language = self.scope.library, self.scope.language
        if _NAMED[name] == "sources":
            sources = library.sources.values()
            return tuple(Option(one.id, one.title(language)) for one in sources if one.is_citable)
        terms = library.glossary.terms.values() if library.glossary else ()
        return tuple(Option(one.id, one.name(language)) for one in terms)

    def _language(self, code: str) -> Words:
        return Words(self.scope.language_name(code), code)

    def _said(self, name: str) -> Words:
        return self.scope.own_words(self.scope.string("form-" + name))


def _kind(schema: Schema) -> str:
    """How the answer to an entry of a schema is written."""
    if "$ref" in schema:
        is_text = schema["$ref"].rpartition("/")[2] in {"Text", "Label"}
        return "text" if is_text else "line"
    if "enum" in schema:
        return "choice"
    if schema.get("format") == "uri":
        return "address"
    if schema.get("type") == "array":
        return "list"
    return "group" if schema.get("type") == "object" else "line"
