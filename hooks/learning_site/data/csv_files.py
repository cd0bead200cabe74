"""Tables as comma-separated values, for spreadsheets: what readers of one language see.

RFC 4180, and UTF-8 with the mark by which Excel knows it. The files show what the tables show;
values as they are written, with ids and levels, are the matter of ``json_files``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from learning_site.content.library import Collection, Comparison, Item
from learning_site.content.sheets import Sheet
from learning_site.render.plain import level_of, lines_of, said
from learning_site.render.scope import Reference, Scope
from learning_site.render.tables import Table, field_cell, table
from learning_site.render.values import Cell, level_cell

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that spreadsheets would run as a formula (OWASP: CSV injection)."""


def written(rows: Iterable[Iterable[str]]) -> bytes:
    """Rows of cells as the bytes of a file in which no cell can run."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([inert(cell) for cell in row] for row in rows)
    return ("\ufeff" + text.getvalue()).encode()


def inert(text: str) -> str:
    """A text that no spreadsheet takes for a formula.

    One that begins with a mark already gets another, so that taking one off leads back to it.
    """
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text


def sheet_csv(sheet: Sheet, scope: Scope) -> bytes:
    """A sheet: its columns and rows, and nothing else, because people go on writing in it."""
    shape, language = sheet.shape, scope.language
    head = [label.in_language(language).text for label in shape.columns.values()]
    rows = (
        [said(row[key].in_language(language), scope) if key in row else "" for key in shape.columns]
        for row in shape.rows
    )
    return written([head, *rows])


def comparison_csv(comparison: Comparison, scope: Scope) -> bytes:
    """A comparison as its table shows it: the same rows and columns, and the sources of each row.

    A level and the reason for it stand in columns of their own, so that levels can be filtered.
    """
    shown = table(comparison, scope)
    split = [any(_is_level(row.cells[n]) for row in shown.rows) for n in range(len(shown.columns))]
    head = [said(shown.corner, scope)]
    for column, is_split in zip(shown.columns, split, strict=True):
        name = said(column.full, scope)
        head += [name, scope.string("data-reason", column=name)] if is_split else [name]
    rows = [[*head, scope.string("data-sources")]]
    for row in shown.rows:
        cells = [said(row.head.full, scope)]
        for cell, is_split in zip(row.cells, split, strict=True):
            cells += _cells(cell, scope, is_split=is_split)
        rows.append([*cells, _sources(_row_references(shown, row.head.references, row.cells))])
    return written(rows)


def collection_csv(collection: Collection, scope: Scope) -> bytes:
    """A collection: one row for each item, with every field, its day, sources and address."""
    shape, language = collection.shape, scope.language
    split = {name: field.kind == "level" for name, field in shape.fields.items()}
    head = ["id", shape.item.in_language(language).text, scope.string("data-summary")]
    for name, field in shape.fields.items():
        label = said(field.label.in_language(language), scope)
        head += [label, scope.string("data-reason", column=label)] if split[name] else [label]
    head += [scope.string("data-checked"), scope.string("data-sources")]
    head += [scope.string("data-address")]
    return written([head, *(_item_row(item, collection, split, scope) for item in collection)])


def _item_row(
    item: Item, collection: Collection, split: dict[str, bool], scope: Scope
) -> list[str]:
    row = [item.id, said(item.title(scope.language), scope)]
    row.append(said(item.head.summary.in_language(scope.language), scope))
    found = list(scope.references(item.head.sources))
    for name, is_split in split.items():
        if collection.shape.fields[name].kind == "relation":
            related = list(_related(item, name, scope))
            row.append("\n".join(line for line, _ in related))
            found += [one for _, cell in related for one in _references(cell)]
        else:
            cell = field_cell(item, name, scope)
            row += _cells(cell, scope, is_split=is_split)
            found += _references(cell)
    address = scope.address(item.path) if item.path in scope.tree.pages else ""
    return [*row, item.head.checked, _sources(found), address]


def _related(item: Item, name: str, scope: Scope) -> Iterator[tuple[str, Cell]]:
    """What an item says about others, a line for each: "name (level): reason"."""
    relation = scope.library.relation(item.collection, name)
    if relation is None:
        return
    for other in relation.columns:
        if (found := relation.cell(item.id, other.id)) is not None:
            cell = level_cell(found, relation.scale, scope)
            title, level = said(other.title(scope.language), scope), level_of(cell, scope)
            reason = lines_of(cell, scope) if found.reason else []
            named = f"{title} ({level})" if level else title
            pair = scope.string("take-pair", label=named, value="; ".join(reason))
            yield pair if reason else named, cell


def _is_level(cell: Cell) -> bool:
    return cell.mark is not None


def _cells(cell: Cell, scope: Scope, *, is_split: bool) -> list[str]:
    lines = "\n".join(lines_of(cell, scope))
    if not is_split:
        return [lines]
    return [level_of(cell, scope), lines] if cell.mark else [lines, ""]


def _row_references(
    shown: Table, own: tuple[Reference, ...], cells: tuple[Cell, ...]
) -> Iterator[Reference]:
    """The references of a row: its own, those of its cells, and those of whole columns."""
    yield from own
    for column in shown.columns:
        yield from column.references
    for cell in cells:
        yield from _references(cell)


def _references(cell: Cell) -> Iterator[Reference]:
    yield from cell.references
    for entry in [*cell.entries, *(one for group in cell.groups for one in group.entries)]:
        yield from entry.references


def _sources(references: Iterable[Reference]) -> str:
    """Sources by title and address, each once, a line for each."""
    titles = {one.source.id: f"{one.title.text} ({one.source.shape.url})" for one in references}
    return "\n".join(titles.values())
