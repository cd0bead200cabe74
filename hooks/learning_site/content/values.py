"""The kinds of values that a field can hold, as they are written in a file.

A kind is added here, in :data:`KINDS`, and in ``render/values.py``, which knows how it is shown.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, TypeAdapter, field_validator, model_validator
from pydantic_core import PydanticCustomError

from learning_site.content.base import NAMES, Names, Shape, spelled
from learning_site.content.text import Text


def _short_form(key: str) -> BeforeValidator:
    """Let ``3`` stand for ``{key: 3}``."""
    return BeforeValidator(lambda raw: raw if isinstance(raw, (dict, Shape)) else {key: raw})


class Quantity(Shape):
    """A number or an amount of money: ``5``, or ``{from: 3, to: 12}``, perhaps with a remark."""

    value: int | float | None = None
    start: int | float | None = Field(None, alias="from")
    end: int | float | None = Field(None, alias="to")
    note: Text | None = None
    sources: Names = NAMES

    @field_validator("value", "start", "end", mode="before")
    @classmethod
    def _number(cls, raw: Any) -> Any:
        if raw is None or (isinstance(raw, (int, float)) and not isinstance(raw, bool)):
            return raw
        raise PydanticCustomError("number_wrong", "", {"value": spelled(raw)})

    @model_validator(mode="after")
    def _whole(self) -> Quantity:
        if (self.value is None) == (self.start is None and self.end is None):
            raise PydanticCustomError("number_form", "", {})
        if self.start is not None and self.end is not None and self.end < self.start:
            raise PydanticCustomError("range_reversed", "", {})
        return self


class Day(Shape):
    """A date of year, month and day; the smaller parts may be left out. ``value`` is ISO 8601."""

    value: str
    sources: Names = NAMES

    @field_validator("value", mode="before")
    @classmethod
    def _iso(cls, raw: Any) -> str:
        match = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", str(raw))
        if not match:
            raise PydanticCustomError("date_wrong", "", {"value": spelled(raw)})
        year, month, day = (int(part or 1) for part in match.groups())
        if year and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]:
            return str(raw)
        raise PydanticCustomError("date_impossible", "", {"value": str(raw)})


class Level(Shape):
    """A level on a declared scale, with the reason for it."""

    level: str
    reason: Text | None = None
    sources: Names = NAMES


class Link(Shape):
    """A web address and the words that carry it."""

    url: str
    text: Text
    sources: Names = NAMES

    @field_validator("url")
    @classmethod
    def _address(cls, url: str) -> str:
        return check_url(url)


class Relation(Shape):
    """What one item says about another: a level if the field has a scale, and a reason."""

    level: str | None = None
    reason: Text | None = None
    sources: Names = NAMES


def check_url(url: str) -> str:
    """The address itself, if it is a plain https or http one.

    Raises PydanticCustomError ``link_wrong`` for any other scheme, spaces, quotes or brackets.
    """
    if re.fullmatch(r"https?://[\w.-]+(?::[0-9]+)?(?:[/?#][^\s<>\"'`{}|\\^]*)?", url):
        return url
    raise PydanticCustomError("link_wrong", "", {"value": url})


def _relations(raw: Any) -> Any:
    """Let a plain list of ids stand for relations without level and reason."""
    if isinstance(raw, list) and all(isinstance(entry, str) for entry in raw):
        for number, entry in enumerate(raw):
            if entry in raw[:number]:
                raise PydanticCustomError("entry_twice", "", {"value": entry, "at": (number,)})
        return {entry: {} for entry in raw}
    return raw


Value = Text | tuple[Text, ...] | Quantity | Day | Level | Link | Mapping[str, Relation]

_TextList = Annotated[tuple[Text, ...], Field(strict=False, min_length=1)]
_Quantity = Annotated[Quantity, _short_form("value")]
_Day = Annotated[Day, _short_form("value")]
_Level = Annotated[Level, _short_form("level")]
_RelationMap = Annotated[dict[str, Relation], BeforeValidator(_relations)]

KINDS: Mapping[str, TypeAdapter[Any]] = {
    "text": TypeAdapter(Text),
    "list": TypeAdapter(_TextList),
    "number": TypeAdapter(_Quantity),
    "money": TypeAdapter(_Quantity),
    "date": TypeAdapter(_Day),
    "level": TypeAdapter(_Level),
    "link": TypeAdapter(Link),
    "relation": TypeAdapter(_RelationMap),
}
