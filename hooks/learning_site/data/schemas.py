"""The JSON Schema (draft 2020-12) of each JSON file, made from the same declarations.

It allows what the declarations allow, and nothing more: the ids of items, fields, levels and
sources are those of the site, texts are in its languages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from learning_site.content.library import Library
from learning_site.data.json_files import Declared, Object

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DATE = {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}
_ADDRESS = {"type": "string", "format": "uri", "pattern": "^https?://"}
_STRING = {"type": "string", "minLength": 1}
_NUMBER = {"type": "number"}
_WORDS, _TEXT, _SOURCES = ({"$ref": f"#/$defs/{name}"} for name in ("words", "text", "sources"))


def schema_of(data: Object, fields: Mapping[str, Declared], library: Library) -> Object:
    """The schema of a file of facts, with the fields that it has."""
    values = {name: _of_kind(field) for name, field in fields.items()}
    needed = [
        name
        for name, field in fields.items()
        if not field.shape.optional and field.shape.kind != "relation"
    ]
    item = _object(
        {
            "id": _STRING,
            "title": _WORDS,
            "short": _WORDS,
            "summary": _WORDS,
            "checked": _DATE,
            "pages": _by_language(_STRING, library),
            "sources": _SOURCES,
            "values": _object(values, needed),
        },
        ["id", "title", "summary", "checked", "values"],
    )
    properties = {
        "$schema": _STRING,
        "id": {"const": data["id"]},
        "title": _WORDS,
        "note": _WORDS,
        "site": _by_language({"type": "string"}, library),
        "address": {"type": "string"},
        "version": _STRING,
        "licence": _STRING,
        "licence_url": _ADDRESS,
        "collection": {"const": data["collection"]},
        "item": _WORDS,
        "fields": _object({name: {"$ref": "#/$defs/field"} for name in fields}),
        "items": {"type": "array", "items": item},
        "related": _object({name: _named(_WORDS) for name in data["related"]}),
        "sources": _named({"$ref": "#/$defs/source"}),
    }
    needed = ["id", "title", "site", "address", "collection", "item", "fields", "items", "sources"]
    return {"$schema": DIALECT, **_object(properties, needed), "$defs": _definitions(library)}


def _of_kind(field: Declared) -> Object:
    level = {"enum": list(field.scale.levels)} if field.scale else _STRING
    reasoned = {"level": level, "reason": _TEXT, "sources": _SOURCES}
    kinds: dict[str, Callable[[], Object]] = {
        "text": lambda: _TEXT,
        "list": lambda: {"type": "array", "items": _TEXT, "minItems": 1},
        "number": lambda: _QUANTITY,
        "money": lambda: _QUANTITY,
        "date": lambda: _object({"date": _DATE, "sources": _SOURCES}, ["date"]),
        "level": lambda: _object(reasoned, ["level"]),
        "link": lambda: _object(
            {"url": _ADDRESS, "text": _TEXT, "sources": _SOURCES}, ["url", "text"]
        ),
        "relation": lambda: _relation(field, reasoned),
    }
    return kinds[field.shape.kind]()


def _relation(field: Declared, reasoned: Object) -> Object:
    others = list(field.relation.columns.items) if field.relation else []
    needed = ["item", "level"] if field.scale else ["item"]
    one = _object({"item": {"enum": others}, **reasoned}, needed)
    return {"type": "array", "items": one, "minItems": 1}


def _object(properties: Object, needed: Iterable[str] | None = None) -> Object:
    """An object that has nothing else; without ``needed`` it has all of its properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties if needed is None else needed),
        "additionalProperties": False,
    }


def _named(value: Object) -> Object:
    """An object whose keys are ids."""
    return {
        "type": "object",
        "propertyNames": {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "additionalProperties": value,
    }


def _by_language(value: Object, library: Library) -> Object:
    properties = dict.fromkeys(library.languages, value)
    return {**_object(properties, []), "minProperties": 1}


_QUANTITY: Object = {
    **_object(
        {"value": _NUMBER, "from": _NUMBER, "to": _NUMBER, "note": _TEXT, "sources": _SOURCES}, []
    ),
    "anyOf": [{"required": [key]} for key in ("value", "from", "to")],
}


def _definitions(library: Library) -> Object:
    """What stands in many places of a file."""
    scale = _object({"label": _WORDS, "levels": _named(_WORDS)})
    field = {
        "label": _WORDS,
        "kind": _STRING,
        "unit": _WORDS,
        "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
        "to": _STRING,
        "scale": scale,
    }
    source: Any = {
        "title": {"type": "object", "additionalProperties": _STRING, "minProperties": 1},
        "org": _STRING,
        "year": _STRING,
        "lang": _STRING,
        "grade": {"enum": ["primary", "secondary"]},
        "url": _ADDRESS,
        "checked": _DATE,
    }
    return {
        "words": _by_language(_STRING, library),
        "text": _object({"words": _WORDS, "sources": _SOURCES}, ["words"]),
        "sources": {"type": "array", "items": {"enum": sorted(library.sources)}, "minItems": 1},
        "field": _object(field, ["label", "kind"]),
        "source": _object(source, [key for key in source if key != "year"]),
    }
