"""Whatever a tree contains, ``check`` says what is wrong and ends; it never breaks down."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from learning_site.checks.built_site import check_built_site
from learning_site.problems import Problems
from learning_site.site import load_site
from tests.mistakes.conftest import Outcome
from tests.mistakes.mistake import put
from tests.mistakes.nasty import ATTACKS, ENDLESS, NO_TEXT, TREES
from tests.mistakes.trials import NastyTrial
from tests.project import Project

EVERY_THIRD = 3
"""The everyday run makes one of so many trees, the exhaustive one all of them."""


def _trials(names: object, step: int = 1) -> list[object]:
    assert isinstance(names, dict)
    return [
        pytest.param(
            NastyTrial(name), id=name, marks=[pytest.mark.exhaustive] if number % step else []
        )
        for number, name in enumerate(names)
    ]


@pytest.mark.parametrize("trial", _trials({**TREES, **ATTACKS}, EVERY_THIRD))
def test_a_nasty_tree_is_reported(outcome: Outcome, trial: NastyTrial) -> None:
    outcome(trial)


@pytest.mark.exhaustive
@pytest.mark.parametrize("trial", _trials(ENDLESS))
def test_a_page_that_is_an_attack_is_read_to_its_end(outcome: Outcome, trial: NastyTrial) -> None:
    outcome(trial)


@pytest.mark.parametrize("command", ["build", "serve"])
def test_what_would_break_the_generator_is_told_before_it_starts(
    command: str, project: Project
) -> None:
    (project.root / "docs/loop").symlink_to(".")
    put(project.root / "overrides/main.html", "{% if %}")
    done = project.run(command, *(["--port", "0"] if command == "serve" else []))
    output = done.stdout + done.stderr
    assert "Traceback" not in output, output
    assert done.returncode == 1, output
    assert "docs/loop:1:1: symlink-folder" in output
    assert "overrides/main.html:1:1: template-broken" in output


def test_a_ledger_that_is_no_text_is_reported(origin: Path, tmp_path: Path) -> None:
    site, _ = load_site(origin)
    assert site is not None
    put(tmp_path / "content/addresses.txt", NO_TEXT)
    problems = Problems()
    check_built_site(tmp_path / "site", dataclasses.replace(site, root=tmp_path), "", problems)
    assert [problem.code for problem in problems] == ["file-encoding"]
