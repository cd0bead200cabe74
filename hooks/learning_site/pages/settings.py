"""What the generator's configuration file says of the site: its languages and navigation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from learning_site.files import Document, parse_yaml, read_text
from learning_site.files.document import Location
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
        translated = entry.get("nav_translations") or {}
        if not isinstance(translated, dict):
            place, key = document.value_place(*at, "nav_translations"), "nav_translations"
            problems.add("value-kind", place, key=key, expected="Title: Title")
        translations[code] = _mapping(translated)
        places[code] = document.place(*at)
    if not languages:
        problems.add("value-missing", document.place("plugins"), key="languages")
        return None
    return Settings(
        tuple(languages),
        tuple(_navigation(document.data.get("nav"), document, ("nav",))),
        translations,
        places,
        str(document.data.get("site_url") or ""),
    )


def _language_entries(document: Document) -> Iterator[tuple[Location, Mapping[str, Any]]]:
    """The languages of the i18n plugin; what has another form is left to its own program."""
    for number, plugin in enumerate(_list(document.data.get("plugins"))):
        options = _mapping(_mapping(plugin).get("i18n"))
        for position, entry in enumerate(_list(options.get("languages"))):
            if isinstance(entry, dict):
                yield ("plugins", number, "i18n", "languages", position), entry


def _navigation(entries: Any, document: Document, at: Location) -> Iterator[NavigationEntry]:
    for number, entry in enumerate(_list(entries)):
        here = (*at, number)
        if isinstance(entry, str):
            yield NavigationEntry(entry.removesuffix(".md"), "", document.place(*here))
        for title, below in _mapping(entry).items():
            page = below.removesuffix(".md") if isinstance(below, str) else ""
            yield NavigationEntry(page, title, document.place(*here, title))
            yield from _navigation(below, document, (*here, title))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
