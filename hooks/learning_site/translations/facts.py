"""The texts of facts that are compared: those that a file says in several languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from learning_site.files.document import Document, Location, Step
from learning_site.translations.record import Record, Unit


def document_units(document: Document, languages: tuple[str, ...]) -> Iterator[Unit]:
    """The texts of a file that stand in it in two languages or more."""
    yield from _texts(document, document.data, (), languages)


def _texts(
    document: Document, value: Any, at: Location, languages: tuple[str, ...]
) -> Iterator[Unit]:
    below: Iterable[tuple[Step, Any]] = ()
    if isinstance(value, Mapping):
        texts = {code: value[code] for code in languages if isinstance(value.get(code), str)}
        if len(texts) > 1:
            key = f"{document.path}:{'/'.join(map(str, at))}"
            yield Unit(key, texts, {code: document.place(*at, code) for code in texts})
            return
        below = value.items()
    elif isinstance(value, list):
        below = enumerate(value)
    for step, one in below:
        yield from _texts(document, one, (*at, step), languages)


def shared_units(folder: str, documents: Mapping[str, Document], key: str) -> Iterator[Unit]:
    """The texts below a key of files that hold one language each, by these languages."""
    found: dict[str, dict[str, str]] = {}
    for language, document in documents.items():
        texts = document.data.get(key)
        for name, text in texts.items() if isinstance(texts, Mapping) else ():
            if isinstance(text, str):
                found.setdefault(name, {})[language] = text
    for name, by_language in found.items():
        places = {one: documents[one].place(key, name) for one in by_language}
        yield Unit(f"{folder}:{key}/{name}", by_language, places)


def words_behind(
    document: Document, languages: tuple[str, ...], record: Record
) -> Mapping[str, frozenset[str]]:
    """The texts of a file that fell behind, by language; the same words twice are told twice."""
    found: dict[str, set[str]] = {}
    for drift in record.drifts(document_units(document, languages)):
        for language in drift.behind:
            found.setdefault(language, set()).add(drift.unit.texts[language].strip())
    return {language: frozenset(words) for language, words in found.items()}
