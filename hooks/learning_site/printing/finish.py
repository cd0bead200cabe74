"""The last but one step of a build with PDFs: they are made of the finished pages."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from learning_site.printing.book import STYLES, Printer
from learning_site.printing.names import books_of, pack_name
from learning_site.printing.pack import Packer
from learning_site.printing.pdf import printed
from learning_site.site import Site


def write_prints(folder: Path, site: Site) -> None:
    """Put the books and packs of a site into its folder."""
    for language in site.settings.languages:
        printer = Printer(site, folder, language)
        for book in books_of(site.settings, site.tree, language):
            _write(folder / book.name, printed(printer.book(book), site.root, STYLES))
    write_packs(folder, folder, site, site.library.sessions)


def write_packs(folder: Path, into: Path, site: Site, slugs: Iterable[str]) -> None:
    """Put the packs of sessions into a folder."""
    packer = Packer(site, folder)
    for slug in slugs:
        _write(into / pack_name(slug), packer.pack(site.library.sessions[slug]))


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
