"""The learning frame of each page: there where the site wants it, and alike in all languages."""

from __future__ import annotations

from learning_site.pages.page import Page
from learning_site.pages.settings import Settings
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems

_PARTS = ("brief", "objectives", "key-points")


def check_lessons(settings: Settings, tree: PageTree, problems: Problems) -> None:
    """Every lesson has its frame, and twins have as many aims and key points."""
    for twins in tree.pages.values():
        readable = [page for page in twins.values() if page.is_front_readable]
        for page in readable:
            if settings.lessons_are_framed and page.front.lesson and page.front.search is None:
                missing = [part for part, size in _sizes(page).items() if not size]
                if missing:
                    problems.add("lesson-missing", page.front_place(), missing=missing)
            _compare(readable[0], page, problems)


def _compare(first: Page, other: Page, problems: Problems) -> None:
    there = _sizes(first)
    for part, size in _sizes(other).items():
        if size and there[part] and size != there[part]:
            problems.add(
                "lesson-differs", other.front_place(part),
                part=part, here=size, there=there[part], twin=first.file,
            )  # fmt: skip


def _sizes(page: Page) -> dict[str, int]:
    front = page.front
    return dict(
        zip(
            _PARTS,
            (int(front.brief is not None), len(front.objectives), len(front.key_points)),
            strict=True,
        )
    )
