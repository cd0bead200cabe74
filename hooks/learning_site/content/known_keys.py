"""What a block of a file may hold, read off a shape's JSON Schema: for cures and "did you mean"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from learning_site.files.document import Location

_LANGUAGES = "words"
_UNOFFERED = "unoffered"
"""What a schema allows, but nobody should be told to write."""


def known_keys(schema: Mapping[str, Any], at: Location, languages: tuple[str, ...]) -> list[str]:
    """The keys that the block at a location may have.

    A text's block shows the languages of the site instead of the mapping that they become.
    """
    node = node_at(schema, at)
    found = [
        key
        for name in node.get("properties", {})
        for key in (languages if name == _LANGUAGES else (name,))
    ]
    return [key for key in found if key not in node.get(_UNOFFERED, ())]


def known_values(schema: Mapping[str, Any], at: Location) -> list[str]:
    """The words among which the value at a location is chosen."""
    node = node_at(schema, at)
    return [value for value in node.get("enum", ()) if value not in node.get(_UNOFFERED, ())]


def node_at(schema: Mapping[str, Any], at: Location) -> Mapping[str, Any]:
    """What the schema says of a location."""
    node: Any = schema
    for step in at:
        node = _one(node, schema, step)
    return _resolve(node, schema)


def _one(node: Any, schema: Mapping[str, Any], step: object) -> Any:
    """What stands at one step below a node."""
    node = _resolve(node, schema)
    if isinstance(step, int):
        return node.get("items", {})
    below = node.get("properties", {}).get(step)
    return below if below is not None else node.get("additionalProperties", {})


def _resolve(node: Any, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow references and optional values to the block that they stand for."""
    while isinstance(node, dict):
        if "$ref" in node:
            node = schema["$defs"][node["$ref"].rpartition("/")[2]]
        elif "anyOf" in node:
            node = next((one for one in node["anyOf"] if one.get("type") != "null"), {})
        else:
            return node
    return {}
