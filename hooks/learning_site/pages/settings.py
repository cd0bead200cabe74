"""What the generator's configuration file says of the site: its languages and navigation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from learning_site.files import Document, parse_yaml, read_text
from learning_site.problems import Place, Problems

CONFIGURATION = "mkdocs.yml"


@dataclass(frozen=True)
class NavigationEntry:
    """A line of the navigation: a section title, or a page path ("folder/page"), and its place."""

    page: str
    title: str
    place: Place


@dataclass(frozen=True)
class Settings:
    """Languages (the default first), navigation, translated titles, and the published address."""

    languages: tuple[str, ...]
    navigation: tuple[NavigationEntry, ...]
    translations: Mapping[str, Mapping[str, str]]
    language_places: Mapping[str, Place]
    site_url: str = ""

    @property
    def default_language(self) -> str:
        return self.languages[0]


def read_settings(root: Path, problems: Problems) -> Settings | None:
    """The settings in the configuration file at ``root``, or None if it cannot be read."""
    text = read_text(root / CONFIGURATION, CONFIGURATION, problems)
    document = parse_yaml(text, CONFIGURATION, problems, tags=True) if text is not None else None
    if document is None:
        return None
    languages: list[str] = []
    translations, places = {}, {}
    for at, entry in _language_entries(document):
        code = str(entry.get("locale"))
        languages.insert(0 if entry.get("default") else len(languages), code)
        translations[code] = dict(entry.get("nav_translations") or {})
        places[code] = document.place(*at)
    if not languages:
        problems.add("value-missing", document.place("plugins"), key="languages")
        return None
    navigation = tuple(_navigation(document.data.get("nav"), document, ("nav",)))
    site_url = str(document.data.get("site_url") or "")
    return Settings(tuple(languages), navigation, translations, places, site_url)


def _language_entries(document: Document) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    plugins: Any = document.data.get("plugins") or []
    for number, plugin in enumerate(plugins):
        options = plugin.get("i18n") if isinstance(plugin, dict) else None
        for position, entry in enumerate((options or {}).get("languages") or []):
            yield ("plugins", number, "i18n", "languages", position), entry


def _navigation(
    entries: Any, document: Document, at: tuple[str | int, ...]
) -> Iterator[NavigationEntry]:
    for number, entry in enumerate(entries or []):
        here = (*at, number)
        if isinstance(entry, str):
            yield NavigationEntry(entry.removesuffix(".md"), "", document.place(*here))
        elif isinstance(entry, dict):
            for title, below in entry.items():
                if isinstance(below, str):
                    page = below.removesuffix(".md")
                    yield NavigationEntry(page, title, document.place(*here, title))
                else:
                    yield NavigationEntry("", title, document.place(*here, title))
                    yield from _navigation(below, document, (*here, title))
