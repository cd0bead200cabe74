"""``dev.py translations``: list, show, accept; and what is told of a text until it is accepted."""

from __future__ import annotations

import subprocess

import pytest

from learning_site.commands import translations
from learning_site.content.text import Words
from learning_site.problems.registry import errors
from learning_site.site import load_site
from tests.project import Project
from tests.unit.topic import item_of, read_site

FERRY = "docs/crossings/ferry.en.md"
SECTION = "docs/crossings/ferry#stops"
HOW = "content/crossings/ferry.yml:how"


@pytest.fixture
def noted(other_topic: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The other topic as the current folder, its texts noted, then changed in English."""
    monkeypatch.chdir(other_topic.root)
    assert translations.main(["accept"]) == 0
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "All"]):
        who = ["-c", "user.name=A", "-c", "user.email=a@b.example"]
        subprocess.run(["git", *who, *command], check=True, cwd=other_topic.root)
    other_topic.edit(FERRY, "In fog and flood a ferry stays", "In fog a ferry remains")
    other_topic.edit("content/crossings/ferry.yml", "A boat carries people", "It carries people")
    return other_topic


def codes(project: Project) -> list[tuple[str, str]]:
    _, problems = load_site(project.root)
    return [(one.code, one.words["key"]) for one in problems if one.code.startswith("translation-")]


def test_each_language_that_did_not_follow_is_told(noted: Project) -> None:
    found = [("translation-behind", HOW)] * 2 + [("translation-behind", SECTION)] * 2
    assert sorted(codes(noted)) == sorted(found)


def test_words_of_facts_know_that_they_are_behind(noted: Project) -> None:
    how = item_of(read_site(noted.root), "crossings/ferry").values["how"]
    assert how.in_language("de").is_behind  # type: ignore[union-attr]
    assert not how.in_language("en").is_behind  # type: ignore[union-attr]


def test_a_site_may_refuse_them(noted: Project) -> None:
    noted.edit("mkdocs.yml", "\nextra:\n", "\nextra:\n  translations: {behind: stop}\n")
    _, problems = load_site(noted.root)
    assert {one.code for one in errors(problems)} == {"translation-refused"}


def test_it_lists_what_is_behind(noted: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main([]) == 0
    said = capsys.readouterr().out
    assert f"docs/crossings/ferry.fr.md:24:1: {SECTION}  English → Français" in said
    assert "2 behind, 0 not recorded" in said


def test_it_shows_what_changed_beside_the_other_language(
    noted: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    translations.main(["show", "docs/crossings"])
    said = capsys.readouterr().out
    assert "- In fog and flood a ferry stays at its landing." in said
    assert "+ In fog a ferry remains at its landing." in said
    assert "brouillard" in said
    assert HOW not in said


def test_without_history_it_shows_both_as_they_are(
    noted: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (noted.root / ".git").rename(noted.root / "gone")
    translations.main(["show", HOW])
    said = capsys.readouterr().out
    assert "It carries people" in said
    assert "- A boat carries" not in said


@pytest.mark.parametrize("name", [SECTION, "docs/crossings"])
def test_what_is_accepted_is_in_step_again(noted: Project, name: str) -> None:
    assert translations.main(["accept", name]) == 0
    assert {key for _, key in codes(noted)} == {HOW}


def test_all_can_be_accepted(noted: Project) -> None:
    assert translations.main(["accept", "--all"]) == 0
    assert codes(noted) == []


def test_nothing_is_accepted_unnamed(noted: Project) -> None:
    assert translations.main(["accept"]) == 0
    assert len(codes(noted)) == 4


def test_a_change_in_all_languages_is_in_step(noted: Project) -> None:
    noted.edit("docs/crossings/ferry.fr.md", "Par brouillard ou", "Dans la brume ou")
    noted.edit("docs/crossings/ferry.de.md", "Bei Nebel und", "Im Nebel und")
    assert {key for _, key in codes(noted)} == {HOW}


def test_a_name_that_leads_nowhere_is_told(
    noted: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translations.main(["accept", "docs/nowhere"]) == 1
    assert 'Nothing is behind at "docs/nowhere"' in capsys.readouterr().out
    assert len(codes(noted)) == 4


def test_words_are_not_behind_by_themselves() -> None:
    assert not Words("a", "en").is_behind
