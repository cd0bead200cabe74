"""What questionnaires name and where their rules lead: each mistake is told once, at its place."""

from __future__ import annotations

import pytest

from learning_site.checks.questionnaires import check_questionnaires
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, place_of, read_facts, read_site, read_words, words_of

CHOOSER = "content/questionnaires/way-across.yml"
CHECK = "content/questionnaires/ready-to-cross.yml"
QUIZ = "content/questionnaires/after-the-ferry.yml"


def check(project: Project) -> Problems:
    library, problems = read_facts(project.root)
    tree, _ = read_words(project.root)
    check_questionnaires(library, tree, problems)
    return problems


def test_other_topic_is_clean(other_topic: Project) -> None:
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "code", "guess"),
    [
        (CHOOSER, "items: crossings", "items: crosings", "crosings",
         "collection-unknown", "crossings"),
        (CHOOSER, "next: shallow", "next: shalow", "shalow", "question-unknown", "shallow"),
        (CHOOSER, "pages: [crossings/ford]", "pages: [crossings/frd]", "crossings/frd",
         "page-unknown", "crossings/ford"),
        (CHOOSER, "field: crossings", "field: crosings", "crosings",
         "field-unknown", "crossings"),
        (CHOOSER, "item: rivers/loire", "item: rivers/loir", "rivers/loir",
         "item-unknown", "rivers/loire"),
        (CHOOSER, "ferry: {en: No boat", "fery: {en: No boat", "fery:",
         "relation-unknown", "ferry"),
        (CHECK, "sheet: before-crossing", "sheet: before-crosing", "before-crosing",
         "sheet-unknown", "before-crossing"),
        (CHECK, "why: why", "why: wy", "wy", "value-not-allowed", "why"),
        (CHECK, "kind: check", "kind: chek", "chek", "value-not-allowed", "check"),
    ],
)  # fmt: skip
def test_misspelt_name_is_told_with_a_guess(
    file: str, old: str, new: str, at: str, code: str, guess: str, other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    problems = check(other_topic)
    told = [one for one in noted(problems) if one.endswith(f" {code}")]
    assert told == [f"{place_of(other_topic, file, at)} {code}"]
    assert words_of(problems, code)["guess"] == guess


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        (CHOOSER, "#at-a-glance]", "#at-a-glace]", "anchor-unknown"),
        (CHOOSER, "        next: shallow\n", "", "answer-dead"),
        (CHOOSER, "next: shallow", "next: hurry", "question-circle"),
        (CHOOSER, "next: shallow", "next: boat", "question-unreached"),
        (CHOOSER, "  boat:\n", "  a Boat:\n", "question-name"),
        (CHOOSER, "          ford: {en: It waits there if needed., fr: Il attend là., "
         "de: Es wartet dort.}\n", "", "chooser-misses"),
        (CHOOSER, "item: rivers/loire, field: crossings",
         "item: crossings/ferry, field: beside", "chooser-without-levels"),
        (CHOOSER, "field: crossings}", "field: length}", "chooser-without-levels"),
        (CHOOSER, "          bridge: {en: Dry feet", "          ford: {en: Dry feet",
         "chooser-contradicts"),
        (CHOOSER, "items: crossings", "items: rivers", "chooser-misses"),
        (CHECK, "rows: [2]", "rows: [2, 3]", "row-unknown"),
        (CHECK, "rows: [2]", "rows: [1]", "row-without-area"),
        (CHECK, "- from: 0", "- from: 1", "results-start"),
        (QUIZ, "        right: true\n        why: {en: Nobody", "        why: {en: Nobody",
         "quiz-right"),
        (QUIZ, "fr: Un pont, de", "de", "text-missing"),
        (QUIZ, "checked: 2026-11-23", "checked: 2999", "date-future"),
        (QUIZ, "sources: [handbook]", "sources: [hand]", "source-unknown"),
    ],
)  # fmt: skip
def test_other_mistake_is_told(
    file: str, old: str, new: str, code: str, other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    problems = check(other_topic)
    assert {problem.place.path for problem in problems} == {file}
    assert [problem.code for problem in problems].count(code) == 1


def test_a_row_in_two_areas_is_told(other_topic: Project) -> None:
    other_topic.edit(CHECK, "rows: [2]", "rows: [2, 1]")
    assert "entry-twice" in {problem.code for problem in check(other_topic)}


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("content/crossings/_collection.yml", CHOOSER),
        ("content/rivers/_collection.yml", CHOOSER),
        ("content/crossings/ferry.yml", CHOOSER),
        ("content/sheets/before-crossing.yml", CHECK),
    ],
)
def test_what_cannot_be_read_is_not_called_missing(
    file: str, told: str, other_topic: Project
) -> None:
    other_topic.write(file, "title: [\n")
    codes = [one.code for one in read_site(other_topic.root).problems if one.place.path == told]
    assert codes == []
