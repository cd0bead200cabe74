"""Fixtures of the mistakes: the project that all trials start from, and their outcomes."""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.mistakes.trees import fingerprint
from tests.mistakes.trials import ExampleTrial, GroupTrial, NastyTrial, Trial
from tests.project import Project, copy_project

AnyTrial = Trial | ExampleTrial | GroupTrial | NastyTrial
Outcome = Callable[[AnyTrial], Any]
"""Waits for a trial; returns what it returned, and raises what it raised."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Try the mistakes last: they use every core, when the tests in the browser have ended."""
    items.sort(key=lambda item: "outcome" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The project from which all trials are linked. Nobody may write into its files."""
    root = copy_project(tmp_path_factory.mktemp("mistakes") / "origin").root
    before = fingerprint(root)
    yield root
    assert fingerprint(root) == before, "a trial wrote through a hard link"


@pytest.fixture(scope="session")
def outcome(request: pytest.FixtureRequest, origin: Path) -> Iterator[Outcome]:
    """The outcomes of this run's trials, which begin all at once and use every core.

    Those of the built site begin as soon as it is built.
    """
    trials = _chosen(request.session)
    running: dict[AnyTrial, Future[Any]] = {}
    workers = min(os.cpu_count() or 1, 8)
    context = multiprocessing.get_context("spawn")  # a fork would copy the threads of other tests
    # Trials are many and short: collecting garbage seldom saves a tenth of their time.
    pool = ProcessPoolExecutor(workers, context, gc.set_threshold, (100_000,))
    with pool:
        for trial in trials:
            if not trial.is_built:
                running[trial] = pool.submit(trial.run, origin, None)
        if any(trial.is_built for trial in trials):
            built: Project = request.getfixturevalue("built")
        for trial in trials:
            if trial.is_built:
                running[trial] = pool.submit(trial.run, origin, built.site)
        yield lambda trial: running[trial].result()
        pool.shutdown(cancel_futures=True)


def _chosen(session: pytest.Session) -> list[AnyTrial]:
    """The trials of the tests that were chosen for this run, in their order."""
    found: dict[AnyTrial, None] = {}
    for item in session.items:
        callspec = getattr(item, "callspec", None)
        trial = callspec.params.get("trial") if callspec else None
        if isinstance(trial, AnyTrial):
            found[trial] = None
    return list(found)
