"""The journey of a reader: home, a type, a comparison, the other language and back."""

from __future__ import annotations

from typing import Any

import pytest

WIDTHS = (360, 1280)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("palette", ["light", "dark"])
def test_a_reader_goes_from_home_to_a_fact_and_changes_the_language(
    read: Any, width: int, palette: str
) -> None:
    reader = read(width, palette)
    page = reader.page
    reader.open("/")
    assert page.title() == "Model Kemitraan Pengembangan Koperasi"
    page.get_by_role("link", name="Kemitraan Teknis", exact=True).first.click()
    assert reader.path == "/jenis/teknis/"
    assert page.locator("h1").inner_text() == "Kemitraan Teknis"
    assert not reader.scrolls_sideways()

    page.get_by_role("navigation", name="Bahasa").get_by_role("link").click()
    assert reader.path == "/en/types/technical/"
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").inner_text() == "Technical partnership"

    reader.open("/en/compare/types/")
    assert page.locator("#jenis-sekilas").get_by_role("table").is_visible()
    assert not reader.scrolls_sideways()
    page.get_by_role("navigation", name="Language").get_by_role("link").click()
    assert reader.path == "/bandingkan/jenis/"
    assert reader.complaints == []


def test_a_table_becomes_cards_with_labels_on_a_phone(read: Any) -> None:
    phone, desk = read(360), read(1280)
    for reader in (phone, desk):
        reader.open("/bandingkan/manfaat/")
    label = "#jenis-manfaat td .cell-label"
    assert phone.page.locator(label).first.inner_text() == "Kemitraan Teknis"
    assert phone.page.locator(label).first.is_visible()
    assert not desk.page.locator(label).first.is_visible()
    assert desk.page.locator("#jenis-manfaat thead th").nth(1).inner_text() == "Teknis"


def test_a_reference_leads_to_its_entry_in_the_register(read: Any) -> None:
    reader = read()
    reader.open("/jenis/teknis/")
    link = reader.page.locator("sup.ref a").first
    target = str(link.get_attribute("href")).partition("#")[2]
    link.click()
    assert reader.path == f"/sumber/#{target}"
    assert reader.page.locator(f"[id='{target}']").is_visible()


@pytest.mark.parametrize(
    ("missing", "language", "title"),
    [("/tidak-ada/", "id", "Halaman tidak ditemukan"), ("/en/missing/", "en", "Page not found")],
)
def test_a_missing_address_is_answered_in_the_readers_language(
    read: Any, missing: str, language: str, title: str
) -> None:
    reader = read()
    reader.page.goto(reader.address + missing)
    reader.page.wait_for_selector(f"html[lang={language}]")
    assert reader.page.locator("h1").inner_text() == title
    others = [text for text in reader.complaints if "404" not in text]
    assert others == []


def test_without_javascript_everything_is_there(read: Any) -> None:
    reader = read(360, java_script_enabled=False)
    reader.open("/bandingkan/jenis/")
    assert reader.page.locator("#jenis-sekilas td").count() == 40
    reader.open("/jenis/teknis/")
    reader.page.get_by_role("navigation", name="Bahasa").get_by_role("link").click()
    assert reader.path == "/en/types/technical/"


def test_search_opens_and_finds(read: Any) -> None:
    reader = read()
    reader.open("/")
    reader.page.keyboard.press("/")
    reader.page.get_by_role("textbox", name="Cari").press_sequentially("advokasi")
    reader.page.wait_for_selector("ol:not([aria-busy]) .md-search-result__link")
    links = reader.page.locator(".md-search-result__link")
    assert "/advokasi/" in str(links.first.get_attribute("href"))
    assert reader.complaints == []


def test_the_palette_can_be_changed_and_is_kept(read: Any) -> None:
    reader = read()
    reader.open("/")
    reader.page.locator("label[title='Ganti ke tampilan gelap']").click()
    assert reader.page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    reader.open("/jenis/")
    assert reader.page.locator("body").get_attribute("data-md-color-scheme") == "slate"


def test_the_drawer_opens_on_a_phone(read: Any) -> None:
    reader = read(360)
    reader.open("/")
    reader.page.get_by_role("button", name="Buka menu").click()
    link = reader.page.locator(".md-nav--primary").get_by_text("Pengertian", exact=True).first
    link.click()
    assert reader.path == "/pengertian/"
