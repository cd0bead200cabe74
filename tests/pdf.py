"""PDFs as their readers find them: pages, words in order, bookmarks, fonts, and tags."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from learning_site.printing.pdf import Unprintable, check_printer

A4 = (595, 842)
"""Points of a page."""
MARGIN = 45
"""Points to the left and right of what is printed: 16 mm, in ``book.css``."""
LARGEST = 2_000_000
"""Bytes of a PDF that people on weak networks download."""
_HEADINGS = {f"/H{level}" for level in range(1, 7)}


def need_printer() -> None:
    """Say that tests of PDFs are left out where none can be made."""
    try:
        check_printer()
    except Unprintable as missing:
        pytest.skip(f"PDFs are left out: {missing}")


@dataclass(frozen=True)
class Pdf:
    """A PDF that was read."""

    content: bytes
    reader: PdfReader

    @property
    def text(self) -> str:
        """All words, page after page, with one blank between them."""
        return " ".join(" ".join(page.extract_text().split()) for page in self.reader.pages)

    @property
    def bookmarks(self) -> list[str]:
        return [one.title for one in _flat(self.reader.outline)]

    @property
    def chapters(self) -> list[str]:
        """The bookmarks that stand below no other."""
        return [str(one.title) for one in self.reader.outline if not isinstance(one, list)]

    def faults(self) -> list[str]:
        """What is wrong with it for paper, for weak networks, or for screen readers (PDF/UA-1)."""
        return [*self._form(), *self._beside(), *self._fonts(), *self._tags()]

    def _form(self) -> Iterator[str]:
        if len(self.content) >= LARGEST:
            yield f"{len(self.content)} bytes"
        for page in self.reader.pages:
            if tuple(map(round, page.mediabox[2:])) != A4:
                yield f"a page of {page.mediabox}"
        if not self.bookmarks:
            yield "no bookmarks"

    def _beside(self) -> Iterator[str]:
        """Words that begin in the right margin, as those of a table do that is too wide."""
        found: list[str] = []

        def look(text: str, outer: list[float], inner: list[float], *_: object) -> None:
            x = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
            if text.strip() and x > A4[0] - MARGIN:
                found.append(f"{text.strip()[:40]!r} begins at {x:.0f} points")

        for number, page in enumerate(self.reader.pages, 1):
            page.extract_text(visitor_text=look)
            yield from (f"page {number}: {one}" for one in found)
            found.clear()

    def _fonts(self) -> Iterator[str]:
        for page in self.reader.pages:
            fonts: Any = page.get("/Resources", {}).get("/Font", {})
            for font in fonts.values():
                for below in font.get_object().get("/DescendantFonts", []):
                    described = below.get_object()["/FontDescriptor"]
                    if not described.keys() & {"/FontFile", "/FontFile2", "/FontFile3"}:
                        yield f"{font['/BaseFont']} is not embedded"

    def _tags(self) -> Iterator[str]:
        root: Any = self.reader.trailer["/Root"]
        if not root.get("/Lang"):
            yield "no language"
        if not (self.reader.metadata and self.reader.metadata.title):
            yield "no title"
        if not root.get("/MarkInfo", {}).get("/Marked"):
            yield "no tags"
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
            yield "its title is not shown"
        if 'pdfuaid:part="1"' not in root["/Metadata"].get_data().decode():
            yield "does not say that it is PDF/UA"
        kinds = list(_elements(root["/StructTreeRoot"]))
        if not any(one["/S"] in _HEADINGS for one in kinds):
            yield "no headings"
        for one in kinds:
            if one["/S"] == "/Figure" and "/Alt" not in one:
                yield "a figure without words"
        for page in self.reader.pages:
            for link in page.get("/Annots", []) or []:
                if not link.get_object().get("/Contents"):
                    yield f"a link without words: {link.get_object()}"


def read_pdf(content: bytes) -> Pdf:
    return Pdf(content, PdfReader(BytesIO(content)))


def _flat(outline: Any) -> Iterator[Any]:
    for one in outline:
        if isinstance(one, list):
            yield from _flat(one)
        else:
            yield one


def _elements(parent: Any) -> Iterator[Any]:
    kids = parent.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        element = kid.get_object() if hasattr(kid, "get_object") else kid
        if hasattr(element, "get") and element.get("/S"):
            yield element
            yield from _elements(element)
