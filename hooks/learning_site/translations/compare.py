"""What changed in a text, beside the same text in another language, for people who bring it up."""

from __future__ import annotations

import difflib
import textwrap
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

from learning_site.content.validation import Validator
from learning_site.files import parse_yaml
from learning_site.pages.history import ask_git
from learning_site.pages.page import page_of, split_name
from learning_site.pages.tree import FOLDER
from learning_site.problems import Problems
from learning_site.translations.facts import document_units
from learning_site.translations.record import Drift, Record, fingerprint
from learning_site.translations.sections import sections_with_places

_REVISIONS = 50
"""How far back an earlier text is looked for."""
_BETWEEN = " │ "


def side_by_side(left: Iterable[str], right: Iterable[str], width: int) -> Iterator[str]:
    """Two columns of lines, wrapped so that both together fit a width in characters."""
    half = (width - len(_BETWEEN)) // 2
    for one, other in zip_longest(_wrapped(left, half), _wrapped(right, half), fillvalue=""):
        yield f"{one:<{half}}{_BETWEEN}{other}".rstrip()


def changed_lines(old: str | None, new: str) -> Iterator[str]:
    """The lines of a text, those that came begun with + and those that went with -."""
    if old is None:
        yield from new.split("\n")
        return
    for line in difflib.ndiff(old.split("\n"), new.split("\n")):
        if not line.startswith("?"):
            yield line


def former_text(
    root: Path, drift: Drift, language: str, record: Record, languages: tuple[str, ...]
) -> str | None:
    """The text as it was when all languages were in step; None if git does not know it."""
    path, key = drift.unit.places[language].path, drift.unit.key
    wanted = record.prints[key][language]
    log = ask_git(root, "log", f"-{_REVISIONS}", "--format=%H", "--", path)
    for revision in log.split():
        text = ask_git(root, "show", f"{revision}:./{path}")
        found = _text_of(text, path, key, language, languages)
        if found is not None and fingerprint(found) == wanted:
            return found
    return None


def _text_of(
    text: str, path: str, key: str, language: str, languages: tuple[str, ...]
) -> str | None:
    """The text of a key in an earlier version of its file."""
    name = split_name(path.removeprefix(f"{FOLDER}/"))
    if path.startswith(f"{FOLDER}/") and name:
        page = page_of(text, path, *name, Validator(languages, Problems()), Problems())
        found = dict(sections_with_places(page)).get(key.partition("#")[2])
        return found[0] if found else None
    document = parse_yaml(text, path, Problems())
    units = document_units(document, languages) if document else ()
    return next((unit.texts.get(language) for unit in units if unit.key == key), None)


def _wrapped(lines: Iterable[str], width: int) -> Iterator[str]:
    for line in lines:
        yield from textwrap.wrap(line, width, drop_whitespace=False) or [""]
