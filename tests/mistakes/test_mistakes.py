"""Every mistake is named: what, where, and what to do about it.

The exhaustive run makes each alone in a fresh project. The everyday run takes the first mistake of
each code that is not among the twenty at once, and puts those together that do not meet.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.problems.registry import errors
from learning_site.site import load_site
from tests.mistakes.cases import BUILT, EVERY, WRITTEN, by_code
from tests.mistakes.conftest import Outcome
from tests.mistakes.groups import can_be_grouped, grouped
from tests.mistakes.test_twenty_at_once import TWENTY
from tests.mistakes.trials import GroupTrial, Trial

_AT_ONCE = {mistake.code for mistake in TWENTY}
_EVERYDAY = [mistake for code, mistake in by_code().items() if code not in _AT_ONCE]
# A site is built once more for those of built pages: only the exhaustive run makes them.
_ALONE = [one for one in _EVERYDAY if not can_be_grouped(one) and one not in BUILT]
_TOGETHER = grouped([mistake for mistake in _EVERYDAY if can_be_grouped(mistake)])


@pytest.mark.parametrize(
    "trial",
    [
        pytest.param(
            Trial(mistake.name),
            id=mistake.name,
            marks=[] if mistake in _ALONE else [pytest.mark.exhaustive],
        )
        for mistake in EVERY.values()
    ],
)
def test_is_named(outcome: Outcome, trial: Trial) -> None:
    outcome(trial)


@pytest.mark.parametrize(
    "trial",
    [
        pytest.param(GroupTrial(tuple(one.name for one in group.mistakes)), id=str(number))
        for number, group in enumerate(_TOGETHER)
    ],
)
def test_each_is_named_among_others(outcome: Outcome, trial: GroupTrial) -> None:
    outcome(trial)


def test_without_a_mistake_nothing_is_said(origin: Path) -> None:
    _, problems = load_site(origin)
    assert list(errors(problems)) == []


def test_no_name_stands_for_two_mistakes() -> None:
    assert len(EVERY) == len(WRITTEN) + len(BUILT)
