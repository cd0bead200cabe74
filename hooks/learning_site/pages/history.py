"""When pages were last changed and by whom, as git knows it: one call for all pages."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from learning_site.pages.tree import FOLDER

_SIGN, _BREAK = "\x01", "\x02"
"""Begins the line of a commit, and stands between its parts: no path or name has one."""
_CREDIT = "%(trailers:key=Co-authored-by,valueonly,separator=%x02)"
"""Who else worked on a commit: whoever handed over words without git is credited so."""
_PATIENCE = 10
"""Seconds to wait for git before doing without it."""
_MACHINE = "[bot]"
"""Ends the names of programs that commit."""


@dataclass(frozen=True)
class Changed:
    """The day of a file's last change (ISO 8601), and who ever changed it, in order of arrival."""

    day: str
    names: tuple[str, ...]


def read_history(root: Path) -> Mapping[str, Changed]:
    """The history of each page's file by its path below ``root``; nothing if git knows too little.

    In a shallow clone every file would seem to have been changed by the first commit that is there.
    """
    if ask_git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    said = f"--format={_SIGN}%cs%x02%aN%x02{_CREDIT}"
    log = ("log", said, "--name-only", "--no-renames", "--relative")
    return history_of(ask_git(root, "-c", "core.quotePath=false", *log, "--", FOLDER))


def history_of(log: str) -> Mapping[str, Changed]:
    """What a log says of each file. Commits come newest first, each above the files it changed."""
    days: dict[str, str] = {}
    names: dict[str, dict[str, None]] = {}
    day, people = "", [""]
    for line in log.split("\n"):
        if line.startswith(_SIGN):
            day, *people = line.removeprefix(_SIGN).split(_BREAK)
            people = [name for one in people if (name := one.partition("<")[0].strip())]
        elif line:
            days.setdefault(line, day)
            for name in reversed(people):
                # Taken out first, so that whoever came first ends up last.
                names.setdefault(line, {}).pop(name, None)
                if not name.endswith(_MACHINE):
                    names[line][name] = None
    return {file: Changed(day, tuple(reversed(names[file]))) for file, day in days.items()}


def ask_git(root: Path, *arguments: str) -> str:
    """What git says; "" if there is no git or no history."""
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(
            command, capture_output=True, check=True, timeout=_PATIENCE, encoding="utf-8",
            errors="replace",
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout
