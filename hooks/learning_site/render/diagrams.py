"""Diagrams as pictures: what a fragment needs to draw each kind, in the page's language.

References are numbered in the order in which the fragments read the parts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from learning_site.content.diagrams import (
    AroundShape,
    Diagram,
    ExchangeShape,
    MatrixShape,
    StepsShape,
    TimelineShape,
)
from learning_site.content.text import Text, Words
from learning_site.render import formats
from learning_site.render.matrices import Matrix, matrix
from learning_site.render.scope import Reference, Scope
from learning_site.render.tables import field_cell
from learning_site.render.values import Cell, Entry


@dataclass(frozen=True)
class Stop:
    """A step, or a moment if it has a date: ``iso`` for machines, ``date`` for readers."""

    label: Entry
    note: Entry | None
    iso: str = ""
    date: str = ""


@dataclass(frozen=True)
class Path:
    """Stops one after the other; if it is ``closed``, the first comes after the last again."""

    stops: tuple[Stop, ...]
    closed: bool = False


@dataclass(frozen=True)
class Exchange:
    left: Words
    gives: tuple[Entry, ...]
    right: Words
    gets: tuple[Entry, ...]


@dataclass(frozen=True)
class Neighbour:
    title: Words
    href: str | None
    cell: Cell


@dataclass(frozen=True)
class Around:
    """What stands in the centre, and its neighbours, with the label of what is told of them."""

    centre: Words
    label: Words
    neighbours: tuple[Neighbour, ...]


Picture = Path | Exchange | Around | Matrix


@dataclass(frozen=True)
class DiagramView:
    """A diagram ready to be shown; its kind decides how the picture is drawn."""

    id: str
    kind: str
    title: Words
    note: Words | None
    picture: Picture
    checked: str | None
    references: tuple[Reference, ...]


def diagram_view(diagram: Diagram, scope: Scope) -> DiagramView:
    """A diagram in the language of the scope.

    Raises KeyError if it names something that the library lacks; the checks report that before.
    """
    shape = diagram.shape
    drawn: Picture
    checked: str | None
    if isinstance(shape, AroundShape):
        drawn, checked = _around(shape, scope)
    elif isinstance(shape, MatrixShape):
        drawn, checked = matrix(scope.library.comparisons[shape.comparison], scope)
    else:
        drawn, checked = _written(shape, scope), shape.checked
    sources = () if isinstance(shape, (AroundShape, MatrixShape)) else shape.sources
    return DiagramView(
        f"diagram-{diagram.slug}",
        shape.kind,
        shape.title.in_language(scope.language),
        shape.note.in_language(scope.language) if shape.note else None,
        drawn,
        formats.date(checked, scope.locale) if checked else None,
        scope.references(sources),
    )


def _written(shape: StepsShape | TimelineShape | ExchangeShape, scope: Scope) -> Picture:
    if isinstance(shape, ExchangeShape):
        return Exchange(
            shape.left.in_language(scope.language),
            _entries(shape.gives, scope),
            shape.right.in_language(scope.language),
            _entries(shape.gets, scope),
        )
    if isinstance(shape, TimelineShape):
        # A rough date comes before the finer ones within it; equal ones keep their order.
        moments = sorted(shape.entries, key=lambda moment: moment.date)
        return Path(tuple(_stop(one.label, one.note, scope, date=one.date) for one in moments))
    stops = tuple(_stop(one.label, one.note, scope, page=one.page) for one in shape.entries)
    return Path(stops, shape.closed)


def _stop(
    label: Text, note: Text | None, scope: Scope, page: str | None = None, date: str = ""
) -> Stop:
    href = scope.href(page) if page in scope.tree.pages and page else None
    return Stop(
        _entry(label, scope, href),
        _entry(note, scope) if note else None,
        date,
        formats.date(date, scope.locale) if date else "",
    )


def _around(shape: AroundShape, scope: Scope) -> tuple[Around, str | None]:
    collection = scope.library.collections[shape.items]
    label = collection.shape.fields[shape.field].label.in_language(scope.language)
    neighbours = tuple(
        Neighbour(
            item.title(scope.language),
            scope.item_href(item),
            field_cell(item, shape.field, scope),
        )
        for item in collection
    )
    checked = min((item.head.checked for item in collection), default=None)
    return Around(shape.centre.in_language(scope.language), label, neighbours), checked


def _entries(texts: Iterable[Text], scope: Scope) -> tuple[Entry, ...]:
    return tuple(_entry(text, scope) for text in texts)


def _entry(text: Text, scope: Scope, href: str | None = None) -> Entry:
    return Entry(text.in_language(scope.language), href, scope.references(text.sources))
