"""Whether a selector can match anything that a site has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from learning_site.assets.seen import Seen


def can_match(selector: Sequence[Any], seen: Seen) -> bool:
    """Whether all names of a selector (tokens of tinycss2) are in the site.

    What stands in ``:not(…)``, ``:is(…)`` and the like is not looked at: it may always match.
    """
    before = ""
    for token in selector:
        if token.type == "ident" and not _is_there(before, token.value, seen):
            return False
        if token.type == "hash" and not seen.has_attribute("id", token.value):
            return False
        if token.type == "[] block" and not _has_attribute(token.content, seen):
            return False
        before = token.value if token.type == "literal" else ""
    return True


def _is_there(before: str, name: str, seen: Seen) -> bool:
    if before == ".":
        return seen.has_class(name)
    return before == ":" or seen.has_tag(name)


def _has_attribute(content: Sequence[Any], seen: Seen) -> bool:
    tokens = [token for token in content if token.type != "whitespace"]
    name, *rest = (getattr(token, "value", "") for token in tokens)
    is_exact = len(rest) == 2 and rest[0] == "="
    return seen.has_attribute(str(name), str(rest[1]) if is_exact else None)


def split(prelude: Sequence[Any]) -> Iterator[list[Any]]:
    """The selectors of a list, without the blanks around them."""
    selector: list[Any] = []
    for token in [*prelude, None]:
        if token is not None and token != ",":
            selector.append(token)
            continue
        while selector and selector[-1].type == "whitespace":
            selector.pop()
        while selector and selector[0].type == "whitespace":
            selector.pop(0)
        yield selector
        selector = []
