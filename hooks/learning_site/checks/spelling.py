"""Discouraged words and spellings in pages and facts, and what to write instead.

Which they are is data: ``spelling`` in a language's own file, and ``avoid`` in the glossary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from learning_site.content.library import Library
from learning_site.files.document import Document
from learning_site.pages.destinations import find_destinations
from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems

# Not words: markers, lists of attributes, tags, addresses (and where links lead).
_NO_WORDS = re.compile(r"\{\{[^{}]*\}\}|\{[^{}\n]*\}|<[^<>\n]*>|https?://\S+")


@dataclass(frozen=True)
class Spelling:
    """The discouraged forms of one language in small letters, and what is written instead."""

    instead: Mapping[str, str]
    pattern: re.Pattern[str]
    exceptions: re.Pattern[str] | None

    def found(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Where a discouraged form stands (offset), the form, and what to write instead."""
        for offset, word in _hits(self.pattern, self.exceptions, text):
            yield offset, word, self.instead[word.lower()]


@lru_cache(maxsize=16384)
def _hits(
    pattern: re.Pattern[str], exceptions: re.Pattern[str] | None, text: str
) -> tuple[tuple[int, str], ...]:
    """Where forms stand in a text; a preview asks the same of nearly all texts at each change."""
    if exceptions:
        text = exceptions.sub(lambda match: " " * len(match[0]), text)
    # Four times as fast as a pattern that ignores case.
    hits = pattern.finditer(_lower(text))
    return tuple((hit.start(), text[hit.start() : hit.end()]) for hit in hits)


def _lower(text: str) -> str:
    """The text in small letters, of the same length: ``İ`` alone would become two."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)


def check_spelling(library: Library, tree: PageTree, problems: Problems) -> None:
    """Look for discouraged forms in every page and every text of the facts."""
    for language in library.languages:
        spelling = spelling_of(language, library)
        if spelling is None:
            continue
        for page in tree:
            if page.language == language:
                _check_page(page, spelling, problems)
        for document in library.documents():
            _check_facts(document, language, spelling, problems)


def spelling_of(language: str, library: Library) -> Spelling | None:
    """The discouraged forms of a language, or None if there are none."""
    shape = library.languages[language].shape
    instead = {wrong.lower(): right for right, all_of in shape.spelling.items() for wrong in all_of}
    for term in library.glossary.terms.values() if library.glossary else ():
        for wrong in term.shape.avoid.get(language, ()):
            instead[wrong.lower()] = term.name(language).text
    if not instead:
        return None
    exceptions = [re.escape(one) for one in shape.spelling_exceptions]
    return Spelling(
        instead,
        re.compile(_whole_words([re.escape(one) for one in instead])),
        re.compile("|".join(exceptions)) if exceptions else None,
    )


def _whole_words(forms: list[str]) -> str:
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])"


def _check_page(page: Page, spelling: Spelling, problems: Problems) -> None:
    for offset, word, instead in spelling.found(_words_of(page.masked)):
        problems.add("spelling", page.place(offset), word=word, instead=instead)
    front = page.front_document
    for at, text in texts_of(front.data) if front else ():
        for _, word, instead in spelling.found(text):
            problems.add("spelling", page.front_place(*at), word=word, instead=instead)


@lru_cache(maxsize=1024)
def _words_of(masked: str) -> str:
    """The text of a page with all that is no words blanked out; every offset stays."""
    text = list(masked)
    for one in find_destinations(masked):
        if one.kind != "picture by label":
            end = min(one.start + len(one.address), len(text))
            text[one.start : end] = [
                "\n" if sign == "\n" else " " for sign in text[one.start : end]
            ]
    return _NO_WORDS.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), "".join(text))


def _check_facts(document: Document, language: str, spelling: Spelling, problems: Problems) -> None:
    for at, text in texts_of(document.data):
        # "avoid" and "forms" name the words themselves.
        if at[-1] == language and not {"avoid", "forms"} & set(at):
            for _, word, instead in spelling.found(text):
                place = document.value_place(*at)
                problems.add("spelling", place, word=word, instead=instead)


def texts_of(
    data: object, at: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text in a file's values, with the way to it."""
    if isinstance(data, str) and at:
        yield at, data
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from texts_of(value, (*at, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from texts_of(value, (*at, number))
