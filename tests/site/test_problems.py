"""A mistake is named with file, line, column and cure, in both languages, and loses nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project import Project


def wrong_level(project: Project) -> None:
    text = (project.root / "content/manfaat/pasar.yml").read_text("utf-8")
    project.write("content/manfaat/pasar.yml", text.replace("level: lemah", "level: lema", 1))


def unknown_field(project: Project) -> None:
    project.edit("content/jenis/teknis.yml", "\nrisiko:", "\nresiko:")


def missing_twin(project: Project) -> None:
    (project.root / "docs/mitra/lsm.en.md").unlink()


def unknown_comparison(project: Project) -> None:
    project.edit("docs/bandingkan/jenis.en.md", '"jenis-sekilas"', '"jenis-sekias"')


def wrong_date(project: Project) -> None:
    text = (project.root / "content/mitra/riset.yml").read_text("utf-8")
    project.write("content/mitra/riset.yml", text.replace("2026-11-23", "2026-13-23"))


# What breaks, and what the message must begin with (line and column as regular expressions).
MISTAKES: dict[str, tuple[Callable[[Project], None], str, str, str]] = {
    "wrong level": (
        wrong_level, r"content/manfaat/pasar\.yml:\d+:12: level-unknown",
        'Did you mean "lemah"?', 'Maksud Anda "lemah"?',
    ),
    "unknown field": (
        unknown_field, r"content/jenis/teknis\.yml:\d+:1: key-unknown",
        'Did you mean "risiko"?', 'Maksud Anda "risiko"?',
    ),
    "missing twin": (
        missing_twin, r"docs/mitra/lsm\.id\.md:1:1: twin-missing",
        "add docs/mitra/lsm.en.md", "tambahkan docs/mitra/lsm.en.md",
    ),
    "unknown comparison": (
        unknown_comparison, r"docs/bandingkan/jenis\.en\.md:\d+:1: comparison-unknown",
        'Did you mean "jenis-sekilas"?', 'Maksud Anda "jenis-sekilas"?',
    ),
    "wrong date": (
        wrong_date, r"content/mitra/riset\.yml:\d+:10: date-wrong",
        "year-month-day", "tahun-bulan-hari",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_place_and_cure_in_both_languages(
    project: Project, name: str
) -> None:
    make, place, english, indonesian = MISTAKES[name]
    make(project)
    done = project.run("check")
    assert done.returncode == 1
    assert re.search(f"^{place} ", done.stdout, re.MULTILINE)
    assert english in done.stdout
    assert indonesian in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_the_place_is_the_line_of_the_mistake(project: Project) -> None:
    wrong_level(project)
    done = project.run("check", "--lang", "en")
    found = re.search(r"^content/manfaat/pasar\.yml:(\d+):(\d+): ", done.stdout, re.MULTILINE)
    assert found
    line, column = int(found[1]), int(found[2])
    text = (project.root / "content/manfaat/pasar.yml").read_text("utf-8").splitlines()[line - 1]
    assert text[column - 1 :] == "lema"


def test_all_mistakes_at_once_are_named_in_one_run_and_the_last_site_stays(
    project: Project,
) -> None:
    assert project.run("build").returncode == 0
    before = project.html("/jenis/teknis/")
    for make, *_ in MISTAKES.values():
        make(project)
    done = project.run("build")
    output = done.stdout + done.stderr
    assert done.returncode == 1
    for _, place, *_ in MISTAKES.values():
        assert re.search(place, output), place
    assert "Traceback" not in output
    assert project.html("/jenis/teknis/") == before
    assert sorted(path.name for path in project.root.glob(".site*")) == []


def test_a_lost_address_stops_the_build_unless_the_page_says_what_it_was(
    project: Project,
) -> None:
    project.edit("docs/jenis/teknis.en.md", "slug: technical", "slug: skills")
    done = project.run("build")
    assert done.returncode == 1
    assert "built-address-lost" in done.stdout
    assert "/en/types/technical/" in done.stdout
    former = "slug: skills\nformerly: [en/types/technical]"
    project.edit("docs/jenis/teknis.en.md", "slug: skills", former)
    done = project.run("build")
    assert done.returncode == 0, done.stdout
    redirect = project.html("/en/types/technical/")
    assert '<meta http-equiv="refresh" content="0; url=../skills/">' in redirect


def test_a_page_not_yet_translated_shows_the_other_language_as_such(project: Project) -> None:
    missing_twin(project)
    project.edit("docs/mitra/lsm.id.md", "---\ndescription", "---\nuntranslated: [en]\ndescription")
    done = project.run("check", "--lang", "en")
    assert done.returncode == 0, done.stdout
    assert "not yet translated: 1 page(s)" in done.stdout
    (project.root / "content/addresses.txt").unlink()
    done = project.run("build")
    assert done.returncode == 0, done.stdout
    page = project.html("/en/partners/lsm/")
    assert '<html lang="en"' in page
    assert "has not been translated yet" in page
    assert re.search(r'<div lang="id">\s*<h1', page)


def untranslated_texts(output: str) -> int:
    found = re.search(r"not yet translated: .* (\d+) text\(s\)", output)
    assert found, output
    return int(found[1])


def test_a_text_not_yet_translated_is_shown_in_the_other_language_and_counted(
    project: Project,
) -> None:
    file = project.root / "content/mitra/lsm.yml"
    text = file.read_text("utf-8")
    english = re.search(r"^membawa:\n  id: .*\n(  en: .*\n)", text, re.MULTILINE)
    assert english
    before = untranslated_texts(project.run("check", "--lang", "en").stdout)
    file.write_text(text.replace(english[1], "  untranslated: [en]\n"), "utf-8")
    done = project.run("check", "--lang", "en")
    assert done.returncode == 0, done.stdout
    assert untranslated_texts(done.stdout) == before + 1
    assert project.run("build").returncode == 0
    page = project.html("/en/partners/ngo/")
    assert '<span lang="id" class="untranslated">' in page
    assert "(not yet translated)" in page


def test_a_file_of_another_encoding_is_named_and_nothing_is_lost(project: Project) -> None:
    file: Path = project.root / "content/mitra/lsm.yml"
    file.write_bytes(file.read_bytes() + "# caf\xe9\n".encode("latin-1"))
    done = project.run("check")
    assert done.returncode == 1
    assert "content/mitra/lsm.yml:" in done.stdout
    assert "file-encoding" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
