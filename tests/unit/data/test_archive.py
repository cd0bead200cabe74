"""Everything in one archive: complete, explained, and the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from learning_site.data.addresses import ARCHIVE
from learning_site.data.archive import archive, readme
from learning_site.data.files import data_files, write_files
from learning_site.site import Site
from tests.project import Project
from tests.unit.data.sites import real_site, scopes_of
from tests.unit.topic import LANGUAGES, read_site

SHEETS = [f"data/before-crossing.{language}.csv" for language in LANGUAGES]


def opened(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))


def test_archive_holds_every_file_sorted_and_dated(crossings: Site) -> None:
    files = dict(data_files(scopes_of(crossings)))
    inside = opened(files.pop(ARCHIVE))
    names = inside.namelist()
    assert names == sorted(names)
    assert set(names) == {name.removeprefix("data/") for name in files} | {"README.txt"}
    assert {one.date_time for one in inside.infolist()} == {(2026, 11, 30, 0, 0, 0)}
    assert {one.create_system for one in inside.infolist()} == {3}
    assert all(inside.read(name.removeprefix("data/")) == data for name, data in files.items())


def test_archive_is_the_same_every_time(crossings: Site, other_topic: Project) -> None:
    scopes = scopes_of(crossings)
    again = scopes_of(read_site(other_topic.root))
    assert data_files(scopes) == data_files(again)
    files = {"data/b.csv": b"b", "data/a.csv": b"a"}
    assert archive(files, scopes) == archive(dict(reversed(files.items())), scopes)


@pytest.mark.parametrize(
    ("day", "date"),
    [
        ("", (1980, 1, 1)),
        ("1970-01-01", (1980, 1, 1)),
        ("2026-11", (2026, 11, 1)),
        ("2126-11-24", (2107, 12, 31)),
    ],
)
def test_any_day_can_be_told(day: str, date: tuple[int, int, int], crossings: Site) -> None:
    made = opened(archive({}, replace(scopes_of(crossings), day=day)))
    assert made.infolist()[0].date_time[:3] == date


def test_readme_speaks_every_language_and_says_how_to_cite(crossings: Site) -> None:
    text = readme(scopes_of(crossings))
    for words in (
        "Ways to Cross a River\n===",
        "Traverser une rivière\n===",
        "Wege über den Fluss",
    ):
        assert words in text
    assert text.count("CC BY 4.0 https://creativecommons.org/licenses/by/4.0/") == 3
    assert text.count("https://crossings.example/data/all.zip") == 3
    assert "Data version 1.0. Facts checked on 23 November 2026. CC BY 4.0. https://" in text


def test_sheets_stay_at_their_addresses(crossings: Site) -> None:
    assert set(SHEETS) <= set(crossings.files)
    for slug in real_site().library.sheets:
        assert f"data/{slug}.id.csv" in real_site().files
        assert f"data/{slug}.en.csv" in real_site().files


def test_files_are_written_below_a_folder(tmp_path: Path, crossings: Site) -> None:
    write_files(crossings.files, tmp_path)
    written = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.*")}
    assert written == set(crossings.files)


def test_facts_that_cannot_be_used_are_left_out(other_topic: Project) -> None:
    other_topic.edit("content/comparisons/on-the-water.yml", "capacity", "capacitee")
    other_topic.edit("content/rivers/rhine.yml", "[fluss-atlas]}", "[fluss-atlantis]}")
    site = read_site(other_topic.root)
    assert "data/comparisons/on-the-water.json" not in site.files
    assert "data/collections/rivers.json" in site.files
    page = site.tree.page("sources", "en")
    assert page is not None
    html = site.renderer("sources", "en").part("downloads")
    assert "on-the-water" not in html
