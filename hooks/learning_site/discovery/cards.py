"""The picture that messaging apps show beside a link: one a language, made once and committed.

``python3 dev.py cards`` draws them from the site's name, description and address. The words that a
card shows are kept in the picture's file, so that one that says something else by now is noticed.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from learning_site.pages.publication import Publication
from learning_site.pages.tree import FOLDER

WIDTH, HEIGHT = 1200, 630
"""Pixels: the shape that messaging apps show whole (ogp.me names none; 1.91 to 1 is common)."""
LARGEST = 60_000
"""Bytes: a card is fetched by phones too."""

_BEGIN = b"\x89PNG\r\n\x1a\n"
_HEAD = 33
"""Bytes up to the end of the first chunk, which tells the size (w3.org/TR/png, 11.2.1)."""
_WORDS = b"Description"


_BEGINNING = "assets/card-"


def card_name(language: str) -> str:
    """Where a language's card lies, from the root of the site."""
    return f"{_BEGINNING}{language}.png"


def is_card(name: str) -> bool:
    """Whether a file is a card, by its name from the root of the site."""
    return name.startswith(_BEGINNING)


def card_of(root: Path, language: str) -> str | None:
    """The name of a language's card, or None if it has none."""
    name = card_name(language)
    return name if (root / FOLDER / name).is_file() else None


def words_of_card(publication: Publication, language: str) -> str:
    """What a card of a language says now."""
    return f"{publication.name(language)}. {publication.description(language)}"


def has_form(data: bytes) -> bool:
    """Whether a file is a picture of the kind, the shape and the weight of a card."""
    is_picture = data.startswith(_BEGIN) and len(data) > _HEAD
    return (
        is_picture and struct.unpack(">II", data[16:24]) == (WIDTH, HEIGHT) and len(data) <= LARGEST
    )


def says(data: bytes, words: str) -> bool:
    """Whether the picture was drawn with these words."""
    return _chunk(words) in data


def with_words(data: bytes, words: str) -> bytes:
    """A picture with the words that it shows."""
    return data[:_HEAD] + _chunk(words) + data[_HEAD:]


def _chunk(words: str) -> bytes:
    """A chunk of text in UTF-8 (w3.org/TR/png, 11.3.3.4)."""
    body = b"iTXt" + _WORDS + bytes(5) + words.encode()
    return struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
