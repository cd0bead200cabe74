"""The ledger of published addresses and ids: both are permanent."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.checks.built_site import check_built_site
from learning_site.checks.ledger import read_ledger, read_promises, write_ledger
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, read_site, words_of

LEDGER = "content/addresses.txt"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    return tmp_path


def lines(root: Path) -> dict[str, int]:
    """The line of each address in the ledger."""
    return {address: one.line for address, one in read_promises(root, Problems()).items()}


def test_project_without_ledger_has_an_empty_one(root: Path) -> None:
    assert read_ledger(root) == {}
    assert lines(root) == {}


def test_what_is_written_is_read_back(root: Path) -> None:
    ledger = {"/": {"start"}, "/fr/bac/": {"arrets", "cout"}, "/vide/": set[str]()}
    write_ledger(root, ledger)
    assert read_ledger(root) == ledger


def test_lines_are_sorted_so_that_a_diff_shows_what_is_new(root: Path) -> None:
    write_ledger(root, {"/b/": {"y", "x"}, "/a/": set()})
    lines = (root / LEDGER).read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("/")] == ["/a/", "/b/ #x #y"]
    assert all(line.startswith(("#", "/")) for line in lines)


def test_address_knows_its_line(root: Path) -> None:
    (root / LEDGER).write_text("# remark\n/a/\n\n/b/ #x\n")
    assert lines(root) == {"/a/": 2, "/b/": 4}


def test_address_on_two_lines_keeps_the_ids_of_both(root: Path) -> None:
    """So it looks after a merge that kept both sides; nothing published may be forgotten."""
    (root / LEDGER).write_text("/a/ #x\n/a/ #y\n")
    assert read_ledger(root) == {"/a/": {"x", "y"}}


def check(project: Project, ledger: str, pages: dict[str, str]) -> Problems:
    (project.root / LEDGER).write_text(ledger)
    for name, body in pages.items():
        file = project.site / name / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'<html lang="en">{body}</html>')
    problems = Problems()
    check_built_site(project.site, read_site(project.root), "", problems)
    return problems


REDIRECT = '<meta http-equiv="refresh" content="0; url=../"><a href="../">x</a>'


@pytest.mark.parametrize(
    ("ledger", "lost"),
    [
        ("# head\n/gone/\n", "/gone/"),
        ("# head\n/ferry/ #stops #gone\n", "/ferry/#gone"),
        ("# head\n/gone/ #a #b\n", "/gone/"),
    ],
)
def test_lost_address_is_found_on_its_line(ledger: str, lost: str, other_topic: Project) -> None:
    pages = {"": "<h1>x</h1>", "ferry": '<h1>x</h1><h2 id="stops">y</h2>'}
    problems = check(other_topic, ledger, pages)
    assert f"{LEDGER}:2:1 built-address-lost" in noted(problems)
    assert words_of(problems, "built-address-lost") == {"address": lost}


def test_redirect_keeps_an_address_and_its_ids(other_topic: Project) -> None:
    problems = check(
        other_topic, "/ #a\n/old/ #stops\n", {"": '<h1 id="a">x</h1>', "old": REDIRECT}
    )
    assert noted(problems) == []


def test_new_addresses_are_counted_in_a_warning(other_topic: Project) -> None:
    pages = {"": "<h1>x</h1>", "a": "<h1>x</h1>", "b": "<h1>x</h1>", "old": REDIRECT}
    problems = check(other_topic, "/\n", pages)
    assert noted(problems) == [f"{LEDGER}:1:1 built-address-unlisted"]
    assert words_of(problems, "built-address-unlisted") == {"count": "2"}


def test_of_two_pages_with_one_description_the_one_not_yet_published_is_told(
    other_topic: Project,
) -> None:
    """Somebody has just copied it; the other page is good as it is."""
    site = read_site(other_topic.root)
    new = "crossings/bridge"
    ledger = {
        f"/{site.tree.addresses.of(path, language)}": {"x"}
        for path in site.tree.pages
        for language in site.tree.languages
        if path != new
    }
    other_topic.edit(
        f"docs/{new}.en.md",
        "A bridge is dry and always open, but dear.",
        "How a ferry crosses a river, and when it cannot.",
    )
    twice = f"docs/{new}.en.md:2:1 description-twice"
    assert twice not in noted(read_site(other_topic.root).problems)
    write_ledger(other_topic.root, ledger)
    assert twice in noted(read_site(other_topic.root).problems)
