"""Every code has a mistake that shows it, and removing its rule makes that mistake's test fail."""

from __future__ import annotations

import pytest

from learning_site.problems import Registry
from tests.mistakes.cases import by_code
from tests.mistakes.conftest import Outcome
from tests.mistakes.trials import Trial

CODES = sorted(Registry.load().severities)
SHOWN = by_code()


def test_every_code_has_a_mistake_and_every_mistake_a_code() -> None:
    assert set(CODES) - set(SHOWN) == set()
    assert set(SHOWN) - set(CODES) == set()


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    "trial",
    [
        pytest.param(Trial(SHOWN[code].name, without=code), id=code)
        for code in CODES
        if code in SHOWN
    ],
)
def test_removing_the_rule_is_noticed(outcome: Outcome, trial: Trial) -> None:
    outcome(trial)
