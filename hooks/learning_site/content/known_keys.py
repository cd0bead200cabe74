"""Which keys a block of a file may have, for "did you mean": read off a shape's JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from learning_site.files.document import Location

_LANGUAGES = "words"


def known_keys(schema: Mapping[str, Any], at: Location, languages: tuple[str, ...]) -> list[str]:
    """The keys that the block at a location may have.

    A text's block shows the languages of the site instead of the mapping that they become.
    """
    node: Any = schema
    for step in at:
        node = _one(node, schema, step)
    properties = _resolve(node, schema).get("properties", {})
    return [key for name in properties for key in (languages if name == _LANGUAGES else (name,))]


def _one(node: Any, schema: Mapping[str, Any], step: object) -> Any:
    """What stands at one step below a node."""
    node = _resolve(node, schema)
    if isinstance(step, int):
        return node.get("items", {})
    below = node.get("properties", {}).get(step)
    return below if below is not None else node.get("additionalProperties", {})


def _resolve(node: Any, schema: Mapping[str, Any]) -> Any:
    """Follow references and optional values to the block that they stand for."""
    while isinstance(node, dict):
        if "$ref" in node:
            node = schema["$defs"][node["$ref"].rpartition("/")[2]]
        elif "anyOf" in node:
            node = next((one for one in node["anyOf"] if one.get("type") != "null"), {})
        else:
            return node
    return {}
