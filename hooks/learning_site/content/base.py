"""What everything that is read from a file has in common: its base, its lists, its forms.

An error that a shape raises may have these details: ``at``, the steps below it to the place that
is meant, and ``expected``, the entry of the messages that tells what to write instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from learning_site.files.document import Location

Remark = tuple[Location, PydanticCustomError]
"""What is wrong at a place of a shape, although the shape can be used."""


class Shape(BaseModel):
    """Base of everything that is read from a file: frozen, strict, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    def remarks(self) -> Iterator[Remark]:
        """What is wrong although the shape can be used, so that nothing else suffers from it."""
        return iter(())


Names = tuple[str, ...]
"""A list of ids in a file."""

NAMES = Field(default=(), strict=False)


def formed(pattern: str, expected: str) -> BeforeValidator:
    """Let a text pass only if it has a form. What is told otherwise is words, not the pattern.

    The pattern may use only what regular expressions of Python and ECMAScript share: it stands in
    the schemas for editors and in the forms for readers.
    """

    def check(raw: object) -> object:
        if isinstance(raw, str) and re.fullmatch(pattern, raw):
            return raw
        raise PydanticCustomError("form_wrong", "", {"expected": expected})

    form = Field(pattern=f"^(?:{pattern})$")
    return BeforeValidator(check, json_schema_input_type=Annotated[str, form])


def all_remarks(value: Any, at: Location = ()) -> Iterator[Remark]:
    """The remarks of a value and of everything in it, lists that name something twice included."""
    below: list[tuple[str | int, Any]] = []
    if isinstance(value, Shape):
        yield from ((at + where, remark) for where, remark in value.remarks())
        fields = type(value).model_fields.items()
        below = [(field.alias or name, getattr(value, name)) for name, field in fields]
    elif isinstance(value, Mapping):
        below = list(value.items())
    elif isinstance(value, tuple):
        below = list(enumerate(value))
        for number, entry in enumerate(value):
            if isinstance(entry, str) and entry in value[:number]:
                yield (*at, number), PydanticCustomError("entry_twice", "", {"value": entry})
    for step, one in below:
        yield from all_remarks(one, (*at, step))


def spelled(value: object) -> str:
    """A value as somebody may have written it, who never saw Python."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, dict)):
        return "[…]" if isinstance(value, list) else "{…}"
    return "" if value is None else str(value)
