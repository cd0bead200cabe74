"""Comparisons as tables: items × fields, or items × items through a relation, either way round."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from learning_site.content.library import Collection, Comparison, Item
from learning_site.content.shapes import ComparisonShape, Scale
from learning_site.content.text import Words
from learning_site.pages.page import Page
from learning_site.render import formats
from learning_site.render.scope import Reference, Scope
from learning_site.render.table_views import USAGE, Head, LevelFilter, Row, Table
from learning_site.render.usage import pages_by_source
from learning_site.render.values import Cell, Entry, Mark, cell, level_cell, mark, relation_cell

__all__ = ["Head", "Row", "Table", "field_cell", "table"]


def table(comparison: Comparison, scope: Scope) -> Table:
    """The table of a comparison, in the language of the scope.

    Raises KeyError if the comparison names something that the library lacks; the checks of
    the facts report that before.
    """
    shape = comparison.shape
    collection = scope.library.collections[shape.items]
    items = [item for item in collection if not shape.only or item.id in shape.only]
    sides = _sides(collection, shape, scope)
    down: Sequence[Any] = sides.columns if shape.transpose else items
    across: Sequence[Any] = items if shape.transpose else sides.columns
    # Heads and cells are made in the order of reading, so that references count up.
    columns = tuple(_head(one, collection, scope) for one in across)
    rows = tuple(
        Row(
            _head(one, collection, scope),
            tuple(
                sides.cell(other, one) if shape.transpose else sides.cell(one, other)
                for other in across
            ),
        )
        for one in down
    )
    checked = [one.head.checked for one in (*down, *across) if isinstance(one, Item)]
    item = collection.shape.item.in_language(scope.language)
    return Table(
        comparison.slug,
        shape.title.in_language(scope.language),
        shape.note.in_language(scope.language) if shape.note else None,
        sides.title if shape.transpose else item,
        item if shape.transpose else sides.title,
        columns,
        rows,
        sides.scale.label.in_language(scope.language) if sides.scale else None,
        _scale_marks(sides.scale, scope),
        _level_filters(collection, shape, sides.scale, scope),
        formats.date(min(checked), scope.locale) if checked else None,
        _references_of(rows, columns),
    )


@dataclass(frozen=True)
class _Sides:
    """What items are held against: fields by their names, or the items of another collection.

    None stands for the pages that use an item.
    """

    columns: Sequence[Item | str | None]
    title: Words
    scale: Scale | None
    cell: Callable[[Item, Any], Cell]


def _sides(collection: Collection, shape: ComparisonShape, scope: Scope) -> _Sides:
    if not shape.relation:
        title = scope.own_words(scope.string("aspect"))
        columns = (*shape.fields, None) if shape.usage else shape.fields
        pages = pages_by_source(scope.library, scope.tree, scope.language) if shape.usage else {}
        return _Sides(
            columns,
            title,
            None,
            lambda item, name: (
                _usage_cell(item, pages, scope) if name is None else field_cell(item, name, scope)
            ),
        )
    relation = scope.library.relation(collection.id, shape.relation)
    if relation is None:
        raise KeyError(shape.relation)
    title = relation.columns.shape.item.in_language(scope.language)
    return _Sides(
        tuple(relation.columns),
        title,
        relation.scale,
        lambda item, other: level_cell(relation.cell(item.id, other.id), relation.scale, scope),
    )


def field_cell(item: Item, name: str, scope: Scope) -> Cell:
    """The cell of an item in a field of any kind, relations from either side included."""
    library = scope.library
    collection = library.collections[item.collection]
    field = collection.shape.fields[name]
    if field.kind != "relation":
        return cell(item.values.get(name), field, library.scale(collection.id, field.scale), scope)
    relation = library.relation(collection.id, name)
    if relation is None:
        return Cell()
    said = {
        other.id: found
        for other in relation.columns
        if (found := relation.cell(item.id, other.id)) is not None
    }
    return relation_cell(said, relation.columns, relation.scale, scope)


def _usage_cell(item: Item, pages: Mapping[str, Sequence[Page]], scope: Scope) -> Cell:
    """The other pages that rest on the same sources as an item."""
    found = {
        page.path: page
        for source, _ in item.document.names_under("sources")
        for page in pages.get(source, ())
        if page.path not in {scope.path, item.path}
    }
    if not found:
        return Cell()
    entries = tuple(
        Entry(Words(page.title, page.language), scope.href(path))
        for path, page in sorted(found.items())
    )
    summary = scope.own_words(scope.string("used-on", count=len(entries)))
    return Cell(entries=entries, folded=summary, key=str(len(entries)))


def _head(one: Item | str | None, collection: Collection, scope: Scope) -> Head:
    """The heading of an item, of a field by its name, or of the pages that use an item."""
    if isinstance(one, Item):
        return item_head(one, scope)
    if one is None:
        words = scope.own_words(scope.string("used-in"))
        return Head(USAGE, words, words)
    return field_head(collection.id, one, scope)


def field_head(collection: str, name: str, scope: Scope) -> Head:
    """The heading of a field, by its name."""
    field = scope.library.collections[collection].shape.fields[name]
    label = field.label.in_language(scope.language)
    return Head(name, label, label)


def item_head(item: Item, scope: Scope) -> Head:
    """The heading of an item: its short title, which leads to its page."""
    return Head(
        item.id,
        item.short(scope.language),
        item.title(scope.language),
        scope.item_href(item),
        scope.references(item.head.sources),
    )


def _scale_marks(scale: Scale | None, scope: Scope) -> tuple[Mark, ...]:
    found = [mark(level, scale, scope) for level in (scale.levels if scale else ())]
    return tuple(one for one in found if one)


def _level_filters(
    collection: Collection, shape: ComparisonShape, scale: Scale | None, scope: Scope
) -> tuple[LevelFilter, ...]:
    """One for the scale of a relation, or one for each field that is a level."""
    if scale:
        label = scale.label.in_language(scope.language)
        return (LevelFilter("", label, _scale_marks(scale, scope)),)
    found = []
    for name in shape.fields:
        field = collection.shape.fields[name]
        own = collection.shape.scales.get(field.scale or "")
        if field.kind == "level" and own:
            label = field.label.in_language(scope.language)
            found.append(LevelFilter(name, label, _scale_marks(own, scope)))
    return tuple(found)


def _references_of(rows: tuple[Row, ...], columns: tuple[Head, ...]) -> tuple[Reference, ...]:
    """Every reference that stands in a table, once, by number."""
    found: dict[int, Reference] = {}
    for head in (*columns, *(row.head for row in rows)):
        found.update({one.number: one for one in head.references})
    for row in rows:
        for one in row.cells:
            entries = [*one.entries, *(e for group in one.groups for e in group.entries)]
            found.update({ref.number: ref for ref in one.references})
            found.update({ref.number: ref for entry in entries for ref in entry.references})
    return tuple(found[number] for number in sorted(found))
