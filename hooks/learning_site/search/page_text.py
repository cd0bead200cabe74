"""What can be found on a page: its sections as plain text, running words apart from tables."""

from __future__ import annotations

import re
from dataclasses import dataclass

from learning_site.pages.html import VOID, HtmlReader
from learning_site.pages.sections import sections_of
from learning_site.slides.notes import CLASS as NOTE

_UNSHOWN = frozenset(["button", "script", "select", "style", "svg", "sup", "template", "textarea"])
# What stands on the page a second time: labels within cells for narrow screens, lists of sources.
_REPEATED = frozenset(["cell-label", "permalink", "ref-list", "references"])
_LEFT_OUT = _REPEATED | {NOTE}
"""Notes for trainers are not shown to most readers, who would look for what was found."""
_INLINE = frozenset(["a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "small", "span"]) | {
    "strong",
    "sub",
    "sup",
}
_END = "\0"
"""Where a block begins or ends: no HTML has this sign."""
_GAP = "\1"
"""Where something within a line is left out: nor this one."""
_BEFORE_SIGN = re.compile(f"(?:\\s*{_GAP})+(?=[.,:;?!…)])")
"""Blanks that stood before references, and would now stand before a full stop."""
_ENDINGS = (".", ",", ":", ";", "?", "!", "…")
_HEADINGS = frozenset(["h1", "h2", "h3"])


@dataclass(frozen=True)
class Passage:
    """A section: where it begins ("" at the top of the page), its heading, and its texts."""

    id: str
    title: str
    prose: str
    rows: str


def passages_of(html: str) -> list[Passage]:
    """The sections of a page's HTML; the first is what stands before any heading."""
    found: list[Passage] = []
    for section in sections_of(html):
        reader = _Reader(section.html).read()
        prose, rows = (_joined("".join(one)) for one in (reader.prose, reader.rows))
        if reader.is_searched or not found:
            found.append(Passage(section.id, section.title, prose, rows))
    return found


def _joined(text: str) -> str:
    """Blocks, each between line ends, as one text: a dot between two that no sign parts."""
    text = _BEFORE_SIGN.sub("", text).replace(_GAP, "")
    joined = ""
    for line in filter(None, (" ".join(line.split()) for line in text.split(_END))):
        between = " " if joined.endswith(_ENDINGS) else " · "
        joined += (between if joined else "") + line
    return joined


class _Reader(HtmlReader):
    """Collects the words that readers see, but for the heading."""

    def __init__(self, html: str) -> None:
        super().__init__(html)
        self.prose: list[str] = []
        self.rows: list[str] = []
        self.is_searched = False
        """Whether the heading may be found: it is, unless it is within what is left out."""
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in _HEADINGS and not self._is_left_out():
            self.is_searched = True
        if tag not in _INLINE:
            self._part().append(_END)
        is_left_out = (
            tag in _UNSHOWN
            or tag in _HEADINGS
            or "data-search-exclude" in values
            or values.get("aria-hidden") == "true"
            or not _LEFT_OUT.isdisjoint((values.get("class") or "").split())
        )
        if is_left_out and tag in _INLINE:
            self._part().append(_GAP)
        if tag not in VOID:
            self._open.append((tag, is_left_out))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Only in drawings does a slash close an element, and those are left out anyway."""
        if not self._is_left_out():
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if any(name == tag for name, _ in self._open):
            while self._open.pop()[0] != tag:
                pass
        if tag not in _INLINE:
            self._part().append(_END)

    def handle_data(self, data: str) -> None:
        if not self._is_left_out():
            self._part().append(data)

    def _is_left_out(self) -> bool:
        return any(is_left_out for _, is_left_out in self._open)

    def _part(self) -> list[str]:
        return self.rows if any(name == "table" for name, _ in self._open) else self.prose
