"""What to write instead of a value of the wrong kind: an entry of the messages, and an example.

The words of the entries differ by language and stand in ``problems/messages``; the examples are
YAML, made of what the contributor wrote where that helps, and the same in every language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from learning_site.content.base import spelled
from learning_site.content.known_keys import known_keys, node_at
from learning_site.files.document import Location

_PLAIN = {
    "int_type": "expected-whole-number",
    "bool_type": "expected-true-or-false",
    "dict_type": "expected-lines",
    "mapping_type": "expected-lines",
}


def expectation(
    error: Mapping[str, Any],
    at: Location,
    schema: Mapping[str, Any],
    languages: tuple[str, ...],
) -> tuple[str, str]:
    """The entry and the example for a pydantic error at a location of a file."""
    kind, below = error["type"], error["loc"]
    context: Mapping[str, Any] = error.get("ctx", {})
    value = context.get("value", error["input"])
    key = at[-1] if at and isinstance(at[-1], str) else ""
    text = "{" + ", ".join(f'{language}: "…"' for language in languages) + "}"
    if kind == "text_kind":
        return "expected-text", text
    if kind == "tuple_type":
        return _list(value, node_at(schema, below).get("items", {}), key, text)
    if kind == "model_type":
        known = known_keys(schema, below, languages)
        return "expected-keys", ", ".join(f"{name}:" for name in known)
    if kind == "too_short":
        return "expected-more", str(context["min_length"])
    if kind in {"string_type", "string_too_short", "words_wrong"}:
        return _words(value, key)
    return context.get("expected") or _PLAIN.get(kind, "expected-as-elsewhere"), ""


def _words(value: object, key: Any) -> tuple[str, str]:
    """A number or a true is a text as soon as it stands in quotes."""
    before = f"{key}: " if key else ""
    if isinstance(value, (int, float)):
        return "expected-quotes", f'{before}"{spelled(value)}"'
    return "expected-words", f'{before}"…"'


def _list(value: object, entry: Mapping[str, Any], key: Any, text: str) -> tuple[str, str]:
    """A list of names in brackets, or of texts below each other."""
    if entry.get("type") != "string":
        return "expected-texts", f"- {text}"
    written = value if isinstance(value, str) and value else "…"
    return "expected-names", f"{key}: [{written}]"
