"""Every built page is valid HTML, and every drawing valid SVG, as the Nu HTML checker sees it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.project import Project
from tests.site.html_checker import NoCheckerError, find_or_fetch, findings

LEFT = {
    # Safari takes a list whose bullets are styled away for none, unless its role says so.
    "The “list” role is unnecessary for element “ol”.",
    "The “list” role is unnecessary for element “ul”.",
    # Boxes with a name of their own that stands in no table of contents: not every page has a
    # heading of the level above them.
    "Section lacks heading. Consider using “h2”-“h6” elements to add identifying headings to all "
    "sections, or else use a “div” element instead for any cases where no heading is needed.",
}
"""Warnings that are meant, each for its reason. Errors have no such list."""
_IDS = re.compile(r'\sid="([^"]+)"')
_NAMED = re.compile(r'\s(?:for|form|aria-(?:labelledby|describedby|controls))="([^"]*)"')


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The command that runs the checker. Without it nothing is known: that fails."""
    try:
        return find_or_fetch(tmp_path_factory.mktemp("vnu"))
    except NoCheckerError as error:
        pytest.fail(f"the HTML of the site was not checked: {error}")


@pytest.mark.parametrize("site", ["built", "crossing"])
def test_what_a_page_names_by_an_id_is_there(site: str, request: pytest.FixtureRequest) -> None:
    """Every day, without the checker: labels of nothing are what templates get wrong most."""
    for page in request.getfixturevalue(site).site.rglob("*.html"):
        html = page.read_text("utf-8")
        named = {one for value in _NAMED.findall(html) for one in value.split() or [""]}
        assert named <= set(_IDS.findall(html)), page


@pytest.mark.exhaustive
@pytest.mark.parametrize("site", ["built", "crossing"])
def test_every_page_is_valid(site: str, checker: list[str], request: pytest.FixtureRequest) -> None:
    project: Project = request.getfixturevalue(site)
    said = findings(checker, project.site)
    found = [f"{place}: {says}" for says, place in said if says not in LEFT]
    assert found == [], "\n".join(["", *found[:50], f"{len(found)} in all"])
    # What is no longer said needs no excuse.
    assert {says for says, _ in said} == LEFT


@pytest.mark.exhaustive
def test_what_is_not_valid_is_found(checker: list[str], tmp_path: Path) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true"/>'
    page = '<!doctype html><html lang="en"><title>A</title><label tabindex="">B</label></html>'
    (tmp_path / "drawing.svg").write_text(drawing, "utf-8")
    (tmp_path / "page.html").write_text(page, "utf-8")
    found = sorted(place.partition(":")[0] for _, place in findings(checker, tmp_path))
    assert found == ["/drawing.svg", "/page.html"]
