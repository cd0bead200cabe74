"""The learning frame of a page: what stands below its title, and at its end."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.text import Words
from learning_site.pages.lesson import minutes_to_read
from learning_site.pages.page import Page


@dataclass(frozen=True)
class Lesson:
    """Minutes to read, the gist, aims and key points, in the language of the page's words."""

    minutes: int
    point: Words | None
    action: Words | None
    warning: Words | None
    objectives: tuple[Words, ...]
    key_points: tuple[Words, ...]


def lesson_of(page: Page) -> Lesson | None:
    """The frame of a page, or None if its front matter has none."""
    front = page.front
    if front.is_empty:
        return None

    def words(text: str) -> Words:
        return Words(text, page.language)

    brief = front.brief
    return Lesson(
        minutes_to_read(page.masked),
        words(brief.point) if brief else None,
        words(brief.action) if brief else None,
        words(brief.warning) if brief else None,
        tuple(map(words, front.objectives)),
        tuple(map(words, front.key_points)),
    )
