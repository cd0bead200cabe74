"""Which PDFs and packs a site offers, and their names from the site's root."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.pages.addresses import slug_of
from learning_site.pages.settings import Settings
from learning_site.pages.tree import PageTree

FOLDER = "pdf/"
PACKS = "packs/"


def pack_name(slug: str) -> str:
    """The archive with all that a session needs."""
    return f"{PACKS}{slug}.zip"


@dataclass(frozen=True)
class Part:
    """Pages that stand together in the navigation; the first pages may have no title there."""

    title: str
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Book:
    """A PDF that the site offers: its file from the site's root, its title, and its parts."""

    name: str
    title: str
    parts: tuple[Part, ...]


def books_of(settings: Settings, tree: PageTree, language: str) -> list[Book]:
    """The whole site as a book, then each part of it that has a title."""
    parts = _parts(settings, tree, language)
    name = settings.publication.name(language)
    whole = Book(f"{FOLDER}{language}/{slug_of(name)}.pdf", name, tuple(parts))
    chapters = [
        Book(f"{FOLDER}{language}/{slug_of(part.title)}.pdf", part.title, (part,))
        for part in parts
        if part.title and len(part.pages) > 1
    ]
    return [whole, *chapters]


def _parts(settings: Settings, tree: PageTree, language: str) -> list[Part]:
    translated = settings.translations.get(language, {})
    found: list[tuple[str, list[str]]] = []
    for entry in settings.navigation:
        if entry.page and not entry.depth:
            found.append(("", [entry.page]))
        elif entry.page:
            found[-1][1].append(entry.page)
        elif not entry.depth:
            found.append((translated.get(entry.title, entry.title), []))
    parts = [
        Part(title, tuple(path for path in pages if _is_printed(path, tree)))
        for title, pages in found
    ]
    return [part for part in parts if part.pages]


def _is_printed(path: str, tree: PageTree) -> bool:
    """Whether a page is worth paper: some only work on a screen, and say so."""
    page = tree.page(path, tree.languages[0])
    return page is not None and page.front.print != "none"
