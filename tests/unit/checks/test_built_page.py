"""Reading a built page: language, ids, headings, links, and markers that were left over."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.checks.built_page import BuiltPage, read_built_pages

PAGE = """\
<!doctype html>
<html lang="fr">
<head><link rel="icon" href="icon.svg"><script src="x.js"></script></head>
<body>
<h1 id="top">Bac</h1>
<nav><h2 id="menu">Menu</h2><ul><li id="entry">x</li></ul></nav>
<article>
<h2 id="stops">Arrêts</h2> <p id="text">x<br><a href="b/">y</a></p>
<figure id="table"><img src="a.svg" alt=""></figure> <ul><li id="source-x">z</li></ul>
</article>
<h3 id="foot">Pied</h3> <button data-sections="b/s.js">z</button>
</body></html>
"""


def read(html: str, folder: Path, name: str = "index.html") -> BuiltPage:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(html, "utf-8")
    return read_built_pages(folder)[name]


@pytest.mark.parametrize(
    ("name", "address", "is_content"),
    [
        ("index.html", "/", True),
        ("fr/bac/index.html", "/fr/bac/", True),
        ("404.html", "/404.html", False),
    ],
)
def test_address_comes_from_the_file(
    name: str, address: str, is_content: bool, tmp_path: Path
) -> None:
    page = read(PAGE, tmp_path, name)
    assert (page.file, page.address, page.is_content) == (name, address, is_content)


def test_language_and_main_headings_are_read(tmp_path: Path) -> None:
    page = read(PAGE, tmp_path)
    assert (page.language, page.mains) == ("fr", 1)
    assert read("<h1>a</h1><h1>b</h1>", tmp_path).mains == 2
    assert read("<p>x</p>", tmp_path).language == ""


def test_every_id_is_read_with_its_place(tmp_path: Path) -> None:
    ids = read(PAGE, tmp_path).ids
    assert ("stops", 8, 1) in ids
    assert ("text", 8, 28) in ids
    assert len(ids) == 8


def test_permanent_ids_are_those_of_headings_and_tables_in_the_article(
    tmp_path: Path,
) -> None:
    assert read(PAGE, tmp_path).heading_ids == {"stops", "table"}


def test_links_of_every_kind_are_read(tmp_path: Path) -> None:
    links = [link for link, _, _ in read(PAGE, tmp_path).links]
    assert links == ["icon.svg", "x.js", "b/", "a.svg", "b/s.js"]


def test_redirect_is_no_content(tmp_path: Path) -> None:
    page = read('<meta http-equiv="Refresh" content="0; url=../">', tmp_path)
    assert page.is_redirect
    assert not page.is_content


@pytest.mark.parametrize(
    "tag", ['<meta http-equiv="x-ua">', '<meta name="refresh">', '<p http-equiv="refresh">']
)
def test_page_with_another_tag_is_no_redirect(tag: str, tmp_path: Path) -> None:
    assert not read(f"<html>{tag}</html>", tmp_path).is_redirect


def test_attribute_without_a_value_is_an_empty_one(tmp_path: Path) -> None:
    page = read("<p id><a href>x</a></p>", tmp_path)
    assert (page.ids, page.links) == ([("", 1, 1)], [])


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>a {{ cite(x) }} b</p>", [("{{ cite(x) }} b", 1, 6)]),
        ("<p>a</p>\n<ul><li>{{\nx }}</li></ul>", [("{{ x }}", 2, 9)]),
        ("<p><code>a</code> {{ b }}</p>", [("{{ b }}", 1, 19)]),
        ("<pre>a</pre>{{ b }}", [("{{ b }}", 1, 13)]),
        ("<p>a &lt; b\nc {{ d }}</p>", [("{{ d }}", 2, 3)]),
        ("<p>&#123;&#123; a</p>", [("{{ a", 1, 4)]),
        ("<p>a \ue0001\ue001 b</p>", [("\ue0001\ue001 b", 1, 6)]),
    ],
)
def test_marker_that_was_left_over_is_found(
    html: str, found: list[tuple[str, int, int]], tmp_path: Path
) -> None:
    assert read(html, tmp_path).leftovers == found


@pytest.mark.parametrize(
    "html",
    [
        "<p><code>{{ a }}</code></p>",
        "<pre><span>x</span> {{ a }}</pre>",
        "<script>{{ a }}</script>",
        "<style>{{ a }}</style>",
        "<!-- {{ a }} -->",
        "<code>a<br>{{ b }}</code>",
        "<code>a<br/>{{ b }}</code>",
        "<pre>x <img src='a.svg' /> {{ b }}</pre>",
        "<p>{ a }</p>",
    ],
)
def test_braces_in_code_are_no_marker(html: str, tmp_path: Path) -> None:
    assert read(html, tmp_path).leftovers == []


def test_other_files_are_no_pages(tmp_path: Path) -> None:
    (tmp_path / "robots.txt").write_text("x")
    assert read_built_pages(tmp_path) == {}


def test_marked_section_of_another_time_is_a_comment(tmp_path: Path) -> None:
    page = read("<article><p><![x]<b onclick='y'>z</b></p></article>", tmp_path)
    assert page.forbidden == []
    page = read("<article><p><![x]></p><b onclick='y'>z</b></article>", tmp_path)
    assert [what for what, _, _ in page.forbidden] == ["onclick="]
