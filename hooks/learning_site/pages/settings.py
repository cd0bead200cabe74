"""What the generator's configuration file says of the site: its languages and navigation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from learning_site.files import Document, parse_yaml, read_text
from learning_site.files.document import Location
from learning_site.pages.declared import Form, declared_texts
from learning_site.pages.feedback import NOWHERE, Feedback, read_feedback
from learning_site.pages.publication import UNPUBLISHED, Publication, read_publication
from learning_site.problems import Place, Problems

CONFIGURATION = "mkdocs.yml"
_LOCALE = re.compile(r"^[ \t-]*locale:[ \t]*([\w-]+)", re.MULTILINE)
_CODE = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
_TRANSLATIONS = {
    "behind": Form("warn|stop", "expected-warn-or-stop"),
    "unfinished": Form(rf"{_CODE}(?:, {_CODE})*", "expected-language-code"),
}
_Entries = list[tuple[Location, Mapping[str, Any]]]


@dataclass(frozen=True)
class NavigationEntry:
    """A line of the navigation: a section title, or a page path ("folder/page"), and its place.

    ``depth`` is 0 for what stands in no section.
    """

    page: str
    title: str
    place: Place
    depth: int = 0


@dataclass(frozen=True)
class Settings:
    """Languages (the default first), navigation, translated titles, and the published address."""

    languages: tuple[str, ...]
    navigation: tuple[NavigationEntry, ...]
    translations: Mapping[str, Mapping[str, str]]
    language_places: Mapping[str, Place]
    site_url: str = ""
    lessons_are_framed: bool = False
    """Whether every lesson must say its aims, its gist and its key points."""
    publication: Publication = UNPUBLISHED
    feedback: Feedback = NOWHERE
    behind_stops: bool = False
    """Whether a text that fell behind its twin stops a build, instead of being told only."""
    unfinished: tuple[str, ...] = ()
    """Languages that are being added: what they lack counts as not yet translated."""

    @property
    def default_language(self) -> str:
        return self.languages[0]


def read_settings(root: Path, problems: Problems) -> Settings | None:
    """The settings in the configuration file at ``root``, or None if it cannot be read."""
    text = read_text(root / CONFIGURATION, CONFIGURATION, problems)
    document = parse_yaml(text, CONFIGURATION, problems, tags=True) if text is not None else None
    if document is None:
        return None
    entries = list(_language_entries(document))
    if not _languages_are_clear(entries, document, problems):
        return None
    entries.sort(key=lambda one: not one[1].get("default"))
    site_url = _site_url(document, problems)
    translations = declared_texts("translations", _TRANSLATIONS, document, problems)
    by_code = {entry["locale"]: entry for _, entry in entries}
    return Settings(
        tuple(entry["locale"] for _, entry in entries),
        tuple(_navigation(document.data.get("nav"), document, ("nav",))),
        {entry["locale"]: _translations(at, entry, document, problems) for at, entry in entries},
        {entry["locale"]: document.place(*at) for at, entry in entries},
        site_url,
        bool(_mapping(document.data.get("extra")).get("lessons_are_framed")),
        read_publication(document, by_code, site_url, problems),
        read_feedback(document, problems),
        translations.get("behind") == "stop",
        tuple(code for code in translations.get("unfinished", "").split(", ") if code),
    )


def languages_named(root: Path) -> list[str]:
    """The languages in the order in which the configuration names them, readable or not."""
    file = root / CONFIGURATION
    text = file.read_text("utf-8", "replace") if file.is_file() else ""
    return list(dict.fromkeys(_LOCALE.findall(text)))


def _languages_are_clear(entries: _Entries, document: Document, problems: Problems) -> bool:
    """Whether each language has a code of its own.

    If not, nothing else is checked: every page of the language meant would be called superfluous.
    """
    found = set[str]()
    for at, entry in entries:
        code, place = entry.get("locale"), document.value_place(*at, "locale")
        if code is None:
            problems.add("value-missing", document.place(*at), key="locale")
        elif not isinstance(code, str):
            problems.add("value-kind", place, key="locale", expected="expected-language-code")
        elif code in found:
            problems.add("language-twice", place, value=code)
        else:
            found.add(code)
    if not entries:
        problems.add("value-missing", document.place("plugins"), key="languages")
    return bool(entries) and len(found) == len(entries)


def _translations(
    at: Location, entry: Mapping[str, Any], document: Document, problems: Problems
) -> Mapping[str, str]:
    """The titles of the navigation in one language."""
    key = "nav_translations"
    translated = entry.get(key) or {}
    if not isinstance(translated, dict):
        place = document.value_place(*at, key)
        problems.add("value-kind", place, key=key, expected="expected-lines")
    return _mapping(translated)


def _site_url(document: Document, problems: Problems) -> str:
    """The published address. A tag that reads the environment is a list, its default the last."""
    address: Any = document.data.get("site_url")
    if isinstance(address, list) and all(isinstance(part, str) for part in address):
        address = address[-1] if address else None
    if address is None or isinstance(address, str):
        return address or ""
    place = document.value_place("site_url")
    problems.add("value-kind", place, key="site_url", expected="expected-web-address")
    return ""


def _language_entries(document: Document) -> Iterator[tuple[Location, Mapping[str, Any]]]:
    """The languages of the i18n plugin; what has another form is left to its own program."""
    for number, plugin in enumerate(_list(document.data.get("plugins"))):
        options = _mapping(_mapping(plugin).get("i18n"))
        for position, entry in enumerate(_list(options.get("languages"))):
            if isinstance(entry, dict):
                yield ("plugins", number, "i18n", "languages", position), entry


def _navigation(entries: Any, document: Document, at: Location) -> Iterator[NavigationEntry]:
    for number, entry in enumerate(_list(entries)):
        here, depth = (*at, number), len(at) // 2
        if isinstance(entry, str):
            yield NavigationEntry(entry.removesuffix(".md"), "", document.place(*here), depth)
        for title, below in _mapping(entry).items():
            page = below.removesuffix(".md") if isinstance(below, str) else ""
            yield NavigationEntry(page, title, document.place(*here, title), depth)
            yield from _navigation(below, document, (*here, title))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
