"""The day on which somebody checked facts: a date, and never one that is still to come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from learning_site.content.base import Remark
from learning_site.content.values import Day

Date = Annotated[str, BeforeValidator(lambda raw: Day.model_validate({"value": raw}).value)]
"""A date of ISO 8601; the month and the day may be left out."""

Checked = Date
"""The day on which facts were checked; it may be as rough as any date."""

_WRITTEN_ON = "2026-11-24"
"""The day of this rule: a clock that shows an earlier one is wrong, and is not believed."""


def future(key: str, day: str) -> Iterator[Remark]:
    """A remark on a day that has begun nowhere on Earth, not even where it begins first."""
    begun = (datetime.now(UTC) + timedelta(hours=14)).date().isoformat()
    if day > max(begun, _WRITTEN_ON)[: len(day)]:
        yield (key,), PydanticCustomError("date_future", "", {"value": day})
