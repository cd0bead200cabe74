"""Sheets for readers, as tables on a page."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.sheets import Sheet
from learning_site.content.text import Words
from learning_site.data.addresses import sheet_csv_name
from learning_site.render import formats
from learning_site.render.scope import Reference, Scope


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
        scope.file_href(sheet_csv_name(sheet.slug, language)),
    )
