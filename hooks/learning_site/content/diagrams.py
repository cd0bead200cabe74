"""Diagrams: pictures that explain, each written in one file as what it says, not how it looks.

A kind is added here, in :data:`KINDS`, in ``render/diagrams.py`` as a picture, and as a fragment.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from learning_site.content.base import NAMES, Names, Remark, Shape
from learning_site.content.checked import Checked, Date, future
from learning_site.content.text import Label, Text
from learning_site.files.document import Document

_Texts = Annotated[tuple[Text, ...], Field(strict=False, min_length=1)]


class DiagramKind(Shape):
    """What decides the shape of the whole file; it is read first.

    So a mistake is told for the kind that is meant, and not once for every kind there is.
    """

    kind: Literal["steps", "timeline", "exchange", "around", "matrix"]


class _Head(DiagramKind):
    title: Label
    note: Label | None = None


class _Written(_Head):
    """A diagram that states facts itself, and says when they were checked."""

    checked: Checked
    sources: Names = NAMES

    def remarks(self) -> Iterator[Remark]:
        return future("checked", self.checked)


class Step(Shape):
    """One step of a path; ``page`` tells more about it."""

    label: Text
    note: Text | None = None
    page: str | None = None


class StepsShape(_Written):
    """A path, or a cycle if it is ``closed``: then the last step leads back to the first."""

    kind: Literal["steps"]
    closed: bool = False
    entries: Annotated[tuple[Step, ...], Field(strict=False, min_length=2)]


class Moment(Shape):
    """What happened on a day, in a month or in a year."""

    date: Date
    label: Text
    note: Text | None = None


class TimelineShape(_Written):
    """Moments, which are shown in the order of time, however they are written."""

    kind: Literal["timeline"]
    entries: Annotated[tuple[Moment, ...], Field(strict=False, min_length=2)]


class ExchangeShape(_Written):
    """Who gives what to whom: ``left`` gives ``gives``, and gets ``gets`` from ``right``."""

    kind: Literal["exchange"]
    left: Label
    right: Label
    gives: _Texts
    gets: _Texts


class AroundShape(_Head):
    """The items of a collection around what they belong to, each with one of its fields."""

    kind: Literal["around"]
    centre: Label
    items: str
    field: str


class MatrixShape(_Head):
    """The levels of a comparison of a relation, as marks only."""

    kind: Literal["matrix"]
    comparison: str


DiagramShape = StepsShape | TimelineShape | ExchangeShape | AroundShape | MatrixShape

KINDS: Mapping[str, type[DiagramShape]] = {
    "steps": StepsShape,
    "timeline": TimelineShape,
    "exchange": ExchangeShape,
    "around": AroundShape,
    "matrix": MatrixShape,
}


@dataclass(frozen=True)
class Diagram:
    """A diagram that pages can show by its slug."""

    slug: str
    shape: DiagramShape
    document: Document
