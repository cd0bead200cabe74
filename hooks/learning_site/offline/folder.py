"""Links for pages that are opened from a folder, where nothing finds a folder's index page."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote

_LINK = re.compile(r"""\b(href|src|action)=(\\?["'])([^"'\\<>]*)""")
_FOREIGN = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|[/#?]|$")
_ALONE = re.compile(r"<link rel=\"?preload\b[^>]*>")
"""What browsers refuse in a folder, and complain about: a font that is asked for early."""
_INDEX = "index.html"


@dataclass(frozen=True)
class Folder:
    """The files that there will be, and the address of the site, for what will not."""

    names: frozenset[str]
    root: str


def in_folder(text: str, place: str, folder: Folder) -> str:
    """HTML, or HTML within a script, with links to files; what is not there is linked on the web.

    ``place`` is the folder of the text below the site, from which its links start.
    """

    def link(match: re.Match[str]) -> str:
        return f"{match[1]}={match[2]}{_target(match[3], place, folder)}"

    return _LINK.sub(link, _ALONE.sub("", text))


def _target(link: str, place: str, folder: Folder) -> str:
    if _FOREIGN.match(link):
        return link
    path = re.split("[?#]", link, maxsplit=1)[0]
    state = link.removeprefix(path)
    target = posixpath.normpath(posixpath.join(place, unquote(path)))
    if target in folder.names:
        return link
    is_page = posixpath.normpath(posixpath.join(target, _INDEX)) in folder.names
    if is_page:
        return posixpath.join(path, _INDEX) + state
    whole = folder.root + ("" if target == "." else target)
    return whole + ("/" if path.endswith("/") and target != "." else "") + state
