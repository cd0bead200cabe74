"""What readers type instead of what the site says: other words for it, and other spellings.

A language's file lists them under ``search: aliases:``. The spellings that it corrects, and the
forms that the glossary avoids, need no second entry: readers type them too.
"""

from __future__ import annotations

from collections.abc import Iterator

from learning_site.content.library import Library
from learning_site.search.words import words_of


def aliases_of(language: str, library: Library) -> dict[str, list[str]]:
    """The texts of the site by what is typed instead, both as words with blanks between, sorted."""
    found: dict[str, list[str]] = {}
    for said, typed in _pairs(language, library):
        key, text = " ".join(words_of(typed)), " ".join(words_of(said))
        if key and text and key != text and text not in found.setdefault(key, []):
            found[key].append(text)
    return {key: sorted(found[key]) for key in sorted(found) if found[key]}


def _pairs(language: str, library: Library) -> Iterator[tuple[str, str]]:
    """What the site says, and what is typed instead."""
    shape = library.languages[language].shape
    lists = [shape.spelling, *([shape.search.aliases] if shape.search else [])]
    for said_and_typed in lists:
        for said, all_typed in said_and_typed.items():
            yield from ((said, typed) for typed in all_typed)
    for term in library.glossary.terms.values() if library.glossary else ():
        for typed in term.shape.avoid.get(language, ()):
            yield term.name(language).text, typed
