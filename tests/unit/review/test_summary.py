"""What reviewers are told of a proposal: pages, values before and after, what falls behind."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from learning_site.commands import review
from tests.project import Project


@pytest.fixture
def base(other_topic: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the project before it is changed; the project itself is the current folder."""
    monkeypatch.chdir(other_topic.root)
    return Path(shutil.copytree(other_topic.root, tmp_path / "base"))


def told(base: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert review.main([str(base), "--lang", "en"]) == 0
    return capsys.readouterr().out


def test_nothing_changed(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = told(base, capsys)
    assert "Checks: 0 error(s)" in said
    assert "No page and no fact changes." in said
    assert "nothing falls behind" in said


def test_a_changed_value_is_told_before_and_after_with_its_tables(
    base: Path, other_topic: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    other_topic.edit("content/crossings/ferry.yml", "toll: 2.5", "toll: 3")
    said = told(base, capsys)
    assert "| `content/crossings/ferry.yml` | `toll` | `2.5` | `3` |" in said
    assert "`ways-at-a-glance`" in said
    assert "Changed pages" not in said


def test_a_changed_sentence_names_page_address_and_what_falls_behind(
    base: Path, other_topic: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    other_topic.edit("docs/crossings/ferry.fr.md", "Le bac attend", "Un bac attend")
    said = told(base, capsys)
    assert "| `Bac` | `/fr/traversees/bac/` | `docs/crossings/ferry.fr.md` | – |" in said
    assert "| `docs/crossings/ferry` | `fr` | `en, de` |" in said


def test_a_change_in_all_languages_leaves_nothing_behind(
    base: Path, other_topic: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, old in (("en", "A ferry waits"), ("fr", "Le bac attend"), ("de", "# Fähre")):
        other_topic.edit(f"docs/crossings/ferry.{language}.md", old, f"{old}  now")
    assert "nothing falls behind" in told(base, capsys)


def test_pages_that_are_new_or_gone_are_told_as_such(
    base: Path, other_topic: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    for language in ("en", "fr", "de"):
        page = other_topic.root / f"docs/alone.{language}.md"
        page.rename(page.with_name(f"together.{language}.md"))
    said = told(base, capsys)
    assert "| `removed` | `docs/alone.en.md` |" in said
    assert "`docs/together.en.md (new)`" in said


def test_words_of_a_proposal_are_only_shown(
    base: Path, other_topic: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = "x ` | <img src=x> @everyone [a](https://bad.example)"
    text = (other_topic.root / "content/crossings/ferry.yml").read_text("utf-8")
    other_topic.write(
        "content/crossings/ferry.yml",
        text.replace("Fog and floods stop it.", f"'{hostile}'"),
    )
    (line,) = (one for one in told(base, capsys).splitlines() if "bad.example" in one)
    cells = line.removeprefix("| ").removesuffix(" |").split(" | ")
    assert len(cells) == 4
    assert all(cell.startswith("`") and cell.endswith("`") for cell in cells)
    assert line.count("`") == 8


def test_a_long_list_is_cut(
    base: Path, other_topic: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    file = other_topic.root / "content/languages/en.yml"
    text = file.read_text("utf-8")
    file.write_text(text.replace(': "', ': "New: '), "utf-8")
    said = told(base, capsys)
    assert "more." in said
    assert len(said.splitlines()) < 120


def test_what_cannot_be_read_is_told(
    base: Path, other_topic: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    other_topic.write("mkdocs.yml", "plugins: [")
    assert review.main([str(base)]) == 1
    assert "mkdocs.yml" in capsys.readouterr().out
