"""Finds a Chromium, Chrome or Edge for the browser tests, or installs one as the machine does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

BROWSER_VARIABLE = "SITE_TEST_BROWSER"

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "{PROGRAMFILES}/Google/Chrome/Application/chrome.exe",
    "{PROGRAMFILES(X86)}/Google/Chrome/Application/chrome.exe",
    "{PROGRAMFILES(X86)}/Microsoft/Edge/Application/msedge.exe",
)


class NoBrowserError(Exception):
    """There is no browser, and none could be installed; the text says what helps."""


def find_or_install() -> str:
    """The path of a browser. Raises NoBrowserError if there is none to be had."""
    found = find()
    if found:
        return found
    print("· peramban untuk uji dipasang / installing a browser for the tests", flush=True)
    for command in _ways_to_install():
        if subprocess.call(command) == 0 and (found := find()):
            return found
    raise NoBrowserError(
        "tidak ada peramban: pasang Chromium, Chrome, atau Edge, atau sebutkan di "
        f"{BROWSER_VARIABLE} / no browser: install Chromium, Chrome or Edge, or name one in "
        f"{BROWSER_VARIABLE}"
    )


def find() -> str | None:
    """The path of an installed browser: named by the variable, on the PATH, or well known."""
    named = os.environ.get(BROWSER_VARIABLE)
    candidates = [named] if named else [*filter(None, map(shutil.which, _NAMES)), *_known_places()]
    return next((found for found in candidates if Path(found).is_file()), None)


def _known_places() -> Iterator[str]:
    for place in _PLACES:
        try:
            yield place.format_map(os.environ)
        except KeyError:
            continue
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - starts a process; only then

    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


def _ways_to_install() -> Iterator[list[str]]:
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        subprocess.call(["apt-get", "update", "-qq"])
        yield ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
    yield [sys.executable, "-m", "playwright", "install", "chromium"]
