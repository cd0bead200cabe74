"""Fixtures for tests that need a built site; the fixtures of the engine are in tests/unit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.project import Project, copy_project


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
    made = copy_project(tmp_path_factory.mktemp("built") / "project")
    done = made.run("build")
    assert done.returncode == 0, done.stdout + done.stderr
    return made
