"""Small drawings travel within the pages and styles that show them, without a request of their own.

A drawing that only adorns, and has no names that could clash with the page's, is set into its page
(what could run was refused: :mod:`learning_site.checks`). Any other stays a picture, by a ``data:``
address in ``src`` or ``url()``: pages in a folder, where browsers refuse masks from files, show it.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from urllib.parse import quote

from learning_site.checks.allowed_html import OWN_DRAWING

MOST = 1500
"""Bytes of a drawing that travels within; a larger one is better kept by the browser."""
_IMAGE = re.compile(r'<img\b(?P<before>[^>]*?) src="(?P<file>[^":?#]+\.svg)"(?P<after>[^>]*)>')
_ADORNS = ' alt=""'
_NAMES = re.compile(r"\b(?:id|class|style)=|<style|<title|<svg[^>]*\bwidth=")
_URL = re.compile(r"url\([\"']?(\.\./[\w/-]+\.svg)[\"']?\)")
_SAFE = "'=:/;,()!*"


def with_own_images(html: str, folder: Path, site: Path) -> str:
    """The HTML of a page that lies in a folder, with its small drawings in it."""

    def carry(match: re.Match[str]) -> str:
        drawing = _drawing(folder / match["file"], site)
        if drawing is None:
            return match[0]
        if _ADORNS in match["after"] and drawing.startswith("<svg") and not _NAMES.search(drawing):
            kept = match["before"] + match["after"].replace(_ADORNS, "")
            return drawing.replace("<svg", "<svg" + kept, 1)
        return match[0].replace(match["file"], _address(drawing), 1)

    return _IMAGE.sub(carry, html) if ".svg" in html else html


def with_own_masks(css: str, folder: Path, site: Path) -> str:
    """The text of a style sheet that lies in a folder, with its small drawings in it."""

    def carry(match: re.Match[str]) -> str:
        drawing = _drawing(folder / match[1], site)
        return f'url("{_address(drawing)}")' if drawing else match[0]

    return _URL.sub(carry, css)


def _address(drawing: str) -> str:
    quiet = drawing if "'" in drawing else drawing.replace('"', "'")
    return OWN_DRAWING + quote(quiet, safe=_SAFE)


def _drawing(file: Path, site: Path) -> str | None:
    """The text of a drawing; None if it is too large, or no file of the site."""
    path = file.resolve()
    if not path.is_relative_to(site.resolve()) or not path.is_file():
        return None
    return _text(path, path.stat().st_mtime)


@cache
def _text(file: Path, changed: float) -> str | None:
    text = " ".join(file.read_text("utf-8").split()).replace("> <", "><")
    return text if len(text) <= MOST else None
