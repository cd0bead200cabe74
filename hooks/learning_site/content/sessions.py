"""Sessions: trainings that string pages together, each written in one file, step by step.

They lie in a folder of ``content/`` that has a file ``_sessions.yml``, as collections lie in one
with ``_collection.yml``: so the topic names the folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field
from pydantic_core import PydanticCustomError

from learning_site.content.base import NAMES, Names, Remark, Shape, formed
from learning_site.content.text import Label
from learning_site.files.document import Document

FILE = "_sessions"
"""The file that makes a folder one of sessions, without its ending."""
Labels = Annotated[tuple[Label, ...], Field(strict=False)]
Minutes = Annotated[int, Field(ge=1, le=600)]
Clock = Annotated[str, formed(r"([01]\d|2[0-3]):[0-5]\d", "expected-clock")]


class SessionsShape(Shape):
    """``_sessions.yml``: pages that trainers print for every session, such as a list of names."""

    sheets: Names = NAMES


class SessionStep(Shape):
    """A step of the agenda.

    ``do`` is what the trainer does, or what one of the group reads aloud if it is alone. ``task``
    is for all to see. ``show`` names pages or their sections ("page#id") for the screen, ``print``
    pages for paper. An optional step may be dropped if time is short.
    """

    title: Label
    minutes: Minutes
    method: Label | None = None
    task: Label | None = None
    do: Annotated[tuple[Label, ...], Field(strict=False, min_length=1)]
    material: Label | None = None
    show: Names = NAMES
    print: Names = NAMES
    optional: bool = False


class SessionShape(Shape):
    """``<slug>.yml``: whom a session is for, and its steps, which fill its minutes exactly.

    ``page`` is the page that shows it. A group that is ``alone`` has no trainer.
    """

    page: str
    title: Label
    minutes: Minutes
    starts: Clock | None = None
    alone: bool = False
    aim: Label
    audience: Label
    people: Label
    bring: Labels = ()
    steps: Annotated[tuple[SessionStep, ...], Field(strict=False, min_length=1)]

    def remarks(self) -> Iterator[Remark]:
        """Steps that take more or less time than there is."""
        total = sum(step.minutes for step in self.steps)
        if total != self.minutes:
            yield (
                ("minutes",),
                PydanticCustomError("minutes_differ", "", {"minutes": self.minutes, "sum": total}),
            )


@dataclass(frozen=True)
class Session:
    """A session that pages can show by its slug; ``common`` is what its folder says for all."""

    slug: str
    shape: SessionShape
    document: Document
    common: Common


@dataclass(frozen=True)
class Common:
    """The file of a folder of sessions: the pages that all of them print."""

    shape: SessionsShape
    document: Document
