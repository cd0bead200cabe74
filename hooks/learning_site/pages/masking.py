"""Where in a Markdown text code and comments stand, so that nothing in them is taken for markup."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

# Quantifiers that give nothing back (*+ and ++) keep every pattern linear: a page may be an attack.
_FENCE = re.compile(r"[ \t]*+(?:>[ \t]?+)*+(?P<fence>`{3,}+|~{3,}+)(?P<info>[^`\n]*+)$")
# What may hold indented paragraphs: lists, admonitions, tabs, footnotes, definitions.
_LIST = re.compile(r"[ \t]*+(?:[-*+]|\d++\.)[ \t]")
_BOX = re.compile(r"[ \t]*+(?:!!! ?|\?\?\?\+? ?|===[+!]? |\[\^[^\]]++\]:|:[ \t])")
# What begins or ends a comment or a code span; a span ends within its paragraph.
_INLINE = re.compile(r"`++|<!--|-->|\n[ \t]*+(?=\n)")
_COMMENT_END = "-->"
_LETTER = re.compile(r"[^\n]")
_TAB = 4


@lru_cache(maxsize=1024)
def mask_code(text: str) -> str:
    """The text with everything in code and comments blanked out; lines and columns stay.

    Blanks fenced and indented blocks, code spans within one paragraph, and HTML comments.
    """
    lines = text.split("\n")
    blocks = _Blocks(lines)
    return _without_spans("\n".join(blocks.mask(line) for line in lines))


class _Blocks:
    """Walks over the lines of a text and blanks those of fenced and indented blocks.

    ``base`` is the indentation at which the paragraphs of the open list or box begin. A fence ends
    with the same marks that it began with; without an end it is text: ``ends`` counts those ahead.
    """

    def __init__(self, lines: list[str]) -> None:
        self.ends = Counter(filter(None, map(_end_of_fence, lines)))
        self.fence = ""
        self.base = 0
        self.after_blank = True
        self.in_code = False

    def mask(self, line: str) -> str:
        end = _end_of_fence(line)
        self.ends[end] -= 1
        if self.fence:
            if end == self.fence:
                self.fence = ""
            return " " * len(line)
        if not line.strip():
            self.after_blank = True
            return line
        indent = _indentation(line)
        if self.after_blank and indent < self.base:
            self.base = indent // _TAB * _TAB
        begins_block, self.after_blank = self.after_blank, line.startswith("#")
        self.in_code = indent >= self.base + _TAB and (begins_block or self.in_code)
        if self.in_code:
            return " " * len(line)
        return self._text(line, indent, begins_block)

    def _text(self, line: str, indent: int, begins_block: bool) -> str:
        match = _FENCE.match(line)
        if match and self.ends[match["fence"]] > 0:
            self.fence = match["fence"]
            return " " * len(line)
        # A list begins a block, or goes on with one; a box may stand right below words.
        if _BOX.match(line) or (_LIST.match(line) and (begins_block or self.base)):
            self.base = indent // _TAB * _TAB + _TAB
        return line


def is_fence(line: str) -> bool:
    """Whether a line of a masked text begins code that nothing ends: what has an end is blank."""
    return _FENCE.match(line) is not None


def _end_of_fence(line: str) -> str:
    """The marks of a line that can end a fence; "" if it cannot."""
    match = _FENCE.match(line)
    return match["fence"] if match and not match["info"].strip() else ""


def _indentation(line: str) -> int:
    expanded = line.expandtabs(_TAB)
    return len(expanded) - len(expanded.lstrip(" "))


def _without_spans(text: str) -> str:
    """The text with code spans and comments blanked out, whichever begins first."""
    parts: list[str] = []
    position = 0
    for start, end in reversed(_spans(text)):
        if start >= position and not (text[start] == "`" and text[start - 1 : start] == "\\"):
            parts += [text[position:start], _LETTER.sub(" ", text[start:end])]
            position = end
    return "".join([*parts, text[position:]])


def _spans(text: str) -> list[tuple[int, int]]:
    """What may be a span or a comment, from the last to the first; they may overlap.

    A span ends at the next equal ticks of its paragraph. A comment ends at the next end of one,
    unless another begins before; within words it ends in its paragraph, too.
    Walking backwards finds each end at once, however many begin.
    """
    found: list[tuple[int, int]] = []
    following: dict[str, int] = {}
    comment_end: int | None = None
    for mark in reversed(list(_INLINE.finditer(text))):
        what, end = mark[0], None
        if what.startswith("\n"):
            following.clear()
        elif what == _COMMENT_END:
            following[what] = comment_end = mark.end()
        elif what == "<!--":
            within = following.pop(_COMMENT_END, None)
            end = comment_end if begins_line(text, mark.start()) else within
            comment_end = None
        else:
            end = following.get(what)
            following[what] = mark.end()
        if end is not None:
            found.append((mark.start(), end))
    return found


def begins_line(text: str, position: int) -> bool:
    """Whether only a few blanks stand before a position in its line: there HTML begins a block."""
    begin = max(position - _TAB, 0)
    _, newline, blanks = text[begin:position].rpartition("\n")
    return not blanks.strip() and bool(newline or position < _TAB)
