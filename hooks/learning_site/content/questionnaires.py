"""Questionnaires: questions that readers answer for themselves, each written in one file.

A chooser leads from answer to answer to the items of a collection; a check asks the rows of a
sheet; a quiz asks what was learnt. A kind is added here, in :data:`KINDS`, in
``render/questionnaires.py`` as a view, as a fragment, and in ``questionnaire.js``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field
from pydantic_core import PydanticCustomError

from learning_site.content.base import NAMES, Names, Remark, Shape
from learning_site.content.checked import Checked, future
from learning_site.content.text import Label, Text
from learning_site.files.document import Document


class QuestionnaireKind(Shape):
    """What decides the shape of the whole file; it is read first."""

    kind: Literal["chooser", "check", "quiz"]


class _Head(QuestionnaireKind):
    title: Label
    intro: Label
    checked: Checked
    sources: Names = NAMES

    def remarks(self) -> Iterator[Remark]:
        return future("checked", self.checked)


class Answer(Shape):
    """What one answer means, and where it leads.

    ``next`` names a question; ``ends`` says what somebody is told who stops here and was
    suggested nothing. ``suggests`` and ``rules-out`` say of items why they fit or do not;
    ``rules-out-all`` says it of every item. ``warns`` marks an answer that calls for care.
    """

    label: Label
    means: Text
    next: str | None = None
    ends: Label | None = None
    suggests: Mapping[str, Label] = {}
    rules_out: Mapping[str, Label] = Field({}, alias="rules-out")
    rules_out_all: Label | None = Field(None, alias="rules-out-all")
    warns: bool = False
    pages: Names = NAMES


class RestsOn(Shape):
    """A relation whose levels an answer must not contradict: an item, and one of its fields."""

    item: str
    field: str


class Question(Shape):
    """A question of a chooser, with its answers by their names in the address."""

    ask: Label
    note: Label | None = None
    rests_on: RestsOn | None = Field(None, alias="rests-on")
    answers: Mapping[str, Answer] = Field(min_length=2)


class ChooserShape(_Head):
    """Questions by their names in the address; the first of them begins.

    ``several`` advises those to whom more than one item was suggested, ``warned`` those who gave
    an answer that calls for care.
    """

    kind: Literal["chooser"]
    items: str
    several: Label
    warned: Label | None = None
    questions: Mapping[str, Question] = Field(min_length=1)


class Area(Shape):
    """Rows of a sheet that belong together, by the numbers that readers see."""

    title: Label
    rows: Annotated[tuple[int, ...], Field(strict=False, min_length=1)]


class Result(Shape):
    """What is said to those who reach a share of the points, in per cent."""

    start: Annotated[int, Field(ge=0, le=100)] = Field(alias="from")
    says: Label


class Stop(Shape):
    """What is said instead if one of these rows is answered with no."""

    rows: Annotated[tuple[int, ...], Field(strict=False, min_length=1)]
    says: Label


class CheckShape(_Head):
    """The rows of a sheet as questions: ``ask``, ``why`` and ``todo`` name its columns."""

    kind: Literal["check"]
    sheet: str
    ask: str
    why: str
    todo: str
    areas: Annotated[tuple[Area, ...], Field(strict=False, min_length=1)]
    stop: Stop | None = None
    results: Annotated[tuple[Result, ...], Field(strict=False, min_length=1)]

    def remarks(self) -> Iterator[Remark]:
        yield from super().remarks()
        if all(result.start for result in self.results):
            yield ("results",), PydanticCustomError("results_start", "", {})


class Choice(Shape):
    """An answer of a quiz, and why it is right or not."""

    text: Label
    why: Text
    right: bool = False


class QuizQuestion(Shape):
    """A question with exactly one right answer."""

    ask: Label
    answers: Annotated[tuple[Choice, ...], Field(strict=False, min_length=2)]

    def remarks(self) -> Iterator[Remark]:
        count = sum(answer.right for answer in self.answers)
        if count != 1:
            yield ("answers",), PydanticCustomError("quiz_right", "", {"count": count})


class QuizShape(_Head):
    """Questions about what a part of the site teaches."""

    kind: Literal["quiz"]
    questions: Annotated[tuple[QuizQuestion, ...], Field(strict=False, min_length=1)]


QuestionnaireShape = ChooserShape | CheckShape | QuizShape

KINDS: Mapping[str, type[QuestionnaireShape]] = {
    "chooser": ChooserShape,
    "check": CheckShape,
    "quiz": QuizShape,
}


@dataclass(frozen=True)
class Questionnaire:
    """A questionnaire that pages can show by its slug."""

    slug: str
    shape: QuestionnaireShape
    document: Document
