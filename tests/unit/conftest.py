"""Fixtures of the engine's tests: the other topic, to break or only to read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from learning_site.problems import Problems
from learning_site.site import Site
from tests.project import Project
from tests.unit.topic import copy_topic_to_read, read_site

# The same examples on every run: a test that fails today fails for the change, not by luck.
settings.register_profile("same-every-day", derandomize=True, deadline=None, max_examples=100)
settings.load_profile("same-every-day")


@pytest.fixture
def problems() -> Problems:
    """An empty list to collect problems in."""
    return Problems()


@pytest.fixture
def other_topic(tmp_path: Path) -> Project:
    """A fresh copy of the other topic to change and break."""
    return copy_topic_to_read(tmp_path / "other_topic")


@pytest.fixture(scope="session")
def crossings(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The other topic, read once. Nobody may change it."""
    return read_site(copy_topic_to_read(tmp_path_factory.mktemp("read") / "other_topic").root)
