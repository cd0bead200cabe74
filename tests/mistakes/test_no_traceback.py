"""Whatever a tree contains, ``check`` says what is wrong and ends; it never breaks down."""

from __future__ import annotations

import dataclasses
import subprocess
from pathlib import Path

import pytest

from learning_site.checks.built_site import check_built_site
from learning_site.problems import Problems
from learning_site.site import load_site
from tests.mistakes.conftest import Outcome
from tests.mistakes.mistake import put
from tests.mistakes.nasty import BREAKING, ENDLESS, NO_TEXT, TREES
from tests.mistakes.trials import NastyTrial


def _trials(names: object) -> list[object]:
    assert isinstance(names, dict)
    return [pytest.param(NastyTrial(name), id=name) for name in names]


@pytest.mark.parametrize("trial", _trials(TREES))
def test_a_nasty_tree_is_reported(outcome: Outcome, trial: NastyTrial) -> None:
    outcome(trial)


@pytest.mark.xfail(reason="known bug: Traceback", raises=AssertionError, strict=True)
@pytest.mark.parametrize("trial", _trials(BREAKING))
def test_a_tree_that_breaks_the_engine_is_reported(outcome: Outcome, trial: NastyTrial) -> None:
    outcome(trial)


@pytest.mark.exhaustive
@pytest.mark.xfail(reason="known bug: no end", raises=subprocess.TimeoutExpired, strict=True)
@pytest.mark.parametrize("trial", _trials(ENDLESS))
def test_a_page_that_takes_forever_is_reported(outcome: Outcome, trial: NastyTrial) -> None:
    outcome(trial)


def test_a_ledger_that_is_no_text_is_reported(origin: Path, tmp_path: Path) -> None:
    site, _ = load_site(origin)
    assert site is not None
    put(tmp_path / "content/addresses.txt", NO_TEXT)
    problems = Problems()
    check_built_site(tmp_path / "site", dataclasses.replace(site, root=tmp_path), "", problems)
    assert [problem.code for problem in problems] == ["file-encoding"]
