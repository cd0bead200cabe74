"""Projects that several tests look at, each built or checked once."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.project import Project, copy_project
from tests.site.changes import CHANGES

PREVIEW = "https://preview.example/pr-7"


@dataclass(frozen=True)
class Changed:
    """A built project, and what its commands said. Nobody may change it."""

    project: Project
    checked: str
    built: str


@pytest.fixture(scope="session")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Changed:
    """The project with every change of ``CHANGES``, checked, and built once as a preview."""
    project = copy_project(tmp_path_factory.mktemp("changed") / "project")
    for change in CHANGES:
        change(project)
    checked = project.run("check", "--lang", "en")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    built = project.run("build", SITE_URL=PREVIEW)
    assert built.returncode == 0, built.stdout + built.stderr
    return Changed(project, checked.stdout, built.stdout)
