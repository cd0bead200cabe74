"""Problems as a page shows them in a preview."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from learning_site.problems.problem import Place, Problem
from learning_site.problems.registry import Registry


@dataclass(frozen=True)
class SpokenMessage:
    language: str
    what: str
    cure: str


@dataclass(frozen=True)
class ProblemView:
    place: Place
    code: str
    messages: tuple[SpokenMessage, ...]


def problem_views(problems: Iterable[Problem]) -> list[ProblemView]:
    """Each problem with its message in every language of the registry."""
    registry = Registry.load()
    return [
        ProblemView(
            problem.place,
            problem.code,
            tuple(
                SpokenMessage(language, message.what, message.cure)
                for language in registry.texts
                if (message := registry.message(problem, language))
            ),
        )
        for problem in problems
    ]
