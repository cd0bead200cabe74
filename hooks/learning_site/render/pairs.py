"""Two items held against each other: what differs, what is alike, and when both fit together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from learning_site.content.library import Item
from learning_site.content.text import Words
from learning_site.content.values import Relation
from learning_site.render.scope import Reference, Scope
from learning_site.render.tables import Head, field_cell, field_head, item_head
from learning_site.render.values import Cell, Entry, Mark, level_cell, mark


@dataclass(frozen=True)
class PairRow:
    """One thing that both items say something about; alike, both cells are the same."""

    head: Head
    first: Cell
    second: Cell


@dataclass(frozen=True)
class PairGroup:
    """Rows under one heading; the fields of the items have none."""

    label: Words | None
    rows: tuple[PairRow, ...]


@dataclass(frozen=True)
class Together:
    """What is at its strongest through one item or both: names of items by what they bring."""

    label: Words
    level: Mark
    entries: tuple[tuple[Entry, tuple[Words, ...]], ...]


@dataclass(frozen=True)
class Pair:
    """Everything that a fragment shows of two items, in the language of the scope."""

    id: str
    title: str
    first: Head
    second: Head
    groups: tuple[PairGroup, ...] = ()
    together: tuple[Together, ...] = ()
    advice: Words | None = None
    references: tuple[Reference, ...] = ()


def differences(first: Item, second: Item, scope: Scope) -> Pair:
    """Fields and levels that differ; what both lists name stands under what is alike."""
    pair = _pair("differences", scope.string("pair-differences"), first, second, scope)
    groups = [PairGroup(None, tuple(_fields(first, second, scope, alike=False)))]
    groups += _relations(first, second, scope, lambda one, other: one != other)
    return _with(pair, groups)


def alike(first: Item, second: Item, scope: Scope) -> Pair:
    """Values, entries of lists and levels that both items share."""
    pair = _pair("alike", scope.string("pair-alike"), first, second, scope)
    groups = [PairGroup(None, tuple(_fields(first, second, scope, alike=True)))]
    groups += _relations(first, second, scope, lambda one, other: one == other)
    return _with(pair, groups)


def together(first: Item, second: Item, scope: Scope) -> Pair:
    """When each is the right one, what they are strongest in between them, and the advice."""
    pair = _pair("together", scope.string("pair-together"), first, second, scope)
    pairs = scope.library.collections[first.collection].shape.pairs
    rows = [
        PairRow(
            field_head(first.collection, name, scope),
            field_cell(first, name, scope),
            field_cell(second, name, scope),
        )
        for name in (pairs.choose if pairs else ())
    ]
    return replace(
        _with(pair, [PairGroup(None, tuple(rows))]),
        together=tuple(_strongest(first, second, scope)),
        advice=pairs.advice.in_language(scope.language) if pairs else None,
        references=scope.references(pairs.advice.sources) if pairs else (),
    )


def _pair(part: str, title: str, first: Item, second: Item, scope: Scope) -> Pair:
    """The heads of a pair, which come first so that references count up in the order of reading."""
    return Pair(
        f"pair-{part}-{first.id}-{second.id}",
        title,
        item_head(first, scope),
        item_head(second, scope),
    )


def _with(pair: Pair, groups: list[PairGroup]) -> Pair:
    return replace(pair, groups=tuple(group for group in groups if group.rows))


def _fields(first: Item, second: Item, scope: Scope, *, alike: bool) -> Iterator[PairRow]:
    """The rows of fields that are no relations, and are not told under "together"."""
    shape = scope.library.collections[first.collection].shape
    elsewhere = shape.pairs.choose if shape.pairs else ()
    for name, field in shape.fields.items():
        if field.kind == "relation" or name in elsewhere:
            continue
        one, other = field_cell(first, name, scope), field_cell(second, name, scope)
        head = field_head(first.collection, name, scope)
        if one.entries and other.entries:
            both = [entry.words for entry in one.entries if entry.words in _words(other)]
            one, other = (_only(cell, both, alike=alike) for cell in (one, other))
            if not (one.is_empty and other.is_empty):
                yield PairRow(head, one, other)
        elif (_said(one) == _said(other)) == alike and not (one.is_empty and other.is_empty):
            yield PairRow(head, one, other)


def _words(cell: Cell) -> list[Words]:
    return [entry.words for entry in cell.entries]


def _only(cell: Cell, both: list[Words], *, alike: bool) -> Cell:
    """A list with only the entries that both items have, or only those that they do not."""
    kept = tuple(entry for entry in cell.entries if (entry.words in both) == alike)
    return replace(cell, entries=kept)


def _said(cell: Cell) -> object:
    """What a cell says, whatever it rests on."""
    return cell.words, cell.mark, _words(cell)


def _relations(
    first: Item,
    second: Item,
    scope: Scope,
    wanted: Callable[[str | None, str | None], bool],
) -> Iterator[PairGroup]:
    """For each relation, the other items whose levels are as wanted.

    Without a scale there are no levels: both items have the other one, or it is left out.
    """
    collection = scope.library.collections[first.collection]
    for name, field in collection.shape.fields.items():
        relation = scope.library.relation(collection.id, name)
        if relation is None:
            continue
        rows = []
        for other in relation.columns:
            one, two = (relation.cell(item.id, other.id) for item in (first, second))
            if one and two and wanted(one.level, two.level):
                cells = [level_cell(said, relation.scale, scope) for said in (one, two)]
                rows.append(PairRow(item_head(other, scope), *cells))
        yield PairGroup(field.label.in_language(scope.language), tuple(rows))


def _strongest(first: Item, second: Item, scope: Scope) -> Iterator[Together]:
    """For each relation with a scale, what reaches its highest level through either item."""
    collection = scope.library.collections[first.collection]
    for name, field in collection.shape.fields.items():
        relation = scope.library.relation(collection.id, name)
        if relation is None or relation.scale is None:
            continue
        top = next(iter(relation.scale.levels))
        entries = []
        for other in relation.columns:
            by = [item for item in (first, second) if _is_at(relation.cell(item.id, other.id), top)]
            if by:
                entry = Entry(other.title(scope.language), scope.item_href(other))
                entries.append((entry, tuple(item.short(scope.language) for item in by)))
        level = mark(top, relation.scale, scope)
        if entries and level:
            yield Together(field.label.in_language(scope.language), level, tuple(entries))


def _is_at(relation: Relation | None, level: str) -> bool:
    return relation is not None and relation.level == level
