"""Reading a contributor's text file: UTF-8, of bounded size, without invisible characters."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from learning_site.problems import Place, Problems

SIZE_LIMIT_KB = 256
"""No file of facts or words comes near this; a larger one is a mistake or an attack."""

# Unicode categories: Cc control, Cf invisible formatting (zero width, bidirectional), Zl and Zp
# line ends that only some programs see, Co private use (the markers' tokens live there), Cs lone
# surrogates.
_UNWANTED = {"Cc", "Cf", "Zl", "Zp", "Co", "Cs"}
_WANTED = {"\n", "\t", "\u00ad"}
# What git leaves in a file that was changed in two ways; ``=======`` between them may be a title.
_CONFLICT = re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def is_unwanted(character: str) -> bool:
    """Whether a character is invisible, or means something else to every program."""
    code = ord(character)
    is_no_character = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return is_no_character or (
        character not in _WANTED and unicodedata.category(character) in _UNWANTED
    )


def read_text(path: Path, name: str, problems: Problems) -> str | None:
    """The file's text with line feeds as line ends, or None if it cannot be used.

    ``name`` is the project-relative path that problems show. A byte order mark is dropped.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        problems.add("file-unreadable", Place(name), detail=error.strerror or "")
        return None
    if len(raw) > SIZE_LIMIT_KB * 1024:
        problems.add("file-too-large", Place(name), size=len(raw) // 1024, limit=SIZE_LIMIT_KB)
        return None
    raw = raw.removeprefix(_BYTE_ORDER_MARK).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8").split("\n")
        problems.add("file-encoding", Place(name, len(before), len(before[-1]) + 1))
        return None
    return text if _is_clean(text, name, problems) else None


def _is_clean(text: str, name: str, problems: Problems) -> bool:
    if mark := _CONFLICT.search(text):
        problems.add("file-conflict", Place(name, text.count("\n", 0, mark.start()) + 1))
        return False
    clean = True
    for number, line in enumerate(text.split("\n"), start=1):
        if line.isascii() and line.isprintable():
            continue
        for column, character in enumerate(line, start=1):
            if is_unwanted(character):
                code = f"U+{ord(character):04X}"
                problems.add("file-character", Place(name, number, column), character=code)
                clean = False
    return clean
