"""Promises of the design that no single module can keep: what stands where, and what nowhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project import ROOT

ENGINE = sorted((ROOT / "hooks" / "learning_site").rglob("*.py"))
HOOKS = sorted((ROOT / "hooks").rglob("*.py"))
TEXT = {".py", ".yml", ".html", ".css", ".js", ".svg"}
MACHINE = sorted(
    file
    for folder in ("hooks", "overrides")
    for file in (ROOT / folder).rglob("*")
    if file.suffix in TEXT and "__pycache__" not in file.parts
)
TEMPLATES = sorted((ROOT / "overrides").rglob("*.html"))
TOPIC = re.compile(r"koperasi|kemitraan|cooperative|partnership", re.IGNORECASE)
TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?>")
NAMED_GROUP = re.compile(r"\(\?P<\w+>")
# Reading the HTML that Markdown made needs one pattern of it.
# What Markdown made is read by a few tags, never written.
READS = {
    "hooks/learning_site/offline/folder.py": {'<link rel=\\"?preload\\b[^>'},
    "hooks/learning_site/printing/plain.py": {
        "</a>",
        "</span>",
        "</svg>",
        '<a class="term"[^>',
        '<span class="sign[^"]*">',
        '<sup class="ref">',
        '<svg class="mark"[^>',
    },
    "hooks/learning_site/markers/expansion.py": {"<p>", "</p>"},
    "hooks/learning_site/render/page_parts.py": {"</h1>"},
}


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def strings(file: Path) -> Iterator[str]:
    """The strings that a module uses; docstrings are none of them."""
    tree = ast.parse(file.read_text("utf-8"))
    alone = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in alone:
            yield node.value


@pytest.mark.parametrize("file", ENGINE, ids=name)
def test_engine_never_imports_mkdocs(file: Path) -> None:
    roots = {module.partition(".")[0] for module in imported(file)}
    assert not roots & {"mkdocs", "properdocs", "material", "mkdocs_static_i18n"}


@pytest.mark.parametrize("file", sorted((ROOT / "hooks").glob("*.py")), ids=name)
def test_adapter_leans_on_the_engine_and_not_on_another_adapter(file: Path) -> None:
    adapters = {other.stem for other in (ROOT / "hooks").glob("*.py")}
    assert not {module.partition(".")[0] for module in imported(file)} & adapters


@pytest.mark.parametrize("file", MACHINE, ids=name)
def test_machine_says_no_word_of_the_topic(file: Path) -> None:
    text = re.sub(r'\bd="[^"]*"', "", file.read_text("utf-8"))
    assert TOPIC.findall(text) == []


@pytest.mark.parametrize(
    "collection", sorted((ROOT / "content").glob("*/_collection.yml")), ids=name
)
def test_machine_lists_no_items_of_a_collection(collection: Path) -> None:
    ids = [file.stem for file in collection.parent.glob("*.yml") if file != collection]
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, ids)) + r")\b")
    for file in MACHINE:
        assert len(set(pattern.findall(file.read_text("utf-8")))) < 2, name(file)


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_template_has_no_inline_style_and_no_inline_script(file: Path) -> None:
    text = file.read_text("utf-8")
    assert re.findall(r"\sstyle\s*=", text) == []
    assert re.findall(r"\son[a-z]+\s*=", text) == []
    data = r" type=\"application/(?:ld\+)?json\""
    own = rf"<script(?![^>]*\s(?:data-)?src=|{data})[^>]*>(.*?)</script>|javascript:"
    # What must run before anything is drawn, and whole files: the same words on every page.
    is_first = file.parent.name == "javascripts"
    for words in re.findall(own, text, re.DOTALL):
        is_file = re.fullmatch(r"\{\{ within\([^{}]*\) \}\}", words)
        assert is_file or (is_first and words and not re.search(r"\{[{%]", words)), words


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_template_loads_nothing_from_another_host(file: Path) -> None:
    assert re.findall(r"""(?:src|href)\s*=\s*["'](?:https?:)?//""", file.read_text("utf-8")) == []


@pytest.mark.parametrize("file", TEMPLATES, ids=name)
def test_template_never_switches_escaping_off(file: Path) -> None:
    text = file.read_text("utf-8")
    assert re.findall(r"\|\s*safe\b|autoescape\s+false", text) == []


@pytest.mark.parametrize("file", HOOKS, ids=name)
def test_python_writes_no_html(file: Path) -> None:
    tags = [tag for text in strings(file) for tag in TAG.findall(NAMED_GROUP.sub("(", text))]
    assert set(tags) <= READS.get(name(file), set())


@pytest.mark.parametrize("file", HOOKS, ids=name)
def test_module_says_what_it_owns(file: Path) -> None:
    assert ast.get_docstring(ast.parse(file.read_text("utf-8")))
