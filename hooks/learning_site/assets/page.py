"""Pages without the signs that only who writes a template needs: a twentieth of what travels."""

from __future__ import annotations

import re

_KEPT = r"<(?P<tag>pre|textarea|script|style)\b.*?</(?P=tag)>"
_INDENT = re.compile(rf"(?P<kept>{_KEPT})|\s*\n\s*", re.DOTALL | re.IGNORECASE)
_SLASH = re.compile(rf"(?P<kept>{_KEPT})|(?P<void><(?:br|hr|img)\b[^<>]*?)\s*/>", re.DOTALL)


def smaller_page(html: str) -> str:
    """The HTML of a page without indents and empty lines; its line breaks are blanks still.

    Elements that hold nothing are written as HTML has them: Markdown closes them as XML does.
    """
    html = _SLASH.sub(lambda match: match["kept"] or f"{match['void']}>", html)
    return _INDENT.sub(lambda match: match["kept"] or "\n", html)
