"""What readers take along: a short message for messaging apps, a citation, a table's files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from learning_site.content.library import Comparison
from learning_site.data.addresses import comparison_csv_name, comparison_json_name
from learning_site.data.citations import table_citation
from learning_site.pages.lesson import Brief
from learning_site.pages.page import Page
from learning_site.render.plain import level_of, lines_of, said
from learning_site.render.scope import Scope
from learning_site.render.tables import Head, Table
from learning_site.render.values import Cell

LIMIT = 900
"""Characters of a message: about what a messaging app shows before it folds the rest away."""
_SENTENCE = 240
"""Characters of a sentence of a page's brief; its words are cut only if they are far too many."""
_LINE = 56
"""Characters below which the line of a row says too little: the last rows are left out first."""
_MORE = "…"


@dataclass(frozen=True)
class TableAlong:
    """What stands below a table: links to its files, its citation, and its message."""

    csv: str
    json: str
    citation: str
    message: str


def table_along(comparison: Comparison, table: Table, scope: Scope) -> TableAlong:
    """What readers of a table can take along; ``table`` is the one that they see."""
    address = scope.address(scope.path, table.id)
    return TableAlong(
        scope.file_href(comparison_csv_name(comparison.slug, scope.language)),
        scope.file_href(comparison_json_name(comparison.slug)),
        table_citation(said(table.title, scope), table.checked, address, scope),
        _table_message(comparison, table, address, scope),
    )


def page_message(page: Page, brief: Brief, scope: Scope) -> str:
    """The message of a page: its title, its brief, and where to read on."""
    told = {
        scope.string("lesson-point"): brief.point,
        scope.string("lesson-do"): brief.action,
        scope.string("lesson-warning"): brief.warning,
    }
    lines = [f"{label}: {cut(sentence, _SENTENCE)}" for label, sentence in told.items()]
    return _message(page.title, lines, [scope.string("take-page", address=_here(scope))], scope)


def cut(text: str, room: int) -> str:
    """A text within so many characters, shortened after a word if it is longer."""
    text = " ".join(text.split())
    if len(text) <= room:
        return text
    kept = text[: max(room - len(_MORE), 1)]
    whole = kept.rpartition(" ")[0] if " " in kept else kept
    return whole.rstrip(" ,;:.–-") + _MORE


def _here(scope: Scope) -> str:
    return scope.address(scope.path)


def _table_message(comparison: Comparison, table: Table, address: str, scope: Scope) -> str:
    end = [said(table.note, scope)]
    end += [scope.string("checked", date=table.checked) + "."] if table.checked else []
    end += [scope.string("take-table", address=address)]
    title = said(table.title, scope)
    used = len(_message(title, [], end, scope)) + len("\n")
    rows = list(_rows(comparison, table, scope))
    return _message(title, _fitted(rows, LIMIT - used, scope), end, scope)


def _message(title: str, lines: Sequence[str], end: Sequence[str], scope: Scope) -> str:
    parts = [title, *lines, "", *filter(None, end), scope.publication.name(scope.language)]
    return "\n".join(parts).strip()


def _fitted(rows: list[tuple[str, list[str]]], room: int, scope: Scope) -> list[str]:
    """One line for each row, within so many characters together; what is left out is counted."""
    lines: list[str] = []
    for number, (head, parts) in enumerate(rows):
        left = len(rows) - number
        more = scope.string("take-more", count=left)
        share = room // left if room // left > _LINE else _LINE
        if share > room - (len(more) if left > 1 else 0):
            return [*lines, more]
        lines.append(_line(head, parts, share - len("\n")))
        room -= len(lines[-1]) + len("\n")
    return lines


def _line(head: str, parts: list[str], room: int) -> str:
    """A row's head and as many of its parts as fit whole; of the first one what fits, if none."""
    line = f"• {cut(head, room // 2)}"
    if not parts:
        return line
    fitting = ""
    for part in parts:
        longer = f"{fitting}; {part}" if fitting else part
        if len(line) + len(": ") + len(longer) <= room:
            fitting = longer
    return f"{line}: {fitting or cut(parts[0], room - len(line) - len(': '))}"


def _rows(comparison: Comparison, table: Table, scope: Scope) -> Iterator[tuple[str, list[str]]]:
    """The rows of a table by their heads: items, even where the table shows them as columns."""
    shape = comparison.shape
    if shape.relation:
        for row in table.rows:
            yield said(row.head.words, scope), _by_level(table, row.cells, scope)
    elif shape.transpose:
        labels = [row.head for row in table.rows]
        for number, column in enumerate(table.columns):
            cells = [row.cells[number] for row in table.rows]
            yield said(column.words, scope), _by_label(labels, cells, scope)
    else:
        for row in table.rows:
            yield said(row.head.words, scope), _by_label(table.columns, row.cells, scope)


def _by_label(labels: Sequence[Head], cells: Sequence[Cell], scope: Scope) -> list[str]:
    """The text "label: value" for each cell that says something; of a list its first entry."""
    found = []
    for label, cell in zip(labels, cells, strict=True):
        lines = lines_of(cell, scope)
        value = level_of(cell, scope) or (lines[0] if lines else "")
        if value and not cell.folded:
            more = f", {_MORE}" if len(lines) > 1 else ""
            found.append(f"{said(label.words, scope)}: {value}{more}")
    return found


def _by_level(table: Table, cells: Sequence[Cell], scope: Scope) -> list[str]:
    """The text "level: column, column" for each level; the columns alone without levels."""
    found: dict[str, list[str]] = {said(mark.words, scope): [] for mark in table.scale}
    for column, cell in zip(table.columns, cells, strict=True):
        if not cell.is_empty:
            found.setdefault(level_of(cell, scope), []).append(said(column.words, scope))
    lists = {level: ", ".join(names) for level, names in found.items() if names}
    return [f"{level}: {names}" if level else names for level, names in lists.items()]
