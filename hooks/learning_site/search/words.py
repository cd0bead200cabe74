"""What a word is for the search: the same rule as ``overrides/assets/js/search-words.js``."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The text in small letters, without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def written_words(text: str) -> list[str]:
    """The words and numbers of a text in small letters; signs and single letters are none.

    They keep their accents, which stemmers go by.
    """
    found = _WORD.findall(unicodedata.normalize("NFC", text).lower())
    return [word for word in found if len(word) > 1 or word.isdigit()]


def words_of(text: str) -> list[str]:
    """The words and numbers of a text, folded: as they are compared with what readers type."""
    return [fold(word) for word in written_words(text)]
