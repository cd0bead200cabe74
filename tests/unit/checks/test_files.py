"""Files beside the pages: their kinds, drawings that could run, and symbolic links."""

from __future__ import annotations

import pytest

from learning_site.checks.files import check_files, files_beside_pages
from learning_site.checks.svg import check_drawings
from learning_site.checks.symlinks import check_symlinks
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import LANGUAGES, noted, words_of

DRAWING = "docs/crossings/new.svg"
SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(inside: str) -> str:
    return f"<svg {SVG}>{inside}</svg>"


def check(project: Project) -> Problems:
    problems = Problems()
    files = files_beside_pages(project.root)
    check_files(files, problems)
    check_drawings(project.root, files, problems)
    return problems


def test_files_of_the_other_topic_are_fine(other_topic: Project) -> None:
    cards = {f"assets/card-{language}.png" for language in LANGUAGES}
    assert files_beside_pages(other_topic.root) == {"crossings/ferry.svg", *cards}
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize("name", ["a.PNG", "a.jpg", "a b.webp", "a.pdf", ".DS_Store", ".x/a.exe"])
def test_picture_and_hidden_file_may_lie_beside_pages(name: str, other_topic: Project) -> None:
    (other_topic.root / "docs/.x").mkdir()
    other_topic.write(f"docs/{name}", "x")
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize("name", ["a.html", "a.js", "Thumbs.db", "a.docx", "a.md.bak", "CNAME"])
def test_file_of_another_kind_is_found(name: str, other_topic: Project) -> None:
    other_topic.write(f"docs/{name}", "x")
    assert noted(check(other_topic)) == [f"docs/{name}:1:1 file-kind"]


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<foreignObject/>", "<foreignObject>"),
        ("<a href='#x'><path/></a>", "<a>"),
        ("<set attributeName='href' to='x'/>", "<set>"),
        ("<x:b xmlns:x='http://www.w3.org/1999/xhtml'/>", "<b>"),
        ("<path onload='x()'/>", "onload="),
        ("<use href='https://x.example/a.svg#b'/>", 'href="https://x.example/a.svg#b"'),
        ("<use xlink:href='a.svg#b'/>", 'href="a.svg#b"'),
        ("<image href='data:image/svg+xml,x'/>", 'href="data:image/svg+xml,x"'),
        ("<style>@import 'a.css';</style>", "@import"),
        ("<style>path { fill: url(https://x.example) }</style>", "url("),
        ("<path style='fill: URL(\"//x.example\")'/>", "style: URL("),
        ("<path fill='url(x.svg#a)'/>", "fill: url("),
        ("<path fill='u\\72l(x)'/>", "fill: \\"),
        ("<?xml-stylesheet href='a.css'?>", "<?xml-stylesheet?>"),
    ],
)
def test_drawing_that_could_run_or_load_is_found(
    inside: str, what: str, other_topic: Project
) -> None:
    other_topic.write(DRAWING, drawing(f"\n  {inside}"))
    problems = check(other_topic)
    assert words_of(problems, "svg-active")["what"] == what
    assert noted(problems) == [f"{DRAWING}:2:3 svg-active"]


def test_drawing_with_entities_is_refused_before_they_grow(other_topic: Project) -> None:
    other_topic.write(DRAWING, f'<!DOCTYPE svg [<!ENTITY a "b">]>\n{drawing("&a;")}')
    assert [problem.code for problem in check(other_topic)] == ["svg-active"]


def test_drawing_with_handlers_without_end_is_read_only_as_far_as_anyone_reads(
    other_topic: Project,
) -> None:
    other_topic.write(DRAWING, drawing("<path onload='x'/>" * 5000))
    assert len(check(other_topic)) == 100


@pytest.mark.parametrize(
    "inside",
    [
        "<style>path { fill: url(#a) }</style><path fill=\"url('#a')\" style='mask: url( #a )'/>",
        "<defs><linearGradient id='a'/></defs><use href='#a'/><use xlink:href='#a'/>",
        "<image href='data:image/png;base64,iVBO'/>",
        "<metadata><x:y xmlns:x='urn:x' x:path='C:\\a' x:href=''>@import</x:y></metadata>",
        "<text>url(https://x.example) &lt;script&gt;</text><filter><feBlend/></filter>",
    ],
)
def test_plain_drawing_is_no_problem(inside: str, other_topic: Project) -> None:
    other_topic.write(DRAWING, drawing(inside))
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize(
    ("text", "place"), [("", "1:1"), ("<svg>\n  <g></svg>", "2:8"), ("<svg>\n&nbsp;</svg>", "2:1")]
)
def test_drawing_that_cannot_be_read_is_found(text: str, place: str, other_topic: Project) -> None:
    other_topic.write(DRAWING, text)
    assert noted(check(other_topic)) == [f"{DRAWING}:{place} svg-broken"]


def test_symlink_out_of_the_project_is_found_and_one_within_is_fine(other_topic: Project) -> None:
    outside = other_topic.root.parent / "secret.txt"
    outside.write_text("secret", "utf-8")
    (other_topic.root / "docs/stolen.svg").symlink_to(outside)
    (other_topic.root / "docs/again.svg").symlink_to(other_topic.root / "docs/crossings/ferry.svg")
    problems = check(other_topic)
    assert check_symlinks(other_topic.root, problems)
    assert noted(problems) == ["docs/stolen.svg:1:1 symlink-outside"]


@pytest.mark.parametrize("folder", ["docs", "content", "overrides"])
def test_symlink_to_a_folder_is_found_wherever_it_leads(folder: str, other_topic: Project) -> None:
    (other_topic.root / folder / "loop").symlink_to(".")
    problems = Problems()
    assert not check_symlinks(other_topic.root, problems)
    assert noted(problems) == [f"{folder}/loop:1:1 symlink-folder"]
