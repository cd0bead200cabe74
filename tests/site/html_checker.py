"""The Nu HTML checker, the one of W3C and WHATWG: found or fetched, never left out silently.

It needs Java, and its jar: the variable ``VNU_JAR`` names one, or npm fetches it once a run.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

JAR_VARIABLE = "VNU_JAR"
PACKAGE = "vnu-jar@25.11.25"
"""The last one with a jar: later ones bring a program for one system each."""


class NoCheckerError(Exception):
    """The checker cannot be had; the text says what helps."""


def find_or_fetch(folder: Path) -> list[str]:
    """The command that runs the checker; an empty folder takes what npm fetches."""
    java, npm = shutil.which("java"), shutil.which("npm")
    jar = os.environ.get(JAR_VARIABLE)
    if not java:
        raise NoCheckerError("install Java 11 or newer (Debian: default-jre-headless)")
    if not jar and not npm:
        raise NoCheckerError(f"install npm, or name vnu.jar of {PACKAGE} in {JAR_VARIABLE}")
    if not jar:
        fetch = [str(npm), "install", "--ignore-scripts", "--no-audit", "--prefix", str(folder)]
        done = subprocess.run([*fetch, PACKAGE], capture_output=True, text=True, check=False)
        jar = str(next(folder.rglob("vnu.jar"), ""))
        if not jar:
            raise NoCheckerError(f"npm could not fetch {PACKAGE}: {done.stdout}{done.stderr}")
    if not Path(jar).is_file():
        raise NoCheckerError(f"{JAR_VARIABLE} names {jar}, which is not there")
    return [java, "-Xss16m", "-jar", jar]


def findings(checker: list[str], site: Path) -> list[tuple[str, str]]:
    """What it says of all pages and drawings of a site: the message, and where it is."""
    # It would guess languages, too, and takes Indonesian for Malay.
    options = ["--skip-non-html", "--also-check-svg", "--no-langdetect", "--format", "json"]
    command = [*checker, *options, "--stdout", "--exit-zero-always", str(site)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        messages = json.loads(done.stdout)["messages"]
    except ValueError as error:
        raise NoCheckerError(f"it broke down: {done.stdout[:500]}{done.stderr[-500:]}") from error
    return [(one["message"], _place(one, site)) for one in messages]


def _place(one: dict[str, Any], site: Path) -> str:
    file = one.get("url", "").partition(site.as_posix())[2]
    return f"{file}:{one.get('lastLine', 0)}: {one['type']}: {one.get('extract', '')!r}"
