"""The end of a page by keys and by ear, what changed on the home page, and who is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser import axe
from tests.browser.keys import tab
from tests.browser.reader import PALETTES, WIDTHS, Reader
from tests.browser.serving import Handler, served
from tests.project import Project

FERRY = {
    "/crossings/ferry/": ("Was this clear?", "E-mail"),
    "/fr/traversees/bac/": ("Cette page est-elle claire ?", "Courriel"),
    "/de/uebergaenge/faehre/": ("War das verständlich?", "E-Mail"),
}
HOMES = {"/": "30 November 2026", "/en/": "30 November 2026"}
EVERYDAY = {("/fr/traversees/bac/", 320, "dark"), ("/de/uebergaenge/faehre/", 1280, "light")}

Read = Callable[..., Reader]


@pytest.fixture(scope="module")
def river(crossing: Project) -> Iterator[str]:
    """Where the other topic is served: its readers have somewhere to write to."""
    with served(crossing.site, Handler) as address:
        yield address


@pytest.fixture
def travel(read: Read, river: str) -> Read:
    """Make a reader of the other topic."""

    def make(*width_and_palette: Any, **more: Any) -> Reader:
        reader = read(*width_and_palette, **more)
        reader.address = river
        return reader

    return make


@pytest.mark.parametrize("path", FERRY)
def test_each_way_to_write_is_reached_by_keys_and_says_what_it_is_for(
    travel: Read, path: str
) -> None:
    ask, mail = FERRY[path]
    page = travel().visit(path)
    page.locator(".page-end__way").first.focus()
    second = page.locator(".page-end__way").nth(1)
    assert tab(page).split()[-1] == mail
    assert second.evaluate("(one) => one === document.activeElement")
    assert page.get_by_role("link", name=f"{ask} {mail}", exact=True).count() == 1
    assert page.get_by_role("link", name=f"{ask} WhatsApp", exact=True).count() == 1
    sizes = page.locator(".page-end__way").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect()).map((b) => [b.width, b.height])"
    )
    assert len(sizes) == 6
    assert all(min(size) >= 24 for size in sizes)


@pytest.mark.parametrize(
    ("path", "width", "palette"),
    [
        pytest.param(
            path,
            width,
            palette,
            marks=[] if (path, width, palette) in EVERYDAY else [pytest.mark.exhaustive],
        )
        for path in FERRY
        for width in WIDTHS
        for palette in PALETTES
    ],
)
def test_axe_finds_nothing_at_the_end_of_a_page(
    travel: Read, path: str, width: int, palette: str
) -> None:
    reader = travel(width, palette, is_new=True)
    axe.prepare(reader.context)
    page = reader.visit(path)
    page.locator(".page-end").scroll_into_view_if_needed()
    assert axe.findings(page, ".page-end") == []
    assert not reader.scrolls_sideways()


def test_page_and_each_fact_lead_to_their_files_and_lines(travel: Read) -> None:
    page = travel(360).visit("/crossings/ferry/")
    edit = page.get_by_role("link", name="Edit this page", exact=True)
    assert str(edit.get_attribute("href")).endswith("/main/docs/crossings/ferry.en.md#L1")
    box = edit.bounding_box()
    assert box
    assert box["height"] >= 24
    facts = page.locator(".facts details")
    facts.locator("summary").click()
    toll = facts.get_by_role("link", name="Toll", exact=True)
    assert re.search(r"/content/crossings/ferry\.yml#L\d+$", str(toll.get_attribute("href")))
    page = travel(360).visit("/crossings/")
    table = page.locator(".comparison").first
    table.get_by_text("Edit a fact", exact=True).click()
    links = table.locator(".along__edits a")
    sizes = links.evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect()).map((b) => [b.width, b.height])"
    )
    assert len(sizes) > 20
    assert all(min(size) >= 24 for size in sizes)


def test_end_of_a_page_stays_below_both_languages(travel: Read) -> None:
    page = travel(360).visit("/fr/traversees/bac/")
    page.locator(".both .page-tool").first.click()
    page.locator(".both__row").first.wait_for()
    page.locator(".both__turn").last.click()
    assert page.locator(".page-end__way").filter(visible=True).count() == 6
    assert page.locator(".both__row .page-end").count() == 0


def test_without_a_script_links_open_a_message_all_the_same(travel: Read) -> None:
    page = travel(java_script_enabled=False).visit("/crossings/ferry/")
    links = page.locator(".page-end__way").filter(visible=True)
    assert links.count() == 6
    assert str(links.nth(4).get_attribute("href")).startswith("mailto:ferryman@crossings.example?")


def test_on_paper_stand_the_day_and_the_address_but_no_link(travel: Read) -> None:
    page = travel(is_new=True).visit("/crossings/ferry/")
    paper = page.locator(".page-end__paper")
    assert not paper.is_visible()
    page.emulate_media(media="print")
    assert paper.inner_text().endswith(": https://crossings.example/crossings/ferry/")
    assert page.locator(".page-end__changed").is_visible()
    assert page.locator(".page-end__way, .page-end__note").filter(visible=True).count() == 0


@pytest.mark.parametrize("path", HOMES)
def test_home_shows_what_changed_and_leads_there(read: Read, path: str) -> None:
    page = read(360).visit(path)
    link = page.locator(".changes dt a").first
    assert link.inner_text() == HOMES[path]
    link.click()
    anchor = page.url.partition("#")[2]
    assert page.locator(f"[id='{anchor}']").inner_text() == HOMES[path]


def test_nobody_else_is_asked_and_the_feed_only_by_who_wants_it(read: Read) -> None:
    reader = read(is_new=True)
    asked: list[str] = []
    reader.page.on("request", lambda request: asked.append(request.url))
    page = reader.visit("/en/types/technical/")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if not url.startswith((reader.address, "data:"))] == []
    assert [url for url in asked if url.endswith(".xml") or "/card-" in url] == []
    link = page.locator("link[type='application/atom+xml']")
    assert str(link.get_attribute("rel")).split() == ["alternate"]
    path = str(link.get_attribute("href")).partition(".example")[2]
    answer = page.request.get(reader.address + path)
    assert answer.ok
    assert "<entry" in answer.text()


def test_axe_finds_nothing_on_home_about_changes(read: Read) -> None:
    reader = read(320, is_new=True)
    axe.prepare(reader.context)
    page = reader.visit("/en/")
    assert axe.findings(page, ".changes") == []
    assert axe.findings(page, ".changes__more") == []
    assert not reader.scrolls_sideways()
