"""The machine's own words: each language has every string that the templates use, gaps included."""

from __future__ import annotations

import re
import string
from pathlib import Path

from learning_site.content.library import Library
from learning_site.problems import Problems
from learning_site.problems.problem import closest

_USE = re.compile(
    r"""\bstring\(\s*["'](?P<key>[a-z-]+)["'](?P<arguments>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)"""
)
_GAP = re.compile(r"\b(\w+)=")
_FOLDERS = (
    "overrides",
    *(
        f"hooks/learning_site/{name}"
        for name in ("render", "data", "offline", "slides", "printing", "proposals")
    ),
)


def used_strings(root: Path) -> dict[str, list[str]]:
    """The keys of all strings that templates and renderers ask for, with their gaps.

    A key that ends with a hyphen asks for a family of strings that begin so.
    """
    found: dict[str, list[str]] = {}
    for folder in _FOLDERS:
        for file in [*(root / folder).rglob("*.html"), *(root / folder).rglob("*.py")]:
            # A file that is no text is another check's matter.
            for match in _USE.finditer(file.read_text("utf-8", errors="replace")):
                found[match["key"]] = sorted(_GAP.findall(match["arguments"]))
    return found


def check_strings(root: Path, library: Library, problems: Problems) -> None:
    """Every language has every string that is used, no other, with exactly its gaps."""
    used = used_strings(root)
    families = tuple(key for key in used if key.endswith("-"))
    default = library.languages.get(library.default_language)
    needed = {key for key in used if key not in families}
    needed |= {key for key in (default.shape.strings if default else ()) if _in(families, key)}
    for language in library.languages.values():
        strings, document = language.shape.strings, language.document
        for key in sorted(needed - set(strings)):
            problems.add("string-missing", document.place("strings"), key=key)
        for key, text in strings.items():
            place = document.place("strings", key)
            if key not in needed and not _in(families, key):
                problems.add("string-unknown", place, key=key, guess=closest(key, used))
            expected, found = used.get(key, []), _gaps(text)
            if found != expected and key in needed:
                problems.add(
                    "string-gaps", place, key=key, found=_show(found), expected=_show(expected)
                )


def _in(families: tuple[str, ...], key: str) -> bool:
    return bool(families) and key.startswith(families)


def _gaps(text: str) -> list[str] | None:
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return None
    if any(form or conversion for _, _, form, conversion in parts):
        return None
    return sorted(name for _, name, _, _ in parts if name is not None)


def _show(gaps: list[str] | None) -> str:
    return "?" if gaps is None else ", ".join("{" + gap + "}" for gap in gaps) or "–"
