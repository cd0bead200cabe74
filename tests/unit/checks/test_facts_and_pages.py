"""Items and their pages: both there, with the same name, and with the picture they promise."""

from __future__ import annotations

import pytest

from learning_site.checks.facts_and_pages import check_items_have_pages
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, place_of, read_facts, read_words, words_of

FERRY = "content/crossings/ferry.yml"


def check(project: Project) -> Problems:
    library, problems = read_facts(project.root)
    tree, _ = read_words(project.root)
    check_items_have_pages(project.root, library, tree, problems)
    return problems


def test_other_topic_is_clean(other_topic: Project) -> None:
    """Its rivers have no pages at all, and need none."""
    assert noted(check(other_topic)) == []


def test_item_without_pages_is_found(other_topic: Project) -> None:
    for file in (other_topic.root / "docs/crossings").glob("ford.*.md"):
        file.unlink()
    problems = check(other_topic)
    assert noted(problems) == ["content/crossings/ford.yml:1:1 item-page-missing"]
    assert words_of(problems, "item-page-missing") == {
        "expected": "docs/crossings/ford.en.md, docs/crossings/ford.fr.md,"
        " docs/crossings/ford.de.md",
        "line": "- crossings/ford.md",
    }


def test_page_without_item_is_found(other_topic: Project) -> None:
    other_topic.write("docs/crossings/tunnel.fr.md", "# Tunnel\n")
    problems = check(other_topic)
    assert noted(problems) == ["docs/crossings/tunnel.fr.md:1:1 page-item-missing"]
    assert words_of(problems, "page-item-missing") == {
        "collection": "crossings",
        "expected": "content/crossings/tunnel.yml",
    }


def test_page_of_an_item_that_could_not_be_read_is_not_called_superfluous(
    other_topic: Project,
) -> None:
    other_topic.write("content/crossings/ford.yml", "title: [")
    assert "page-item-missing" not in [problem.code for problem in check(other_topic)]


def test_page_and_item_must_have_the_same_name(other_topic: Project) -> None:
    other_topic.edit("docs/crossings/ferry.de.md", "# Fähre\n", "# Boot\n")
    problems = check(other_topic)
    place = place_of(other_topic, "docs/crossings/ferry.de.md", "# Boot")
    assert noted(problems) == [f"{place} title-differs"]
    assert words_of(problems, "title-differs") == {"title": "Boot", "expected": "Fähre"}


def test_page_without_a_title_has_none_to_compare(other_topic: Project) -> None:
    other_topic.edit("docs/crossings/ferry.de.md", "# Fähre\n", "Fähre\n")
    assert noted(check(other_topic)) == []


def test_name_that_is_not_yet_translated_is_not_compared(other_topic: Project) -> None:
    other_topic.edit(FERRY, "fr: Bac, de: Fähre}", "de: Fähre, untranslated: [fr]}")
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize("picture", ["feery.svg", "bridge.svg"])
def test_picture_must_lie_beside_the_pages(picture: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, "image: ferry.svg", f"image: {picture}")
    problems = check(other_topic)
    assert noted(problems) == [f"{place_of(other_topic, FERRY, picture)} image-missing"]
    assert words_of(problems, "image-missing") == {
        "value": picture,
        "expected": f"docs/crossings/{picture}",
    }


def test_missing_page_is_found_even_if_no_language_could_be_read(other_topic: Project) -> None:
    for file in (other_topic.root / "content/languages").glob("*.yml"):
        file.write_text("name: [")
    for file in (other_topic.root / "docs/crossings").glob("ford.*.md"):
        file.unlink()
    assert "item-page-missing" in [problem.code for problem in check(other_topic)]
