"""Links and pictures of pages that became parts of one book, or of a sheet of paper."""

from __future__ import annotations

import html as escaping
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from learning_site.printing.pages import PaperPage
from learning_site.printing.plain import plain

_LINK = re.compile(r"""\b(href|src)="([^"]*)\"""")


@dataclass(frozen=True)
class Places:
    """Where links of a book lead: to its own pages by their addresses, else to the site.

    ``root`` is the site's whole address, ``folder`` where its files lie.
    """

    pages: Mapping[str, PaperPage]
    root: str
    folder: Path

    def anchor(self, page: PaperPage) -> str:
        """The id of a page in the book."""
        return f"page{page.ending}"

    def linked(self, html: str, page: PaperPage) -> str:
        """HTML of a page whose links and pictures are found from the book."""

        def link(match: re.Match[str]) -> str:
            target = self._target(escaping.unescape(match[2]), page, is_file=match[1] == "src")
            return f'{match[1]}="{escaping.escape(target)}"'

        return _LINK.sub(link, plain(html))

    def _target(self, link: str, page: PaperPage, *, is_file: bool) -> str:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return link
        if link.startswith("#"):
            is_here = page.address in self.pages
            own = f"{self.root}{page.address}#{parts.fragment.removesuffix(page.ending)}"
            return link if is_here else own
        joined = posixpath.normpath(posixpath.join(page.address, unquote(parts.path)))
        path = "" if joined == "." else joined
        if is_file:
            return (self.folder / path).as_uri()
        # A page that another one stands in for is a guest at its own address, too.
        address = page.address if not parts.path else f"{path}/" if path else ""
        if found := self.pages.get(address):
            return (
                f"#{parts.fragment}{found.ending}" if parts.fragment else f"#{self.anchor(found)}"
            )
        is_page = parts.path.endswith("/") or not parts.path or not posixpath.splitext(path)[1]
        whole = self.root + (path + "/" if is_page and path else path)
        return f"{whole}#{parts.fragment}" if parts.fragment else whole
