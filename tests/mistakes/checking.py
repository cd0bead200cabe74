"""What must hold for a mistake; for the tests of the mistakes and of the rules behind them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from learning_site.problems import Problem, Problems, Registry
from learning_site.problems.registry import errors, report
from tests.mistakes.mistake import Mistake


def check(mistake: Mistake, root: Path, problems: Problems) -> None:
    """The mistake, made in the project at ``root``, is named: code, place, cure, severity.

    And one mistake is one message, apart from what is known to follow from it.
    """
    check_all([mistake], root, problems)


def check_all(mistakes: Sequence[Mistake], root: Path, problems: Problems) -> None:
    """Each of some mistakes that were made in one project is named so, and nothing else is."""
    for mistake in mistakes:
        _check_named(mistake, root, problems)
    # Warnings may be there before: a new page that no ledger lists, a cell to be filled.
    known = {code for one in mistakes for code in (one.code, *one.also)}
    surplus = {problem.code for problem in errors(problems)} - known
    assert not surplus, f"said besides {known}:\n{report(problems, ['en'])}"


def _check_named(mistake: Mistake, root: Path, problems: Problems) -> None:
    place = mistake.place(root)
    found = [one for one in problems if (one.code, one.place) == (mistake.code, place)]
    assert len(found) == 1, f"expected {place} {mistake.code}, found:\n{report(problems, ['en'])}"
    _check_texts(mistake, found[0])
    is_severe = mistake.code in {problem.code for problem in errors(problems)}
    expected = Registry.load().severities[mistake.code]
    assert is_severe == (expected == "error"), (mistake.code, expected)


def _check_texts(mistake: Mistake, problem: Problem) -> None:
    registry = Registry.load()
    assert set(registry.languages()) >= {"id", "en"}
    for language in registry.languages():
        message = registry.message(problem, language)
        assert message.what, language
        assert message.cure, language
    for language, words in zip(("id", "en"), mistake.cure, strict=True):
        cure = registry.message(problem, language).cure
        assert words in cure, f"expected {words!r} in the cure, but it is: {cure}"
