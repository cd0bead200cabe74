"""Where in a Markdown text code and comments stand, so that nothing in them is taken for markup."""

from __future__ import annotations

import re

_FENCE = re.compile(r"[ \t]*(?:>[ \t]?)*(?P<fence>`{3,}|~{3,})(?P<info>[^`\n]*)$")
_CONTAINER = re.compile(r"[ \t]*(?:[-*+]|\d+[.)]|!!!|\?\?\?\+?|===|\[\^|: )")
_CODE_SPAN = re.compile(
    r"(?<![`\\])(?P<ticks>`+)(?!`)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)", re.DOTALL
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def mask_code(text: str) -> str:
    """The text with everything in code and comments blanked out; lines and columns stay.

    Blanks fenced and indented blocks, code spans within one paragraph, and HTML comments.
    """
    lines = _mask_blocks(text.split("\n"))
    paragraphs = re.split(r"(\n[ \t]*(?=\n))", "\n".join(lines))
    masked = "".join(_CODE_SPAN.sub(_blank, paragraph) for paragraph in paragraphs)
    return _COMMENT.sub(_blank, masked)


def _mask_blocks(lines: list[str]) -> list[str]:
    masked: list[str] = []
    fence = ""
    in_container = False
    after_blank = True
    for line in lines:
        match = _FENCE.match(line)
        if fence:
            if match and match["fence"].startswith(fence) and not match["info"].strip():
                fence = ""
            masked.append(" " * len(line))
            continue
        if match:
            fence = match["fence"]
            masked.append(" " * len(line))
            continue
        indented = line.startswith(("    ", "\t"))
        if line.strip() and not indented:
            in_container = bool(_CONTAINER.match(line)) or (in_container and not after_blank)
        code = indented and not in_container and (after_blank or (masked and _is_code(masked)))
        masked.append(" " * len(line) if code and line.strip() else line)
        after_blank = not line.strip() or bool(code)
    return masked


def _is_code(masked: list[str]) -> bool:
    return bool(masked[-1]) and not masked[-1].strip()


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
