"""The ways through a chooser: which questions its answers lead to, and where they go in circles."""

from __future__ import annotations

from collections.abc import Mapping

from learning_site.content.questionnaires import ChooserShape


def reached(shape: ChooserShape) -> set[str]:
    """The questions to which some answers lead, the first one included."""
    found: set[str] = set()
    waiting = [next(iter(shape.questions))]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _after(shape)[name]
    return found


def circle(shape: ChooserShape) -> tuple[str, str] | None:
    """A question and an answer that lead back to a question which comes before them."""
    after, done = _after(shape), set[str]()

    def search(name: str, open_: tuple[str, ...]) -> tuple[str, str] | None:
        for key, answer in shape.questions[name].answers.items():
            if answer.next in open_:
                return name, key
            if answer.next in after and answer.next not in done:
                found = search(str(answer.next), (*open_, str(answer.next)))
                if found:
                    return found
        done.add(name)
        return None

    begun = (search(name, (name,)) for name in shape.questions if name not in done)
    return next((found for found in begun if found), None)


def _after(shape: ChooserShape) -> Mapping[str, list[str]]:
    """The questions that follow each question."""
    return {
        name: [
            answer.next
            for answer in question.answers.values()
            if answer.next and answer.next in shape.questions
        ]
        for name, question in shape.questions.items()
    }
