"""The workflows: every action is pinned, tokens may do only what they must."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def read(workflow: Path) -> dict[Any, Any]:
    found: dict[Any, Any] = yaml.safe_load(workflow.read_text("utf-8"))
    return found


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_to_a_commit_and_says_its_version(workflow: Path) -> None:
    used = re.findall(r"uses: (.+)", workflow.read_text("utf-8"))
    assert used
    for line in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_tokens_may_do_nothing_but_what_a_job_asks_for(workflow: Path) -> None:
    found = read(workflow)
    assert found["permissions"] == {}
    for job in found["jobs"].values():
        writes = {key for key, value in job["permissions"].items() if value == "write"}
        assert writes <= {"pages", "id-token"}
        assert job["timeout-minutes"] <= 20


def test_pull_requests_of_forks_get_no_secrets() -> None:
    for workflow in WORKFLOWS:
        text = workflow.read_text("utf-8")
        assert "pull_request_target" not in text
        assert "secrets." not in text
        assert text.count("persist-credentials: false") == text.count("actions/checkout@")


def test_the_checks_run_on_three_systems() -> None:
    matrix = read(ROOT / ".github/workflows/check.yml")["jobs"]["build"]["strategy"]["matrix"]
    assert {name.partition("-")[0] for name in matrix["system"]} == {"windows", "macos", "ubuntu"}
