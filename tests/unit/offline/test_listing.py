"""The list of what a browser keeps."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from learning_site.offline.listing import Listing, listing_of


def made(site: Path, **changes: str) -> Listing:
    files = {
        "index.html": "<h1>a</h1>",
        "ways/index.html": "<h1>b</h1>",
        "ways/sections.js": "c",
        "assets/js/site.12345678.js": "d",
        "data/x.csv": "e",
        "404.html": "f",
        "sw.js": "g",
        "kept.json": "h",
        "data/all.zip": "i",
        "feed.xml": "j",
        "assets/card-en.png": "k",
    }
    for name, text in (files | changes).items():
        file = site / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return listing_of(site)


def test_pages_and_what_they_work_with_are_listed(tmp_path: Path) -> None:
    listing = made(tmp_path)
    assert list(listing.files) == [
        "",
        "assets/js/site.12345678.js",
        "data/x.csv",
        "ways/",
        "ways/sections.js",
    ]
    said = json.loads(listing.written())
    assert said["version"] == listing.version
    assert said["files"]["ways/"][0] == sha256(b"<h1>b</h1>").hexdigest()[:16]
    assert sum(size for _, size in said["files"].values()) == listing.size


def test_any_change_is_another_version(tmp_path: Path) -> None:
    first = made(tmp_path / "a")
    assert made(tmp_path / "b").version == first.version
    assert made(tmp_path / "c", **{"ways/index.html": "<h1>B</h1>"}).version != first.version
    assert made(tmp_path / "d", **{"feed.xml": "other"}).version == first.version
    (tmp_path / "a/ways/index.html").rename(tmp_path / "a/ways/x.html")
    assert listing_of(tmp_path / "a").version != first.version
