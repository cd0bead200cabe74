"""Trials, run in other processes: each makes one mistake in a project and has it read.

A trial is named, not handed over, so that it can travel to a process of its own.
"""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stdout
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from unittest import mock

import pytest

from learning_site.checks import built_page
from learning_site.checks.built_page import BuiltPage, read_built_page
from learning_site.checks.built_site import check_built_site
from learning_site.commands import check as check_command
from learning_site.files.yaml_reader import read_once
from learning_site.problems import Place, Problems
from learning_site.problems.examples import Example
from learning_site.site import Site, load_site
from tests.mistakes import nasty
from tests.mistakes.cases import BUILT, EVERY
from tests.mistakes.checking import check, check_all
from tests.mistakes.examples import example
from tests.mistakes.trees import link_folder
from tests.project import Project

PROBLEM = re.compile(r"^\S+:\d+:\d+: [a-z-]+ .+ — .+$", re.MULTILINE)
TODAY = "2026-11-24"
"""What is old is old on this day, whenever the tests run."""
PATIENCE = 60
"""Seconds; a check of the whole project takes one or two, and ten on a busy machine."""


@dataclass(frozen=True)
class Trial:
    """A mistake by its name; ``without`` is a code whose rule is taken out for the trial."""

    mistake: str
    without: str = ""

    @property
    def is_built(self) -> bool:
        return EVERY[self.mistake] in BUILT

    def run(self, origin: Path, built: Path | None) -> None:
        """Make the mistake in a project linked from ``origin`` (and a site from ``built``).

        Raises AssertionError if the mistake is not named as it must be; if a rule is taken out,
        pytest's ``Failed`` if nothing notices that.
        """
        mistake = EVERY[self.mistake]
        with _linked(origin) as root:
            if built is not None:
                link_folder(built, root / "site")
            mistake.make(root)
            if not self.without:
                check(mistake, root, _read(root, origin, built))
                return
            with taken_out(self.without):
                problems = _read(root, origin, built)
            with pytest.raises(AssertionError, match=f"^expected .* {self.without}, found"):
                check(mistake, root, problems)


@dataclass(frozen=True)
class ExampleTrial:
    """A mistake by its name, from which the example of its code is taken."""

    mistake: str

    @property
    def is_built(self) -> bool:
        return EVERY[self.mistake] in BUILT

    def run(self, origin: Path, built: Path | None) -> tuple[str, Example]:
        """The code and its example. Raises AssertionError if the mistake is not named."""
        mistake = EVERY[self.mistake]
        with _linked(origin) as root:
            if built is not None:
                link_folder(built, root / "site")
            mistake.make(root)
            place = mistake.place(root)
            found = [
                one
                for one in _read(root, origin, built)
                if (one.code, one.place) == (mistake.code, place)
            ]
            assert found, f"expected {place} {mistake.code}"
            return mistake.code, example(found[0], mistake, root, origin)


@dataclass(frozen=True)
class GroupTrial:
    """Mistakes by their names, made in one project and read at once; they do not meet."""

    mistakes: tuple[str, ...]
    is_built: bool = False

    def run(self, origin: Path, _: Path | None) -> None:
        """Raises AssertionError if one of them is not named as it must be, or anything else is."""
        mistakes = [EVERY[name] for name in self.mistakes]
        with _linked(origin) as root:
            for mistake in mistakes:
                mistake.make(root)
            check_all(mistakes, root, _read(root, origin, None))


@dataclass(frozen=True)
class NastyTrial:
    """A nasty tree by its name, checked by the command itself.

    One that may keep it busy for ever, or bring Python down, gets a process of its own.
    """

    tree: str
    is_built: bool = False

    def run(self, origin: Path, _: Path | None) -> None:
        """Raises AssertionError if the command breaks down, TimeoutExpired if it never ends."""
        change, named = nasty.EVERY[self.tree]
        with _linked(origin) as root:
            change(root)
            ask = _check_in_own_process if self.tree in nasty.HEAVY else _check_here
            code, output = ask(root)
        assert "Traceback" not in output, output
        assert code == 1, output
        assert PROBLEM.search(output), output
        assert named in output, output


def _check_here(root: Path) -> tuple[int, str]:
    """The exit code and the output of ``check``; raises whatever it breaks down with."""
    with chdir(root), redirect_stdout(StringIO()) as output:
        return check_command.main([]), output.getvalue()


def _check_in_own_process(root: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "learning_site.commands", "check"],
        cwd=root,
        env=Project(root).environment(),
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=PATIENCE,
    )
    return done.returncode, done.stdout


@contextmanager
def taken_out(code: str) -> Iterator[None]:
    """The rule of a code removed: whoever notes the code, it is not kept."""
    add = Problems.add

    def without(problems: Problems, noted: str, place: Place, **details: object) -> None:
        if noted != code:
            add(problems, noted, place, **details)

    read_once.cache_clear()
    with mock.patch.object(Problems, "add", without):
        yield
    read_once.cache_clear()


@contextmanager
def _linked(origin: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=origin.parent) as folder:
        yield link_folder(origin, Path(folder) / "project")


def _read(root: Path, origin: Path, built: Path | None) -> Problems:
    if built is None:
        return load_site(root, TODAY)[1]
    problems = Problems()
    site = dataclasses.replace(_sound_site(origin), root=root)
    # Nearly all built pages are the same in every trial: each text is read once.
    with mock.patch.object(built_page, "read_built_page", _read_built_page):
        check_built_site(root / "site", site, site.settings.site_url, problems)
    return problems


@cache
def _read_built_page(name: str, text: str) -> BuiltPage:
    return read_built_page(name, text)


@cache
def _sound_site(origin: Path) -> Site:
    site, _ = load_site(origin)
    assert site is not None
    return site
