"""``dev.py review <folder>``: what this version changes against the one in another folder."""

from __future__ import annotations

from pathlib import Path

from learning_site.commands.arguments import Arguments
from learning_site.commands.build import SITE
from learning_site.problems import Registry
from learning_site.problems.registry import report
from learning_site.review.summary import summary
from learning_site.site import load_site


def main(arguments: list[str]) -> int:
    """Print the summary as Markdown; 1 if one of the two cannot be read."""
    parser = Arguments("review")
    parser.add_argument("folder")
    parser.add_argument("--lang", choices=sorted(Registry.load().texts))
    options = parser.read(arguments)
    root = Path.cwd()
    new, problems = load_site(root)
    old, _ = load_site(Path(options.folder))
    if new is None or old is None:
        print(report(problems))
        return 1
    built = root / SITE
    language = options.lang or new.settings.default_language
    print(summary(old, new, problems, built if built.is_dir() else None, language), end="")
    return 0
