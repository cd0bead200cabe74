"""A page beside its twin: by keys and by touch, in both languages, in the address and on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.axe import findings, prepare
from tests.browser.keys import tab_to
from tests.browser.reader import PALETTES, WIDTHS, Reader, open_reader
from tests.project import Project

PAIRS = [
    ("/jenis/teknis/", "en", "Tampilkan dua bahasa", "Bagian ini dalam English"),
    ("/en/types/technical/", "id", "Show both languages", "This section in Bahasa Indonesia"),
]
SHOWN = [
    "/jenis/teknis/?both=en",
    "/en/guide/agreeing/?both=id",
    "/bandingkan/jenis/?both=en",
    "/en/?both=id",
]
EACH = [
    pytest.param(path, marks=[pytest.mark.exhaustive] if number > 1 else [])
    for number, path in enumerate(SHOWN)
]
"""The everyday run looks at the first two."""
IDS = "[...document.querySelectorAll('[id]')].map((one) => one.id)"
HEADINGS = """(side) => [...document.querySelectorAll(`.both__${side} :is(h2, h3)[id]`)]
  .map((one) => one.id.split(".")[0])"""


def rows(page: Page) -> Locator:
    return page.locator(".both__row")


def wait_for_rows(page: Page) -> None:
    rows(page).first.wait_for(state="attached")


def turn_all(page: Page) -> None:
    """Turn each section; where two have room, the buttons are there but nobody sees them."""
    page.locator(".both__turn").evaluate_all("(all) => all.forEach((one) => one.click())")


def announced(page: Page) -> str:
    return page.locator(".both [role=status]").inner_text()


@pytest.mark.parametrize(("path", "other", "words", "_turn"), PAIRS)
def test_keys_show_both_languages_and_hide_one_again(
    read: Any, path: str, other: str, words: str, _turn: str
) -> None:
    reader: Reader = read()
    page = reader.visit(path)
    before = page.locator("article").inner_html()
    tab_to(page, words)
    page.keyboard.press("Enter")
    wait_for_rows(page)
    assert reader.path == f"{path}?both={other}"
    assert "English" in announced(page)
    assert "Bahasa Indonesia" in announced(page)
    button = page.get_by_role("button", name=words, pressed=True)
    assert button.evaluate("(one) => one === document.activeElement")
    page.keyboard.press("Space")
    assert rows(page).count() == 0
    assert reader.path == path
    assert announced(page)
    assert button.count() == 0
    changed = page.locator("article").inner_html()
    assert changed.partition("<h1")[2] == before.partition("<h1")[2]
    assert reader.complaints == []


@pytest.mark.parametrize("path", EACH)
def test_sections_stand_beside_those_of_their_heading(read: Any, path: str) -> None:
    reader: Reader = read()
    page = reader.visit(path)
    wait_for_rows(page)
    assert page.evaluate(HEADINGS, "own")
    assert page.evaluate(HEADINGS, "own") == page.evaluate(HEADINGS, "twin")
    assert rows(page).count() == page.locator(".both__own:not(:empty)").count()
    assert rows(page).count() == page.locator(".both__twin:not(:empty)").count()
    language = path.partition("both=")[2]
    assert page.locator(f".both__twin[lang={language}]").count() == rows(page).count()
    assert page.locator("html").get_attribute("lang") != language
    assert reader.complaints == []


@pytest.mark.parametrize("path", EACH)
def test_ids_stay_unique_and_all_that_names_them_is_there(read: Any, path: str) -> None:
    page = read().visit(path)
    wait_for_rows(page)
    ids = page.evaluate(IDS)
    assert len(ids) == len(set(ids))
    named = page.evaluate(
        """[...document.querySelectorAll("[aria-labelledby], [aria-describedby]")].flatMap((one) =>
          ["aria-labelledby", "aria-describedby"].flatMap((name) =>
            (one.getAttribute(name) || "").split(" ").filter(Boolean)))"""
    )
    assert set(named) <= set(ids)


@pytest.mark.parametrize("path", EACH)
def test_links_of_the_twin_lead_to_pages_that_are_there(
    read: Any, built: Project, path: str
) -> None:
    reader: Reader = read()
    page = reader.visit(path)
    wait_for_rows(page)
    links = page.locator(".both__twin [href]").evaluate_all("(all) => all.map((one) => one.href)")
    pictures = page.locator(".both__twin img").evaluate_all("(all) => all.map((one) => one.src)")
    assert links
    ids = page.evaluate(IDS)
    for link in {*links, *pictures}:
        inside, _, anchor = link.removeprefix(reader.address).partition("#")
        if inside == path:
            assert anchor in ids
        elif link.startswith(reader.address):
            file = built.site / inside.lstrip("/")
            assert (file / "index.html" if file.is_dir() else file).is_file(), link


def test_a_shared_address_opens_both_languages_at_its_place(read: Any) -> None:
    page = read().visit("/jenis/teknis/?both=en#indikator")
    wait_for_rows(page)
    page.wait_for_function("document.getElementById('indikator').getBoundingClientRect().top < 300")
    page.goto(page.url.replace("#indikator", "#indikator.en-b787"))
    page.reload()
    wait_for_rows(page)
    place = "document.getElementById('indikator.en-b787').getBoundingClientRect().top"
    page.wait_for_function(f"{place} > 0 && {place} < 300")


def test_back_and_forward_follow(read: Any) -> None:
    reader: Reader = read()
    page = reader.visit("/jenis/teknis/?x=1#apa")
    page.get_by_role("button", name="Tampilkan dua bahasa").click()
    wait_for_rows(page)
    assert reader.path == "/jenis/teknis/?x=1&both=en#apa"
    page.go_back()
    page.wait_for_function("!document.querySelector('.both__row')")
    assert reader.path == "/jenis/teknis/?x=1#apa"
    page.go_forward()
    wait_for_rows(page)
    page.locator(".both__twin .permalink").first.click()
    assert rows(page).count() > 0
    assert reader.complaints == []


@pytest.mark.parametrize(
    ("path", "asked", "twin", "kept"),
    [
        ("/jenis/teknis/", "?both=en#indikator", "/en/types/technical/", "#indikator"),
        ("/jenis/teknis/", "", "/en/types/technical/", ""),
        (
            "/bandingkan/manfaat/",
            "?jenis-manfaat.find=pasar&jenis-manfaat.sort=teknis.desc#jenis-manfaat",
            "/en/compare/benefits/",
            "?jenis-manfaat.sort=teknis.desc#jenis-manfaat",
        ),
        ("/bantu-pilih/", "?tawaran=belum", "/en/help-me-choose/", "?tawaran=belum"),
    ],
)
def test_the_other_language_opens_at_the_same_place_and_in_the_same_state(
    read: Any, path: str, asked: str, twin: str, kept: str
) -> None:
    reader: Reader = read()
    page = reader.visit(path + asked)
    page.locator(".languages__link:visible").click()
    page.wait_for_url(f"**{twin}*")
    assert reader.path == twin + kept
    assert reader.complaints == []


@pytest.mark.parametrize("query", ["?both=xx", "?both=id", "?both=", "?both=__proto__"])
def test_an_address_that_asks_for_no_twin_shows_one_language(read: Any, query: str) -> None:
    reader: Reader = read()
    page = reader.visit("/jenis/teknis/" + query)
    page.get_by_role("button", name="Tampilkan dua bahasa", pressed=False).wait_for()
    assert rows(page).count() == 0
    assert reader.complaints == []


@pytest.mark.parametrize(("path", "other", "words", "turn"), PAIRS)
@pytest.mark.parametrize("width", [360, 768])
def test_on_a_narrow_screen_each_section_turns(
    read: Any, width: int, path: str, other: str, words: str, turn: str
) -> None:
    reader: Reader = read(width)
    page = reader.visit(path)
    page.get_by_role("button", name=words).click()
    wait_for_rows(page)
    row = rows(page).nth(2)
    own, twin = row.locator(".both__own"), row.locator(".both__twin")
    assert own.is_visible()
    assert twin.is_hidden()
    button = row.get_by_role("button", name=turn)
    button.focus()
    page.keyboard.press("Enter")
    assert own.is_hidden()
    assert twin.is_visible()
    assert button.get_attribute("aria-pressed") == "true"
    assert button.evaluate("(one) => one === document.activeElement")
    assert rows(page).nth(3).locator(".both__own").is_visible()
    assert not reader.scrolls_sideways()
    page.keyboard.press("Space")
    assert own.is_visible()
    assert twin.is_hidden()


@pytest.mark.parametrize("path", EACH)
def test_the_page_never_scrolls_sideways(read: Any, path: str) -> None:
    reader: Reader = read()
    page = reader.visit(path)
    wait_for_rows(page)
    for _ in range(2):
        for width in (320, 360, 768, 960, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert not reader.scrolls_sideways(), width
        turn_all(page)


@pytest.mark.parametrize(
    ("width", "palette", "paths"),
    [
        (360, "light", SHOWN[::2]),
        *(
            pytest.param(width, palette, SHOWN, marks=pytest.mark.exhaustive)
            for width in WIDTHS
            for palette in PALETTES
        ),
    ],
)
def test_what_is_shown_is_accessible(
    browser: Browser, address: str, width: int, palette: str, paths: list[str]
) -> None:
    reader = open_reader(browser, address, width, palette)
    prepare(reader.context)
    found: list[str] = []
    for path in paths:
        page = reader.visit(path)
        wait_for_rows(page)
        found += findings(page, ".md-content")
        turn_all(page)
        found += findings(page, ".md-content") if width < 960 else []
    reader.context.close()
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("path", [*SHOWN, "/en/indonesia-in-two-pages/?both=id"])
def test_paper_has_both_columns(read: Any, path: str) -> None:
    reader: Reader = read(680)
    page = reader.visit(path)
    wait_for_rows(page)
    page.emulate_media(media="print")
    hidden = "(all) => all.filter((one) => getComputedStyle(one).display === 'none').length"
    assert page.locator(".both__own, .both__twin").evaluate_all(hidden) == 0
    assert page.locator(".both button").filter(visible=True).count() == 0
    assert page.locator(".both__turn").filter(visible=True).count() == 0
    assert not reader.scrolls_sideways()


def test_it_works_from_a_folder(browser: Browser, built: Project) -> None:
    file: Path = built.site / "jenis" / "teknis" / "index.html"
    context = browser.new_context()
    page = context.new_page()
    page.goto(file.as_uri())
    page.get_by_role("button", name="Tampilkan dua bahasa").click()
    wait_for_rows(page)
    assert page.url == file.as_uri() + "?both=en"
    page.go_back()
    page.wait_for_function("!document.querySelector('.both__row')")
    page.goto(file.as_uri() + "?both=en")
    wait_for_rows(page)
    context.close()


def test_a_twin_that_does_not_come_is_told(browser: Browser, address: str) -> None:
    reader = open_reader(browser, address)
    page = reader.visit("/jenis/teknis/")
    page.route("**/sections.js", lambda route: route.abort())
    page.get_by_role("button", name="Tampilkan dua bahasa").click()
    page.get_by_text("Teks English tidak dapat dimuat.").wait_for()
    page.unroute("**/sections.js")
    page.get_by_role("button", name="Tampilkan dua bahasa", pressed=False).click()
    wait_for_rows(page)
    reader.context.close()


def test_without_scripts_there_is_no_button(read: Any) -> None:
    page = read(java_script_enabled=False).visit("/jenis/teknis/?both=en")
    assert page.locator(".both button").filter(visible=True).count() == 0
    assert page.locator("h2#apa").is_visible()
    assert page.locator("a.languages__link").is_visible()
