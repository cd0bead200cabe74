"""``dev.py check``: everything that is wrong with facts and words, without building a site."""

from __future__ import annotations

import argparse
from pathlib import Path

from learning_site.problems import Registry
from learning_site.problems.registry import errors, report
from learning_site.site import load_site
from learning_site.status import untranslated


def main(arguments: list[str]) -> int:
    """Print all problems; 1 if one of them is an error."""
    registry = Registry.load()
    parser = argparse.ArgumentParser(prog="dev.py check")
    parser.add_argument("--lang", choices=sorted(registry.texts), help="show only this language")
    options = parser.parse_args(arguments)
    site, problems = load_site(Path.cwd())
    order = [options.lang] if options.lang else (site.settings.languages if site else ())
    text = report(problems, order)
    if text:
        print(text)
    failed, total = len(errors(problems)), len(problems)
    print(f"check: {failed} error(s), {total - failed} warning(s)", end="")
    if site:
        pages, texts = untranslated(site)
        print(f", not yet translated: {pages} page(s), {texts} text(s)", end="")
    print()
    return 1 if failed else 0
