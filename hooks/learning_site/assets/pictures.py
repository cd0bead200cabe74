"""Small drawings travel within the pages and styles that show them, without a request of their own.

They stay pictures (``data:`` addresses in ``src`` and ``url()``), so nothing in them can run, clash
with an id of the page or colour anything but themselves; and pages in a folder, where browsers
refuse masks from files, show them, too.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from urllib.parse import quote

from learning_site.checks.allowed_html import OWN_DRAWING

MOST = 1500
"""Bytes of a drawing that travels within; a larger one is better kept by the browser."""
_IMAGE = re.compile(r'(<img\b[^>]*\bsrc=")([^":?#]+\.svg)(?=")')
_URL = re.compile(r"url\([\"']?(\.\./[\w/-]+\.svg)[\"']?\)")
_SAFE = "'=:/;,()!*"


def with_own_images(html: str, folder: Path, site: Path) -> str:
    """The HTML of a page that lies in a folder, with its small drawings in it."""

    def carry(match: re.Match[str]) -> str:
        return match[1] + (_address(folder / match[2], site) or match[2])

    return _IMAGE.sub(carry, html) if ".svg" in html else html


def with_own_masks(css: str, folder: Path, site: Path) -> str:
    """The text of a style sheet that lies in a folder, with its small drawings in it."""

    def carry(match: re.Match[str]) -> str:
        address = _address(folder / match[1], site)
        return f'url("{address}")' if address else match[0]

    return _URL.sub(carry, css)


@cache
def _data(file: Path, changed: float) -> str | None:
    text = " ".join(file.read_text("utf-8").split()).replace("> <", "><")
    if len(text) > MOST:
        return None
    quiet = text if "'" in text else text.replace('"', "'")
    return OWN_DRAWING + quote(quiet, safe=_SAFE)


def _address(file: Path, site: Path) -> str | None:
    """A drawing as an address; None if it is too large, or no file of the site."""
    path = file.resolve()
    if not path.is_relative_to(site.resolve()) or not path.is_file():
        return None
    return _data(path, path.stat().st_mtime)
