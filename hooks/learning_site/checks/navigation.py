"""The configuration file against the pages: languages, navigation, translated section titles."""

from __future__ import annotations

from pathlib import Path

from learning_site.pages.settings import CONFIGURATION, Settings
from learning_site.pages.tree import PageTree
from learning_site.problems import Place, Problems
from learning_site.problems.problem import closest


def check_languages(settings: Settings, root: Path, problems: Problems) -> None:
    """The languages that are built are those that ``content/languages`` describes."""
    described = {file.stem for file in (root / "content/languages").glob("*.yml")}
    if described != set(settings.languages):
        place = next(iter(settings.language_places.values()), Place(CONFIGURATION))
        problems.add(
            "languages-differ", place, built=settings.languages, described=sorted(described) or "–"
        )


def check_navigation(settings: Settings, tree: PageTree, problems: Problems) -> None:
    """Every page is in the navigation, every entry is a page, every title is translated."""
    named: dict[str, int] = {}
    for entry in settings.navigation:
        is_page = entry.page and "://" not in entry.page
        first = named.setdefault(entry.page, entry.place.line)
        if is_page and first != entry.place.line:
            problems.add("navigation-twice", entry.place, value=f"{entry.page}.md", first=first)
        if is_page and entry.page not in tree.pages and entry.page not in tree.unread:
            guess = closest(entry.page, tree.pages)
            problems.add(
                "navigation-page-unknown",
                entry.place,
                value=f"{entry.page}.md",
                guess=f"{guess}.md" if guess else "",
            )
        for language in settings.languages[1:]:
            if entry.title and entry.title not in settings.translations[language]:
                problems.add(
                    "navigation-untranslated", entry.place, title=entry.title, languages=language
                )
    for path, twins in tree.pages.items():
        page = next(iter(twins.values()))
        if path not in named and not page.source:
            problems.add("page-not-in-navigation", Place(page.file), expected=f"{path}.md")
