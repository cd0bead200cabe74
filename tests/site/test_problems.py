"""A mistake is named with file, line, column and cure, in both languages, and loses nothing."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project import Project, copy_project
from tests.site.test_changes import files_of
from tests.unit.topic import copy_topic


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


def other_encoding(project: Project) -> None:
    file = project.root / "content/mitra/pemerintah.yml"
    file.write_bytes(file.read_bytes() + "# caf\xe9\n".encode("latin-1"))


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
        wrong_date, r"content/mitra/riset\.yml:\d+:10: date-impossible",
        "year-month-day", "tahun-bulan-hari",
    ),
    "other encoding": (
        other_encoding, r"content/mitra/pemerintah\.yml:\d+:6: file-encoding",
        "UTF-8", "UTF-8",
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def broken(built: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project with every mistake, and the site that was built before them."""
    project = copy_project(tmp_path_factory.mktemp("broken") / "project")
    shutil.copytree(built.site, project.site)
    for make, *_ in MISTAKES.values():
        make(project)
    return project


@pytest.fixture(scope="module")
def reported(broken: Project) -> str:
    """What one run of ``check`` says of all mistakes."""
    done = broken.run("check")
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_place_and_cure_in_both_languages(reported: str, name: str) -> None:
    _, place, english, indonesian = MISTAKES[name]
    found = re.search(f"^{place} .*\n    .*", reported, re.MULTILINE)
    assert found, reported
    assert english in found[0]
    assert indonesian in found[0]


def test_the_place_is_the_line_of_the_mistake(broken: Project, reported: str) -> None:
    found = re.search(r"^content/manfaat/pasar\.yml:(\d+):(\d+): ", reported, re.MULTILINE)
    assert found
    line, column = int(found[1]), int(found[2])
    text = (broken.root / "content/manfaat/pasar.yml").read_text("utf-8").splitlines()[line - 1]
    assert text[column - 1 :] == "lema"


def test_all_mistakes_at_once_are_named_by_the_build_too_and_the_last_site_stays(
    built: Project, broken: Project
) -> None:
    done = broken.run("build")
    output = done.stdout + done.stderr
    assert done.returncode == 1
    for _, place, *_ in MISTAKES.values():
        assert re.search(place, output), place
    assert "Traceback" not in output
    assert files_of(broken.site) == files_of(built.site)
    assert sorted(path.name for path in broken.root.glob(".site*")) == []


def test_a_lost_address_stops_the_build_and_the_last_site_stays(
    crossing: Project, tmp_path: Path
) -> None:
    project = Project(shutil.copytree(crossing.root, tmp_path / "project"))
    assert project.run("addresses").returncode == 0
    project.edit("docs/crossings/bridge.fr.md", "slug: pont", "slug: passerelle")
    done = project.run("build")
    assert done.returncode == 1
    assert "built-address-lost" in done.stdout
    assert "/fr/traversees/pont/" in done.stdout
    assert files_of(project.site) == files_of(crossing.site)
    assert sorted(path.name for path in project.root.glob(".site*")) == []


@pytest.mark.parametrize(
    ("fragment", "words"),
    [
        # With the facts of one item only: a sample of fragments, as ``check`` takes it, passes.
        ("facts", '{% if box.id == "facts-ferry" %}{{ nothing }}{% endif %}'),
        pytest.param("references", "{{ nothing }}", marks=pytest.mark.exhaustive),
        pytest.param("lesson_top", "{{ nothing }}", marks=pytest.mark.exhaustive),
        pytest.param("redirect", "{{ nothing }}", marks=pytest.mark.exhaustive),
        pytest.param("notice", "{{ nothing }}", marks=pytest.mark.exhaustive),
    ],
)
def test_a_fragment_that_breaks_while_pages_are_made_is_named_and_no_site_is_left(
    tmp_path: Path, fragment: str, words: str
) -> None:
    other_topic = copy_topic(tmp_path / "other_topic")
    name = f"overrides/fragments/{fragment}.html"
    text = (other_topic.root / name).read_text("utf-8")
    other_topic.write(name, text + words)
    done = other_topic.run("build")
    output = done.stdout + done.stderr
    assert done.returncode == 1
    assert f"{name}:{text.count(chr(10)) + 1}:1: template-broken" in output
    assert "Traceback" not in output
    assert not other_topic.site.exists()
