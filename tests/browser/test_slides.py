"""Any page as slides: walked by a clicker, in two languages at once, on paper, without a server."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from learning_site.offline.packed_site import pack_site
from learning_site.site import load_site
from learning_site.slides.codes import square
from tests.browser.axe import findings, prepare, prepare_again
from tests.browser.reader import Reader, open_reader
from tests.project import Project

SHELL = "tayang/"
SIZES = [(1280, 720), (1024, 768)]
"""A projector of today, and one of yesterday."""
MORE = [(800, 600), (1280, 800)]
"""Old laptops: there nothing may be lost either."""
PAGES = {"id": "jenis/teknis/", "en": "en/types/technical/"}
SAMPLE = ["pelatih/rencana/", "en/trainers/90-minutes/", "jenis/teknis/", "bandingkan/jenis/"]
TWIN = {"id": "en", "en": "id"}
EXHAUSTIVE = pytest.mark.exhaustive
_WALK = """async () => {
  const wrong = [];
  const plain = (text) => text.replace(/\\s+/g, "");
  const [address] = location.search.slice(1).split("&");
  const shown = await deck.load(decodeURIComponent(address));
  document.querySelectorAll(".slides > section").forEach((column, h) => {
    const template = document.createElement("template");
    template.innerHTML = shown.slides[h].html;
    const words = document.createTreeWalker(template.content, NodeFilter.SHOW_TEXT);
    const found = plain(column.textContent);
    while (words.nextNode()) {
      // A table that became a list needs no name for its first column: its rows are headings.
      const isCorner = words.currentNode.parentElement?.closest("thead th:first-child");
      if (!isCorner && !found.includes(plain(words.currentNode.nodeValue))) {
        wrong.push(`${h} lost: ${words.currentNode.nodeValue.trim().slice(0, 60)}`);
      }
    }
  });
  // A smaller window shows the whole slide smaller.
  const window = Math.min(1, innerWidth / 1024, innerHeight / 720);
  const bar = document.querySelector(".deck-bar").getBoundingClientRect().top;
  document.querySelectorAll(".slides > section").forEach((column, h) =>
    column.querySelectorAll(":scope > section").forEach((slide, v) => {
      Reveal.slide(h, v);
      const scale = Reveal.getScale();
      const note = (what) => wrong.push(`${h}/${v} ${what}: ${slide.innerText.slice(0, 60)}`);
      const words = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const parent = words.currentNode.parentElement;
        if (!words.currentNode.nodeValue.trim() || !parent.getClientRects().length) continue;
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        const box = range.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
        // A reference stands above the line, half as large, as in print.
        const least = parent.closest("sup") ? 12 : parent.closest("table") ? 18 : 24;
        if (box.width && (box.bottom > bar + 1 || box.right > innerWidth + 1 || box.top < -1)) {
          note(`cut off at ${Math.round(box.right)} x ${Math.round(box.bottom)}`);
        }
        if (size < least * window - 0.1) note(`${size.toFixed(1)} px`);
      }
      for (const picture of slide.querySelectorAll("img, svg")) {
        const box = picture.getBoundingClientRect();
        if (box.bottom > bar + 1 || box.right > innerWidth + 1) note("a picture is cut off");
      }
    }));
  return wrong;
}"""


def ready(page: Page) -> Page:
    page.wait_for_selector("html[data-ready]", timeout=30_000)
    return page


def count(page: Page) -> tuple[int, int]:
    """Which slide is shown, and how many there are."""
    found = re.fullmatch(r"(\d+)/(\d+)", page.locator(".deck-count").inner_text())
    assert found
    return int(found[1]), int(found[2])


def at(page: Page) -> int:
    """The number of the section that is shown: the same in each language."""
    number: int = page.evaluate("Reveal.getIndices().h")
    return number


def title(page: Page) -> str:
    words: str = page.evaluate("Reveal.getCurrentSlide().querySelector('.deck__title').textContent")
    return words


@pytest.fixture
def slides(browser: Browser, address: str) -> Iterator[Callable[..., Reader]]:
    """Open the slides of a page; no sheet of paper comes out."""
    readers: list[Reader] = []

    def show(page: str, size: tuple[int, int] = SIZES[0], base: str = "", file: str = "") -> Reader:
        reader = open_reader(browser, base or address + "/")
        reader.context.add_init_script("window.print = () => {}")
        prepare(reader.context)
        readers.append(reader)
        reader.page.set_viewport_size({"width": size[0], "height": size[1]})
        reader.page.goto(f"{reader.address}{SHELL}{file}?{page}")
        ready(reader.page)
        return reader

    yield show
    for reader in readers:
        reader.context.close()


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


def _decks(project: Project, language: str) -> list[str]:
    found = sorted(
        file.parent.relative_to(project.site).as_posix() + "/"
        for file in project.site.rglob("sections.js")
    )
    names = ["" if one == "./" else one for one in found]
    return [one for one in names if one.startswith("en/") == (language == "en")]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("page", SAMPLE)
def test_nothing_is_cut_off_and_nothing_is_small(
    slides: Callable[..., Reader], page: str, size: tuple[int, int]
) -> None:
    reader = slides(page, size)
    assert reader.page.evaluate(_WALK) == []
    assert reader.complaints == []


@EXHAUSTIVE
@pytest.mark.parametrize("size", [*SIZES, *MORE], ids=str)
@pytest.mark.parametrize("language", list(PAGES))
def test_nothing_is_cut_off_anywhere(
    built: Project, slides: Callable[..., Reader], language: str, size: tuple[int, int]
) -> None:
    reader = slides("", size)
    wrong = []
    for page in _decks(built, language):
        reader.page.goto(f"{reader.address}{SHELL}?{page}")
        ready(reader.page)
        wrong += [f"{page} {one}" for one in reader.page.evaluate(_WALK)]
    assert wrong == []
    assert reader.complaints == []


@EXHAUSTIVE
def test_twins_have_the_same_slides(built: Project, slides: Callable[..., Reader]) -> None:
    reader = slides("")
    ids = "async (address) => (await deck.load(address)).slides.map((one) => one.id)"
    for page in _decks(built, "id"):
        reader.page.goto(f"{reader.address}{SHELL}?{page}")
        ready(reader.page)
        twins = reader.page.evaluate("async (one) => (await deck.load(one)).twins", page)
        own, other = (reader.page.evaluate(ids, twins[one]) for one in ("id", "en"))
        assert own == other, page


@pytest.mark.parametrize("page", SAMPLE[1:3])
def test_slides_and_notes_are_for_everyone(slides: Callable[..., Reader], page: str) -> None:
    reader = slides(page)
    assert findings(reader.page) == []
    reader.page.keyboard.press("?")
    expect(reader.page.locator(".deck-help")).to_be_visible()
    assert findings(reader.page) == []
    reader.page.keyboard.press("Escape")
    with reader.page.expect_popup() as opened:
        reader.page.keyboard.press("s")
    notes = ready(opened.value)
    expect(notes.locator(".deck-notes__title")).not_to_be_empty()
    prepare_again(notes)
    assert findings(notes) == []


@EXHAUSTIVE
@pytest.mark.parametrize("language", list(PAGES))
def test_all_slides_are_for_everyone(
    built: Project, slides: Callable[..., Reader], language: str
) -> None:
    reader = slides("")
    wrong = []
    for page in _decks(built, language):
        # On paper all slides of a page are there at once.
        reader.page.goto(f"{reader.address}{SHELL}?{page}&view=print")
        ready(reader.page)
        wrong += [f"{page} {one}" for one in findings(reader.page, ".slides")]
    assert wrong == []


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
