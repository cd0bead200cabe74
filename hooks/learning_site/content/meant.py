"""What was probably meant where a shape finds one key too many, or half a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from learning_site.files.document import Document, Location


def only_missing(errors: Iterable[Mapping[str, Any]]) -> dict[Location, str]:
    """The key that a block lacks where it lacks one and has one too many, by the block's place.

    Nobody writes a key for nothing: in another language it may be like no key that is known.
    """
    lacking: dict[Location, list[str]] = {}
    surplus: dict[Location, int] = {}
    for error in errors:
        block = error["loc"][:-1]
        if error["type"] == "missing":
            lacking.setdefault(block, []).append(str(error["loc"][-1]))
        elif error["type"] == "extra_forbidden":
            surplus[block] = surplus.get(block, 0) + 1
    return {
        block: keys[0]
        for block, keys in lacking.items()
        if len(keys) == 1 and surplus.get(block) == 1
    }


def second_half(document: Document, at: Location, language: str) -> Location | None:
    """Where a text goes on whose languages stand in two entries of a list, if it does.

    ``at`` is one of both entries; the first has the text of ``language``, the site's default.
    """
    if not isinstance(at[-1], int):
        return None
    entries: Any = document.data
    for step in at[:-1]:
        entries = entries[step]
    for first in (at[-1], at[-1] - 1):
        keys = [set(one) for one in entries[max(first, 0) : first + 2] if isinstance(one, dict)]
        if len(keys) == 2 and language in keys[0] and not keys[0] & keys[1]:
            return (*at[:-1], first + 1)
    return None
