"""Discouraged forms are told where they stand, in words only, in their own language only."""

from __future__ import annotations

import pytest

from learning_site.site import load_site
from tests.project import Project

FERRY = "docs/crossings/ferry.en.md"
GERMAN = "docs/crossings/ferry.de.md"
FACTS = "content/crossings/ferry.yml"
WAITS = "A ferry waits for people"


def told(project: Project) -> list[str]:
    _, problems = load_site(project.root)
    return [f"{one.place} {one.code} {one.words.get('instead', '')}" for one in problems]


@pytest.mark.parametrize(
    ("words", "column", "instead"),
    [
        ("A two way street waits", 3, "two-way"),
        ("A Both-way street", 3, "two-way"),
        ("On the riverbank", 8, "Bank (shore)"),
        ("İİ two way street", 4, "two-way"),  # small letters would take more room
    ],
)
def test_discouraged_form_in_a_page_is_told(
    words: str, column: int, instead: str, other_topic: Project
) -> None:
    other_topic.edit(FERRY, WAITS, words)
    line = (other_topic.root / FERRY).read_text("utf-8").split(words)[0].count("\n") + 1
    assert told(other_topic) == [f"{FERRY}:{line}:{column} spelling {instead}"]


@pytest.mark.parametrize(
    "words",
    [
        "The Two Way Rule waits",
        "`two way`",
        "[street](https://both-way.example/riverbank)",
        "A riverbanks' or my-riverbank",
        'A street {title="two way"}',
    ],
)
def test_what_is_no_word_or_excepted_is_left_alone(words: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, WAITS, words)
    assert told(other_topic) == []


def test_forms_of_a_language_are_minded_in_that_language_only(other_topic: Project) -> None:
    other_topic.edit(GERMAN, "Die Fähre wartet", "Die riverbank wartet am Flussrand")
    (found,) = told(other_topic)
    assert found.startswith(GERMAN)
    assert found.endswith(" Ufer")


def test_facts_and_front_matter_are_read_too(other_topic: Project) -> None:
    other_topic.edit(FACTS, "often along a cable", "two way")
    other_topic.edit(FERRY, "description: How a ferry", "description: How a two way ferry")
    assert [line.split(":")[0] for line in told(other_topic)] == [FACTS, FERRY]
