"""Copies of the project in which tests may change and break things, and their commands."""

from __future__ import annotations

import compileall
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("content", "docs", "hooks", "overrides", "mkdocs.yml")


@dataclass(frozen=True)
class Project:
    """A copy of the project (or of another site with the project's machine)."""

    root: Path

    @property
    def site(self) -> Path:
        return self.root / "site"

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the engine ("build", "check", …) in this copy."""
        return subprocess.run(
            [sys.executable, "-m", "learning_site.commands", *arguments],
            cwd=self.root,
            env=self.environment(**environment),
            text=True,
            capture_output=True,
            check=False,
        )

    def environment(self, **changes: str) -> dict[str, str]:
        """The environment of commands in this copy: its own hooks, a fixed day."""
        kept = {key: value for key, value in os.environ.items() if key != "SITE_URL"}
        return kept | {
            "PYTHONPATH": str(self.root / "hooks"),
            "PYTHONUTF8": "1",
            "NO_MKDOCS_2_WARNING": "1",
            "SOURCE_DATE_EPOCH": "1700000000",
            **changes,
        }

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace a text that must stand in the file exactly once."""
        file = self.root / name
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{name}: {old!r} stands {text.count(old)} times"
        file.write_text(text.replace(old, new), "utf-8")

    def write(self, name: str, text: str) -> None:
        (self.root / name).write_text(text, "utf-8")

    def html(self, address: str) -> str:
        """The HTML of an address such as "/jenis/teknis/" or "/404.html"."""
        name = address.lstrip("/")
        file = self.site / name if name.endswith(".html") else self.site / name / "index.html"
        return file.read_text("utf-8")

    def searched(self, language: str, name: str = "") -> Any:
        """What a script of a language's search says: the core of its index, or another part."""
        (file,) = (self.site / "search").glob(
            f"{language}.*/{name}.js" if name else f"{language}.js"
        )
        return json.loads(file.read_text("utf-8").split("=", 2)[2].rstrip(";\n"))


def copy_project(to: Path) -> Project:
    """A copy of what a site is made of, without its history and environment."""
    compile_machine()
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, to / part)
        else:
            to.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, to / part)
    return Project(to)


@cache
def compile_machine() -> None:
    """Have the compiled modules beside the others, to copy them too: each command needs 80."""
    compileall.compile_dir(ROOT / "hooks", quiet=2)


def is_shell(html: str) -> bool:
    """Whether this is the page that shows others as slides."""
    return '<body class="deck"' in html
