"""Comparisons as tables: items × fields, or items × items through a relation, either way round."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.library import Collection, Comparison, Item, RelationTable
from learning_site.content.shapes import Scale
from learning_site.content.text import Words
from learning_site.render import formats
from learning_site.render.scope import Reference, Scope
from learning_site.render.values import Cell, Mark, cell, level_cell, mark, relation_cell


@dataclass(frozen=True)
class Head:
    """A row or column heading. ``full`` is its long form, for cards on narrow screens."""

    words: Words
    full: Words
    href: str | None = None
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True)
class Row:
    head: Head
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """A table ready to be shown. ``cells`` of each row follow the order of ``columns``."""

    id: str
    title: Words
    note: Words | None
    corner: Words
    columns: tuple[Head, ...]
    rows: tuple[Row, ...]
    scale_label: Words | None
    scale: tuple[Mark, ...]
    checked: str
    references: tuple[Reference, ...]


def table(comparison: Comparison, scope: Scope) -> Table:
    """The table of a comparison, in the language of the scope.

    Raises KeyError if the comparison names something that the library lacks; the checks of
    the facts report that before.
    """
    shape = comparison.shape
    collection = scope.library.collections[shape.items]
    items = [item for item in collection if not shape.only or item.id in shape.only]
    heads = tuple(_item_head(item, scope) for item in items)
    if shape.relation:
        relation = scope.library.relation(collection.id, shape.relation)
        if relation is None:
            raise KeyError(shape.relation)
        others = tuple(relation.columns)
        tops = tuple(_item_head(item, scope) for item in others)
        grid = [_relation_row(item, others, relation, scope) for item in items]
        scale, across = relation.scale, relation.columns.shape.item
        checked = [item.head.checked for item in (*items, *others)]
    else:
        fields = shape.fields
        tops = tuple(_field_head(collection, name, scope) for name in fields)
        grid = [tuple(field_cell(item, name, scope) for name in fields) for item in items]
        scale, across = None, None
        checked = [item.head.checked for item in items]
    corner = collection.shape.item.in_language(scope.language)
    if shape.transpose:
        columns: list[tuple[Cell, ...]] = [()] * len(tops)
        columns = list(zip(*grid, strict=True)) or columns
        heads, tops, grid = tops, heads, columns
        aspect = scope.own_words(scope.string("aspect"))
        corner = across.in_language(scope.language) if across else aspect
    rows = tuple(Row(head, tuple(cells)) for head, cells in zip(heads, grid, strict=True))
    return Table(
        comparison.slug,
        shape.title.in_language(scope.language),
        shape.note.in_language(scope.language) if shape.note else None,
        corner,
        tops,
        rows,
        scale.label.in_language(scope.language) if scale else None,
        _scale_marks(scale, scope),
        formats.date(min(checked, default="2000"), scope.locale),
        _references_of(rows, tops),
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


def _relation_row(
    item: Item, others: tuple[Item, ...], relation: RelationTable, scope: Scope
) -> tuple[Cell, ...]:
    cells = (relation.cell(item.id, other.id) for other in others)
    return tuple(level_cell(found, relation.scale, scope) for found in cells)


def _item_head(item: Item, scope: Scope) -> Head:
    return Head(
        item.short(scope.language),
        item.title(scope.language),
        scope.item_href(item),
        scope.references(item.head.sources),
    )


def _field_head(collection: Collection, name: str, scope: Scope) -> Head:
    label = collection.shape.fields[name].label.in_language(scope.language)
    return Head(label, label)


def _scale_marks(scale: Scale | None, scope: Scope) -> tuple[Mark, ...]:
    found = [mark(level, scale, scope) for level in (scale.levels if scale else ())]
    return tuple(one for one in found if one)


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
