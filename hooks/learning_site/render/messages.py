"""Short messages in plain text, for messaging apps: a page by its brief, a table by its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from learning_site.content.library import Comparison
from learning_site.content.shapes import ComparisonShape
from learning_site.pages.lesson import Brief
from learning_site.pages.page import Page
from learning_site.render.plain import level_of, lines_of, said
from learning_site.render.scope import Scope
from learning_site.render.tables import Table
from learning_site.render.values import Cell

LIMIT = 900
"""Characters of a message: about what a messaging app shows before it folds the rest away."""
_SENTENCE = 200
"""Characters of a title or a sentence; its words are cut only if they are far too many."""
_LINE = 56
"""Characters below which the line of a row says too little: the last rows are left out first."""
_MORE = "…"

_Row = tuple[str, list[str]]
"""The head of a row, and what may be told of it."""


def page_message(page: Page, brief: Brief, scope: Scope) -> str:
    """The message of a page: its title, its brief, and where to read on."""
    told = {
        scope.string("lesson-point"): brief.point,
        scope.string("lesson-do"): brief.action,
        scope.string("lesson-warning"): brief.warning,
    }
    lines = [_pair(label, cut(sentence, _SENTENCE), scope) for label, sentence in told.items()]
    end = [scope.string("take-page", address=scope.address(scope.path))]
    return _message(page.title, lines, end, scope)


def table_message(comparison: Comparison, table: Table, address: str, scope: Scope) -> str:
    """The message of a table: a line for each row, its note and day, and where all of it stands."""
    end = [cut(said(table.note, scope), _SENTENCE)]
    end += [scope.string("checked", date=table.checked) + "."] if table.checked else []
    end += [scope.string("take-table", address=address)]
    heading = _heading(comparison, table, scope)
    title = said(table.title, scope)
    room = LIMIT - len(_message(title, heading, end, scope)) - len("\n")
    rows = list(_rows(comparison, table, scope))
    return _message(title, [*heading, *_fitted(rows, room, scope)], end, scope)


def cut(text: str, room: int) -> str:
    """A text within so many characters, shortened after a word if it is longer."""
    text = " ".join(text.split())
    if len(text) <= room:
        return text
    end = max(room - len(_MORE), 1)
    # One more character tells whether the last word is whole.
    whole = text[: end + 1].rpartition(" ")[0] or text[:end]
    return whole.rstrip(" ,;:.–-") + _MORE


def _message(title: str, lines: Sequence[str], end: Sequence[str], scope: Scope) -> str:
    last = [*filter(None, end), scope.publication.name(scope.language)]
    return "\n".join([cut(title, _SENTENCE), *lines, "", *last]).strip()


def _pair(label: str, value: str, scope: Scope) -> str:
    return scope.string("take-pair", label=label, value=value)


def _fitted(rows: list[_Row], room: int, scope: Scope) -> list[str]:
    """One line for each row, within so many characters together; what is left out is counted."""
    for count in range(len(rows), 0, -1):
        left = len(rows) - count
        more = [scope.string("take-more", count=left)] if left else []
        space = room - sum(len(line) + len("\n") for line in more)
        kept = rows[:count]
        whole = sorted(len(_line(*row, LIMIT, scope)) + len("\n") for row in kept)
        share = _share(whole, space)
        if share >= _LINE:
            lines = [_line(*row, share - len("\n"), scope) for row in kept]
            # Leaving out whole parts saves more than was needed: the first rows get what is left.
            space -= sum(len(line) + len("\n") for line in lines)
            for n, row in enumerate(kept):
                longer = _line(*row, len(lines[n]) + max(space, 0), scope)
                space -= len(longer) - len(lines[n])
                lines[n] = longer
            return [*lines, *more]
    return [scope.string("take-more", count=len(rows))] if rows else []


def _share(lengths: list[int], room: int) -> int:
    """How long each line may be: what short ones (they come first) do not use, long ones get."""
    for number, length in enumerate(lengths):
        share = room // (len(lengths) - number)
        if length > share:
            return share
        room -= length
    return LIMIT


def _line(head: str, parts: list[str], room: int, scope: Scope) -> str:
    """A row's head and as many of its parts as fit whole; of the first one what fits, if none."""
    start = f"• {cut(head, room // 2)}"
    if not parts:
        return start
    room -= len(_pair(start, "", scope))
    fitting: list[str] = []
    for number, part in enumerate(parts):
        is_whole = number + 1 == len(parts) == len(fitting) + 1
        if len("; ".join([*fitting, part] if is_whole else [*fitting, part, _MORE])) <= room:
            fitting.append(part)
    left_out = [_MORE] if len(fitting) < len(parts) else []
    return _pair(start, "; ".join([*fitting, *left_out]) if fitting else cut(parts[0], room), scope)


def _rows(comparison: Comparison, table: Table, scope: Scope) -> Iterator[_Row]:
    """The rows of a table by their heads: items, even where the table shows them as columns."""
    if comparison.shape.relation:
        for row in table.rows:
            yield said(row.head.words, scope), _by_level(table, row.cells, scope)
        return
    across = [row.cells for row in table.rows]
    heads = [row.head for row in table.rows]
    if comparison.shape.transpose:
        across, heads = list(zip(*across, strict=True)), list(table.columns)
    told, labels = _told(comparison.shape), _labels(comparison, table, scope)
    for head, cells in zip(heads, across, strict=True):
        values = {n: _values(cells[n], scope) for n in told if not cells[n].is_empty}
        parts = [_pair(labels[n], ", ".join(found), scope) for n, found in values.items()]
        # With one field alone its label stands above all rows.
        yield said(head.words, scope), values.get(told[0], []) if len(told) == 1 else parts


def _told(shape: ComparisonShape) -> list[int]:
    """Which of a comparison's fields its message tells."""
    chosen = shape.message or shape.fields
    return [number for number, name in enumerate(shape.fields) if name in chosen]


def _labels(comparison: Comparison, table: Table, scope: Scope) -> list[str]:
    """The names of a comparison's fields, wherever they stand in its table."""
    heads = [row.head for row in table.rows] if comparison.shape.transpose else table.columns
    return [said(head.words, scope) for head in heads]


def _heading(comparison: Comparison, table: Table, scope: Scope) -> list[str]:
    """The label of the one field that a message tells; nothing if it tells more, or levels."""
    told = _told(comparison.shape)
    labels = _labels(comparison, table, scope)
    return [_pair(labels[told[0]], "", scope).strip()] if len(told) == 1 else []


def _values(cell: Cell, scope: Scope) -> list[str]:
    """What a cell says: its level without the reason, or the entries of its list."""
    level = level_of(cell, scope)
    return [level] if level else lines_of(cell, scope)


def _by_level(table: Table, cells: Sequence[Cell], scope: Scope) -> list[str]:
    """The text "level: column, column" for each level; the columns alone without levels."""
    found: dict[str, list[str]] = {said(mark.words, scope): [] for mark in table.scale}
    for column, cell in zip(table.columns, cells, strict=True):
        if not cell.is_empty:
            found.setdefault(level_of(cell, scope), []).append(said(column.words, scope))
    lists = {level: ", ".join(names) for level, names in found.items() if names}
    return [_pair(level, names, scope) if level else names for level, names in lists.items()]
