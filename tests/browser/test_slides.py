"""Any page as slides: led by a clicker, in two languages at once, on paper, without a server."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from learning_site.offline.packed_site import pack_site
from learning_site.site import load_site
from learning_site.slides.codes import square
from tests.browser.axe import findings
from tests.browser.decks import PAGES, SHELL, at, count, ready, title
from tests.browser.reader import Reader, open_reader
from tests.project import Project

TWIN = {"id": "en", "en": "id"}
EXHAUSTIVE = pytest.mark.exhaustive


@pytest.fixture(scope="module")
def folder(built: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as a folder, without a server."""
    to = tmp_path_factory.mktemp("room")
    site, _ = load_site(built.root)
    assert site
    archive = pack_site(built.site, site, site.settings.languages)
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        packed.extractall(to)
    return to / "site"


@pytest.mark.parametrize("how", ["http", pytest.param("file", marks=EXHAUSTIVE)])
@pytest.mark.parametrize("language", ["id", pytest.param("en", marks=EXHAUSTIVE)])
def test_a_trainer_shows_a_page(
    browser: Browser, request: pytest.FixtureRequest, address: str, language: str, how: str
) -> None:
    """From a page by its key, every slide by PageDown, two languages at once, and onto paper."""
    file, base = "", address + "/"
    if how == "file":
        file, base = "index.html", request.getfixturevalue("folder").as_uri() + "/"
    reader = open_reader(browser, base, 1280)
    page = reader.page
    page.goto(base + PAGES[language] + file)
    expect(page.locator(".present")).to_be_visible()
    page.keyboard.press("p")
    ready(page)
    assert page.evaluate("document.documentElement.lang") == language
    first, last = count(page)
    assert first == 1
    seen = [title(page)]
    for number in range(2, last + 1):
        page.keyboard.press("PageDown")
        assert count(page) == (number, last)
        seen.append(title(page))
        if number == last // 2:
            place = at(page)
            _change_language(page, place, TWIN[language])
            _show_notes(page, language, TWIN[language])
            _change_language(page, place, language)
            page.evaluate("([h, v]) => Reveal.slide(h, v)", [place, _page_within(seen)])
            assert count(page) == (number, last)
    page.keyboard.press("PageDown")
    assert count(page) == (last, last)
    assert len(set(seen)) == last
    page.context.add_init_script("window.print = () => {}")
    page.goto(f"{base}{SHELL}{file}?{PAGES[language]}&view=print")
    ready(page)
    pdf: bytes = page.pdf(prefer_css_page_size=True, print_background=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == page.locator(".deck__slide").count()
    assert reader.complaints == []
    reader.context.close()


def _page_within(seen: list[str]) -> int:
    """How far a slide is within its section: continued ones end with their number."""
    found = re.search(r" (\d+)/\d+$", seen[-1])
    return int(found[1]) - 1 if found else 0


def _change_language(page: Page, place: int, language: str) -> None:
    page.keyboard.press("l")
    page.wait_for_function("(one) => document.documentElement.lang === one", arg=language)
    assert at(page) == place


def _show_notes(page: Page, own: str, shown: str) -> None:
    """The notes in another language than the slides; they lead the slides, too."""
    with page.expect_popup() as opened:
        page.keyboard.press("s")
    notes = ready(opened.value)
    heading = notes.locator(".deck-notes__title")
    expect(heading).not_to_be_empty()
    notes.locator(f".deck-notes [data-language={own}]").click()
    notes.wait_for_function("(one) => document.documentElement.lang === one", arg=own)
    assert page.evaluate("document.documentElement.lang") == shown
    assert heading.inner_text() not in title(page)
    before, place = count(page)[0], at(page)
    notes.keyboard.press("PageDown")
    page.wait_for_function("(one) => Reveal.getIndices().h + Reveal.getIndices().v !== one", arg=-1)
    page.wait_for_function(
        "(one) => !document.querySelector('.deck-count').textContent.startsWith(`${one}/`)",
        arg=before,
    )
    notes.keyboard.press("PageUp")
    page.wait_for_function(
        "(one) => document.querySelector('.deck-count').textContent.startsWith(`${one}/`)",
        arg=before,
    )
    assert at(page) == place
    notes.close()


def test_an_audience_opens_the_section_on_its_phones(slides: Callable[..., Reader]) -> None:
    reader = slides(PAGES["en"])
    page = reader.page
    page.keyboard.press("End")
    page.keyboard.press("q")
    code = page.locator(".deck-code")
    expect(code).to_be_visible()
    whole = code.locator("svg").get_attribute("aria-label") or ""
    assert whole.startswith("https://model-kemitraan-koperasi.example/en/types/technical/#")
    rows = square(whole)
    drawn = code.locator("path").get_attribute("d") or ""
    dark = {(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)", drawn)}
    assert dark == {(x, y) for y, row in enumerate(rows) for x, one in enumerate(row) if one}
    assert findings(page) == []
    page.keyboard.press("q")
    expect(code).to_be_hidden()


_CLOSE_AND_PRESS = """() => new Promise((done) => {
  const help = document.querySelector(".deck-help");
  help.showModal();
  document.querySelector(".deck-letters").focus();
  help.addEventListener("close", () => {
    document.dispatchEvent(new KeyboardEvent("keydown", {key: "PageDown", keyCode: 34}));
    done();
  });
  help.close();
})"""


def test_letters_can_be_switched_off(slides: Callable[..., Reader]) -> None:
    reader = slides(PAGES["id"])
    page = reader.page
    page.keyboard.press("?")
    page.locator(".deck-letters").uncheck()
    page.keyboard.press("Escape")
    expect(page.locator(".deck-help")).to_be_hidden()
    page.keyboard.press("l")
    page.keyboard.press("b")
    page.keyboard.press("PageDown")
    expect(page.locator(".deck-count")).to_have_text(re.compile("^2/"))
    assert page.evaluate("document.documentElement.lang") == "id"
    assert not page.evaluate("Reveal.isPaused()")
    # Not even a key is lost that comes before the next frame.
    page.evaluate(_CLOSE_AND_PRESS)
    expect(page.locator(".deck-count")).to_have_text(re.compile("^3/"))
    # The same on pages, where they can be switched on again.
    page.goto(reader.address + PAGES["id"])
    box = page.locator(".letters input")
    expect(box).not_to_be_checked()
    page.keyboard.press("p")
    page.keyboard.press("/")
    assert "tayang" not in page.url
    expect(page.locator(".md-search__input")).not_to_be_focused()
    box.check()
    box.blur()
    page.keyboard.press("p")
    ready(page)


def test_wrong_addresses_lead_home(browser: Browser, address: str) -> None:
    for wrong in ("nowhere/", "../", "https://elsewhere.example/"):
        reader = open_reader(browser, address)
        reader.page.goto(f"{address}/{SHELL}?{wrong}")
        expect(reader.page.locator(".deck-missing")).to_be_visible()
        reader.context.close()
