"""Where in a Markdown text code and comments stand, so that nothing in them is taken for markup."""

from __future__ import annotations

import re

_FENCE = re.compile(r"[ \t]*(?:>[ \t]?)*(?P<fence>`{3,}|~{3,})(?P<info>[^`\n]*)$")
# What may hold indented paragraphs: lists, admonitions, tabs, footnotes, definitions.
_LIST = re.compile(r"[ \t]*(?:[-*+]|\d+\.)[ \t]")
_BOX = re.compile(r"[ \t]*(?:!!! |\?\?\?\+? |===[+!]? |\[\^[^\]]+\]:|:[ \t])")
# A comment or a code span, whichever begins first; a span ends within its paragraph.
_INLINE = re.compile(
    r"(?P<comment><!--.*?-->)"
    r"|(?<![`\\])(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL,
)
_TAB = 4


def mask_code(text: str) -> str:
    """The text with everything in code and comments blanked out; lines and columns stay.

    Blanks fenced and indented blocks, code spans within one paragraph, and HTML comments.
    """
    blocks = _Blocks()
    return _INLINE.sub(_blank, "\n".join(blocks.mask(line) for line in text.split("\n")))


class _Blocks:
    """Walks over the lines of a text and blanks those of fenced and indented blocks.

    ``base`` is the indentation at which the paragraphs of the open list or box begin.
    """

    def __init__(self) -> None:
        self.fence = ""
        self.base = 0
        self.after_blank = True
        self.in_code = False

    def mask(self, line: str) -> str:
        if self.fence:
            match = _FENCE.match(line)
            if match and match["fence"].startswith(self.fence) and not match["info"].strip():
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
        if match:
            self.fence = match["fence"]
            return " " * len(line)
        # A list begins a block, or goes on with one; a box may stand right below words.
        if _BOX.match(line) or (_LIST.match(line) and (begins_block or self.base)):
            self.base = indent // _TAB * _TAB + _TAB
        return line


def _indentation(line: str) -> int:
    expanded = line.expandtabs(_TAB)
    return len(expanded) - len(expanded.lstrip(" "))


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
