"""What is printed of a built site: books, and what a session needs; PDFs where they can be made."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from functools import cache

import pytest

from learning_site.printing.book import STYLES, Printer
from learning_site.printing.pack import Packer
from learning_site.printing.pdf import printed
from learning_site.printing.session import SessionPrinter
from learning_site.render import formats
from learning_site.site import Site, load_site
from tests.pdf import Pdf, need_printer, read_pdf
from tests.project import Project
from tests.unit.topic import recorded

EXHAUSTIVE = pytest.mark.exhaustive
SLUG = "at-the-landing"


@cache
def site_of(project: Project) -> Site:
    site, _ = load_site(project.root)
    assert site is not None
    return site


def printer_of(project: Project, language: str) -> Printer:
    return Printer(site_of(project), project.site, language)


def session_of(project: Project, language: str, slug: str = SLUG) -> SessionPrinter:
    site = site_of(project)
    return SessionPrinter(site.library.sessions[slug], printer_of(project, language))


def documents(project: Project, language: str) -> dict[str, str]:
    made = session_of(project, language).documents()
    return {name: make() for name, make in made.items()}


def test_a_session_strings_its_steps_and_what_they_show_together(crossing: Project) -> None:
    titles = [slide.title for _, slide in session_of(crossing, "en").deck()]
    assert titles[:5] == [
        "An evening at the landing", "Agenda", "1. Welcome", "2. The ferry", "When it stops",
    ]  # fmt: skip
    assert titles[5:8] == ["Bridge", "At a glance", "In pictures"]


def test_twins_have_the_same_number_of_slides(crossing: Project) -> None:
    counts = {one: len(list(session_of(crossing, one).deck())) for one in ("en", "fr", "de")}
    assert len(set(counts.values())) == 1, counts


def test_what_is_to_be_found_out_stands_in_the_key_only(crossing: Project) -> None:
    found = documents(crossing, "en")
    assert list(found) == [
        "Agenda for the trainer",
        "Slides and trainer's notes",
        "Handout (give out at the end)",
        "Poster",
        "Ferry",
        "Answer key",
        "Sources",
    ]
    secret = "who has ever waited on the bank?"
    has_it = [name for name, html in found.items() if secret in html]
    assert has_it == ["Slides and trainer's notes", "Answer key"]
    assert "In fog and flood" in found["Ferry"]
    assert "In fog and flood" not in found["Answer key"]


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_every_print_says_where_it_is_from(crossing: Project, language: str) -> None:
    address = site_of(crossing).tree.addresses.of("evening", language)
    for name, html in documents(crossing, language).items():
        assert f"https://crossings.example/{address}" in html, name
        locale = printer_of(crossing, language).scope.locale
        assert formats.date(site_of(crossing).day, locale) in html, name
        assert '<html lang="' + language in html


def test_chapters_say_how_current_they_are(crossing: Project) -> None:
    site = recorded(site_of(crossing), ("docs/crossings/bridge#pictures", "en"))
    printer = Printer(site, crossing.site, "de")
    places = printer.places([])
    own = printer.chapter("crossings/ferry", places)
    assert "Keine andere Sprachfassung ist neuer." in " ".join(own.state)
    stand_in = printer.chapter("crossings/ford", places)
    assert stand_in.language == "en"
    assert "English" in stand_in.state[0]


@EXHAUSTIVE
def test_a_pack_is_enough(crossing: Project) -> None:
    need_printer()
    site = site_of(crossing)
    content = Packer(site, crossing.site).pack(site.library.sessions[SLUG])
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        names = pack.namelist()
        papers = {name: pack.read(name) for name in names if name.endswith(".pdf")}
        readme = pack.read("README.txt").decode()
        start = pack.read("START.html").decode()
    for language in ("en", "fr", "de"):
        assert sum(name.startswith(f"{language}/") for name in papers) == 7
    for name, paper in papers.items():
        pages = len(read_pdf(paper).reader.pages)
        assert re.search(rf"- {name} \(\w+ ?: {pages}\)", readme), name
    assert "en/6-answer-key.pdf" in names
    assert 'href="site/evening/index.html"' in start or "url=site/evening/index.html" in start
    assert "site/present/index.html" in names
    assert "site/crossings/ferry/sections.js" in names
    for name, paper in papers.items():
        assert read_pdf(paper).faults() == [], name
    assert not [name for name in names if name.startswith(("site/offline/", "site/pdf/"))]


@EXHAUSTIVE
def test_a_book_is_for_paper_and_for_those_who_listen(crossing: Project) -> None:
    need_printer()
    printer = printer_of(crossing, "fr")
    book = printer.scope.books()[0]
    pdf = _made(lambda: printer.book(book), crossing)
    assert pdf.faults() == []
    titles = [printer.page(path).title for part in book.parts for path in part.pages]
    assert pdf.chapters == titles
    _in_order(pdf, titles)


@EXHAUSTIVE
@pytest.mark.parametrize("language", ["id", "en"])
def test_all_books_are_for_paper_and_for_those_who_listen(built: Project, language: str) -> None:
    need_printer()
    printer = printer_of(built, language)
    for book in printer.scope.books():
        pdf = _made(lambda book=book: printer.book(book), built)  # type: ignore[misc]
        assert pdf.faults() == [], book.name
        titles = [printer.page(path).title for part in book.parts for path in part.pages]
        assert pdf.chapters == titles, book.name
        _in_order(pdf, titles)


@EXHAUSTIVE
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("slug", ["90-menit", "setengah-hari", "mandiri"])
def test_all_papers_of_sessions_are_for_paper(built: Project, slug: str, language: str) -> None:
    need_printer()
    for name, make in session_of(built, language, slug).documents().items():
        assert _made(make, built).faults() == [], name


def _made(make: Callable[[], str], project: Project) -> Pdf:
    return read_pdf(printed(make(), project.root, STYLES))


def _in_order(pdf: Pdf, titles: list[str]) -> None:
    """Each title comes after the one before it, behind the contents."""
    position, text = 0, pdf.text
    for title in titles:
        words = " ".join(title.split())
        found = text.find(words, position)
        assert found >= 0, title
        position = found + len(words)
