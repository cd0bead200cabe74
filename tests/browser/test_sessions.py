"""Sessions in the room: the agenda, the running order, and the folder that needs no network."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from learning_site.offline.packed_site import folder_files, start_page
from learning_site.site import load_site
from tests.browser.axe import findings, prepare
from tests.browser.decks import SHELL, count, ready, title
from tests.browser.keys import focused, tab
from tests.browser.reader import PALETTES, WIDTHS, Reader, open_reader
from tests.project import Project

EXHAUSTIVE = pytest.mark.exhaustive
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SESSION = {"id": "/pelatih/90-menit/", "en": "/en/trainers/90-minutes/"}
ALONE = "/en/trainers/without-a-trainer/"
WINDOWS = [(320, "light"), (1280, "dark")]
_ALL = [
    pytest.param(width, palette, marks=() if (width, palette) in WINDOWS else EXHAUSTIVE)
    for width in WIDTHS
    for palette in PALETTES
]


def run(page: Page) -> Any:
    """Start the running order; its window over the page."""
    page.locator(".session__run").click()
    dialog = page.locator("dialog.running")
    expect(dialog).to_be_visible()
    return dialog


@pytest.mark.parametrize(("width", "palette"), _ALL)
def test_a_session_is_for_everyone(read: Any, width: int, palette: str) -> None:
    reader: Reader = read(width, palette, is_new=True)
    prepare(reader.context)
    page = reader.visit(SESSION["en"])
    assert not reader.scrolls_sideways()
    assert findings(page) == []
    run(page)
    assert findings(page, "dialog.running") == []
    assert page.evaluate("document.querySelector('dialog.running').scrollWidth <= innerWidth")
    assert reader.complaints == []


def test_the_running_order_is_led_by_keys(read: Any) -> None:
    reader: Reader = read(is_new=True)
    page = reader.page
    # Time goes on only when it is told to.
    page.clock.install(time=NOON)
    reader.open(SESSION["en"])
    page.clock.pause_at(NOON + timedelta(hours=1))
    dialog = run(page)
    clock = dialog.locator(".running__clock")
    expect(clock).to_have_text("05:00")
    expect(dialog.locator(".running__title")).to_have_text("1. Welcome and prayer")
    page.clock.run_for(61_000)
    expect(clock).to_have_text("03:59")
    # Each button is reached, is seen, and does what it says.
    assert focused(page)["name"] == "Next step"
    names = [tab(page) for _ in range(3)]
    assert names == ["Pause", "Add 1 minute", "Close"]
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(clock).to_have_text("04:59")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.clock.run_for(120_000)
    expect(clock).to_have_text("04:59")
    page.keyboard.press("Enter")
    page.clock.run_for(360_000)
    expect(clock).to_have_text("+01:01")
    expect(dialog.locator("[role=status]")).to_have_text("Time is up")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(dialog.locator(".running__title")).to_contain_text("2. ")
    expect(dialog.locator("[role=status]")).to_be_empty()
    page.keyboard.press("PageDown")
    expect(dialog.locator(".running__title")).to_contain_text("3. ")
    page.keyboard.press("ArrowLeft")
    # It survives a way to the slides.
    page.reload()
    page.locator(".session__run:not([hidden])").wait_for()
    assert run(page).locator(".running__title").inner_text().startswith("2. ")


def test_a_group_alone_takes_turns(read: Any) -> None:
    page = read(360).visit(ALONE)
    dialog = run(page)
    roles, words = dialog.locator(".running__roles"), dialog.locator(".running__words")
    expect(roles).to_have_text("Reader: person 1 · Timekeeper: person 2")
    expect(words.locator("p").first).not_to_be_empty()
    dialog.locator(".running__people").fill("3")
    for _ in range(2):
        dialog.get_by_text("Next step").click()
    expect(roles).to_have_text("Reader: person 3 · Timekeeper: person 1")
    size = "parseFloat(getComputedStyle(document.querySelector('.running__words')).fontSize)"
    assert page.evaluate(size) > page.evaluate(size.replace(".running__words", ".md-content p"))


def test_everything_is_there_without_scripts(read: Any) -> None:
    page = read(360, java_script_enabled=False).visit(SESSION["id"])
    expect(page.locator(".session__agenda tbody tr")).to_have_count(9)
    expect(page.locator(".step__do li").first).to_be_visible()
    expect(page.locator(".session__run")).to_be_hidden()
    expect(page.locator(".running")).to_be_hidden()


def test_notes_are_shown_to_those_who_ask(read: Any) -> None:
    page = read().visit("/en/types/technical/")
    note = page.locator(".trainer").first
    expect(note).to_be_hidden()
    page.get_by_label("Show trainer's notes").check()
    expect(note).to_be_visible()


@pytest.mark.parametrize("language", ["id", pytest.param("en", marks=EXHAUSTIVE)])
def test_the_folder_is_enough_to_hold_a_session(
    browser: Browser, built: Project, tmp_path: Path, language: str
) -> None:
    """As a trainer does: unpack, double-click, show all slides, in both languages, with notes."""
    site, _ = load_site(built.root)
    assert site
    slug = "90-menit"
    name, content = start_page(site, language, site.library.sessions[slug].shape.page)
    files = {**folder_files(built.site, site, site.settings.languages), name: content}
    for path, data in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    reader = open_reader(browser, "file://")
    page = reader.page
    page.goto((tmp_path / name).as_uri())
    page.wait_for_selector(f"html[lang={language}] .session")
    page.keyboard.press("p")
    ready(page)
    assert f"{SHELL}index.html" in page.url
    _, last = count(page)
    steps = []
    for number in range(2, last + 1):
        page.keyboard.press("PageDown")
        assert count(page) == (number, last)
        steps += [title(page)] if title(page)[0].isdigit() and "/" not in title(page) else []
    shape = site.library.sessions[slug].shape
    planned = """async () => (await deck.load(decodeURIComponent(location.search.slice(1))))
      .slides.reduce((sum, one) => sum + one.minutes, 0)"""
    assert page.evaluate(planned) == shape.minutes
    assert steps == [
        f"{number}. {step.title.in_language(language).text}"
        for number, step in enumerate(shape.steps, 1)
    ]
    with page.expect_popup() as opened:
        page.keyboard.press("s")
    notes = ready(opened.value)
    expect(notes.locator(".deck-notes__words")).not_to_be_empty()
    assert reader.complaints == []
    reader.context.close()


def test_slides_of_one_page_are_asked_for_once(read: Any) -> None:
    reader: Reader = read(is_new=True)
    page = reader.page
    page.goto(f"{reader.address}/{SHELL}?{SESSION['id'].strip('/')}/")
    ready(page)
    sections = page.locator("script[src$='sections.js']").evaluate_all(
        "(all) => all.map((one) => one.src)"
    )
    # Four stories of one page are shown among others.
    assert len(sections) == len(set(sections)) > 3
