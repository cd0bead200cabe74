"""Packs: all that a trainer needs for a session, in one archive that needs no network.

It has the site as a folder, which shows the slides and the running order in any browser, and what
is printed, in each language.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from learning_site.content.sessions import Session
from learning_site.files.packing import pack
from learning_site.offline.packed_site import folder_files, readme_file, start_page
from learning_site.pages.addresses import slug_of
from learning_site.printing.book import STYLES, Printer
from learning_site.printing.pdf import pages_of, printed
from learning_site.printing.session import SessionPrinter
from learning_site.render import formats
from learning_site.render.scope import Scope
from learning_site.render.sessions import session_view
from learning_site.site import Site


class Packer:
    """Packs sessions of a finished site in a folder, which is read once for all of them."""

    def __init__(self, site: Site, folder: Path) -> None:
        self.site = site
        self.printers = [Printer(site, folder, code) for code in site.settings.languages]
        self._files = folder_files(folder, site, site.settings.languages)

    def pack(self, session: Session) -> bytes:
        """The pack of a session."""
        files = dict(self._files)
        readmes = []
        for printer in self.printers:
            papers = _papers(SessionPrinter(session, printer))
            files |= papers
            name, content = start_page(self.site, printer.language, session.shape.page)
            files[name] = content
            readmes.append(_readme(session, printer.scope, name, papers))
        files |= readme_file(readmes)
        return pack(files, self.site.day, is_compressed=True)


def _papers(printer: SessionPrinter) -> Mapping[str, bytes]:
    """The PDFs of a session by their names, numbered in the order of use."""
    language, root = printer.printer.language, printer.printer.site.root
    return {
        f"{language}/{number}-{slug_of(name)}.pdf": printed(make(), root, STYLES)
        for number, (name, make) in enumerate(printer.documents().items(), 1)
    }


def _readme(session: Session, scope: Scope, start: str, papers: Mapping[str, bytes]) -> str:
    """What a trainer reads first: how it opens, what to print, what to prepare."""
    view = session_view(session, scope)
    title = session.shape.title.in_language(scope.language).text
    bring = [one.text for one in view.bring]
    parts = [
        f"{title}\n{'=' * len(title)}",
        scope.string("pack-readme", file=start, aim=view.aim.text, duration=view.duration),
        "\n".join(
            "- " + scope.string("pack-paper", file=name, pages=pages_of(content))
            for name, content in papers.items()
        ),
        scope.string("session-bring") + ":\n" + "\n".join(f"- {one}" for one in bring),
        scope.string("print-date", date=formats.date(scope.day, scope.locale)),
        scope.string("data-newest", address=scope.address(session.shape.page)),
    ]
    return "\n\n".join(parts)
