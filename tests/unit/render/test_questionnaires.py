"""Questionnaires for readers: every word once, in order, and what each answer leads to."""

from __future__ import annotations

import pytest

from learning_site.render.choosers import ChooserView
from learning_site.render.questionnaires import (
    CheckView,
    QuestionnaireView,
    QuizView,
    questionnaire_view,
)
from learning_site.site import Site
from tests.project import Project
from tests.unit.render.test_reference_order import numbers_met
from tests.unit.topic import LANGUAGES, read_site, scope_of

SLUGS = ["way-across", "ready-to-cross", "after-the-ferry"]


def view(site: Site, slug: str, language: str = "en") -> QuestionnaireView:
    return questionnaire_view(site.library.questionnaires[slug], scope_of(site, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_tell_where_they_lead_and_what_they_say_of_items(
    language: str, crossings: Site
) -> None:
    body = view(crossings, "way-across", language).body
    assert isinstance(body, ChooserView)
    hurry, shallow, boat = body.questions
    assert [(one.next, one.number) for one in hurry.answers] == [("shallow", 2), ("", 0)]
    waits = hurry.answers[1]
    assert [effect.item.id for effect in waits.effects] == ["ferry", "bridge", "ford"]
    assert not any(effect.suggests for effect in waits.effects)
    assert waits.ends is not None
    assert [answer.warns for answer in shallow.answers] == [True, False]
    assert [effect.suggests for effect in boat.answers[0].effects] == [True, True]


def test_what_is_said_of_one_item_outweighs_what_is_said_of_all(crossings: Site) -> None:
    body = view(crossings, "way-across").body
    assert isinstance(body, ChooserView)
    said = {one.item.id: str(one.why) for one in body.questions[0].answers[1].effects}
    assert said["ford"] == "The water may fall."
    assert said["ferry"] == said["bridge"] == "There is no need."


def test_link_to_a_section_is_named_after_both(crossings: Site) -> None:
    body = view(crossings, "way-across", "de").body
    assert isinstance(body, ChooserView)
    (page,) = body.questions[0].answers[0].pages
    assert str(page.words) == "Fähre: Im Überblick"
    assert page.href is not None
    assert page.href.endswith("#at-a-glance")
    (whole,) = body.questions[2].answers[1].pages
    assert ":" not in str(whole.words)


def test_rows_of_a_sheet_are_asked_by_areas(crossings: Site) -> None:
    body = view(crossings, "ready-to-cross").body
    assert isinstance(body, CheckView)
    rows = [row for area in body.areas for row in area.rows]
    assert [(row.number, row.stops) for row in rows] == [(2, False), (1, True)]
    sheet = crossings.library.sheets["before-crossing"].shape
    assert [str(row.ask.words) for row in rows] == [
        sheet.rows[row.number - 1]["what"].words["en"] for row in rows
    ]
    assert [start for start, _ in body.results] == [75, 0]


def test_quiz_says_of_every_choice_why(crossings: Site) -> None:
    body = view(crossings, "after-the-ferry").body
    assert isinstance(body, QuizView)
    right = [[choice.letter for choice in choices if choice.right] for _, choices in body.questions]
    assert right == [["A"], ["B"]]
    assert all(str(choice.why.words) for _, choices in body.questions for choice in choices)


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_references_rise(slug: str, language: str, crossings: Site) -> None:
    met = numbers_met(crossings.renderer("index", language).part("questionnaire", slug))
    assert met == sorted(met)
    assert met[0] == 1


def test_advice_without_sources_is_called_advice(other_topic: Project) -> None:
    for file, old in (
        ("way-across", "sources: [toll-notices]\n"),
        ("way-across", ", sources: [handbook]"),
    ):
        other_topic.edit(f"content/questionnaires/{file}.yml", old, "\n" if "\n" in old else "")
    site = read_site(other_topic.root)
    assert not view(site, "way-across").has_sources
    assert view(site, "ready-to-cross").has_sources  # its sheet has some


def test_edition_of_a_check_changes_with_its_questions(other_topic: Project) -> None:
    def edition() -> str:
        body = view(read_site(other_topic.root), "ready-to-cross").body
        assert isinstance(body, CheckView)
        return body.edition

    before = edition()
    sheet = "content/sheets/before-crossing.yml"
    other_topic.edit(sheet, "en: Look at the water", "en: Look at the sky")
    assert edition() != before
