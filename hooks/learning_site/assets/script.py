"""Scripts without remarks and needless blanks: half of what we write is for who reads it."""

from __future__ import annotations

from rjsmin import jsmin


def smaller_script(text: str) -> str:
    """A script that does the same in fewer bytes. Names stay: they are what compresses well."""
    return str(jsmin(text)) + "\n"
