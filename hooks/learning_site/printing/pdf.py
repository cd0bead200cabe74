"""PDFs from HTML, by WeasyPrint: an own list of packages, and the system's Pango.

Where one of them is missing, nothing is printed, and the site is built without what it would offer.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ASKED = "LEARNING_SITE_PRINTS"
"""The variable by which the command tells the generator that there will be PDFs."""
_VARIANT = "pdf/ua-1"
"""Tagged and titled for screen readers, as ISO 14289-1 asks."""
_STYLES = Path("overrides/assets/css")
_PROTOCOLS = ("data", "file")


class Unprintable(Exception):
    """PDFs were asked for, and what makes them is not there."""


def are_asked() -> bool:
    """Whether this build is followed by PDFs."""
    return bool(os.environ.get(ASKED))


def check_printer() -> None:
    """Raise Unprintable unless PDFs can be made here."""
    if find_spec("weasyprint") is None:
        raise Unprintable("weasyprint")
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
        stylesheets=sheets, font_config=fonts, pdf_variant=_VARIANT, optimize_images=True
    )
    return content
