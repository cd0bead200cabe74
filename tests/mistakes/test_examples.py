"""Each code has an example on the site, and the example is a mistake that shows it."""

from __future__ import annotations

import os

import pytest

from learning_site.problems import Registry
from learning_site.problems.examples import Example, read_examples, write_examples
from tests.mistakes.cases import by_code
from tests.mistakes.conftest import Outcome
from tests.mistakes.examples import HEAD
from tests.mistakes.trials import ExampleTrial
from tests.project import ROOT

CODES = sorted(Registry.load().severities)
SHOWN = by_code()
UPDATE = bool(os.environ.get("UPDATE_EXAMPLES"))
RECORDED: dict[str, Example] = {}


def test_every_code_has_an_example_and_every_example_a_code() -> None:
    assert sorted(read_examples(ROOT)) == CODES


def test_every_example_says_where_it_stands() -> None:
    assert all(one.place for one in read_examples(ROOT).values())


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    "trial", [pytest.param(ExampleTrial(SHOWN[code].name), id=code) for code in CODES]
)
def test_the_example_shows_its_code(outcome: Outcome, trial: ExampleTrial) -> None:
    code, found = outcome(trial)
    RECORDED[code] = found
    if UPDATE and len(RECORDED) == len(CODES):
        write_examples(ROOT, HEAD, RECORDED)
    assert UPDATE or read_examples(ROOT)[code] == found
