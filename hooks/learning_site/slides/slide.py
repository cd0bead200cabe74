"""The slides of a page: one for each section of the second level, and one for its title.

They are cut from what the page shows in the end, so that no text has a second copy. What is a tool
for readers, and what only leads on, is left out; notes for trainers are kept apart; sections that
only some may see (role cards) are no slides. What is printed for a session is made here; decks in a
browser follow the same rules (:data:`RULES`) with the sections that lie beside each page.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from learning_site.pages.html import VOID, HtmlReader
from learning_site.pages.sections import Section, sections_of
from learning_site.slides.notes import CLASS, planned_minutes

WORDS_PER_MINUTE = 100
"""What is shown in a room is read out, explained and asked about: half the pace of reading."""
_LEFT_OUT = frozenset(
    [
        "along-all",
        "ask__checked",
        "cell-label",
        "diagram__checked",
        "facts__checked",
        "facts__pairs",
    ]
) | {
    *("lesson__minutes", "permalink", "ref-list", "running", "session__tools", "sheet__download"),
    *("step__more", "tables"),
}
_NO_TAGS = frozenset(["button", "input", "script", "select", "style", "template", "textarea"])
STEP = "step__do"
"""What is done in a step of a session: there it stands, time passes."""
KEY = "quiz__key"
"""What is right in a quiz, and why."""
_FOR_TRAINERS = frozenset([CLASS, KEY, STEP])
"""Notes, and the keys of exercises: they would tell the room what it is to find out."""
ASIDE = "handout"
"""The class of a section's heading that is printed and handed out, but never shown to the room."""
RULES: Mapping[str, object] = {
    "leftOut": ", ".join(
        [
            *sorted(_NO_TAGS),
            "[hidden]",
            "[data-search-exclude]",
            *(f".{one}" for one in sorted(_LEFT_OUT)),
        ]
    ),
    "noted": ", ".join(f".{one}" for one in sorted(_FOR_TRAINERS)),
    "aside": f".{ASIDE}",
    "step": f".{STEP}",
}
"""These rules as selectors of CSS, for scripts."""


@dataclass(frozen=True)
class Kinds:
    """The classes of what is left out, and of what is noted beside a slide."""

    left_out: frozenset[str]
    noted: frozenset[str]


FOR_ROOMS = Kinds(_LEFT_OUT, _FOR_TRAINERS)


@dataclass(frozen=True)
class Slide:
    """A slide: the id of its section ("" for the title), its words, HTML, notes and minutes.

    ``html`` is without the heading; ``minutes`` are planned by its notes, or estimated. Aside is
    what is handed out, and not shown.
    """

    id: str
    title: str
    html: str
    notes: str
    minutes: int
    is_aside: bool


def slides_of(html: str, kinds: Kinds = FOR_ROOMS) -> tuple[Slide, ...]:
    """The slides of a page's HTML, in order; the first has its title."""
    return tuple(_slide(sections, kinds) for sections in _grouped(html))


def slide_ids(html: str) -> tuple[str, ...]:
    """The ids of a page's slides, in their order."""
    return tuple(sections[0].id for sections in _grouped(html))


def _grouped(html: str) -> list[list[Section]]:
    slides: list[list[Section]] = []
    for section in sections_of(html):
        if section.level < 3 or not slides:
            slides.append([section])
        else:
            slides[-1].append(section)
    return slides


def _slide(sections: list[Section], kinds: Kinds) -> Slide:
    first = sections[0]
    reader = _Reader(first.html, kinds, heading=f"h{first.level}").read()
    readers = [reader, *(_Reader(one.html, kinds).read() for one in sections[1:])]
    planned = [minutes for one in readers for minutes in one.minutes]
    words = sum(len(text.split()) for one in readers for text in one.texts)
    return Slide(
        first.id,
        first.title,
        "".join(part for one in readers for part in one.shown).strip(),
        "".join(part for one in readers for part in one.notes).strip(),
        sum(planned) if planned else max(1, math.ceil(words / WORDS_PER_MINUTE)),
        reader.is_aside,
    )


class _Reader(HtmlReader):
    """Copies HTML into what is shown and what is noted, without what is left out.

    ``heading`` is the tag whose first element is left out: it has its own place on a slide.
    """

    def __init__(self, html: str, kinds: Kinds, heading: str = "") -> None:
        super().__init__(html, keeps_references=True)
        self._heading, self._kinds = heading, kinds
        # The elements that are open, and into which part of the copy each of them goes.
        self._open: list[tuple[str, list[str] | None]] = []
        self.shown: list[str] = []
        self.notes: list[str] = []
        self.texts: list[str] = []
        self.minutes: list[int] = []
        self.is_aside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        part = self._part_of(tag, dict(attrs))
        self._write(part, self.get_starttag_text() or "")
        if tag not in VOID:
            self._open.append((tag, part))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._write(self._part_of(tag, dict(attrs)), self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if not any(name == tag for name, _ in self._open):
            return
        closed = ""
        while closed != tag:
            closed, part = self._open.pop()
            self._write(part, f"</{closed}>")

    def handle_data(self, data: str) -> None:
        part = self._part()
        self._write(part, data)
        if part is self.shown:
            self.texts.append(data)

    def handle_entityref(self, name: str) -> None:
        self._write(self._part(), f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._write(self._part(), f"&#{name};")

    def _part(self) -> list[str] | None:
        return self._open[-1][1] if self._open else self.shown

    def _part_of(self, tag: str, values: dict[str, str | None]) -> list[str] | None:
        part = self._part()
        classes = (values.get("class") or "").split()
        if tag == self._heading:
            self._heading = ""
            self.is_aside = ASIDE in classes
            return None
        if part is None or _is_tool(tag, values) or not self._kinds.left_out.isdisjoint(classes):
            return None
        if part is self.shown and not self._kinds.noted.isdisjoint(classes):
            minutes = planned_minutes(" ".join(classes))
            self.minutes += [] if minutes is None else [minutes]
            return self.notes
        return part

    @staticmethod
    def _write(part: list[str] | None, text: str) -> None:
        if part is not None:
            part.append(text)


def _is_tool(tag: str, values: dict[str, str | None]) -> bool:
    return tag in _NO_TAGS or "hidden" in values or "data-search-exclude" in values
