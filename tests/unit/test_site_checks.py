"""Reading a site runs every check: one fault of each kind, found in one go."""

from __future__ import annotations

import pytest

from learning_site.site import load_site
from tests.project import Project

FERRY = "content/crossings/ferry.yml"
PAGE = "docs/crossings/ferry.fr.md"
FAULTS = {
    "navigation": (
        "mkdocs.yml",
        "            Crossings: Passages\n",
        "",
        "navigation-untranslated",
    ),
    "languages": ("mkdocs.yml", "locale: de\n", "locale: nl\n", "languages-differ"),
    "facts": (FERRY, "toll: 2.5", "tol: 2.5", "key-unknown"),
    "references": (FERRY, "level: mostly", "level: never", "level-unknown"),
    "strings": ("content/languages/fr.yml", "  home: Accueil\n", "", "string-missing"),
    "items": (PAGE, "# Bac\n", "# Canot\n", "title-differs"),
    "words": (PAGE, " {#stops}", "", "heading-id-missing"),
    "links": (PAGE, "(bridge.md)", "(nowhere.md)", "link-broken"),
    "markup": (PAGE, "Par brouillard", "<script> Par brouillard", "html-forbidden"),
    "markers": (PAGE, "{{ facts() }}", "{{ fact() }}", "marker-unknown"),
}
TOGETHER = [fault for name, fault in FAULTS.items() if name != "languages"]


@pytest.mark.parametrize(("file", "old", "new", "code"), FAULTS.values(), ids=FAULTS)
def test_fault_is_found_by_reading_the_site(
    file: str, old: str, new: str, code: str, other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    _, problems = load_site(other_topic.root)
    assert code in [problem.code for problem in problems]


def test_link_out_of_the_project_is_found_by_reading_the_site(other_topic: Project) -> None:
    secret = other_topic.root.parent / "secret.txt"
    secret.write_text("x", "utf-8")
    (other_topic.root / "docs/stolen.svg").symlink_to(secret)
    _, problems = load_site(other_topic.root)
    assert [problem.code for problem in problems] == ["symlink-outside"]


def test_faults_of_every_kind_are_found_together(other_topic: Project) -> None:
    for file, old, new, _ in TOGETHER:
        other_topic.edit(file, old, new)
    _, problems = load_site(other_topic.root)
    assert {code for *_, code in TOGETHER} <= {problem.code for problem in problems}


ALONE = {
    "a declaration": ("content/crossings/_collection.yml", "currency: EUR", "currency: euro"),
    "a declaration that is no YAML": ("content/rivers/_collection.yml", "title: {", "title: "),
    "a field of an item": (FERRY, "opened: 1889-03-23", "opened: once"),
    "the head of an item": (FERRY, "checked: 2026-11-23\n", ""),
    "a key of an item": (FERRY, "summary:", "sumary:"),
    "a field's name": (FERRY, "weather:\n", "wether:\n"),
    "an item that is no YAML": (FERRY, "how:\n", "how\n"),
    "a comparison": ("content/comparisons/on-the-water.yml", "only:", "olny:"),
    "a source": ("content/sources/handbook.yml", "grade: primary", "grade: best"),
    "a language": ("content/languages/fr.yml", "locale: fr", "local: fr"),
    "front matter": ("docs/crossings/ford.en.md", "untranslated:", "untranslatd:"),
    "a page": (PAGE, "# Bac", "# Bac\u200b"),
    "a page without twin": ("docs/crossings/ford.fr.md", "# Gué", "# Gué\u200b"),
}


@pytest.mark.parametrize(("file", "old", "new"), ALONE.values(), ids=ALONE)
def test_what_is_there_but_unusable_is_called_missing_nowhere(
    file: str, old: str, new: str, other_topic: Project
) -> None:
    text = (other_topic.root / file).read_text("utf-8")
    (other_topic.root / file).write_text(text.replace(old, new, 1), "utf-8")
    _, problems = load_site(other_topic.root)
    assert {problem.place.path for problem in problems} == {file}
    assert len(problems) == 1


def test_what_else_is_wrong_with_an_unusable_item_is_said_with_it(other_topic: Project) -> None:
    other_topic.edit(FERRY, "checked: 2026-11-23\n", "")
    other_topic.edit(FERRY, "sources: [fluss-atlas]\nneeds", "sources: [atlas]\nneeds")
    _, problems = load_site(other_topic.root)
    assert [problem.code for problem in problems] == ["value-missing", "source-unknown"]
