"""``dev.py build``: the whole site, made beside the published one, checked, and switched in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from learning_site.checks.built_site import check_built_site
from learning_site.commands.arguments import Arguments
from learning_site.offline.archives import ASKED
from learning_site.offline.finish import finish_offline
from learning_site.pages.settings import languages_named
from learning_site.printing.finish import write_prints
from learning_site.printing.pdf import ASKED as PRINTS_ASKED
from learning_site.printing.pdf import Unprintable, check_printer
from learning_site.printing.pdf import are_asked as prints_are_asked
from learning_site.problems.registry import errors, report
from learning_site.site import load_site

SITE = "site"
STAGE = ".site-staged"
FORMER = ".site-former"


def main(arguments: list[str]) -> int:
    """Build into ``site/``. A failed build leaves the last good site untouched; returns 1."""
    parser = Arguments("build")
    parser.add_argument(
        "--generator",
        choices=("mkdocs", "properdocs"),
        default="mkdocs",
        help="the program that renders the pages",
    )
    parser.add_argument("--into", default=SITE, help="the folder to put the site into")
    parser.add_argument(
        "--archives",
        action="store_true",
        help="also the site as folders, packed for each pair of languages",
    )
    parser.add_argument("--prints", action="store_true", help="also books and packs as PDF")
    options = parser.read(arguments)
    if options.archives:
        os.environ[ASKED] = "1"
    if options.prints:
        try:
            check_printer()
        except Unprintable as missing:
            print(missing)
            return 1
        os.environ[PRINTS_ASKED] = "1"
    root = Path.cwd()
    stage = root / STAGE
    _restore(root / options.into, root / FORMER)
    shutil.rmtree(stage, ignore_errors=True)
    site, problems = load_site(root)
    if site is None or errors(problems):
        print(report(problems, site.settings.languages if site else languages_named(root)))
        return 1
    if subprocess.call(_command(options.generator, stage), env=_environment(root)):
        shutil.rmtree(stage, ignore_errors=True)
        return 1
    if prints_are_asked():
        write_prints(stage, site)
    finish_offline(stage, site)
    check_built_site(stage, site, site.settings.publication.root, problems)
    print(report(problems, site.settings.languages), end="\n" if len(problems) else "")
    if errors(problems):
        shutil.rmtree(stage, ignore_errors=True)
        return 1
    _switch(stage, root / options.into, root / FORMER)
    pages = sum(1 for _ in (root / options.into).rglob("index.html"))
    print(f"build: {options.into}/ {pages} halaman / pages")
    if not prints_are_asked():
        print("tanpa PDF / without PDFs (python3 dev.py pdf)")
    return 0


def _command(generator: str, stage: Path) -> list[str]:
    return [
        sys.executable, "-m", generator, "build", "--quiet", "--strict",
        "--config-file", "mkdocs.yml", "--site-dir", str(stage),
    ]  # fmt: skip


def _environment(root: Path) -> dict[str, str]:
    """The commit's date is "today", so that the same commit gives the same bytes on any day."""
    environment = dict(os.environ)
    if "SOURCE_DATE_EPOCH" not in environment:
        asked = (
            subprocess.run(
                ["git", "log", "-1", "--format=%ct"],
                cwd=root,
                capture_output=True,
                text=True,
                check=False,
            )
            if shutil.which("git")
            else None
        )
        if asked and asked.returncode == 0 and asked.stdout.strip():
            environment["SOURCE_DATE_EPOCH"] = asked.stdout.strip()
    return environment


def _restore(site: Path, former: Path) -> None:
    """Repair a switch that was interrupted between its two renames."""
    if former.exists() and not site.exists():
        former.rename(site)
    shutil.rmtree(former, ignore_errors=True)


def _switch(stage: Path, site: Path, former: Path) -> None:
    if site.exists():
        site.rename(former)
    stage.rename(site)
    shutil.rmtree(former, ignore_errors=True)
