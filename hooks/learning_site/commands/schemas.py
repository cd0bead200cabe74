"""``dev.py schemas``: help for editors, made anew from the shapes of the files."""

from __future__ import annotations

from pathlib import Path

from learning_site.commands.arguments import Arguments
from learning_site.problems.registry import report
from learning_site.schemas.files import write_editor_files
from learning_site.site import load_site


def main(arguments: list[str]) -> int:
    """Write what changed; 1 if the site cannot be read."""
    Arguments("schemas").read(arguments)
    root = Path.cwd()
    site, problems = load_site(root)
    if site is None:
        print(report(problems))
        return 1
    changed = write_editor_files(root, site)
    print("\n".join([*changed, f"schemas: {len(changed)} berkas berubah / files changed"]))
    return 0
