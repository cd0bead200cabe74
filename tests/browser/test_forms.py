"""Proposals without git and YAML: what a form makes is what the check takes."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page

from tests.browser import axe
from tests.browser.forms import made, question, unfold, write
from tests.browser.reader import Reader
from tests.browser.serving import Handler, served
from tests.project import Project, copy_project

Read = Callable[..., Reader]
PAGE = "/usulkan/"
MAKE = "Periksa dan buat teksnya"


@pytest.fixture(scope="module")
def river(crossing: Project) -> Iterator[str]:
    with served(crossing.site, Handler) as address:
        yield address


def write_source(page: Page) -> tuple[str, str]:
    form = page.locator("#form-source")
    write(form, "Judul", 'Laporan "Kopi: dari hulu" \u2028 2026')
    write(form, "Penerbit atau penulis", "Koperasi Contoh")
    write(form, "Kode bahasa dokumennya", "id")
    question(form, "Primer bila").locator("select").select_option("secondary")
    write(form, "Alamat web resminya", "https://contoh.example/laporan?tahun=2026")
    write(form, "Satu kalimat tentang isinya", "Laporan ini menceritakan sebuah koperasi.")
    write(form, "Nama Anda", "Siti # Aminah")
    return made(form, MAKE)


def write_case(page: Page, source: str = "lpdb") -> tuple[str, str]:
    form = page.locator("#form-contoh")
    write(form, "Judul", "Kopi contoh: hulu & hilir")
    write(form, "Ringkasan", "Sebuah koperasi\nmenjual kopinya sendiri.")
    write(form, "Sumbernya", source)
    for label in ("Tempat", "Bidang usaha", "Tahun", "Yang berhasil", "Yang kurang", "Pelajaran"):
        write(form, label, f"{label} 'ini' #1: \\ benar")
    partners = question(form, "Mitra")
    partners.locator("textarea").first.fill("Sebuah pabrik")
    partners.get_by_role("button").click()
    page.keyboard.type("Sebuah bank")
    write(form, "Angka", "12 ton pada 2025")
    unfold(page)
    question(form, "Jenis kemitraan").locator("input").first.check()
    return made(form, MAKE)


def test_answers_in_one_language_pass_the_check(read: Read, tmp_path: Path) -> None:
    reader = read()
    page = reader.visit(PAGE)
    project = copy_project(tmp_path / "copy")
    source = write_source(page)[1]
    for text in (source, write_case(page, "laporan-kopi-dari-hulu-2026")[1]):
        name = re.search(r"^# (content/\S+\.yml)$", text, re.M)
        assert name, text
        (project.root / name[1]).write_text(text, "utf-8")
    assert (project.root / "content/contoh/kopi-contoh-hulu-hilir.yml").is_file()
    done = project.run("check", "--lang", "en")
    told = [line for line in done.stdout.splitlines() if line.startswith("content/")]
    assert ["item-page-missing" in line for line in told] == [True], done.stdout
    assert "1 error(s), 0 warning(s); not yet translated: 0 page(s), 12 text(s)" in done.stdout
    case = yaml.safe_load((project.root / "content/contoh/kopi-contoh-hulu-hilir.yml").read_text())
    assert case["mitra"] == [
        {"id": "Sebuah pabrik", "untranslated": ["en"]},
        {"id": "Sebuah bank", "untranslated": ["en"]},
    ]
    assert case["summary"]["id"] == "Sebuah koperasi menjual kopinya sendiri."
    assert case["tempat"]["id"] == "Tempat 'ini' #1: \\ benar"
    assert case["jenis"] == ["teknis"]


def test_plain_text_says_the_same_in_words(read: Read) -> None:
    plain, text = write_case(read().visit(PAGE))
    assert "Judul: Kopi contoh: hulu & hilir (id)" in plain
    assert "Mitra:\n- Sebuah pabrik (id)\n- Sebuah bank (id)\n" in plain
    assert "Jenis kemitraan: Kemitraan Teknis" in plain
    assert "wajib" not in plain
    assert text.startswith("# content/contoh/kopi-contoh-hulu-hilir.yml\n")


def test_term_fits_the_glossary(read: Read, tmp_path: Path) -> None:
    page = read().visit(PAGE)
    form = page.locator("#form-term")
    write(form, "Istilahnya", "Gudang bersama", "Shared warehouse")
    write(
        form, "Artinya", "Gudang milik beberapa koperasi.", "A warehouse of several cooperatives."
    )
    unfold(page)
    question(form, "Bentuk lain").get_by_text("English").locator("..").locator("input").fill(
        "depot"
    )
    _, text = made(form, MAKE)
    project = copy_project(tmp_path / "copy")
    with (project.root / "content/glossary.yml").open("a", encoding="utf-8") as file:
        file.write("\n".join(line for line in text.splitlines() if not line.startswith("#")))
    done = project.run("check", "--lang", "en")
    assert "check: 0 error(s), 0 warning(s)" in done.stdout, done.stdout
    assert "  gudang-bersama:\n    term:\n" in text
    assert '    forms:\n      en:\n        - "depot"\n' in text


def test_every_kind_of_field_can_be_answered(
    read: Read, river: str, crossing: Project, tmp_path: Path
) -> None:
    reader = read(360)
    reader.address = river
    page = reader.visit("/fr/mots/")
    unfold(page)
    form = page.locator("#form-crossings")
    write(form, "Titre", "Tunnel", "Tunnel", "Tunnel")
    write(form, "Résumé", "Under the river.", "Sous le fleuve.", "Unter dem Fluss.")
    write(form, "Sources", "handbook")
    write(form, "Comment ça marche", "It is dug.", "On le creuse.", "Man gräbt ihn.")
    write(form, "Ce qu’il faut", "Rock", "De la roche", "Fels")
    write(form, "Capacité", "1200.5")
    write(form, "Coût", "1000000")
    write(form, "Ouverture", "1890-01-02")
    weather = question(form, "Par mauvais temps")
    weather.locator("select").select_option("always")
    write(form, "La raison", "It is dry.", "Il est sec.", "Er ist trocken.")
    write(form, "Adresse web", "https://tunnel.example/")
    write(form, "Texte du lien", "A tunnel", "Un tunnel", "Ein Tunnel")
    question(form, "Souvent voisin").locator("input").first.check()
    _, text = made(form, "Vérifier et produire")
    copy = tmp_path / "copy"
    shutil.copytree(crossing.root, copy, ignore=shutil.ignore_patterns("site", ".site-*", ".git"))
    project = Project(copy)
    (copy / "content/crossings/tunnel.yml").write_text(text, "utf-8")
    done = project.run("check", "--lang", "en")
    told = [line for line in done.stdout.splitlines() if "crossings/tunnel.yml" in line]
    assert ["item-page-missing" in line for line in told] == [True], done.stdout
    data = yaml.safe_load(text)
    assert data["capacity"] == 1200.5
    assert data["weather"]["level"] == "always"
    assert data["beside"] == ["ferry"]


def test_what_is_wrong_is_told_beside_the_answer_and_nothing_is_made(read: Read) -> None:
    reader = read(360, "dark", is_new=True)
    axe.prepare(reader.context)
    page = reader.visit(PAGE)
    form = page.locator("#form-source")
    write(form, "Judul", "Laporan")
    write(form, "Kode bahasa dokumennya", "Bahasa Indonesia")
    write(form, "Alamat web resminya", "javascript:alert(1)")
    write(form, "Hari Anda memeriksanya", "2999-01-01")
    write(form, "Nama berkas", "Laporan Saya")
    form.get_by_role("button", name=MAKE).click()
    assert form.get_by_role("status").inner_text() == "Isian yang perlu diperbaiki: 7."
    assert page.evaluate("document.activeElement.closest('.form__question').dataset.entry") == "org"
    wrong = form.locator("[aria-invalid]")
    told = {
        str(one.get_attribute("aria-describedby")): page.locator(
            f"#{one.get_attribute('aria-describedby')}"
        ).inner_text()
        for one in wrong.all()
    }
    assert len(told) == 7
    assert "Awali dengan https:// dan tulis tanpa spasi." in told.values()
    assert "Hari itu belum tiba." in told.values()
    assert "Pakai huruf kecil, angka, dan tanda hubung saja." in told.values()
    assert not form.locator(".form__made").is_visible()
    assert axe.findings(page, ".form") == []
    assert not reader.scrolls_sideways()
    write(form, "Nama berkas", "lpdb")
    form.get_by_role("button", name=MAKE).click()
    assert "Nama itu sudah dipakai" in form.inner_text()


def test_source_that_is_unknown_is_told(read: Read) -> None:
    form = read().visit(PAGE).locator("#form-contoh")
    write(form, "Sumbernya", "laporan-yang-tidak-ada")
    form.get_by_role("button", name=MAKE).click()
    assert "Nama itu tidak ada di daftar." in question(form, "Sumbernya").inner_text()


def test_without_a_script_the_empty_file_can_be_filled_in(read: Read) -> None:
    page = read(360, java_script_enabled=False).visit("/en/propose/")
    assert page.get_by_role("button", name="Check and make").count() == 0
    for kind in ("contoh", "term", "source", "correction"):
        blank = page.locator(f"#form-{kind} .form__blank")
        blank.locator("summary").click()
        data: Any = yaml.safe_load(blank.locator("pre").inner_text())
        assert isinstance(data, dict)
    assert list(data) == ["page", "wrong", "right", "reason", "url", "checked"]
    assert "content/sources/{name}.yml" in page.locator("#form-source").inner_text()


def test_long_answer_is_not_put_into_an_address(read: Read, river: str) -> None:
    reader = read()
    reader.address = river
    page = reader.visit("/glossary/")
    form = page.locator("#form-rivers")
    write(form, "Title", "Elbe", "Elbe", "Elbe")
    write(form, "Summary", "Long. " * 800)
    write(form, "Its sources", "handbook")
    write(form, "Length", "1094")
    unfold(page)
    for group in question(form, "Crossings").locator(".form__question").all():
        if group.locator(":scope > .form__question").count():
            group.locator("select").select_option("rare")
    plain, text = made(form, "Check and make the text")
    assert "untranslated: [fr, de]" in text
    links = form.locator(".form__ways a")
    assert links.count() == 3
    for link in links.all():
        href = str(link.get_attribute("href"))
        assert len(href) < 6000
        assert "Copy%20it%20from%20the%20form" in href
    assert plain.startswith("Title: Elbe (en); Elbe (fr); Elbe (de)\n")
