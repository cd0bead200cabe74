"""``dev.py test``: style, types, and every test. Nothing is skipped silently.

python3 dev.py test               what every change must pass
python3 dev.py test --all         the exhaustive tests too (every page in every width)
python3 dev.py test -k serve      words after the command go to pytest
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from tests.find_browser import BROWSER_VARIABLE, NoBrowserError, find_or_install
from tests.shared import SHARED

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "--quiet", "."],
    "mypy --strict": ["-m", "mypy"],
}
IN_BROWSER = "tests/browser"
"""These tests wait for the browser most of the time: they run beside all others."""


def main(arguments: list[str]) -> int:
    """Run the checks, then pytest; 1 if anything failed."""
    exhaustive = "--all" in arguments
    rest = [argument for argument in arguments if argument != "--all"]
    try:
        browser = find_or_install()
    except NoBrowserError as error:
        print(f"test: {error}", file=sys.stderr)
        return 1
    print(f"· browser: {browser}", flush=True)
    os.environ[BROWSER_VARIABLE] = browser
    pytest = ["-m", "pytest", *([] if exhaustive else ["-m", "not exhaustive"])]
    if rest:
        failed = [] if _passes("pytest", [*pytest, *rest]) else ["pytest"]
    else:
        failed = _failed(pytest)
    if not exhaustive:
        print("· tanpa uji menyeluruh / exhaustive tests left out (dev.py test --all)")
    print("test: " + (f"GAGAL / FAILED: {', '.join(failed)}" if failed else "OK"))
    return 1 if failed else 0


def _failed(pytest: list[str]) -> list[str]:
    """What fails of everything. The tests in the browser run meanwhile, and are shown last."""
    browser = f"pytest {IN_BROWSER}"
    in_turn = [*pytest, "-p", "no:cacheprovider", IN_BROWSER]
    with _shared_builds(), _begun(browser, in_turn) as in_browser:
        here = {**CHECKS, "pytest": [*pytest, f"--ignore={IN_BROWSER}"]}
        failed = [name for name, command in here.items() if not _passes(name, command)]
        return failed if in_browser.wait() == 0 else [*failed, browser]


@contextmanager
def _shared_builds() -> Iterator[None]:
    """A folder in which both processes find the sites that one of them built."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[SHARED] = folder
        yield


def _passes(name: str, command: list[str]) -> bool:
    print(f"· {name}", flush=True)
    return subprocess.call([sys.executable, *command]) == 0


@contextmanager
def _begun(name: str, command: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A command that runs meanwhile; what it says is shown in the end."""
    with tempfile.TemporaryFile() as output:
        running = subprocess.Popen([sys.executable, *command], stdout=output, stderr=output)
        try:
            yield running
        finally:
            running.wait()
            output.seek(0)
            print(f"· {name}\n{output.read().decode('utf-8', 'replace')}", end="", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
