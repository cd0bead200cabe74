"""The JSON Schema (draft 7, which editors know) of each kind of file below ``content/``.

They come from the shapes by which the files are checked, and from the fields that collections
declare; entries carry a description in each language. What changes with every item or source (ids,
names) is left to ``check``: a schema is right until a declaration changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel

from learning_site.content.diagrams import KINDS as DIAGRAMS
from learning_site.content.glossary import GlossaryShape
from learning_site.content.library import Collection, Library
from learning_site.content.questionnaires import KINDS as QUESTIONNAIRES
from learning_site.content.sessions import SessionShape, SessionsShape
from learning_site.content.shapes import (
    CollectionShape,
    ComparisonShape,
    FieldShape,
    ItemHead,
    LanguageShape,
    SourceShape,
)
from learning_site.content.sheets import SheetShape
from learning_site.content.values import KINDS

Schema = dict[str, Any]
DIALECT = "http://json-schema.org/draft-07/schema#"
_TEXTS = ("Text", "Label")
DATES = ("checked", "date")
"""Entries that hold a date: a year alone is a number for YAML."""
_NUMBER: Schema = {"type": "number"}
_SHORT: Mapping[str, list[Schema]] = {
    "number": [_NUMBER],
    "money": [_NUMBER],
    "date": [{"type": "string"}, {"type": "integer"}],
    "relation": [{"type": "array", "items": {"type": "string"}}],
}
"""The short forms in which values of a kind may be written."""


def editor_schemas(library: Library, languages: tuple[str, ...]) -> Mapping[str, Schema]:
    """The schema of each kind of file, by the name of the kind."""
    maker = _Maker(library, languages)
    made = {
        "collection": maker.of(CollectionShape),
        "comparison": maker.of(ComparisonShape),
        "diagram": maker.any_of(DIAGRAMS.values()),
        "glossary": maker.of(GlossaryShape),
        "language": maker.of(LanguageShape),
        "questionnaire": maker.any_of(QUESTIONNAIRES.values()),
        "session": maker.of(SessionShape),
        "sessions": maker.of(SessionsShape),
        "sheet": maker.of(SheetShape),
        "source": maker.of(SourceShape),
    }
    return made | {f"item-{name}": maker.item(one) for name, one in library.collections.items()}


@cache
def descriptions() -> Mapping[str, Mapping[str, str]]:
    """What each entry holds, by "Shape.entry" or "entry", in each language."""
    found: Mapping[str, Mapping[str, str]] = yaml.safe_load(
        Path(__file__).with_name("descriptions.yml").read_text("utf-8")
    )
    return found


def described(shape: str, entry: str) -> str:
    """The description of an entry of a shape. Raises KeyError if nobody wrote it."""
    known = descriptions()
    words = known[f"{shape}.{entry}"] if f"{shape}.{entry}" in known else known[entry]
    return "\n\n".join(words.values())


class _Maker:
    def __init__(self, library: Library, languages: tuple[str, ...]) -> None:
        self.library, self.languages = library, languages

    def of(self, shape: type[BaseModel]) -> Schema:
        """The schema of files of one shape."""
        made = shape.model_json_schema()
        defs = self._defs(made.pop("$defs", {}))
        return {"$schema": DIALECT, **self._block(shape.__name__, made), "definitions": defs}

    def any_of(self, shapes: Iterator[type[BaseModel]] | Any) -> Schema:
        """The schema of files that have one of several shapes, told by their kind."""
        made = [self.of(shape) for shape in shapes]
        defs: Schema = {}
        for one in made:
            defs |= one.pop("definitions")
            del one["$schema"]
        return {"$schema": DIALECT, "oneOf": made, "definitions": defs}

    def item(self, collection: Collection) -> Schema:
        """The schema of the items of a collection: what all items have, and its own fields."""
        made = self.of(ItemHead)
        for name, field in collection.shape.fields.items():
            if field.origin:
                continue
            made["properties"][name] = self._field(collection.id, field, made["definitions"])
            if not field.optional:
                made["required"].append(name)
        return made

    def _field(self, collection: str, field: FieldShape, defs: Schema) -> Schema:
        made = KINDS[field.kind].json_schema()
        defs |= self._defs(made.pop("$defs", {}))
        defs["Text"] = self._text("Text")
        value = {"$ref": "#/definitions/Text"}
        if field.kind != "text":
            value = self._block(str(made.get("title", "")), made)
        words = field.label.words.values()
        about: Schema = {"description": "\n\n".join(dict.fromkeys(words))}
        scale = self.library.scale(collection, field.scale)
        if scale and field.kind == "relation":
            level = {"type": "string", "enum": list(scale.levels)}
            judged = dict(defs["Relation"])
            judged["properties"] = {**judged["properties"], "level": level}
            return about | {"type": "object", "additionalProperties": judged}
        if scale:
            short: list[Schema] = [{"type": "string", "enum": list(scale.levels)}]
        else:
            short = list(_SHORT.get(field.kind, []))
        return about | ({"anyOf": [*short, value]} if short else value)

    def _defs(self, found: Mapping[str, Schema]) -> Schema:
        return {
            name: self._text(name) if name in _TEXTS else self._block(name, one)
            for name, one in found.items()
        }

    def _text(self, name: str) -> Schema:
        """A text: an entry for each language, instead of the mapping that they become."""
        entries: Schema = {one: {"type": "string"} for one in self.languages}
        entries["untranslated"] = {
            "type": "array",
            "items": {"enum": list(self.languages)},
            "description": described(name, "untranslated"),
        }
        if name == "Text":
            names = {"type": "array", "items": {"type": "string"}}
            entries["sources"] = names | {"description": described(name, "sources")}
        return {
            "type": "object",
            "properties": entries,
            "additionalProperties": False,
            "minProperties": 1,
        }

    def _block(self, name: str, one: Schema) -> Schema:
        """A block of entries, each with its description; a title of a source has two forms."""
        if name == "Title":
            return {"anyOf": [{"type": "string"}, {"$ref": "#/definitions/Label"}]}
        kept = {key: value for key, value in one.items() if key not in {"title", "description"}}
        kept = _placed(kept)
        for entry, below in kept.get("properties", {}).items():
            below.pop("title", None)
            unoffered = below.pop("unoffered", ())
            if unoffered:
                below["enum"] = [value for value in below["enum"] if value not in unoffered]
            if entry in DATES or (name, entry) == ("Day", "value"):
                below["type"] = ["string", "integer"]
            below["description"] = described(name, entry)
        return kept


def _placed(value: Schema) -> Schema:
    """A schema whose references lead to where draft 7 keeps definitions."""
    return {key: _below(key, one) for key, one in value.items() if key != "default"}


def _below(key: str, value: Any) -> Any:
    if key == "$ref":
        return value.replace("#/$defs/", "#/definitions/")
    if isinstance(value, list):
        return [_below("", one) for one in value]
    return _placed(value) if isinstance(value, dict) else value
