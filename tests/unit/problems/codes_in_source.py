"""Which problem codes the engine's source notes, and with which details; read from its syntax."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from learning_site.content.notes import CODES
from tests.project import ROOT

ENGINE = ROOT / "hooks" / "learning_site"

# Functions that note a problem, and the details that they add to those they are given.
_NOTING: Mapping[str, frozenset[str]] = {
    "add": frozenset(),
    "Refusal": frozenset(),
    "refuse": frozenset(),
    "_known": frozenset({"value", "guess", "known"}),
    "named": frozenset({"value", "guess", "known"}),
}

_CODE_AFTER_SCOPE = 1
"""``named`` is given the scope first."""
_WITH_COLLECTION = 6
"""How many arguments ``_known`` has if it is told the collection too."""


def codes_in_source() -> dict[str, list[set[str]]]:
    """Each code with the sets of details that it is noted with, one for each place that does so."""
    found: dict[str, list[set[str]]] = {}
    for file in sorted(ENGINE.rglob("*.py")):
        for code, details in [*_calls(file), *_returned(file)]:
            found.setdefault(code, []).append(details)
    for kind, details in _custom_errors():
        found.setdefault(CODES[kind], []).append(details)
    return found


def constants(pattern: str) -> Iterator[str]:
    """The strings of the engine's source that have a form."""
    for file in sorted(ENGINE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.expr) and re.fullmatch(pattern, _code(node)):
                yield _code(node)


def _calls(file: Path) -> Iterator[tuple[str, set[str]]]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        where = _CODE_AFTER_SCOPE if name == "named" else 0
        if name in _NOTING and (code := _code(node.args[where])):
            given = {keyword.arg for keyword in node.keywords if keyword.arg}
            if name == "_known" and len(node.args) == _WITH_COLLECTION:
                given.add("collection")
            yield code, given | _NOTING[name]


def _returned(file: Path) -> Iterator[tuple[str, set[str]]]:
    """Codes that a check of links returns with the target, which its caller notes."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
            code = _code(node.value.elts[0]) if node.value.elts else ""
            if code.startswith("built-"):
                yield code, {"target"}


def _custom_errors() -> Iterator[tuple[str, set[str]]]:
    """The errors that shapes give to pydantic, which :mod:`notes` turns into problems."""
    added = {"text_missing": {"key"}, "untranslated_surplus": {"key"}}
    for file in sorted((ENGINE / "content").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "PydanticCustomError":
                kind, _, details = node.args
                if _code(kind) in CODES and isinstance(details, ast.Dict):
                    given = {_code(key) for key in details.keys if key is not None} - {"at"}
                    yield _code(kind), given | added.get(_code(kind), set())


def _code(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
