"""``dev.py pictures``: take the pictures of the steps that CONTRIBUTING.md shows.

They are of the real site and the real check: build the site first, take them again when the form
or a message looks otherwise, and look at them.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path

import jinja2
from playwright.sync_api import Browser, Page

from tests.browser.forms import question, write
from tests.browser.reader import open_reader, running_browser
from tests.browser.serving import Handler, served
from tests.find_browser import BROWSER_VARIABLE, find_or_install
from tests.mistakes.cases import EVERY
from tests.project import ROOT, copy_project
from tests.small_png import small

FOLDER = ROOT / ".github/pictures"
MISTAKE = "smart quotes around a text with a colon"
_WIDTH = 752
_ROOM = 12
"""Pixels around what is shown."""
_WORDS = {
    "id": {
        "path": "/usulkan/",
        "make": "Periksa dan buat teksnya",
        "title": ("Judul", "Laporan Tahunan Koperasi Contoh"),
        "org": ("Penerbit", "Koperasi Contoh"),
        "lang": ("Kode bahasa", "id"),
        "grade": ("Primer", "primary"),
        "url": ("Alamat web", "contoh.example/laporan"),
        "about": ("Satu kalimat", "Laporan ini memuat jumlah anggota dan usaha koperasi."),
    },
    "en": {
        "path": "/en/propose/",
        "make": "Check and make the text",
        "title": ("Title", "Laporan Tahunan Koperasi Contoh"),
        "org": ("Publisher", "Koperasi Contoh"),
        "lang": ("Code of", "id"),
        "grade": ("Primary", "primary"),
        "url": ("Its official", "contoh.example/laporan"),
        "about": ("One sentence", "The report has the cooperative's members and business."),
    },
}
"""What is filled in, in each language: labels and answers."""


def main() -> int:
    """Take every picture; 1 if the site is not there."""
    site = ROOT / "site"
    if not site.is_dir():
        print("python3 dev.py build")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = os.environ.get(BROWSER_VARIABLE) or find_or_install()
    with running_browser(path) as browser, served(site, Handler) as address:
        for language in _WORDS:
            _message(browser, language)
            _form(browser, address, language)
    for file in sorted(FOLDER.glob("*.png")):
        print(f"pictures: {file.relative_to(ROOT)} {file.stat().st_size} B")
    return 0


def _message(browser: Browser, language: str) -> None:
    """A mistake in a file, and what the check says of it."""
    mistake = EVERY[MISTAKE]
    with tempfile.TemporaryDirectory() as folder:
        project = copy_project(Path(folder) / "copy")
        mistake.make(project.root)
        told = project.run("check", "--lang", language).stdout
        place = mistake.place(project.root)
        lines = (project.root / place.path).read_text("utf-8").split("\n")
    first = max(place.line - 3, 1)
    shown = [(number, lines[number - 1]) for number in range(first, place.line + 3)]
    loader = jinja2.FileSystemLoader(ROOT / "tests")
    template = jinja2.Environment(loader=loader, autoescape=True).get_template("pictures.html")
    said = [line for line in told.splitlines() if re.match(rf"{place.path}:|check:", line)]
    html = template.render(
        language=language,
        file=place.path,
        lines=shown,
        wrong=place.line,
        told="\n".join(said),
    )
    page = browser.new_page(viewport={"width": _WIDTH, "height": 900}, color_scheme="light")
    page.set_content(html)
    _take(page, "main", f"check-{language}")


def _form(browser: Browser, address: str, language: str) -> None:
    """A form with an answer that is wrong, and what it makes when it is right."""
    words = _WORDS[language]
    page = open_reader(browser, address, _WIDTH, "light").visit(str(words["path"]))
    page.add_style_tag(content=".md-header { position: static !important }")
    form = page.locator("#form-source")
    for name in ("title", "org", "lang", "url"):
        write(form, *words[name])
    label, value = words["grade"]
    question(form, label).locator("select").select_option(value)
    label, value = words["about"]
    areas = question(form, label).locator("textarea")
    areas.nth(list(_WORDS).index(language)).fill(value)
    button = form.get_by_role("button", name=str(words["make"]))
    button.click()
    _take(page, "#form-source", f"form-{language}", between=("grade", "checked"))
    write(form, words["url"][0], "https://contoh.example/laporan")
    button.click()
    _take(page, "#form-source .form__made details:nth-of-type(2)", f"yaml-{language}")


def _take(page: Page, selector: str, name: str, between: tuple[str, str] | None = None) -> None:
    """A picture of an element, or of the questions within it from one key to another."""
    ends = [f"{selector} [data-entry={key}]" for key in between or ()] or [selector]
    boxes = [page.locator(end).first.bounding_box() for end in ends]
    first, last = boxes[0], boxes[-1]
    assert first
    assert last
    top = first["y"] + float(page.evaluate("scrollY")) - _ROOM
    picture = page.screenshot(
        full_page=True,
        clip={
            "x": max(first["x"] - _ROOM, 0),
            "y": top,
            "width": first["width"] + 2 * _ROOM,
            "height": last["y"] + last["height"] - first["y"] + 2 * _ROOM,
        },
    )
    (FOLDER / f"{name}.png").write_bytes(small(picture))


if __name__ == "__main__":
    sys.exit(main())
