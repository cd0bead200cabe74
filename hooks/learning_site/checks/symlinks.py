"""Symbolic links that lead out of the project: the generator would publish what they lead to."""

from __future__ import annotations

from pathlib import Path

from learning_site.pages.tree import FOLDER
from learning_site.problems import Place, Problems

_FOLDERS = (FOLDER, "content")


def check_symlinks(root: Path, problems: Problems) -> None:
    """Every symbolic link below words and facts stays within the project."""
    home = root.resolve()
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_symlink() and not _stays(path, home):
                problems.add("symlink-outside", Place(path.relative_to(root).as_posix()))


def _stays(path: Path, home: Path) -> bool:
    try:
        return path.resolve().is_relative_to(home)
    except (OSError, RuntimeError):  # a link that leads to itself
        return False
