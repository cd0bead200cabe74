"""When facts are due to be checked again, and which day a build calls today."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from learning_site.content.freshness import Checkable, build_day, overdue
from learning_site.site import Site
from tests.unit.topic import read_document


@pytest.mark.parametrize(
    ("checked", "due"),
    [
        ("2026-11-24", "2028-05"),
        ("2026-06", "2027-12"),
        ("2026-07", "2028-01"),
        ("2026", "2028-06"),
    ],
)
def test_facts_are_due_after_eighteen_months(checked: str, due: str) -> None:
    assert Checkable(None, checked, read_document("a: 1")).due == due


def test_overdue_are_those_due_before_a_month_oldest_first(crossings: Site) -> None:
    found = overdue(crossings.library, "2028-05-01")
    assert [one.due for one in found] == sorted(one.due for one in found)
    assert {one.due for one in found} == {"2028-03", "2028-04"}
    assert overdue(crossings.library, "2028-03-31") == []


def test_build_calls_today_what_it_is_told(
    crossings: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert build_day(crossings.root, crossings.library) == "2023-11-14"


def test_else_it_is_the_day_of_the_commit_or_of_the_latest_check(
    crossings: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert build_day(tmp_path, crossings.library) == "2026-11-23"
    author = ["-c", "user.name=a", "-c", "user.email=a@b.example"]
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2025-02-03T12:00:00Z")
    for command in (["init", "-q"], [*author, "commit", "-q", "--allow-empty", "-m", "x"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    assert build_day(tmp_path, crossings.library) == "2025-02-03"
