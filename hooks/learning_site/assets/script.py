"""Scripts without remarks and needless blanks: half of what we write is for who reads it."""

from __future__ import annotations

from rjsmin import jsmin


def smaller_script(text: str) -> str:
    """A script that does the same in fewer bytes. Names stay: they are what compresses well.

    So do remarks that begin with "!": they say whose work a script is.
    """
    return str(jsmin(text, keep_bang_comments=True)) + "\n"
