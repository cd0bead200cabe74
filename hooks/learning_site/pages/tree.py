"""All pages of a site: read from ``docs/`` in every language, with their addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from learning_site.content.validation import Validator
from learning_site.pages.addresses import Addresses
from learning_site.pages.page import Page, read_page, split_name
from learning_site.problems import Place, Problems

FOLDER = "docs"
# A page's path becomes its permanent address, so it is as plain as a slug.
_STEP = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_TEMPLATES = "templates/"
"""Below ``docs/``, the generator publishes nothing from here (its ``exclude_docs``)."""
_PLAIN = re.compile(rf"{_STEP}(?:/{_STEP})*")


@dataclass(frozen=True)
class PageTree:
    """Pages by path and language. A missing language is absent, never filled silently."""

    pages: Mapping[str, Mapping[str, Page]]
    addresses: Addresses
    languages: tuple[str, ...]
    unread: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Paths of pages that are there but cannot be read, and in which languages."""

    def __iter__(self) -> Iterator[Page]:
        for twins in self.pages.values():
            yield from twins.values()

    def page(self, path: str, language: str) -> Page | None:
        """The page that a reader of a language gets: its own, or a twin that stands in for it."""
        twins = self.pages.get(path)
        if not twins:
            return None
        return twins.get(language) or next(iter(twins.values()))


def read_tree(root: Path, languages: tuple[str, ...], problems: Problems) -> PageTree:
    """Read every ``docs/**/*.<language>.md`` of the project at ``root``."""
    validator = Validator(languages, problems)
    found: dict[str, dict[str, Page]] = {}
    unread: dict[str, frozenset[str]] = {}
    for file in sorted((root / FOLDER).rglob("*.md")):
        inside = file.relative_to(root / FOLDER).as_posix()
        name = split_name(inside)
        if name is None or name[1] not in languages:
            place = Place(f"{FOLDER}/{inside}")
            problems.add("page-name", place, name=file.name, languages=" / .".join(languages))
            unread[_without_endings(inside)] = frozenset(languages)
            continue
        if not _PLAIN.fullmatch(name[0]):
            problems.add("file-name", Place(f"{FOLDER}/{inside}"), name=file.name)
            continue
        if inside.startswith(_TEMPLATES):
            problems.add("folder-reserved", Place(f"{FOLDER}/{inside}"), name=_TEMPLATES)
        page = read_page(root, file, *name, validator, problems)
        if page:
            found.setdefault(page.path, {})[page.language] = page
        else:
            unread[name[0]] = unread.get(name[0], frozenset()) | {name[1]}
    pages = {
        path: {language: twins[language] for language in languages if language in twins}
        for path, twins in sorted(found.items())
    }
    everything = [page for twins in pages.values() for page in twins.values()]
    return PageTree(pages, Addresses(everything, languages), languages, unread)


def _without_endings(inside: str) -> str:
    folder, slash, name = inside.rpartition("/")
    return folder + slash + name.partition(".")[0]
