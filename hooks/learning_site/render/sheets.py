"""Sheets for readers: as tables on a page, and as files for spreadsheets."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from learning_site.content.sheets import Sheet
from learning_site.content.text import Words
from learning_site.pages.addresses import relative
from learning_site.render import formats
from learning_site.render.scope import Reference, Scope

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that spreadsheets would run as a formula (OWASP: CSV injection)."""


@dataclass(frozen=True)
class SheetCell:
    label: Words
    words: Words | None
    references: tuple[Reference, ...]


@dataclass(frozen=True)
class SheetView:
    """A sheet ready to be shown; ``rows`` hold one cell for each of ``columns``."""

    id: str
    title: Words
    note: Words | None
    is_checklist: bool
    columns: tuple[Words, ...]
    rows: tuple[tuple[SheetCell, ...], ...]
    checked: str
    has_sources: bool
    """Whether it states facts; without any source it is advice."""
    references: tuple[Reference, ...]
    href: str


def sheet_view(sheet: Sheet, scope: Scope) -> SheetView:
    """A sheet in the language of the scope, with references numbered along the rows."""
    shape, language = sheet.shape, scope.language
    rows = tuple(
        tuple(
            SheetCell(
                label.in_language(language),
                text.in_language(language) if (text := row.get(key)) else None,
                scope.references(text.sources) if text else (),
            )
            for key, label in shape.columns.items()
        )
        for row in shape.rows
    )
    return SheetView(
        f"sheet-{sheet.slug}",
        shape.title.in_language(language),
        shape.note.in_language(language) if shape.note else None,
        shape.checklist,
        tuple(label.in_language(language) for label in shape.columns.values()),
        rows,
        formats.date(shape.checked, scope.locale),
        any(True for _ in sheet.document.names_under("sources")),
        scope.references(shape.sources),
        csv_href(sheet, scope),
    )


def csv_href(sheet: Sheet, scope: Scope) -> str:
    """The link from the page of the scope to the file of a sheet."""
    here = scope.tree.addresses.of(scope.path, scope.language)
    return relative(here, "") + csv_name(sheet, scope.language)


def csv_name(sheet: Sheet, language: str) -> str:
    """Where the file of a sheet lies, from the root of the site."""
    return f"data/{sheet.slug}.{language}.csv"


def sheet_csv(sheet: Sheet, language: str) -> str:
    """A sheet as comma-separated values (RFC 4180), with the mark by which Excel knows UTF-8."""
    shape = sheet.shape
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(label.in_language(language).text for label in shape.columns.values())
    for row in shape.rows:
        writer.writerow(
            _inert(row[key].in_language(language).text) if key in row else ""
            for key in shape.columns
        )
    return "\ufeff" + text.getvalue()


def _inert(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
