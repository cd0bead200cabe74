"""Words of a page as paper and screen readers need them: drawn marks as signs, nothing unseen."""

from __future__ import annotations

import re

_PLAIN = (
    # Links to terms, and to sources that stand at the page's end by their numbers: a book of all
    # pages has thousands of them, and each weighs as much as a line.
    (re.compile(r'<a class="term"[^>]*>(.*?)</a>', re.DOTALL), r"\1"),
    (re.compile(r'(<sup class="ref">)<a\b[^>]*>(.*?)</a>', re.DOTALL), r"\1\2"),
    (re.compile(r'<span class="sign[^"]*"></span>'), ""),
)
_MARK = re.compile(r'<svg class="mark"[^>]*>(.*?)</svg>', re.DOTALL)
_UNSEEN = re.compile(r'<svg\b[^>]*aria-hidden="true".*?</svg>|<img\b[^>]*\balt=""[^>]*>', re.DOTALL)
"""Drawings that say nothing: a PDF has no way to hide them from those who listen."""
_SIGNS = {"<ellipse": "●○", "<rect": "■□", "1.5l": "▲△", "": "◆◇"}
"""A filled and an empty sign for each shape of a mark (``_words.html``), by what draws it."""


def plain(html: str) -> str:
    """HTML with signs for marks, and without drawings that say nothing."""
    for pattern, words in _PLAIN:
        html = pattern.sub(words, html)
    return _UNSEEN.sub("", _MARK.sub(_signs, html))


def _signs(mark: re.Match[str]) -> str:
    drawn = mark[1]
    signs = next(signs for shape, signs in _SIGNS.items() if shape in drawn)
    return signs[0] * drawn.count("mark__on") + signs[1] * drawn.count("mark__off")
