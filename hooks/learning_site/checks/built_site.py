"""Checks of the built site, before it takes the place of the published one."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from learning_site.checks.allowed_html import is_foreign
from learning_site.checks.built_page import BuiltPage, read_built_pages
from learning_site.checks.ledger import read_promises
from learning_site.content.loader import LEDGER
from learning_site.problems import Place, Problems
from learning_site.site import Site


def check_built_site(folder: Path, site: Site, site_url: str, problems: Problems) -> None:
    """Links, anchors, ids, languages, headings, leftover markers, and the ledger's promises.

    ``site_url`` is the address for which the site was built; its path begins absolute links.
    """
    pages = read_built_pages(folder)
    ids = {name: {one for one, _, _ in page.ids} for name, page in pages.items()}
    links = _Links(folder, site_url, ids)
    languages = site.settings.languages
    for page in pages.values():
        _page(page, _language_of(page, languages), problems)
        for link, line, column in page.links:
            if found := links.problem(link, page.file):
                code, target = found
                problems.add(code, Place(f"site/{page.file}", line, column), target=target)
        for address, line, column in page.loaded:
            if links.is_foreign(address):
                place = Place(f"site/{page.file}", line, column)
                problems.add("built-foreign-origin", place, target=address)
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
    for what, line, column in page.forbidden:
        problems.add("built-html-forbidden", Place(f"site/{page.file}", line, column), what=what)
    for text, line, column in page.leftovers:
        problems.add("built-marker-left", Place(f"site/{page.file}", line, column), text=text)


@dataclass(frozen=True)
class _Links:
    """Follows links of a built site. ``ids`` are those of each page, by its file."""

    folder: Path
    site_url: str
    ids: Mapping[str, set[str]]

    def problem(self, link: str, file: str) -> tuple[str, str] | None:
        """The code and the target of a link that leads nowhere; None if it is good or foreign."""
        if self.site_url and link.startswith(self.site_url):
            link = urlsplit(self.site_url).path + link.removeprefix(self.site_url)
        try:
            parts = urlsplit(link)
        except ValueError:
            return "built-link", link
        if parts.scheme:
            return None
        target = self._file(unquote(parts.path), file)
        if parts.netloc or target is None or not (self.folder / target).is_file():
            return "built-link", link
        if (
            parts.fragment
            and target in self.ids
            and unquote(parts.fragment) not in self.ids[target]
        ):
            return "built-anchor", parts.fragment
        return None

    def is_foreign(self, address: str) -> bool:
        """Whether an address belongs to another site."""
        if self.site_url and address.startswith(self.site_url):
            return False
        return is_foreign(address)

    def _file(self, path: str, file: str) -> str | None:
        if not path:
            return file
        if path.startswith("/"):
            base = urlsplit(self.site_url).path or "/"
            if not path.startswith(base):
                return None
            target = posixpath.normpath(path.removeprefix(base) or ".")
        else:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(file), path))
        if target.startswith(".."):
            return None
        if (self.folder / target).is_dir():
            target = posixpath.normpath(posixpath.join(target, "index.html"))
        return target


def _ledger(root: Path, pages: Mapping[str, BuiltPage], problems: Problems) -> None:
    built = {page.address: page for page in pages.values()}
    ledger = read_promises(root, problems)
    for address, promise in ledger.items():
        number, names = promise.line, promise.ids
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
