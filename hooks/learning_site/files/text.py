"""Reading a contributor's text file: UTF-8, of bounded size, without invisible characters."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from learning_site.problems import Place, Problems

SIZE_LIMIT_KB = 256
"""No file of facts or words comes near this; a larger one is a mistake or an attack."""

# Unicode categories: Cc control, Cf invisible formatting (zero width, bidirectional),
# Co private use (the markers' tokens live there), Cs lone surrogates.
_UNWANTED = {"Cc", "Cf", "Co", "Cs"}
_WANTED = {"\n", "\r", "\t", "\u00ad"}


def read_text(path: Path, name: str, problems: Problems) -> str | None:
    """The file's text with line feeds as line ends, or None if it cannot be used.

    ``name`` is the project-relative path that problems show. A byte order mark is dropped.
    """
    raw = path.read_bytes()
    if len(raw) > SIZE_LIMIT_KB * 1024:
        problems.add("file-too-large", Place(name), size=len(raw) // 1024, limit=SIZE_LIMIT_KB)
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = error.start - (before.rfind(b"\n") + 1) + 1
        problems.add("file-encoding", Place(name, before.count(b"\n") + 1, column))
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if _is_clean(text, name, problems) else None


def _is_clean(text: str, name: str, problems: Problems) -> bool:
    clean = True
    for number, line in enumerate(text.split("\n"), start=1):
        if line.isascii() and line.isprintable():
            continue
        for column, character in enumerate(line, start=1):
            if character not in _WANTED and unicodedata.category(character) in _UNWANTED:
                code = f"U+{ord(character):04X}"
                problems.add("file-character", Place(name, number, column), character=code)
                clean = False
    return clean
