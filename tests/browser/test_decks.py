"""Every deck of the site: nothing is lost or cut off, all can be read, twins are alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.axe import findings, prepare_again
from tests.browser.decks import PAGES, ROOM, SHELL, ready
from tests.browser.reader import Reader
from tests.project import Project

SIZES = [ROOM, (1024, 768)]
"""A projector of today, and one of yesterday."""
MORE = [(800, 600), (1280, 800)]
"""Old laptops: there nothing may be lost either."""
SAMPLE = ["pelatih/rencana/", "en/trainers/90-minutes/", "jenis/teknis/", "bandingkan/jenis/"]
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
