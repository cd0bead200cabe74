"""The last step of a build: what a site needs to be there without a connection.

It comes after everything else, because the list of what browsers keep names every file's content.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from learning_site.assets.script import smaller_script
from learning_site.offline.archives import are_asked
from learning_site.offline.listing import LIST, MANIFEST, WORKER, listed_again, listing_of
from learning_site.offline.packed_site import write_archives
from learning_site.offline.views import WHOLE
from learning_site.render import formats
from learning_site.site import Site

_DOWNLOADS = {".pdf", ".zip"}
"""What pages name with its size."""
_ICON = "assets/images/mark.svg"
_SIZE = re.compile(r'(<(\w+) data-size="([^"]+)">)(?=</\2>)')
_LANGUAGE = re.compile(r"<html[^>]*\blang=\"?([\w-]+)")


def finish_offline(folder: Path, site: Site) -> None:
    """Write manifests, archives if asked for, the list of what is kept, and its worker."""
    for language in site.settings.languages:
        _write_manifest(folder, site, language)
    if are_asked():
        write_archives(folder, site)
    listing = listing_of(folder)
    sizes = {WHOLE: listing.size}
    for file in folder.rglob("*"):
        if file.suffix in _DOWNLOADS:
            sizes[file.relative_to(folder).as_posix()] = file.stat().st_size
    listing = listed_again(listing, folder, list(_fill_in(folder, site, sizes)))
    (folder / LIST).write_text(listing.written(), "utf-8")
    worker = folder / WORKER
    said = json.dumps(
        {"version": listing.version, "notices": _notices(site)},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    script = smaller_script(worker.read_text("utf-8"))
    worker.write_text(f"self.site={said};\n{script}", "utf-8")


def _write_manifest(folder: Path, site: Site, language: str) -> None:
    """What a phone needs to put the site among its applications (w3.org/TR/appmanifest)."""
    scope = site.renderer("index", language).scope
    said = {
        "name": scope.publication.name(language),
        "description": scope.publication.description(language),
        "lang": language,
        "start_url": "./",
        "scope": scope.file_href(""),
        "display": "minimal-ui",
        "icons": [{"src": scope.file_href(_ICON), "type": "image/svg+xml", "sizes": "any"}],
    }
    place = folder / site.tree.addresses.of("index", language)
    place.mkdir(parents=True, exist_ok=True)
    (place / MANIFEST).write_text(json.dumps(said, ensure_ascii=False) + "\n", "utf-8")


def _fill_in(folder: Path, site: Site, sizes: Mapping[str, int]) -> Iterator[Path]:
    """Put sizes (bytes) where pages leave room for them; the files that were changed."""
    for file in folder.rglob("*.html"):
        html = file.read_text("utf-8")
        if 'data-size="' not in html:
            continue
        found = _LANGUAGE.search(html)
        language = found[1] if found else site.settings.default_language
        locale = site.renderer("index", language).scope.locale

        def filled(match: re.Match[str], locale: str = locale) -> str:
            size = sizes.get(match[3])
            return match[1] + (formats.size(size, locale) if size is not None else "")

        file.write_text(_SIZE.sub(filled, html), "utf-8")
        yield file


def _notices(site: Site) -> Mapping[str, Mapping[str, str]]:
    """What is said in each language where a page is not there, by how its addresses begin."""
    notices = {}
    for language in site.settings.languages:
        home = site.tree.addresses.of("index", language)
        renderer = site.renderer("index", language)
        notices[home] = {
            "page": site.rendered(partial(renderer.fragment, "notice", home=home)),
            "entry": site.rendered(partial(renderer.fragment, "notice_entry")),
        }
    return notices
