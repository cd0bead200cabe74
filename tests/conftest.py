"""Fixtures for tests that need a built site; the fixtures of the engine are in tests/unit."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.project import Project, copy_project
from tests.shared import built_once
from tests.unit.topic import copy_topic


def pytest_configure(config: pytest.Config) -> None:
    """Declare the one mark that leaves tests out of the everyday run."""
    config.addinivalue_line("markers", "exhaustive: every page in every width (dev.py test --all)")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A fresh copy of the project to change and break."""
    return copy_project(tmp_path / "project")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project, built once. Nobody may change it."""

    def make(root: Path) -> Project:
        project = copy_project(root)
        done = project.run("build")
        assert done.returncode == 0, done.stdout + done.stderr
        return project

    return built_once(tmp_path_factory.getbasetemp(), "built", make)


@pytest.fixture(scope="session")
def crossing(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The other topic with a history, built once. Nobody may change it."""

    def make(root: Path) -> Project:
        project = copy_topic(root)
        commit(project.root)
        done = project.run("build", "--archives")
        assert done.returncode == 0, done.stdout + done.stderr
        return project

    return built_once(tmp_path_factory.getbasetemp(), "other", make)


def commit(root: Path) -> None:
    """Have a history in which Ada added everything on 2 March 2026."""
    day = "2026-03-02T12:00:00+0000"
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    dated = kept | {"GIT_COMMITTER_DATE": day, "GIT_AUTHOR_DATE": day}
    person = ("-c", "user.name=Ada", "-c", "user.email=ada@crossings.example")
    for step in (["init", "--quiet"], ["add", "-A"], [*person, "commit", "--quiet", "-m", "All"]):
        subprocess.run(["git", "-C", str(root), *step], env=dated, check=True, capture_output=True)
