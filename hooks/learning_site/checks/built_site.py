"""Checks of the built site, before it takes the place of the published one."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from learning_site.checks.built_page import BuiltPage, read_built_pages
from learning_site.checks.ledger import LEDGER, ledger_lines, read_ledger
from learning_site.problems import Place, Problems
from learning_site.site import Site


def check_built_site(folder: Path, site: Site, problems: Problems) -> None:
    """Links, anchors, ids, languages, headings, leftover markers, and the ledger's promises."""
    pages = read_built_pages(folder)
    ids = {name: {one for one, _, _ in page.ids} for name, page in pages.items()}
    languages = site.settings.languages
    for page in pages.values():
        _page(page, _language_of(page, languages), problems)
        for link, line, column in page.links:
            _link(link, Place(f"site/{page.file}", line, column), page, folder, ids, problems)
    _ledger(site.root, pages, problems)


def _language_of(page: BuiltPage, languages: tuple[str, ...]) -> str:
    first = page.file.split("/")[0]
    return first if first in languages[1:] else languages[0]


def _page(page: BuiltPage, language: str, problems: Problems) -> None:
    top = Place(f"site/{page.file}")
    if page.language != language:
        problems.add("built-language", top, found=page.language, expected=language)
    if page.is_redirect:
        return
    if page.mains != 1:
        problems.add("built-heading", top, count=page.mains)
    counted = Counter(one for one, _, _ in page.ids)
    for one, line, column in page.ids:
        if counted[one] > 1:
            problems.add("built-id-twice", Place(f"site/{page.file}", line, column), id=one)
    for text, line, column in page.leftovers:
        problems.add("built-marker-left", Place(f"site/{page.file}", line, column), text=text)


def _link(
    link: str,
    place: Place,
    page: BuiltPage,
    folder: Path,
    ids: Mapping[str, set[str]],
    problems: Problems,
) -> None:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return
    path = unquote(parts.path)
    start = "" if path.startswith("/") else posixpath.dirname(page.file)
    target = posixpath.normpath(posixpath.join(start, path.lstrip("/"))) if path else page.file
    if (folder / target).is_dir():
        target = posixpath.normpath(posixpath.join(target, "index.html"))
    if target.startswith("..") or not (folder / target).is_file():
        problems.add("built-link", place, target=link)
    elif parts.fragment and target in ids and unquote(parts.fragment) not in ids[target]:
        problems.add("built-anchor", place, target=parts.fragment)


def _ledger(root: Path, pages: Mapping[str, BuiltPage], problems: Problems) -> None:
    built = {page.address: page for page in pages.values()}
    ledger, lines = read_ledger(root), ledger_lines(root)
    for address, names in ledger.items():
        number = lines[address]
        page = built.get(address)
        if page is None:
            problems.add("built-address-lost", Place(LEDGER, number), address=address)
        elif not page.is_redirect:
            known = {one for one, _, _ in page.ids}
            for name in sorted(names - known):
                lost = f"{address}#{name}"
                problems.add("built-address-lost", Place(LEDGER, number), address=lost)
    new = [page for page in pages.values() if page.is_content and page.address not in ledger]
    if new:
        problems.add("built-address-unlisted", Place(LEDGER), count=len(new))
