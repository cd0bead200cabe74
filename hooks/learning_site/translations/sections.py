"""The sections of pages that are compared: cut at the headings whose ids twins share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from learning_site.pages.headings import Heading
from learning_site.pages.page import Page
from learning_site.problems import Place
from learning_site.translations.record import Unit

_CUT = (2, 3)
"""Levels of the headings that begin a section, as readers and slides know sections."""
_TOP = Heading(1, "", "", 1)
_SAID = {"title", "description", "brief", "objectives", "key_points"}


def page_units(twins: Mapping[str, Page]) -> Iterator[Unit]:
    """The sections of a page, by the ids that its twins share; the first has none."""
    sections = {language: dict(sections_with_places(page)) for language, page in twins.items()}
    names = dict.fromkeys(name for found in sections.values() for name in found)
    path = next(iter(twins.values())).path
    for name in names:
        texts = {one: found[name][0] for one, found in sections.items() if name in found}
        places = {one: sections[one][name][1] for one in texts}
        if len(texts) > 1:
            yield Unit(f"docs/{path}#{name}" if name else f"docs/{path}", texts, places)


def sections_with_places(page: Page) -> Iterator[tuple[str, tuple[str, Place]]]:
    """The id of each section, its text and place; what the page says of itself leads."""
    lines = page.body.split("\n")
    cuts = [one for one in page.headings if one.level in _CUT and one.id]
    ends = Heading(1, "", "", len(lines) + 1)
    for heading, following in pairwise([_TOP, *cuts, ends]):
        text = "\n".join(lines[heading.line - 1 : following.line - 1])
        place = Place(page.file, page.body_line + heading.line - 1)
        if heading is _TOP:
            text, place = f"{_front(page)}\n{text}", Place(page.file)
        yield heading.id, (text, place)


def _front(page: Page) -> str:
    """What a page says of itself in words; its addresses are no translation of each other."""
    return page.front.model_dump_json(include=_SAID)
