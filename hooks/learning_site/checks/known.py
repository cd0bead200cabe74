"""How others get to see the site: its cards, its descriptions, and what it says of changes."""

from __future__ import annotations

from pathlib import Path

from learning_site.checks.ledger import published
from learning_site.discovery.cards import (
    HEIGHT,
    LARGEST,
    WIDTH,
    card_of,
    has_form,
    says,
    words_of_card,
)
from learning_site.pages.page import Page
from learning_site.pages.settings import Settings
from learning_site.pages.tree import FOLDER, PageTree
from learning_site.problems import Place, Problems
from learning_site.render.changes import day_of, is_day


def check_cards(root: Path, settings: Settings, problems: Problems) -> None:
    """Each card has its form, and says what the site says of itself."""
    for language in settings.languages:
        name = card_of(root, language)
        if name is None:
            continue
        data, place = (root / FOLDER / name).read_bytes(), Place(f"{FOLDER}/{name}")
        if not has_form(data):
            kilobytes = LARGEST // 1000
            problems.add("card-form", place, width=WIDTH, height=HEIGHT, size=kilobytes)
        elif not says(data, words_of_card(settings.publication, language)):
            problems.add("card-outdated", place)


def check_descriptions(root: Path, tree: PageTree, problems: Problems) -> None:
    """No two pages of a language have the same title or description: results look alike then.

    Of two the newer one is told, which somebody has just copied.
    """
    known = published(root, tree)
    titles: dict[tuple[str, str], Page] = {}
    descriptions: dict[tuple[str, str], Page] = {}
    for page in sorted(tree, key=lambda page: page.path not in known):
        title, description = page.title or page.file, page.front.description or page.file
        if (other := titles.setdefault((page.language, title), page)) is not page:
            line = next(one.line for one in page.headings if one.level == 1)
            place = Place(page.file, page.body_line - 1 + line)
            problems.add("title-twice", place, other=other.file)
        if (other := descriptions.setdefault((page.language, description), page)) is not page:
            problems.add("description-twice", page.front_place("description"), other=other.file)


def check_changes(tree: PageTree, problems: Problems) -> None:
    """A page that lists changes has days, and each is a day of the calendar."""
    for page in tree:
        if not page.front.changes:
            continue
        days = {heading: day for heading in page.headings if (day := day_of(heading))}
        for heading, day in days.items():
            if not is_day(day):
                place = Place(page.file, page.body_line - 1 + heading.line)
                problems.add("date-impossible", place, value=day)
        if not days:
            problems.add("changes-empty", page.front_place("changes"))
