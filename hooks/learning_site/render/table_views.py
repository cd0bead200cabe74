"""A table of a comparison as its fragment gets it: headings, rows, and what can be asked of it."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.text import Words
from learning_site.render.scope import Reference
from learning_site.render.values import Cell, Mark

USAGE = "_usage"
"""The id of the column of pages; ids of fields and items never begin like this."""


@dataclass(frozen=True)
class Head:
    """A row or column heading. ``full`` is its long form, for cards on narrow screens.

    ``id`` is the one of its item or field, by which addresses of the table's states name it.
    """

    id: str
    words: Words
    full: Words
    href: str | None = None
    references: tuple[Reference, ...] = ()

    @property
    def is_usage(self) -> bool:
        """Whether links to other pages stand there, which are of no use on paper."""
        return self.id == USAGE


@dataclass(frozen=True)
class Row:
    head: Head
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class LevelFilter:
    """Rows can be asked for that have at least a level: of one field, or with ``field`` "" of any.

    ``levels`` go from strongest to weakest.
    """

    field: str
    label: Words
    levels: tuple[Mark, ...]


@dataclass(frozen=True)
class Table:
    """A table ready to be shown. ``cells`` of each row follow the order of ``columns``.

    ``corner`` says what the rows are, ``across`` what the columns are.
    """

    id: str
    title: Words
    note: Words | None
    corner: Words
    across: Words
    columns: tuple[Head, ...]
    rows: tuple[Row, ...]
    scale_label: Words | None
    scale: tuple[Mark, ...]
    level_filters: tuple[LevelFilter, ...]
    checked: str | None
    references: tuple[Reference, ...]

    @property
    def has_reasons(self) -> bool:
        """Whether words stand beside levels, which a reader may want to hide."""
        return any(cell.mark and cell.words for row in self.rows for cell in row.cells)
