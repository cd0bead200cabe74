"""Every mistake, alone in a fresh project, is named: what, where, and what to do about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.problems.registry import errors
from learning_site.site import load_site
from tests.mistakes.cases import BUILT, EVERY, WRITTEN, by_code
from tests.mistakes.conftest import Outcome
from tests.mistakes.test_twenty_at_once import TWENTY
from tests.mistakes.trials import Trial

_AT_ONCE = {mistake.code for mistake in TWENTY}
ONE_OF_EACH_CODE = [mistake for code, mistake in by_code().items() if code not in _AT_ONCE]
"""The everyday run takes the first mistake of each code that is not among the twenty at once; the
exhaustive one takes all of them."""


@pytest.mark.parametrize(
    "trial",
    [
        pytest.param(
            Trial(mistake.name),
            id=mistake.name,
            marks=[] if mistake in ONE_OF_EACH_CODE else [pytest.mark.exhaustive],
        )
        for mistake in EVERY.values()
    ],
)
def test_is_named(outcome: Outcome, trial: Trial) -> None:
    outcome(trial)


def test_without_a_mistake_nothing_is_said(origin: Path) -> None:
    _, problems = load_site(origin)
    assert list(errors(problems)) == []


def test_no_name_stands_for_two_mistakes() -> None:
    assert len(EVERY) == len(WRITTEN) + len(BUILT)
