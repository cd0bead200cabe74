"""The files beside the pages: what is published with them, and kinds that do not belong there."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from learning_site.pages.tree import FOLDER
from learning_site.problems import Place, Problems

KINDS = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".pdf")
"""Endings of pictures, and of files to print. Everything else could run, or is there by mistake."""

_PAGE = ".md"


def files_beside_pages(root: Path) -> frozenset[str]:
    """The paths below ``docs/`` of all files that are no pages.

    The generator leaves out every file and folder whose name begins with a dot, and so does this.
    """
    found = (file.relative_to(root / FOLDER) for file in (root / FOLDER).rglob("*"))
    return frozenset(
        file.as_posix()
        for file in found
        if file.suffix != _PAGE
        and not any(step.startswith(".") for step in file.parts)
        and (root / FOLDER / file).is_file()
    )


def check_files(files: frozenset[str], problems: Problems) -> None:
    """Only pages, pictures and files to print are published."""
    for file in sorted(files):
        ending = PurePosixPath(file).suffix
        if ending.lower() not in KINDS:
            problems.add("file-kind", Place(f"{FOLDER}/{file}"), kind=ending or "–", known=KINDS)
