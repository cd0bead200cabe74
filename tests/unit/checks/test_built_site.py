"""The built site: its links, anchors, ids, languages and headings, before it is published."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.checks.built_site import check_built_site
from learning_site.problems import Problems
from learning_site.site import Site
from tests.unit.topic import noted

LEDGER = "content/addresses.txt:1:1 built-address-unlisted"


def build(folder: Path, **pages: str) -> Path:
    """A built site of a start page in each language and a few more; "a__b" is the page a/b/."""
    bodies = {"": "", "fr": "", "de": "", "ferry": '<h2 id="stops">x</h2>', **pages}
    for name, body in bodies.items():
        language = name[:2] if name[:2] in {"fr", "de"} else "en"
        file = folder / name.replace("__", "/") / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'<html lang="{language}">\n<h1>x</h1>\n{body}\n</html>', "utf-8")
    (folder / "a b.svg").write_text("<svg/>")
    return folder


def check(folder: Path, site: Site, site_url: str = "https://crossings.example/") -> list[str]:
    problems = Problems()
    check_built_site(folder, site, site_url, problems)
    return [note for note in noted(problems) if note != LEDGER]


def test_good_site_has_no_problems(tmp_path: Path, crossings: Site) -> None:
    assert check(build(tmp_path), crossings) == []


@pytest.mark.parametrize(
    "link",
    [
        "../ferry/",
        "../ferry",
        "../ferry/index.html",
        "../ferry/#stops",
        "/ferry/#stops",
        "#here",
        "#",
        "?q=1",
        "../ferry/?q=1#stops",
        "../",
        "./",
        "../a%20b.svg",
        "../a%20b.svg#layer",
        "https://x.example/nowhere",
        "https://crossings.example/ferry/#stops",
        "https://crossings.example",
        "mailto:a@x.example",
        "tel:+49",
        "data:,x",
    ],
)
def test_link_that_leads_somewhere_is_no_problem(
    link: str, tmp_path: Path, crossings: Site
) -> None:
    body = f'<p id="here"><a href="{link}">x</a></p>'
    assert check(build(tmp_path, bridge=body), crossings) == []


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("nowhere/", "built-link"),
        ("../nowhere.svg", "built-link"),
        ("/nowhere/", "built-link"),
        ("../../ferry/", "built-link"),
        ("../../../etc/passwd", "built-link"),
        ("%2e%2e/%2e%2e/x", "built-link"),
        ("../ferry/#nowhere", "built-anchor"),
        ("#nowhere", "built-anchor"),
        ("https://crossings.example/nowhere/", "built-link"),
        ("https://crossings.example/ferry/#nowhere", "built-anchor"),
        ("http://[", "built-link"),
    ],
)
def test_link_that_leads_nowhere_is_found_at_its_place(
    link: str, code: str, tmp_path: Path, crossings: Site
) -> None:
    body = f'<p>y <a href="{link}">x</a></p>'
    assert check(build(tmp_path, bridge=body), crossings) == [f"site/bridge/index.html:3:6 {code}"]


@pytest.mark.parametrize(
    ("link", "codes"),
    [
        ("/rivers/ferry/", []),
        ("/rivers/", []),
        ("https://x.example/rivers/ferry/", []),
        ("/ferry/", ["built-link"]),
        ("/rivers/nowhere/", ["built-link"]),
    ],
)
def test_absolute_link_begins_with_the_path_of_the_published_address(
    link: str, codes: list[str], tmp_path: Path, crossings: Site
) -> None:
    folder = build(tmp_path, bridge=f'<a href="{link}">x</a>')
    found = check(folder, crossings, "https://x.example/rivers/")
    assert [note.split()[1] for note in found] == codes


@pytest.mark.parametrize(
    ("link", "codes"),
    [
        ("/ferry/#stops", []),
        ("/", []),
        ("https://x.example/nowhere/", []),
        ("/nowhere/", ["built-link"]),
        ("//x.example/ferry/", ["built-link"]),
    ],
)
def test_site_without_a_published_address_begins_at_the_root(
    link: str, codes: list[str], tmp_path: Path, crossings: Site
) -> None:
    folder = build(tmp_path, bridge=f'<a href="{link}">x</a>')
    assert [note.split()[1] for note in check(folder, crossings, "")] == codes


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ({"fr__bac": '<p id="a"></p><i id="a"></i>'},
         [f"site/fr/bac/index.html:3:{column} built-id-twice" for column in (1, 15)]),
        ({"bridge": "<h1>more</h1>"}, ["site/bridge/index.html:1:1 built-heading"]),
        ({"bridge": "<p>{{ facts() }}</p>"}, ["site/bridge/index.html:3:4 built-marker-left"]),
        ({"bridge": "<p><code>{{ facts() }}</code></p>"}, []),
    ],
)  # fmt: skip
def test_fault_of_a_page_is_found_at_its_place(
    pages: dict[str, str], expected: list[str], tmp_path: Path, crossings: Site
) -> None:
    assert check(build(tmp_path, **pages), crossings) == expected


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("fr/index.html", "en", ["site/fr/index.html:1:1 built-language"]),
        ("index.html", "fr", ["site/index.html:1:1 built-language"]),
        ("frites/index.html", "en", []),
    ],
)
def test_page_must_say_the_language_of_its_folder(
    name: str, language: str, expected: list[str], tmp_path: Path, crossings: Site
) -> None:
    file = build(tmp_path) / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(f'<html lang="{language}"><h1>x</h1></html>')
    assert check(tmp_path, crossings) == expected


def test_redirect_needs_no_heading_but_a_way(tmp_path: Path, crossings: Site) -> None:
    folder = build(tmp_path) / "old"
    folder.mkdir()
    head = '<html lang="en"><meta http-equiv="refresh" content="0; url=../ferry/">'
    (folder / "index.html").write_text(f'{head}<a href="../ferry/">x</a></html>')
    assert check(tmp_path, crossings) == []
    (folder / "index.html").write_text(f'{head}<a href="../gone/">x</a></html>')
    assert [note.split()[1] for note in check(tmp_path, crossings)] == ["built-link"]
