"""``dev.py test``: style, types, and every test. Nothing is skipped silently.

python3 dev.py test               what every change must pass
python3 dev.py test --all         the exhaustive tests too (every page in every width)
python3 dev.py test -k serve      words after the command go to pytest
"""

from __future__ import annotations

import os
import subprocess
import sys

from tests.find_browser import BROWSER_VARIABLE, NoBrowserError, find_or_install

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "--quiet", "."],
    "mypy --strict": ["-m", "mypy"],
}


def main(arguments: list[str]) -> int:
    """Run the checks, then pytest; 1 if anything failed."""
    exhaustive = "--all" in arguments
    rest = [argument for argument in arguments if argument != "--all"]
    failed = [name for name, command in CHECKS.items() if not rest and not _passes(name, command)]
    try:
        browser = find_or_install()
    except NoBrowserError as error:
        print(f"test: {error}", file=sys.stderr)
        return 1
    print(f"· browser: {browser}", flush=True)
    marks = [] if exhaustive else ["-m", "not exhaustive"]
    environment = dict(os.environ, **{BROWSER_VARIABLE: browser})
    command = [sys.executable, "-m", "pytest", *marks, *rest]
    if subprocess.call(command, env=environment):
        failed.append("pytest")
    if not exhaustive:
        print("· tanpa uji menyeluruh / exhaustive tests left out (dev.py test --all)")
    print("test: " + (f"GAGAL / FAILED: {', '.join(failed)}" if failed else "OK"))
    return 1 if failed else 0


def _passes(name: str, command: list[str]) -> bool:
    print(f"· {name}", flush=True)
    return subprocess.call([sys.executable, *command]) == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
