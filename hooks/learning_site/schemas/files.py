"""Where schemas and snippets lie, and which files they help with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from learning_site.content.sessions import FILE as SESSIONS
from learning_site.scaffold.item import ItemWriter
from learning_site.scaffold.questions import OPEN
from learning_site.scaffold.source import source
from learning_site.schemas.comment import FOLDER, SIGN, schema_comment
from learning_site.schemas.editor import editor_schemas
from learning_site.site import Site

_KINDS = {
    "comparisons": "comparison",
    "diagrams": "diagram",
    "languages": "language",
    "questionnaires": "questionnaire",
    "sheets": "sheet",
    "sources": "source",
}
"""The folders that hold files of one kind, whatever the site is about."""
_ASKED = re.compile(rf'"{re.escape(OPEN)} ([^"]*)"')
_DAY = "2026-01-31"
"""Stands in snippets where the day of checking is written."""


def editor_files(site: Site) -> Mapping[str, str]:
    """What editors read, by names from the project's folder."""
    schemas = editor_schemas(site.library, site.settings.languages)
    made = {f"{FOLDER}/schemas/{name}.json": _json(one) for name, one in schemas.items()}
    globs: dict[str, list[str]] = {}
    for file, name in sorted(kinds_of(site).items()):
        globs.setdefault(f"./{FOLDER}/schemas/{name}.json", []).append(file)
    folders = {key: _globs(files) for key, files in globs.items()}
    made[f"{FOLDER}/extensions.json"] = _json({"recommendations": ["redhat.vscode-yaml"]})
    made[f"{FOLDER}/settings.json"] = _json({"yaml.schemas": folders})
    made[f"{FOLDER}/new.code-snippets"] = _json(dict(_snippets(site)))
    return made


def kinds_of(site: Site) -> dict[str, str]:
    """The schema of each file of facts, by its name from the project's folder."""
    return {one.path: kind_of(site, one.path) for one in site.library.every_document()}


def kind_of(site: Site, file: str) -> str:
    """The schema of a file of facts."""
    _, folder, *rest = file.split("/")
    name = rest[0].removesuffix(".yml") if rest else ""
    if not rest:
        return "glossary"
    if folder in _KINDS:
        return _KINDS[folder]
    if folder in site.library.collections:
        return "collection" if name.startswith("_") else f"item-{folder}"
    return "sessions" if name == SESSIONS else "session"


def with_own_schema(site: Site, file: str, text: str) -> str:
    """A new file of facts that names its schema, where the site has schemas for editors."""
    return with_schema(text, file, kind_of(site, file)) if site.has_editor_schemas else text


def with_schema(text: str, file: str, name: str) -> str:
    """A file of facts whose first line names its schema, for editors that look there."""
    rest = text.partition("\n")[2] if text.startswith(SIGN) else text
    return f"{schema_comment(file, name)}\n{rest}"


def _globs(files: list[str]) -> list[str]:
    """Files of one kind as few patterns: a folder, if all but its declaration belong together."""
    folders = sorted({file.rpartition("/")[0] for file in files})
    declared = [file for file in files if file.rpartition("/")[2].startswith("_")]
    if declared or files == ["content/glossary.yml"]:
        return files
    return [pattern for one in folders for pattern in (f"{one}/*.yml", f"!{one}/_*.yml")]


def _snippets(site: Site) -> Iterator[tuple[str, object]]:
    """A new source, and a new item of each collection."""
    languages = site.settings.languages
    yield "source", _snippet("source", source("name", languages, _DAY))
    writer = ItemWriter(site.library, languages, _DAY)
    for name, collection in site.library.collections.items():
        yield name, _snippet(name, writer.item(collection, "name"))


def _snippet(name: str, text: str) -> object:
    numbers = iter(range(1, 1000))
    body = text.replace("$", "\\$")
    body = _ASKED.sub(lambda match: f'"${{{next(numbers)}:{match[1]}}}"', body)
    return {"prefix": f"new-{name}", "scope": "yaml", "body": body.rstrip("\n").split("\n")}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def write_editor_files(root: Path, site: Site) -> list[str]:
    """Write them, and name the schema in each file of facts; the names of what was changed."""
    files = dict(editor_files(site))
    for file, name in kinds_of(site).items():
        files[file] = with_schema((root / file).read_text("utf-8"), file, name)
    changed = []
    for file, text in files.items():
        there = root / file
        if not there.is_file() or there.read_text("utf-8") != text:
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_text(text, "utf-8")
            changed.append(file)
    return changed
