"""The facts as JSON, for programs: every language, ids, levels, reasons and sources in one file.

A comparison and a collection have the same form: some items of one collection, with some of its
fields. ``schemas`` describes it; what one of them writes, the other must allow.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from learning_site.content.library import (
    Collection,
    Comparison,
    Item,
    Library,
    RelationTable,
)
from learning_site.content.shapes import FieldShape, Scale
from learning_site.content.text import Text
from learning_site.content.values import Day, Level, Link, Quantity, Relation, Value
from learning_site.data.scopes import Scopes

Object = dict[str, Any]


def collection_json(collection: Collection, scopes: Scopes) -> Object:
    """Every item of a collection with every field."""
    head: Object = {"id": collection.id, "title": words(collection.shape.title)}
    return head | _facts(collection, list(collection), list(collection.shape.fields), scopes)


def comparison_json(comparison: Comparison, scopes: Scopes) -> Object:
    """The items and fields that a comparison holds against each other."""
    shape = comparison.shape
    collection = scopes.library.collections[shape.items]
    head: Object = {"id": comparison.slug, "title": words(shape.title)}
    if shape.note:
        head["note"] = words(shape.note)
    items = [item for item in collection if not shape.only or item.id in shape.only]
    fields = [shape.relation] if shape.relation else list(shape.fields)
    return head | _facts(collection, items, fields, scopes)


@dataclass(frozen=True)
class Declared:
    """A field as a reader of the file needs it: its scale and its other side, wherever declared."""

    shape: FieldShape
    scale: Scale | None
    relation: RelationTable | None


def declared(collection: Collection, names: Iterable[str], library: Library) -> dict[str, Declared]:
    """The fields of a collection that have these names."""
    found = {}
    for name in names:
        shape = collection.shape.fields[name]
        relation = library.relation(collection.id, name)
        scale = relation.scale if relation else library.scale(collection.id, shape.scale)
        found[name] = Declared(shape, scale, relation)
    return found


def _facts(collection: Collection, items: list[Item], names: list[str], scopes: Scopes) -> Object:
    fields = declared(collection, names, scopes.library)
    entries = [_item(item, fields, scopes) for item in items]
    used = {source for entry in entries for source in _sources_in(entry)}
    others = [one.relation.columns for one in fields.values() if one.relation]
    return {
        **scopes.head,
        "collection": collection.id,
        "item": words(collection.shape.item),
        "fields": {name: _field(field) for name, field in fields.items()},
        "items": entries,
        "related": {other.id: {one.id: words(one.head.title) for one in other} for other in others},
        "sources": {
            name: _source(name, scopes.library)
            for name in sorted(used.intersection(scopes.library.sources))
        },
    }


def _field(field: Declared) -> Object:
    shape, scale = field.shape, field.scale
    found: Object = {"label": words(shape.label), "kind": shape.kind}
    if shape.unit:
        found["unit"] = words(shape.unit)
    if shape.currency:
        found["currency"] = shape.currency
    if field.relation:
        found["to"] = field.relation.columns.id
    if scale:
        levels = {name: words(label) for name, label in scale.levels.items()}
        found["scale"] = {"label": words(scale.label), "levels": levels}
    return found


def _item(item: Item, fields: Mapping[str, Declared], scopes: Scopes) -> Object:
    values = {
        name: found
        for name, field in fields.items()
        if (
            found := _related(item, field.relation)
            if field.relation
            else _value(item.values.get(name))
        )
    }
    entry: Object = {"id": item.id, "title": words(item.head.title)}
    if item.head.short:
        entry["short"] = words(item.head.short)
    entry |= {"summary": words(item.head.summary), "checked": item.head.checked}
    if item.path in scopes.tree.pages:
        entry["pages"] = {code: scope.address(item.path) for code, scope in scopes.each.items()}
    return {**entry, **_rests_on(item.head.sources), "values": values}


def _related(item: Item, relation: RelationTable) -> list[Object]:
    return [
        {"item": other.id, **_level(found)}
        for other in relation.columns
        if (found := relation.cell(item.id, other.id)) is not None
    ]


def _value(value: Value | None) -> Object | list[Object] | None:
    if isinstance(value, Text):
        return text(value)
    if isinstance(value, tuple):
        return [text(one) for one in value]
    if isinstance(value, Quantity):
        return _quantity(value)
    if isinstance(value, Day):
        return {"date": value.value, **_rests_on(value.sources)}
    if isinstance(value, Level):
        return _level(value)
    if isinstance(value, Link):
        return {"url": value.url, "text": text(value.text), **_rests_on(value.sources)}
    return None


def _quantity(value: Quantity) -> Object:
    amounts = {"value": value.value, "from": value.start, "to": value.end}
    found: Object = {key: amount for key, amount in amounts.items() if amount is not None}
    if value.note:
        found["note"] = text(value.note)
    return found | _rests_on(value.sources)


def _level(value: Level | Relation) -> Object:
    found: Object = {} if value.level is None else {"level": value.level}
    if value.reason:
        found["reason"] = text(value.reason)
    return found | _rests_on(value.sources)


def words(label: Text) -> Object:
    """A text by language; a language that lacks it is absent."""
    return dict(label.words)


def text(value: Text) -> Object:
    """A text that states something: its words, and the sources that it rests on."""
    return {"words": words(value), **_rests_on(value.sources)}


def _rests_on(sources: Iterable[str]) -> Object:
    names = list(sources)
    return {"sources": names} if names else {}


def _source(name: str, library: Library) -> Object:
    """A source; a work's own title stands in its own language."""
    shape = library.sources[name].shape
    described = shape.title.described
    found: Object = {
        "title": words(described) if described else {shape.lang: shape.title.own or name},
        "org": shape.org,
        "lang": shape.lang,
        "grade": shape.grade,
        "url": shape.url,
        "checked": shape.checked,
    }
    return found | ({"year": shape.year} if shape.year else {})


def _sources_in(data: Any) -> Iterable[str]:
    """The ids below every key ``sources``, however deep."""
    if isinstance(data, dict):
        yield from data.get("sources", ())
        for value in data.values():
            yield from _sources_in(value)
    elif isinstance(data, list):
        for one in data:
            yield from _sources_in(one)
