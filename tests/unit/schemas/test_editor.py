"""Help for editors: it fits the files as they are, and finds what a beginner gets wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from learning_site.commands import schemas
from learning_site.files import read_yaml
from learning_site.problems import Problems
from learning_site.schemas.editor import descriptions, editor_schemas
from learning_site.schemas.files import editor_files, kinds_of, with_schema
from learning_site.site import Site
from tests.project import ROOT, Project
from tests.unit.topic import read_site

SITE = read_site(ROOT)
SCHEMAS = editor_schemas(SITE.library, SITE.settings.languages)
KINDS = kinds_of(SITE)


def data_of(file: str) -> Any:
    document = read_yaml(ROOT / file, file, Problems())
    assert document is not None
    return document.data


def faults(kind: str, data: Any) -> list[str]:
    return [error.message for error in Draft7Validator(SCHEMAS[kind]).iter_errors(data)]


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_it_is_a_schema(name: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize("file", sorted(KINDS))
def test_every_file_of_facts_fits_its_schema_and_names_it(file: str) -> None:
    assert faults(KINDS[file], data_of(file)) == []
    text = (ROOT / file).read_text("utf-8")
    assert with_schema(text, file, KINDS[file]) == text, "run: python3 dev.py schemas"


@pytest.mark.parametrize("name", sorted(editor_files(SITE)))
def test_what_editors_read_is_as_the_shapes_are(name: str) -> None:
    file = ROOT / name
    assert file.is_file(), "run: python3 dev.py schemas"
    assert file.read_text("utf-8") == editor_files(SITE)[name], "run: python3 dev.py schemas"


def test_no_schema_is_left_over() -> None:
    there = {file.relative_to(ROOT).as_posix() for file in (ROOT / ".vscode").rglob("*.*")}
    assert there == set(editor_files(SITE))


def test_every_description_is_used_and_speaks_both_languages(crossings: Site) -> None:
    # The other topic has every kind of field.
    others = editor_schemas(crossings.library, crossings.settings.languages)
    text = json.dumps([SCHEMAS, others], ensure_ascii=False)
    for name, words in descriptions().items():
        assert list(words) == ["id", "en"], name
        assert json.dumps(words["en"], ensure_ascii=False)[1:-1] in text, name


MISTAKES: dict[str, tuple[str, dict[str, Any]]] = {
    "a misspelt key": ("content/jenis/teknis.yml", {"resiko": {"id": "a", "en": "b"}}),
    "a language that is none": ("content/jenis/teknis.yml", {"summary": {"id": "a", "us": "b"}}),
    "a text instead of a list": ("content/jenis/teknis.yml", {"pelaku": {"id": "a", "en": "b"}}),
    "a text without languages": ("content/jenis/teknis.yml", {"summary": "a"}),
    "a level that is none": ("content/manfaat/pasar.yml", {"jenis": {"teknis": {"level": "x"}}}),
    "a grade that is none": ("content/sources/lpdb.yml", {"grade": "best"}),
    "a grade that nobody should write": ("content/sources/lpdb.yml", {"grade": "memory"}),
    "minutes in words": ("content/sesi/90-menit.yml", {"minutes": "ninety"}),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_underlined(name: str) -> None:
    file, change = MISTAKES[name]
    assert faults(KINDS[file], {**data_of(file), **change}) != []


def test_a_field_that_must_be_there_is_missed() -> None:
    data = dict(data_of("content/jenis/teknis.yml"))
    del data["pelaku"]
    assert faults("item-jenis", data) != []


def test_a_snippet_becomes_a_file_that_can_be_read(crossings: Site, tmp_path: Path) -> None:
    snippets = json.loads(editor_files(crossings)[".vscode/new.code-snippets"])
    assert set(snippets) == {"source", *crossings.library.collections}
    for name, snippet in snippets.items():
        file = tmp_path / "f.yml"
        file.write_text("\n".join(snippet["body"]) + "\n", "utf-8")
        problems = Problems()
        assert read_yaml(file, "f.yml", problems), (name, list(problems))
        assert "${1:" in "\n".join(snippet["body"])


def test_the_command_writes_what_changed_and_nothing_twice(
    other_topic: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(other_topic.root)
    assert schemas.main([]) == 0
    capsys.readouterr()
    assert schemas.main([]) == 0
    assert capsys.readouterr().out == "schemas: 0 berkas berubah / files changed\n"
    assert not len(read_site(other_topic.root).problems)
