"""Links to the lines at which facts are written, for readers who want to mend one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from learning_site.content.library import Comparison, Item, RelationTable
from learning_site.content.text import Words
from learning_site.problems import Place
from learning_site.render.scope import Scope


@dataclass(frozen=True)
class EditLink:
    """A fact by the name of its column, and the address at which its line can be changed."""

    label: Words
    href: str


@dataclass(frozen=True)
class ItemEdits:
    """The facts of an item."""

    title: Words
    links: tuple[EditLink, ...]


@dataclass(frozen=True)
class Edits:
    """What can be changed of a table or a box; ``host`` is where."""

    host: str
    items: tuple[ItemEdits, ...]


def table_edits(comparison: Comparison, scope: Scope) -> Edits | None:
    """The facts of a table, by its items. None if the site names no place to change them.

    Raises KeyError if the comparison names something that the library lacks.
    """
    shape = comparison.shape
    collection = scope.library.collections[shape.items]
    items = (item for item in collection if not shape.only or item.id in shape.only)
    if not shape.relation:
        return _edits(scope, ((item, _fields(item, shape.fields, scope)) for item in items))
    relation = scope.library.relation(collection.id, shape.relation)
    if relation is None:
        raise KeyError(shape.relation)
    return _edits(scope, ((item, _relations(item, relation, scope)) for item in items))


def item_edits(item: Item, scope: Scope) -> Edits | None:
    """The facts of an item's box. None if the site names no place to change them."""
    names = scope.library.collections[item.collection].shape.facts
    return _edits(scope, [(item, _fields(item, names, scope))])


def _fields(item: Item, names: Iterable[str], scope: Scope) -> Iterator[tuple[Words, Place]]:
    """The fields that are written in the item's own file; others are told by the other side."""
    fields = scope.library.collections[item.collection].shape.fields
    for name in names:
        if name in fields and not fields[name].origin:
            yield fields[name].label.in_language(scope.language), item.document.place(name)


def _relations(item: Item, relation: RelationTable, scope: Scope) -> Iterator[tuple[Words, Place]]:
    for other in relation.columns:
        yield other.short(scope.language), relation.place(item.id, other.id)


def _edits(
    scope: Scope, items: Iterable[tuple[Item, Iterable[tuple[Words, Place]]]]
) -> Edits | None:
    if not scope.feedback.edit:
        return None
    return Edits(
        scope.feedback.edit_host,
        tuple(
            ItemEdits(
                item.title(scope.language),
                tuple(EditLink(label, scope.feedback.edit_href(place)) for label, place in facts),
            )
            for item, facts in items
        ),
    )
