"""What readers take along: texts copied by keys, files fetched, without a script too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import axe
from tests.browser.keys import focused, tab, tab_to
from tests.browser.reader import PALETTES, WIDTHS, Reader
from tests.project import Project

# A page with a table and a brief, in each language, and what its controls are called.
PAGES = {
    "/bandingkan/manfaat/": ("Ringkasan untuk dikirim", "Kutip tabel ini", "Salin", "Disalin"),
    "/en/compare/benefits/": ("Summary to send", "Cite this table", "Copy", "Copied"),
}
PAGE_SUMMARY = {
    "/jenis/teknis/": "Ringkasan halaman ini untuk dikirim",
    "/en/types/technical/": "Summary of this page to send",
}
DATA = ["/data-terbuka/", "/en/open-data/"]
EVERYDAY = {320: ("dark", 0)}
"""The palette, and which of two twins, that the everyday run looks at in a width."""
CLIPBOARD = ["clipboard-read", "clipboard-write"]
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {value: undefined})"
SHARE = "navigator.share = (data) => { window.shared = data.text; return Promise.resolve(); }"

Read = Callable[..., Reader]


def opened(page: Page, summary: str) -> str:
    """Open the text behind a summary by keys; what it says."""
    tab_to(page, summary, at_most=120)
    page.keyboard.press("Enter")
    shown = page.locator("details.along[open] .along__text")
    assert shown.is_visible()
    return str(shown.inner_text())


FIRST = [
    pytest.param(path, marks=[pytest.mark.exhaustive] if number else [])
    for number, path in enumerate(PAGES)
]
"""The everyday run takes the first language."""


@pytest.mark.parametrize("path", FIRST)
def test_message_of_a_table_is_copied_by_keys(read: Read, path: str) -> None:
    summary, _, copy, copied = PAGES[path]
    reader = read(permissions=CLIPBOARD)
    page = reader.visit(path)
    text = opened(page, summary)
    assert tab(page) == copy
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.told').textContent")
    assert page.locator(".told[role=status]").inner_text() == copied
    assert page.evaluate("navigator.clipboard.readText()") == text
    assert f"{path}#jenis-manfaat" in text
    assert focused(page)["name"] == copy
    assert reader.complaints == []


@pytest.mark.parametrize("path", FIRST)
def test_citation_is_copied_where_there_is_no_clipboard(read: Read, path: str) -> None:
    _, summary, _, copied = PAGES[path]
    reader = read(permissions=CLIPBOARD, is_new=True)
    reader.context.add_init_script(NO_CLIPBOARD)
    page = reader.visit(path)
    text = opened(page, summary)
    tab(page)
    page.keyboard.press(" ")
    page.wait_for_function("document.querySelector('.told').textContent")
    assert page.locator(".told[role=status]").inner_text() == copied
    assert page.evaluate("getSelection().toString()") == text
    assert "CC BY 4.0" in text


def test_text_stays_selected_where_copying_is_forbidden(read: Read) -> None:
    summary, _, _, _ = PAGES["/en/compare/benefits/"]
    reader = read(is_new=True)
    reader.context.add_init_script(f"{NO_CLIPBOARD}; document.execCommand = () => false")
    page = reader.visit("/en/compare/benefits/")
    text = opened(page, summary)
    tab(page)
    page.keyboard.press("Enter")
    page.wait_for_function("document.querySelector('.told').textContent")
    assert "is selected" in page.locator(".told[role=status]").inner_text()
    assert page.evaluate("getSelection().toString()") == text


@pytest.mark.parametrize("path", PAGE_SUMMARY)
def test_page_has_its_message_at_the_end(read: Read, path: str) -> None:
    page = read().visit(path)
    box = page.locator(".along-all--page details.along")
    box.locator("summary").click()
    assert box.locator("summary").inner_text() == PAGE_SUMMARY[path]
    lines = box.locator("pre").inner_text().splitlines()
    assert lines[0] == page.locator("h1").inner_text()
    assert lines[-2].endswith(path)
    assert len(lines) == 7


def test_share_is_there_only_where_it_works(read: Read) -> None:
    page = read().visit("/en/types/technical/")
    box = page.locator(".along-all--page details.along")
    box.locator("summary").click()
    has_share = page.evaluate("'share' in navigator")
    assert box.locator("[data-share]").is_visible() == has_share
    reader = read(is_new=True)
    reader.context.add_init_script(SHARE)
    page = reader.visit("/en/types/technical/")
    text = opened(page, PAGE_SUMMARY["/en/types/technical/"])
    assert [tab(page), tab(page)] == ["Copy", "Share"]
    page.keyboard.press("Enter")
    assert page.evaluate("window.shared") == text


@pytest.mark.parametrize("path", [*PAGES, *DATA])
def test_without_a_script_texts_can_be_read_and_files_fetched(read: Read, path: str) -> None:
    page = read(java_script_enabled=False).visit(path)
    box = page.locator("details.along").first
    box.locator("summary").click()
    assert box.locator("pre").is_visible()
    assert page.locator(".along__button").filter(visible=True).count() == 0
    link = page.locator("a[download]").first
    assert link.is_visible()
    with page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename.endswith((".csv", ".zip"))


@pytest.mark.parametrize(
    ("path", "width", "palette"),
    [
        pytest.param(
            path,
            width,
            palette,
            marks=[] if EVERYDAY.get(width) == (palette, number % 2) else [pytest.mark.exhaustive],
        )
        for number, path in enumerate([*PAGES, *DATA])
        for width in WIDTHS
        for palette in PALETTES
    ],
)
def test_axe_finds_nothing_when_all_is_open(
    read: Read, path: str, width: int, palette: str
) -> None:
    reader = read(width, palette, permissions=CLIPBOARD, is_new=True)
    axe.prepare(reader.context)
    page = reader.visit(path)
    for summary in page.locator("details.along > summary").all():
        summary.click()
    page.locator("[data-copy]").first.click()
    page.wait_for_function("document.querySelector('.told').textContent")
    assert axe.findings(page, "article") == []
    assert axe.findings(page, ".told") == []
    assert not reader.scrolls_sideways()


@pytest.mark.parametrize("path", DATA)
def test_every_file_in_the_list_is_there(read: Read, path: str) -> None:
    reader = read()
    page = reader.visit(path)
    links = page.locator("a[download]").evaluate_all("(all) => all.map((one) => one.href)")
    assert len(links) > 80
    assert len(set(links)) == len(links)
    for link in links:
        answer = page.request.get(link)
        assert answer.ok, link
        assert answer.body(), link
    tab_to(page, page.locator("a[download]").first.inner_text(), at_most=120)


def test_words_of_messages_are_found_where_they_come_from_only(built: Project) -> None:
    texts = [file.read_text("utf-8") for file in (built.site / "search").rglob("*.js")]
    assert len(texts) > 100
    for text in texts:
        assert "Ringkasan untuk dikirim" not in text
        assert "Tabel lengkap dan sumbernya" not in text


def test_message_is_copied_from_a_folder_too(browser: Browser, built: Project) -> None:
    """On a USB stick there is no server."""
    file = Path(built.site) / "en" / "compare" / "benefits" / "index.html"
    context: Any = browser.new_context(permissions=CLIPBOARD)
    page = context.new_page()
    page.goto(file.as_uri())
    summary = PAGES["/en/compare/benefits/"][0]
    page.locator("summary", has_text=summary).first.click()
    page.locator("details.along[open] [data-copy]").click()
    page.wait_for_function("document.querySelector('.told').textContent")
    assert page.locator(".told[role=status]").inner_text() in {"Copied", "The text is selected."}
    context.close()


def test_nothing_of_it_is_printed(read: Read) -> None:
    page = read().visit("/en/compare/benefits/")
    page.emulate_media(media="print")
    assert page.locator(".along-all, .told").filter(visible=True).count() == 0
