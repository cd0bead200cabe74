"""Sites that are built once for all tests, although the tests run in two processes.

``dev.py test`` names a folder in the variable :data:`SHARED`. Whoever first needs a site builds it
there; whoever comes later waits for it. Without the variable each process builds its own.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from tests.project import Project

SHARED = "LEARNING_SITE_SHARED_BUILDS"
PATIENCE = 600
"""Seconds until another process is no longer believed to be building."""


def built_once(own: Path, name: str, make: Callable[[Path], Project]) -> Project:
    """The project that ``make`` builds in a new folder, in ``own`` unless processes share one."""
    shared = os.environ.get(SHARED)
    folder = Path(shared or own) / name
    ready, failed = folder / "ready", folder / "failed"
    try:
        folder.mkdir()
    except FileExistsError:
        _wait(ready, failed)
        return Project(folder / "project")
    try:
        made = make(folder / "project")
    except BaseException:
        failed.touch()
        raise
    ready.touch()
    return made


def _wait(ready: Path, failed: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not ready.exists():
        assert not failed.exists(), "the other process could not build it: see its error"
        assert time.monotonic() < end, "the other process did not build it in time"
        time.sleep(0.2)
