"""The list of all files that a browser keeps of a site, by which it knows what is new or broken."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from learning_site.discovery.cards import is_card
from learning_site.slides.codes import NAME as CODES

WORKER = "sw.js"
LIST = "kept.json"
"""Both lie at the root of the site: a worker serves only what lies below it."""
MANIFEST = "manifest.webmanifest"
_KINDS = {".html", ".js", ".css", ".woff2", ".svg", ".png", ".csv", ".webmanifest"}
_NO_PART = {WORKER, LIST, "404.html", CODES}
"""Codes lead to the site: who has no connection needs none."""
_INDEX = "index.html"


@dataclass(frozen=True)
class Entry:
    """A file's hash (SHA-256, 16 hexadecimal digits) and its size compressed, in bytes."""

    hash: str
    size: int


@dataclass(frozen=True)
class Listing:
    """Files by their addresses below the site; a page's is that of its folder."""

    files: Mapping[str, Entry]

    @property
    def version(self) -> str:
        """A short name of all this content: another one as soon as one file differs."""
        lines = "".join(f"{name} {entry.hash}\n" for name, entry in self.files.items())
        return sha256(lines.encode()).hexdigest()[:12]

    @property
    def size(self) -> int:
        """What has to be loaded to keep everything, in bytes."""
        return sum(entry.size for entry in self.files.values())

    def written(self) -> str:
        """The list as keep.js reads it."""
        files = {name: [entry.hash, entry.size] for name, entry in self.files.items()}
        said = {"version": self.version, "files": files}
        return json.dumps(said, ensure_ascii=False, separators=(",", ":")) + "\n"


def listing_of(site: Path) -> Listing:
    """What a browser keeps of a built site: pages and all that they work with.

    Left out are the large files of data, and what only other programs ask for.
    """
    return Listing({name: _entry(file) for name, file in sorted(_kept(site, site.rglob("*")))})


def listed_again(listing: Listing, site: Path, files: Iterable[Path]) -> Listing:
    """The list after some of its files were changed."""
    return Listing({**listing.files, **{name: _entry(file) for name, file in _kept(site, files)}})


def _kept(site: Path, files: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    for file in files:
        name = file.relative_to(site).as_posix()
        if file.suffix in _KINDS and file.name not in _NO_PART and not is_card(name):
            yield name.removesuffix(_INDEX) if file.name == _INDEX else name, file


def _entry(file: Path) -> Entry:
    content = file.read_bytes()
    return Entry(sha256(content).hexdigest()[:16], len(gzip.compress(content, 6)))
