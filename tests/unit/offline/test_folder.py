"""Links of pages that are opened from a folder."""

from __future__ import annotations

import pytest

from learning_site.offline.folder import Folder, in_folder

NAMES = ["index.html", "ways/index.html", "ways/far/index.html", "a b/index.html", "data/x.csv"]
FOLDER = Folder(frozenset(NAMES), "https://site.example/")


def linked(link: str, place: str = "ways") -> str:
    html = in_folder(f'<a class="x" href="{link}">y</a>', place, FOLDER)
    return html.removeprefix('<a class="x" href="').removesuffix('">y</a>')


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("./", "./index.html"),
        ("../", "../index.html"),
        ("..", "../index.html"),
        ("far/", "far/index.html"),
        ("far", "far/index.html"),
        ("far/?sort=a#part", "far/index.html?sort=a#part"),
        ("../a%20b/", "../a%20b/index.html"),
        # What is a file, a place on the page or on the web stays.
        ("../data/x.csv", "../data/x.csv"),
        ("far/index.html", "far/index.html"),
        ("#part", "#part"),
        ("?sort=a", "?sort=a"),
        ("https://other.example/", "https://other.example/"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("data:image/svg+xml,x", "data:image/svg+xml,x"),
        ("", ""),
        # What the folder has not is on the web.
        ("../other/", "https://site.example/other/"),
        ("../other/#part", "https://site.example/other/#part"),
        ("../data/all.zip", "https://site.example/data/all.zip"),
    ],
)
def test_links_lead_to_files(link: str, target: str) -> None:
    assert linked(link) == target


def test_start_page_that_is_not_there_is_on_the_web() -> None:
    folder = Folder(frozenset(["ways/index.html"]), "https://site.example/")
    assert in_folder('<a href="../">', "ways", folder) == '<a href="https://site.example/">'


def test_html_within_a_script_is_linked_too() -> None:
    text = '{"html":"<a href=\\"far/\\">x</a> <img src=\\"../data/x.csv\\">"}'
    expected = '{"html":"<a href=\\"far/index.html\\">x</a> <img src=\\"../data/x.csv\\">"}'
    assert in_folder(text, "ways", FOLDER) == expected


def test_font_asked_for_early_is_left_out() -> None:
    html = '<link rel="icon" href="data:,"><link rel="preload" href="../font.woff2" as="font">'
    assert in_folder(html, "ways", FOLDER) == '<link rel="icon" href="data:,">'
