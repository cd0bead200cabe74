"""``dev.py links``: which outside addresses no longer answer. It needs the internet."""

from __future__ import annotations

from pathlib import Path

from learning_site.commands.arguments import Arguments
from learning_site.links.outside import addresses, ask, silent, waived
from learning_site.problems.registry import report
from learning_site.site import load_site


def main(arguments: list[str]) -> int:
    """Print each silent address with its place; 1 if there is one."""
    Arguments("links").read(arguments)
    root = Path.cwd()
    site, problems = load_site(root)
    if site is None:
        print(report(problems))
        return 1
    found = addresses(site)
    for address in waived(root):
        found.pop(address, None)
    lost = silent(found, ask)
    for address, why in lost.items():
        print(f"{found[address]}: {address}  {why}")
    print(f"links: {len(lost)} dari/of {len(found)} tidak menjawab / do not answer")
    return 1 if lost else 0
