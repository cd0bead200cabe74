"""Books: pages of the site one after the other, with a cover, contents and running heads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from learning_site.printing.links import Places
from learning_site.printing.names import Book
from learning_site.printing.pages import PaperPage, paper_page
from learning_site.render import formats
from learning_site.render.translation import translation_state
from learning_site.site import Site
from learning_site.slides.codes import square

STYLES = ("tokens", "book")
"""The styles of all that is printed, in their order."""


@dataclass(frozen=True)
class Section:
    """A section of a page in a book; the first of a page has no title of its own.

    What is aside is handed out by itself, on a sheet of its own.
    """

    id: str
    title: str
    html: Markup
    is_aside: bool = False


@dataclass(frozen=True)
class Chapter:
    """A page in a book. ``state`` says where it is from, and how current its translation is."""

    anchor: str
    language: str
    title: str
    sections: tuple[Section, ...]
    state: tuple[str, ...]


class Printer:
    """Makes the HTML of what is printed of a finished site in a folder, in one language."""

    def __init__(self, site: Site, folder: Path, language: str) -> None:
        self.site, self.folder, self.language = site, folder, language
        self.scope = site.renderer("index", language).scope
        self._pages: dict[str, PaperPage] = {}

    def page(self, path: str) -> PaperPage:
        """A page of the site, read once."""
        if path not in self._pages:
            languages = [self.site.settings.default_language, *self.site.settings.languages]
            addresses = {code: self.site.tree.addresses.of(path, code) for code in languages}
            self._pages[path] = paper_page(self.folder, path, addresses, self.language)
        return self._pages[path]

    def book(self, book: Book) -> str:
        """A book as HTML."""
        paths = [path for part in book.parts for path in part.pages]
        places = self.places(paths)
        parts = [
            (part.title, [self.chapter(path, places) for path in part.pages]) for part in book.parts
        ]
        return self.rendered("book", title=book.title, parts=parts)

    def places(self, paths: Iterable[str]) -> Places:
        """Where links lead between these pages, each in its own language's address and in ours."""
        found: dict[str, PaperPage] = {}
        for path in paths:
            page = self.page(path)
            found |= {page.address: page, self.site.tree.addresses.of(path, self.language): page}
        return Places(found, self.site.settings.publication.root, self.folder)

    def chapter(self, path: str, places: Places, *, is_handed: bool = False) -> Chapter:
        """A page as a chapter of a book, or as a sheet that is handed to participants."""
        page = self.page(path)
        first, *others = page.handed if is_handed else page.sections
        lead = Section("", "", Markup(places.linked(first.html, page)))
        sections = [
            Section(one.id, one.title, Markup(places.linked(one.html, page)), one.is_aside)
            for one in others
        ]
        return Chapter(
            places.anchor(page),
            page.language,
            page.title,
            (lead, *sections),
            tuple(self._state(page)),
        )

    def rendered(self, fragment: str, address: str = "", **values: object) -> str:
        """A fragment as a whole document, with what every print says of itself."""
        said, scope = self.site.settings.publication, self.scope
        whole = said.root + (address or self.site.tree.addresses.of("index", self.language))
        renderer = self.site.renderer("index", self.language)
        about: Mapping[str, object] = {
            "site": said.name(self.language),
            "address": whole,
            "short": whole.split("://", 1)[-1],
            "code": square(whole),
            "version": scope.string("data-version", version=said.version) if said.version else "",
            "date": formats.date(self.site.day, scope.locale),
            "licence": said.licence,
        }
        return renderer.fragment(fragment, **about, **values)

    def _state(self, page: PaperPage) -> Iterable[str]:
        known = self.site.tree.page(page.path, page.language)
        scope, history = self.scope, self.site.history
        if page.language != self.language:
            name = scope.library.languages[page.language].shape.name
            yield scope.string("page-untranslated", language=name)
        changed = history.get(known.file) if known else None
        if changed:
            yield scope.string("page-changed", date=formats.date(changed.day, scope.locale))
        if known and (state := translation_state(known, scope)):
            yield state
