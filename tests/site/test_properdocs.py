"""ProperDocs, the maintained fork of MkDocs, builds the same site but for its own name."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.project import Project
from tests.site.test_changes import files_of

WHOLE = re.compile(r"kept\.json|sw\.js|offline/.*\.zip")
"""Files that hold, or name by its hash, the content of every page."""
NAMED = re.compile(rb'<meta name="generator" content="[^"]*">|(?<= data-size=)"[^"]*">[^<]*')
"""The name itself, and the size of what holds it."""


@pytest.mark.exhaustive
@pytest.mark.parametrize("site", ["crossing", "built"])
def test_properdocs_builds_the_same_bytes_but_for_the_name(
    site: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    built: Project = request.getfixturevalue(site)
    project = Project(shutil.copytree(built.root, tmp_path / "project"))
    archives = ["--archives"] if (built.site / "offline").is_dir() else []
    done = project.run("build", "--generator", "properdocs", *archives)
    assert done.returncode == 0, done.stdout + done.stderr
    one, other = files_of(built.site), files_of(project.site)
    assert one.keys() == other.keys()
    assert b"ProperDocs" in other["index.html"]
    different = [
        name
        for name in one
        if NAMED.sub(b"", one[name]) != NAMED.sub(b"", other[name]) and not WHOLE.fullmatch(name)
    ]
    assert different == []
