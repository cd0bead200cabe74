"""Sheets: tables and checklists to work with, each written in one file, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field
from pydantic_core import PydanticCustomError

from learning_site.content.base import NAMES, Names, Remark, Shape
from learning_site.content.checked import Checked, future
from learning_site.content.text import Label, Text
from learning_site.files.document import Document
from learning_site.problems.problem import closest


class SheetShape(Shape):
    """``content/sheets/<slug>.yml``: columns and rows; a row has one text for each column.

    A ``checklist`` has a box to tick at each row, on the screen and on paper.
    """

    title: Label
    note: Label | None = None
    checklist: bool = False
    columns: Mapping[str, Label] = Field(min_length=1)
    rows: Annotated[tuple[Mapping[str, Text], ...], Field(strict=False, min_length=1)]
    checked: Checked
    sources: Names = NAMES

    def remarks(self) -> Iterator[Remark]:
        """Cells that belong to no column, and columns that a row leaves out."""
        yield from future("checked", self.checked)
        for number, row in enumerate(self.rows):
            for key in row:
                if key not in self.columns:
                    known = list(self.columns)
                    details = {"key": key, "known": known, "guess": closest(key, known)}
                    yield ("rows", number, key), PydanticCustomError("column_unknown", "", details)
            for key in self.columns:
                if key not in row:
                    details = {"key": key}
                    yield ("rows", number), PydanticCustomError("cell_missing", "", details)


@dataclass(frozen=True)
class Sheet:
    """A sheet that pages can show by its slug."""

    slug: str
    shape: SheetShape
    document: Document
