"""Symbolic links that lead out of the project, or to a folder: the generator follows them."""

from __future__ import annotations

from pathlib import Path

from learning_site.pages.tree import FOLDER
from learning_site.problems import Place, Problems

_PUBLISHED = (FOLDER, "content")
_FOLLOWED = (*_PUBLISHED, "overrides")


def check_symlinks(root: Path, problems: Problems) -> bool:
    """Every symbolic link stays within the project, and leads to a file.

    Returns whether the generator can walk over the folders: a link to a folder may lead round in
    circles, where it would never come back.
    """
    home, can_walk = root.resolve(), True
    for folder in _FOLLOWED:
        for path in sorted((root / folder).rglob("*")):
            if not path.is_symlink():
                continue
            place = Place(path.relative_to(root).as_posix())
            if leads_to_folder(path):
                problems.add("symlink-folder", place)
                can_walk = False
            elif folder in _PUBLISHED and not stays(path, home):
                problems.add("symlink-outside", place)
    return can_walk


def leads_to_folder(path: Path) -> bool:
    """Whether a link leads to a folder."""
    try:
        return path.is_dir()
    except (OSError, RuntimeError):  # a link that leads to itself
        return False


def stays(path: Path, home: Path) -> bool:
    """Whether a path, or what it leads to, lies in the resolved folder ``home``."""
    try:
        return path.resolve().is_relative_to(home)
    except (OSError, RuntimeError):  # a link that leads to itself
        return False
