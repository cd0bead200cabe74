"""PDFs from HTML, by WeasyPrint: an own list of packages, and the system's Pango.

Where one of them is missing, nothing is printed, and the site is built without what it would offer.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

ASKED = "LEARNING_SITE_PRINTS"
"""The variable by which the command tells the generator that there will be PDFs."""
_VARIANT = "pdf/ua-1"
"""Tagged and titled for screen readers, as ISO 14289-1 asks."""
_STYLES = Path("overrides/assets/css")
_HOLD_TEXT = frozenset(["/P", "/TD", "/TH", "/LBody", "/Lbl", "/Caption", "/NonStruct"]) | {
    f"/H{level}" for level in range(1, 7)
}
"""The kinds of elements into which lines of text are folded."""
_PROTOCOLS = ("data", "file")


_CURE = "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


class Unprintable(Exception):
    """PDFs were asked for, and what makes them is not there: what is missing, and the cure."""

    def __init__(self, missing: str) -> None:
        super().__init__(
            f"PDF tidak dapat dibuat, karena {missing} tidak ditemukan. Di Debian/Ubuntu:  {_CURE}"
            f" / PDFs cannot be made, since {missing} was not found. On Debian/Ubuntu:  {_CURE}"
        )


def are_asked() -> bool:
    """Whether this build is followed by PDFs."""
    return bool(os.environ.get(ASKED))


def check_printer() -> None:
    """Raise Unprintable unless PDFs can be made here."""
    for name in ("weasyprint", "pikepdf"):
        if find_spec(name) is None:
            raise Unprintable(name)
    try:
        import weasyprint  # noqa: F401, PLC0415 - loads Pango, which may be missing
    except OSError as error:
        raise Unprintable(str(error).partition("\n")[0]) from error


def printed(html: str, root: Path, styles: tuple[str, ...]) -> bytes:
    """A PDF of an HTML document with our styles (in their order). Nothing is asked of a network.

    ``root`` is the project's folder. Pictures in the document have whole addresses.
    """
    import weasyprint  # noqa: PLC0415 - only who prints has it
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415
    from weasyprint.urls import URLFetcher  # noqa: PLC0415

    fonts, fetcher = FontConfiguration(), URLFetcher(allowed_protocols=_PROTOCOLS)
    sheets: list[Any] = [
        weasyprint.CSS(
            filename=str(root / _STYLES / f"{name}.css"), font_config=fonts, url_fetcher=fetcher
        )
        for name in styles
    ]
    document = weasyprint.HTML(string=html, url_fetcher=fetcher)
    content: bytes = document.write_pdf(
        stylesheets=sheets,
        font_config=fonts,
        pdf_variant=_VARIANT,
        optimize_images=True,
        finisher=_fold_lines,
    )
    return _smaller(content)


def pages_of(content: bytes) -> int:
    """How many pages a PDF has."""
    import pikepdf  # noqa: PLC0415

    with pikepdf.open(BytesIO(content)) as document:
        return len(document.pages)


def _smaller(content: bytes) -> bytes:
    """The same PDF without what was folded, and packed again."""
    import pikepdf  # noqa: PLC0415

    written = BytesIO()
    with pikepdf.open(BytesIO(content)) as document:
        document.save(
            written,
            object_stream_mode=pikepdf.ObjectStreamMode.preserve,
            recompress_flate=True,
            deterministic_id=True,
        )
    return written.getvalue()


def _fold_lines(_: object, pdf: Any) -> None:
    """Tag paragraphs, not each of their lines: half the size, and all that readers are told.

    WeasyPrint makes an element "Span" for each line (``weasyprint/pdf/tags.py``). Here its marked
    content belongs to the element around it (ISO 32000-1, 14.7.4), if both are on one page.
    """
    elements: Any = {one.reference: one for one in pdf.objects if hasattr(one, "get")}
    owners = {}
    for reference, one in elements.items():
        kids = one.get("K")
        is_line = one.get("S") == "/Span" and kids and len(kids) == 1 and isinstance(kids[0], int)
        around = elements.get(one["P"]) if is_line else None
        if around and around.get("S") in _HOLD_TEXT and around["Pg"] == one["Pg"]:
            around["K"][around["K"].index(reference)] = kids[0]
            owners[reference] = around.reference
            one.clear()
    root = elements[pdf.catalog["StructTreeRoot"]]
    numbers = elements[root["ParentTree"]]["Nums"]
    for place, found in enumerate(numbers):
        if isinstance(found, list):
            found[:] = [owners.get(one, one) for one in found]
        else:
            numbers[place] = owners.get(found, found)
