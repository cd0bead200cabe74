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
