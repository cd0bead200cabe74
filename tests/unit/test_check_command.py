"""``dev.py check``: its last line counts, in the languages that were asked for."""

from __future__ import annotations

import pytest

from learning_site.commands import check
from tests.project import Project

ENGLISH = "1 error(s), 0 warning(s); not yet translated: 1 page(s), 2 text(s)"
INDONESIAN = "1 kesalahan, 0 peringatan; belum diterjemahkan: 1 halaman, 2 teks"


@pytest.fixture
def broken(other_topic: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The other topic with one mistake, as the current folder."""
    other_topic.edit("content/crossings/ferry.yml", "level: mostly", "level: mosty")
    monkeypatch.chdir(other_topic.root)
    return other_topic


def last_line(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out.splitlines()[-1]


@pytest.mark.parametrize(
    ("language", "line"), [("en", f"check: {ENGLISH}"), ("id", f"check: {INDONESIAN}")]
)
def test_one_language_can_be_asked_for(
    language: str, line: str, broken: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.main(["--lang", language]) == 1
    assert last_line(capsys) == line


def test_otherwise_it_speaks_every_language_of_the_site_that_it_can(
    broken: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    check.main([])
    assert last_line(capsys) == f"check: {ENGLISH}"  # the topic speaks no Indonesian


def test_settings_that_cannot_be_read_are_one_error_in_the_languages_that_they_name(
    broken: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    broken.edit("mkdocs.yml", "locale: de\n", "locale: fr\n")
    assert check.main([]) == 1
    assert last_line(capsys) == "check: 1 error(s), 0 warning(s)"


def test_unknown_option_is_told_in_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--lang", "xx"], ["--colour"], ["now"]):
        with pytest.raises(SystemExit) as ended:
            check.main(arguments)
        said = capsys.readouterr().err
        assert ended.value.code == 2
        assert arguments[0] in said
        assert "dev.py check [-h] [--lang" in said


def test_problems_land_on_the_lines_of_a_pull_request(
    broken: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    check.main(["--format", "github", "--lang", "en"])
    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith(
        "::error file=content/crossings/ferry.yml,line=28,col=10,title=level-unknown::"
    )
    assert 'Did you mean "mostly"?' in line


def test_what_is_safe_is_mended_and_shown_and_the_rest_is_told(
    broken: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    broken.edit("content/crossings/ferry.yml", "    en: Fog", "\t\ten: Fog")
    assert check.main(["--fix", "--lang", "en"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[:3] == [
        "content/crossings/ferry.yml:30",
        r"  - \t\ten: Fog and floods stop it.",
        "  +     en: Fog and floods stop it.",
    ]
    assert said[3].endswith("1 place(s) mended in 1 file(s)")
    assert "content/crossings/ferry.yml:28:10: level-unknown" in said[4]
    assert said[-1] == f"check: {ENGLISH}"


def test_what_cannot_be_written_is_told_in_plain_words(
    broken: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied", "content/crossings/ferry.yml")

    monkeypatch.setattr(check, "mend", refuse)
    assert check.main(["--fix"]) == 1
    said = capsys.readouterr().out
    assert "cannot write content/crossings/ferry.yml (Permission denied)" in said
    assert "level-unknown" in said


def test_page_that_explains_the_codes_is_named(
    broken: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    for page, marker in (("sources", "facts"), ("glossary", "yaml")):
        file = broken.root / f"docs/{page}.en.md"
        text = file.read_text("utf-8")
        file.write_text(f'{text}\n\n{{{{ mistakes("{marker}") }}}}\n', "utf-8")
    check.main(["--lang", "en"])
    told = capsys.readouterr().out.splitlines()
    assert told[-2] == "What each code means: https://crossings.example/sources/"
    check.main(["--lang", "en", "--format", "github"])
    assert "What each code means" not in capsys.readouterr().out
