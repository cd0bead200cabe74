"""The order of keys in files of facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from learning_site.files.document import Document, Location
from learning_site.files.yaml_reader import parse_yaml
from learning_site.problems import Problems


def in_order(text: str, document: Document, schema: Mapping[str, Any]) -> str:
    """A file of facts whose keys stand in the order in which the schema of its kind names them.

    Each key takes along what is below it and the remarks right above it. Blocks in braces, and
    those whose first key stands behind a dash, stay as they are.
    """
    for block in _blocks(document, (), schema, schema):
        moved = block.sorted(text.split("\n"), document)
        if moved is None:
            continue
        new = "\n".join(moved)
        after = parse_yaml(new, document.path, Problems())
        if after is None or after.data != document.data:
            continue
        return in_order(new, after, schema)
    return text


@dataclass(frozen=True)
class _Block:
    at: Location
    wanted: tuple[str, ...]
    keys: tuple[str, ...]

    def sorted(self, lines: list[str], document: Document) -> list[str] | None:
        """The lines of the file with this block in order; None if it has no lines of its own."""
        known = [key for key in self.keys if key in self.wanted]
        order = iter(sorted(known, key=self.wanted.index))
        target = [next(order) if key in self.wanted else key for key in self.keys]
        rows = [document.place(*self.at, key).line - 1 for key in self.keys]
        columns = {document.place(*self.at, key).column - 1 for key in self.keys}
        if target == list(self.keys) or len(set(rows)) < len(rows) or len(columns) > 1:
            return None
        (margin,) = columns
        if any(lines[row][:margin].strip() for row in rows):
            return None
        begins = [rows[0], *(_with_remarks(lines, row) for row in rows[1:])]
        ends = [*begins[1:], _end(lines, rows[-1], margin)]
        parts = {
            key: lines[begin:end] for key, begin, end in zip(self.keys, begins, ends, strict=True)
        }
        put = [line for key in target for line in parts[key]]
        return lines[: begins[0]] + put + lines[ends[-1] :]


def _with_remarks(lines: list[str], row: int) -> int:
    """Where a key begins, with the remarks and the empty lines right above it."""
    while not lines[row - 1].strip() or lines[row - 1].lstrip().startswith("#"):
        row -= 1
    return row


def _end(lines: list[str], row: int, margin: int) -> int:
    """Behind the last line of what stands below a key."""
    last = row
    for number in range(row + 1, len(lines)):
        line = lines[number]
        if not line.strip():
            continue
        if len(line) - len(line.lstrip()) <= margin and not line.startswith("- ", margin):
            break
        last = number
    return last + 1


def _blocks(
    document: Document, at: Location, node: Mapping[str, Any], schema: Mapping[str, Any]
) -> Iterator[_Block]:
    data: Any = document.data
    for step in at:
        data = data[step]
    node = _resolved(node, data, schema)
    if isinstance(data, Mapping):
        known = node.get("properties", {})
        yield _Block(at, tuple(known), tuple(data))
        for key in data:
            below = known.get(key) or node.get("additionalProperties")
            if isinstance(below, Mapping):
                yield from _blocks(document, (*at, key), below, schema)
    elif isinstance(data, list) and isinstance(node.get("items"), Mapping):
        for number in range(len(data)):
            yield from _blocks(document, (*at, number), node["items"], schema)


def _resolved(
    node: Mapping[str, Any], data: object, schema: Mapping[str, Any]
) -> Mapping[str, Any]:
    """What a schema says of some data: references followed, of several forms the one it has."""
    while True:
        if "$ref" in node:
            node = schema["definitions"][node["$ref"].rpartition("/")[2]]
        elif "anyOf" in node or "oneOf" in node:
            forms = node.get("anyOf") or node["oneOf"]
            node = next((one for one in forms if _fits(one, data)), {})
        else:
            return node


def _fits(form: Mapping[str, Any], data: object) -> bool:
    if not isinstance(data, Mapping):
        return form.get("type") == "array" and isinstance(data, list)
    kind = form.get("properties", {}).get("kind", {})
    of_kind = "const" not in kind or kind["const"] == data.get("kind")
    return "$ref" in form or (form.get("type") == "object" and of_kind)
