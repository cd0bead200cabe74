"""Cells as plain text, for files and messages: what a table shows, without its marks and links."""

from __future__ import annotations

from learning_site.content.text import Words
from learning_site.render.scope import Scope
from learning_site.render.values import Cell, Entry


def said(words: Words | None, scope: Scope) -> str:
    """Words as text; a stand-in from another language says that it is one."""
    if words is None:
        return ""
    if words.is_fallback:
        return f"{words.text} ({scope.string('untranslated')})"
    return words.text


def level_of(cell: Cell, scope: Scope) -> str:
    """The level of a cell as a word; "" if it has none."""
    return said(cell.mark.words, scope) if cell.mark else ""


def lines_of(cell: Cell, scope: Scope) -> list[str]:
    """What a cell says besides its level, one line for each entry of a list."""
    lines = [f"{said(cell.words, scope)} ({cell.href})" if cell.href else said(cell.words, scope)]
    lines += _entries(cell.entries, scope)
    for group in cell.groups:
        level = f" ({said(group.mark.words, scope)})" if group.mark else ""
        lines += [line + level for line in _entries(group.entries, scope)]
    return [line for line in lines if line]


def _entries(entries: tuple[Entry, ...], scope: Scope) -> list[str]:
    return [said(entry.words, scope) for entry in entries]
