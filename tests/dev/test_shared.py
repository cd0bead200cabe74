"""Sites that tests share: built once, waited for, and never taken half built."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from tests.project import Project
from tests.shared import SHARED, built_once


def test_second_asker_waits_for_what_the_first_builds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SHARED, str(tmp_path))
    begun, go_on, made = Event(), Event(), []

    def make(root: Path) -> Project:
        begun.set()
        assert go_on.wait(10)
        made.append(root)
        return Project(root)

    with ThreadPoolExecutor() as pool:
        first = pool.submit(built_once, Path("nowhere"), "built", make)
        assert begun.wait(10)
        second = pool.submit(built_once, Path("elsewhere"), "built", make)
        assert not second.done()
        go_on.set()
        assert first.result(10) == second.result(10) == Project(tmp_path / "built" / "project")
    assert made == [tmp_path / "built" / "project"]


def test_what_could_not_be_built_fails_for_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SHARED, str(tmp_path))

    def make(root: Path) -> Project:
        raise OSError(root)

    with pytest.raises(OSError, match="project"):
        built_once(Path("nowhere"), "built", make)
    with pytest.raises(AssertionError, match="the other process"):
        built_once(Path("nowhere"), "built", make)


def test_alone_a_process_builds_in_its_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(SHARED, raising=False)
    assert built_once(tmp_path, "built", Project).root == tmp_path / "built" / "project"
