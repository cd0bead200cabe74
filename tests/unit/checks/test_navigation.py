"""The configuration file against the pages and the described languages."""

from __future__ import annotations

import pytest

from learning_site.checks.navigation import check_languages, check_navigation
from learning_site.pages.settings import read_settings
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, place_of, read_words, words_of

CONFIGURATION = "mkdocs.yml"


def check(project: Project) -> Problems:
    tree, problems = read_words(project.root)
    settings = read_settings(project.root, problems)
    assert settings is not None
    check_languages(settings, project.root, problems)
    check_navigation(settings, tree, problems)
    return problems


def test_other_topic_is_clean(other_topic: Project) -> None:
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize(
    ("old", "new", "at", "code", "details"),
    [
        ("      - crossings/ford.md", "      - crossings/fort.md", "crossings/fort.md",
         "navigation-page-unknown", {"value": "crossings/fort.md", "guess": "crossings/ford.md"}),
        ("index.md\n  - Crossings", "zzz.md\n  - Crossings", "Start here: zzz",
         "navigation-page-unknown", {"value": "zzz.md", "guess": ""}),
        ("            Crossings: Übergänge\n", "", "Crossings:\n", "navigation-untranslated",
         {"title": "Crossings", "languages": "de"}),
        ("            Start here: Commencer ici\n", "", "Start here: index.md",
         "navigation-untranslated", {"title": "Start here", "languages": "fr"}),
        ("  - sources.md\n", "  - sources.md\n  - Again: sources.md\n", "Again: sources",
         "navigation-twice", {"value": "sources.md"}),
    ],
)  # fmt: skip
def test_wrong_navigation_is_found_at_its_place(
    old: str, new: str, at: str, code: str, details: dict[str, str], other_topic: Project
) -> None:
    other_topic.edit(CONFIGURATION, old, new)
    problems = check(other_topic)
    assert f"{place_of(other_topic, CONFIGURATION, at)} {code}" in noted(problems)
    assert details.items() <= words_of(problems, code).items()


def test_page_outside_the_navigation_is_found(other_topic: Project) -> None:
    other_topic.edit(CONFIGURATION, "      - crossings/ford.md\n", "")
    problems = check(other_topic)
    assert noted(problems) == ["docs/crossings/ford.en.md:1:1 page-not-in-navigation"]
    assert words_of(problems, "page-not-in-navigation") == {"expected": "crossings/ford.md"}


def test_link_to_another_site_may_stand_in_the_navigation(other_topic: Project) -> None:
    other_topic.edit(CONFIGURATION, "  - sources.md\n", "  - sources.md\n  - https://x.example/\n")
    assert noted(check(other_topic)) == []


def test_site_that_describes_no_language_is_told_so(other_topic: Project) -> None:
    for file in (other_topic.root / "content/languages").glob("*.yml"):
        file.unlink()
    assert words_of(check(other_topic), "languages-differ")["described"] == "–"


@pytest.mark.parametrize("described", ["missing", "surplus"])
def test_built_and_described_languages_must_be_the_same(
    described: str, other_topic: Project
) -> None:
    folder = other_topic.root / "content/languages"
    if described == "missing":
        (folder / "de.yml").unlink()
    else:
        (folder / "nl.yml").write_text("name: Nederlands")
    problems = check(other_topic)
    assert noted(problems) == [
        f"{place_of(other_topic, CONFIGURATION, 'locale: en')} languages-differ"
    ]
    words = words_of(problems, "languages-differ")
    assert words["built"] == "en, fr, de"
    assert words["described"] == ("en, fr" if described == "missing" else "de, en, fr, nl")
