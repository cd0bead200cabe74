"""``dev.py new``: files that can be read as they are, in which only questions are open."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from learning_site.commands import new
from learning_site.problems.registry import errors, report
from learning_site.site import load_site
from tests.project import Project
from tests.unit.topic import OTHER_TOPIC

KINDS = (
    ("crossings", "tram"),
    pytest.param("rivers", "weser", marks=pytest.mark.exhaustive),
    pytest.param("page", "crossings-at-night", marks=pytest.mark.exhaustive),
    ("page", "crossings/old/rope"),
    ("comparison", "by-night"),
    ("source", "harbour-book"),
    ("language", "it"),
)


@pytest.fixture
def here(other_topic: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(other_topic.root)
    return other_topic


def codes(root: Path) -> set[str]:
    """What stops a build. A new item is a warning where others may say something of it."""
    _, problems = load_site(root)
    return {one.code for one in errors(problems)}


def answer(root: Path) -> None:
    """Answer each question: remarks of their own lines go, texts become those that ask."""
    for file in [root / "mkdocs.yml", *root.rglob("content/**/*.yml"), *root.rglob("docs/**/*.md")]:
        text = file.read_text("utf-8")
        if "(?)" in text:
            # A heading of a page is no remark.
            text = re.sub(r"^ *# \(\?\) (?!title: |judul: ).*\n", "", text, flags=re.MULTILINE)
            file.write_text(text.replace("(?) ", ""), "utf-8")


def made(capsys: pytest.CaptureFixture[str]) -> list[str]:
    *names, last = capsys.readouterr().out.splitlines()
    assert "dev.py check" in last
    return names


@pytest.mark.parametrize(("kind", "name"), KINDS)
def test_only_questions_are_open_and_answered_all_is_right(
    kind: str, name: str, here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new.main([kind, name]) == 0
    assert codes(here.root) == {"open-question"}
    for file in made(capsys):
        assert "(?)" in (here.root / file).read_text("utf-8") or file == "mkdocs.yml"
    answer(here.root)
    _, problems = load_site(here.root)
    assert codes(here.root) == set(), report(problems, ["en"])


def test_an_item_has_all_declared_fields_and_pages_alike(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    new.main(["crossings", "tram"])
    assert set(made(capsys)) == {
        "content/crossings/tram.yml",
        *(f"docs/crossings/tram.{language}.md" for language in ("en", "fr", "de")),
        "mkdocs.yml",
        "content/rivers/loire.yml",
        "content/rivers/rhine.yml",
    }
    facts = (here.root / "content/crossings/tram.yml").read_text("utf-8")
    declared = (here.root / "content/crossings/_collection.yml").read_text("utf-8")
    for field, rest in re.findall(r"^  (\w+):\n((?:    .*\n)+)", declared, re.MULTILINE):
        if "label:" in rest and "from:" not in rest:
            assert f"{field}:" in facts, field
    page = (here.root / "docs/crossings/tram.fr.md").read_text("utf-8")
    assert "## En un coup d’œil {#at-a-glance}\n\n{{ facts() }}" in page
    assert "\n      - crossings/tram.md\n" in (here.root / "mkdocs.yml").read_text("utf-8")


def test_a_language_lacks_pages_and_texts_without_a_word_in_each_of_them(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    new.main(["language", "it"])
    answer(here.root)
    site, _ = load_site(here.root)
    assert site is not None
    assert site.settings.languages == ("en", "fr", "de", "it")
    scope = site.renderer("crossings/ferry", "it").scope
    assert scope.string("untranslated") == "not yet translated"
    title = site.library.collections["crossings"].items["ferry"].title("it")
    assert (title.text, title.is_fallback) == ("Ferry", True)


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        ("crossings", "ferry", "Already there"),
        ("language", "fr", "Already there"),
        ("crossing", "tram", "crossings?"),
        ("crossings", "Tram", "small letters"),
        ("crossings", "../tram", "small letters"),
        ("page", "../tram", "small letters"),
        ("source", "a/b", "small letters"),
        ("language", "italian", "small letters"),
    ],
)
def test_nothing_is_written_over_or_elsewhere(
    kind: str, name: str, said: str, here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new.main([kind, name]) == 1
    assert said in capsys.readouterr().out
    for file in OTHER_TOPIC.rglob("*"):
        if file.is_file():
            copy = here.root / file.relative_to(OTHER_TOPIC)
            assert copy.read_bytes() == file.read_bytes()


def test_while_something_is_wrong_nothing_is_made(
    here: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    here.edit("content/crossings/ferry.yml", "level: mostly", "level: mosty")
    assert new.main(["source", "harbour-book"]) == 1
    assert "level-unknown" in capsys.readouterr().out


def test_a_second_one_may_be_made_while_questions_are_open(here: Project) -> None:
    assert new.main(["source", "harbour-book"]) == 0
    assert new.main(["source", "harbour-atlas"]) == 0
