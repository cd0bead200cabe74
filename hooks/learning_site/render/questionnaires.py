"""Questionnaires for readers: what the fragment of each kind shows, in the page's language.

References are numbered in the order in which the fragments read the parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from string import ascii_uppercase
from zlib import crc32

from learning_site.content.questionnaires import (
    CheckShape,
    ChooserShape,
    Questionnaire,
    QuizShape,
)
from learning_site.content.text import Text, Words
from learning_site.data.addresses import sheet_csv_name
from learning_site.render import formats
from learning_site.render.choosers import ChooserView, chooser_view
from learning_site.render.scope import Reference, Scope
from learning_site.render.values import Entry

POINTS: Mapping[str, int] = {"yes": 2, "partly": 1, "no": 0}
"""What the answers to a row of a check count for; their words are strings of the languages."""


@dataclass(frozen=True)
class Row:
    """A row of a sheet as a question; ``stops`` if a no to it outweighs all the others."""

    number: int
    ask: Entry
    why: Entry
    todo: Entry
    stops: bool


@dataclass(frozen=True)
class AreaView:
    title: Words
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class CheckView:
    """Areas of rows, and what is said to those who reach a share of the points, best first.

    Answers are kept by the numbers of rows; of another ``edition`` they answer other questions.
    """

    sheet: str
    edition: str
    href: str
    points: Mapping[str, int]
    todo: Words
    areas: tuple[AreaView, ...]
    results: tuple[tuple[int, Words], ...]
    stop: Words | None


@dataclass(frozen=True)
class ChoiceView:
    letter: str
    text: Words
    why: Entry
    right: bool


@dataclass(frozen=True)
class QuizView:
    """Questions, each with its choices."""

    questions: tuple[tuple[Words, tuple[ChoiceView, ...]], ...]


@dataclass(frozen=True)
class QuestionnaireView:
    """A questionnaire ready to be shown; its kind decides how the body is shown."""

    id: str
    kind: str
    title: Words
    intro: Words
    body: ChooserView | CheckView | QuizView
    checked: str
    has_sources: bool
    """Whether it states facts; without any source it is advice."""
    references: tuple[Reference, ...]


def questionnaire_view(one: Questionnaire, scope: Scope) -> QuestionnaireView:
    """A questionnaire in the language of the scope.

    Raises KeyError if it names something that the library lacks; the checks report that before.
    """
    shape, identity = one.shape, f"questionnaire-{one.slug}"
    documents = [one.document]
    body: ChooserView | CheckView | QuizView
    if isinstance(shape, ChooserShape):
        body = chooser_view(shape, scope)
    elif isinstance(shape, CheckShape):
        body = _check(shape, scope)
        documents.append(scope.library.sheets[shape.sheet].document)
    else:
        body = _quiz(shape, scope)
    return QuestionnaireView(
        identity,
        shape.kind,
        shape.title.in_language(scope.language),
        shape.intro.in_language(scope.language),
        body,
        formats.date(shape.checked, scope.locale),
        any(True for document in documents for _ in document.names_under("sources")),
        scope.references(shape.sources),
    )


def _check(shape: CheckShape, scope: Scope) -> CheckView:
    sheet = scope.library.sheets[shape.sheet]
    stops = shape.stop.rows if shape.stop else ()

    def row(number: int) -> Row:
        cells = sheet.shape.rows[number - 1]
        ask, why, todo = (entry(cells[key], scope) for key in (shape.ask, shape.why, shape.todo))
        return Row(number, ask, why, todo, number in stops)

    last = len(sheet.shape.rows)
    results = sorted(shape.results, key=lambda result: -result.start)
    asks = "\n".join(cells[shape.ask].in_language("").text for cells in sheet.shape.rows)
    return CheckView(
        shape.sheet,
        f"{crc32(asks.encode()):08x}",
        scope.file_href(sheet_csv_name(sheet.slug, scope.language)),
        POINTS,
        sheet.shape.columns[shape.todo].in_language(scope.language),
        tuple(
            AreaView(
                area.title.in_language(scope.language),
                tuple(row(number) for number in area.rows if 1 <= number <= last),
            )
            for area in shape.areas
        ),
        tuple((result.start, result.says.in_language(scope.language)) for result in results),
        shape.stop.says.in_language(scope.language) if shape.stop else None,
    )


def _quiz(shape: QuizShape, scope: Scope) -> QuizView:
    return QuizView(
        tuple(
            (
                question.ask.in_language(scope.language),
                tuple(
                    ChoiceView(
                        ascii_uppercase[number],
                        choice.text.in_language(scope.language),
                        entry(choice.why, scope),
                        choice.right,
                    )
                    for number, choice in enumerate(question.answers)
                ),
            )
            for question in shape.questions
        )
    )


def entry(text: Text, scope: Scope) -> Entry:
    """A text with the references to its sources."""
    return Entry(text.in_language(scope.language), None, scope.references(text.sources))
