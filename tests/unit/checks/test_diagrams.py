"""What diagrams name: what is not there is told at its place, with what was probably meant."""

from __future__ import annotations

import pytest

from learning_site.checks.diagrams import check_diagrams
from learning_site.problems import Problems
from learning_site.render.refusals import NothingToShow
from tests.project import Project
from tests.unit.topic import noted, place_of, read_facts, read_site, read_words, words_of

STEPS = "content/diagrams/a-day-at-the-ferry.yml"
TIMELINE = "content/diagrams/years-on-the-river.yml"
EXCHANGE = "content/diagrams/ferry-and-village.yml"
AROUND = "content/diagrams/around-the-river.yml"
MATRIX = "content/diagrams/crossings-in-marks.yml"


def check(project: Project) -> Problems:
    library, problems = read_facts(project.root)
    tree, _ = read_words(project.root)
    check_diagrams(library, tree, problems)
    return problems


def test_other_topic_is_clean(other_topic: Project) -> None:
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "code", "guess"),
    [
        (STEPS, "page: crossings/ferry", "page: crossings/fery", "crossings/fery",
         "page-unknown", "crossings/ferry"),
        (AROUND, "items: crossings", "items: crosings", "crosings",
         "collection-unknown", "crossings"),
        (AROUND, "field: how", "field: hw", "hw", "field-unknown", "how"),
        (MATRIX, "rivers-and-crossings", "rivers-and-crosings", "rivers-and-crosings",
         "comparison-unknown", "rivers-and-crossings"),
        (TIMELINE, "kind: timeline", "kind: timline", "timline", "value-not-allowed", "timeline"),
        (EXCHANGE, "\ngives:", "\ngive:", "give:", "key-unknown", "gives"),
        (STEPS, "sources: [handbook]", "sources: [hand]", "hand]", "source-unknown", "handbook"),
    ],
)  # fmt: skip
def test_misspelt_name_is_told_with_a_guess(
    file: str, old: str, new: str, at: str, code: str, guess: str, other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    problems = check(other_topic)
    assert noted(problems) == [f"{place_of(other_topic, file, at)} {code}"]
    assert words_of(problems, code)["guess"] == guess


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        (TIMELINE, "date: 1894-06", "date: June 1894", "date-wrong"),
        (TIMELINE, "checked: 2026-11", "checked: 2999", "date-future"),
        (TIMELINE, "kind: timeline\n", "", "value-missing"),
        (EXCHANGE, "left: {en: Ferry, fr: Bac,", "left: {en: Ferry,", "text-missing"),
        (EXCHANGE, "left: {", "left: {sources: [handbook], ", "sources-not-shown"),
        (AROUND, "field: how", "field: how\nchecked: 2026", "key-unknown"),
        (MATRIX, "comparison: rivers-and-crossings", "comparison: on-the-water",
         "diagram-without-levels"),
    ],
)  # fmt: skip
def test_other_mistake_is_told_once(
    file: str, old: str, new: str, code: str, other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    (problem,) = check(other_topic)
    assert (problem.code, problem.place.path) == (code, file)


def test_relation_without_a_scale_has_no_levels(other_topic: Project) -> None:
    other_topic.edit(
        "content/comparisons/rivers-and-crossings.yml", "items: rivers", "items: crossings"
    )
    other_topic.edit(
        "content/comparisons/rivers-and-crossings.yml", "relation: crossings", "relation: beside"
    )
    assert noted(check(other_topic)) == [
        f"{place_of(other_topic, MATRIX, 'rivers-and-crossings')} diagram-without-levels"
    ]


@pytest.mark.parametrize(
    ("file", "slug"),
    [
        ("content/crossings/_collection.yml", "around-the-river"),
        ("content/comparisons/rivers-and-crossings.yml", "crossings-in-marks"),
    ],
)
def test_what_cannot_be_read_is_not_called_missing(
    file: str, slug: str, other_topic: Project
) -> None:
    other_topic.write(file, "title: [\n")
    site = read_site(other_topic.root)
    assert [one for one in site.problems if one.place.path.startswith("content/diagrams")] == []
    with pytest.raises(NothingToShow):
        site.renderer("index", "en").part("diagram", slug)
