"""The machine's own words: each language has every string that the templates use, gaps included."""

from __future__ import annotations

import re
import string
from pathlib import Path

from learning_site.content.library import Library
from learning_site.problems import Problems
from learning_site.problems.problem import closest

_USE = re.compile(r"""\bstring\(\s*["']([a-z-]+)["'](\s*~)?""")
_FOLDERS = ("overrides", "hooks/learning_site/render")


def used_strings(root: Path) -> set[str]:
    """The keys of all strings that templates and renderers ask for; "key-" asks for a family."""
    found = set()
    for folder in _FOLDERS:
        for file in [*(root / folder).rglob("*.html"), *(root / folder).rglob("*.py")]:
            for match in _USE.finditer(file.read_text("utf-8")):
                found.add(match[1])
    return found


def check_strings(root: Path, library: Library, problems: Problems) -> None:
    """Compare every language's strings with what is used, and with the default language's gaps."""
    used = used_strings(root)
    families = tuple(key for key in used if key.endswith("-"))
    models = library.languages[library.default_language].shape.strings if library.languages else {}
    for language in library.languages.values():
        strings, document = language.shape.strings, language.document
        for key in sorted(used - set(families)):
            if key not in strings:
                problems.add("string-missing", document.place("strings"), key=key)
        for key, text in strings.items():
            place = document.place("strings", key)
            if key not in used and not key.startswith(families or ("\0",)):
                problems.add("string-unknown", place, key=key, guess=closest(key, used))
            expected, found = _gaps(models.get(key, text)), _gaps(text)
            if expected != found:
                problems.add(
                    "string-gaps", place, key=key, found=_show(found), expected=_show(expected)
                )


def _gaps(text: str) -> list[str] | None:
    try:
        return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:
        return None


def _show(gaps: list[str] | None) -> str:
    return "?" if gaps is None else ", ".join("{" + gap + "}" for gap in gaps) or "–"
