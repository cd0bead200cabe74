"""The workflows: every action is pinned, tokens may do only what they must."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))

MAY_WRITE = {"publish.yml": {"pages", "id-token"}, "comment.yml": {"pull-requests"}}
"""What the token of a workflow's jobs may change."""


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
        assert writes <= MAY_WRITE.get(workflow.name, set())
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


def test_what_may_write_runs_nothing_of_a_proposal() -> None:
    text = (ROOT / ".github/workflows/comment.yml").read_text("utf-8")
    assert "checkout" not in text
    assert "dev.py" not in text
    inside = text[text.index("run: |") :]
    assert "${{" not in inside  # what others chose reaches the shell as variables only


def test_no_shell_is_given_words_of_others() -> None:
    for workflow in WORKFLOWS:
        for job in read(workflow)["jobs"].values():
            for step in job["steps"]:
                assert "${{" not in step.get("run", ""), workflow.name


def test_a_tool_that_knows_what_is_dangerous_finds_nothing() -> None:
    tool = Path(sys.executable).with_name("zizmor")
    done = subprocess.run(
        [str(tool), "--offline", "--no-progress", str(ROOT / ".github")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
