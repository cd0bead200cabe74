"""A mistake as a newcomer makes it: what is changed in the project, and what must be said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from learning_site.problems import Place

Function = Callable[[Path], None]
"""Changes a project, given its root. It must not write into a file that is there: see `put`."""

MARK = "¦"
"""Stands in a text of a file where the place of a problem is not the text's beginning."""


@dataclass(frozen=True)
class Mistake:
    """One mistake.

    ``edit`` replaces a text of ``file`` that stands there once, or is a function.
    ``at`` is a text that then stands once in the file that the problem names (``where`` if that
    is another file): the problem's line and column are those of its beginning, or of the mark
    ``¦`` in it. Without ``at`` the problem is named at the top of the file.
    ``cure`` has words of the cure, Indonesian and English.
    ``also`` are codes of further problems that follow from the mistake. One that ``needs_others``
    shows only where all other files of facts can be read.
    """

    name: str
    code: str
    file: str
    edit: tuple[str, str] | Function
    at: str = ""
    where: str = ""
    cure: tuple[str, str] = ("", "")
    also: tuple[str, ...] = ()
    needs_others: bool = False

    def make(self, root: Path) -> None:
        """Make the mistake in the project at ``root``."""
        if isinstance(self.edit, tuple):
            swap(root / self.file, *self.edit)
        else:
            self.edit(root)

    def place(self, root: Path) -> Place:
        """Where the problem must be named in the project at ``root``, the mistake being made."""
        name = self.where or self.file
        if not self.at:
            return Place(name)
        before, _, after = self.at.rpartition(MARK)
        text = (root / name).read_bytes().decode("utf-8", "surrogateescape")
        assert text.count(before + after) == 1, f"{name}: {self.at!r} stands not once"
        ahead = text[: text.index(before + after)] + before
        return Place(name, ahead.count("\n") + 1, len(ahead.rpartition("\n")[2]) + 1)


def put(file: Path, content: str | bytes) -> None:
    """Write a file anew, never into the old one: it may be a hard link to another copy's."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def swap(file: Path, old: str, new: str) -> None:
    """Replace a text that must stand in a file exactly once."""
    text = file.read_text("utf-8")
    assert text.count(old) == 1, f"{file}: {old!r} stands {text.count(old)} times"
    put(file, text.replace(old, new))


def swaps(*edits: tuple[str, str, str]) -> Function:
    """Several replacements, each as file, old text, new text."""

    def change(root: Path) -> None:
        for file, old, new in edits:
            swap(root / file, old, new)

    return change


def written(file: str, content: str | bytes) -> Function:
    """A file with this content, in the place of one that may be there."""
    return lambda root: put(root / file, content)


def removed(*files: str) -> Function:
    """Files that are deleted."""

    def change(root: Path) -> None:
        for file in files:
            (root / file).unlink()

    return change


def renamed(file: str, to: str) -> Function:
    """A file with another name."""

    def change(root: Path) -> None:
        (root / file).rename(root / to)

    return change


def copied(file: str, to: str, *edits: tuple[str, str]) -> Function:
    """A file copied to another name, with replacements."""

    def change(root: Path) -> None:
        put(root / to, (root / file).read_bytes())
        for old, new in edits:
            swap(root / to, old, new)

    return change


def linked(file: str, to: str) -> Function:
    """A symbolic link in the place of a file."""

    def change(root: Path) -> None:
        (root / file).unlink(missing_ok=True)
        (root / file).symlink_to(to)

    return change
