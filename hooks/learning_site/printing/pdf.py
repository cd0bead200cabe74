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
_FONTS = Path("overrides/assets/fonts")


class Unprintable(Exception):
    """PDFs were asked for, and what makes them is not there."""


def are_asked() -> bool:
    """Whether this build is followed by PDFs."""
    return bool(os.environ.get(ASKED))


def check_printer() -> None:
    """Raise Unprintable unless PDFs can be made here."""
    try:
        if find_spec("weasyprint") is None:
            raise Unprintable("weasyprint")
        import weasyprint  # noqa: F401, PLC0415 - loads Pango, which may be missing
    except OSError as error:
        raise Unprintable(str(error).partition("\n")[0]) from error


def printed(html: str, root: Path, styles: tuple[str, ...], folder: Path) -> bytes:
    """A PDF of an HTML document with our styles; only files of the site and fonts are loaded."""
    import weasyprint  # noqa: PLC0415 - only who prints has it

    fonts = weasyprint.text.fonts.FontConfiguration()
    sheets = [
        weasyprint.CSS(
            filename=str(root / _STYLES / f"{name}.css"),
            font_config=fonts,
            url_fetcher=_own_files(root / _FONTS, folder),
        )
        for name in styles
    ]
    document = weasyprint.HTML(
        string=html, base_url=folder.as_uri() + "/", url_fetcher=_own_files(root / _FONTS, folder)
    )
    content: bytes = document.write_pdf(
        stylesheets=sheets, font_config=fonts, pdf_variant=_VARIANT, optimize_images=True
    )
    return content


def _own_files(*folders: Path) -> Any:
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415

    class OwnFiles(URLFetcher):
        def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
            path = Path(url.removeprefix("file://")).resolve()
            is_own = any(path.is_relative_to(folder.resolve()) for folder in folders)
            if not url.startswith(("data:", "file:")) or (url.startswith("file:") and not is_own):
                raise ValueError(url)
            return super().fetch(url, headers)

    return OwnFiles()
