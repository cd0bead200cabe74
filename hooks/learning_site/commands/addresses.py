"""``dev.py addresses``: note the addresses and ids of the built site in the ledger."""

from __future__ import annotations

from pathlib import Path

from learning_site.checks.built_page import read_built_pages
from learning_site.checks.ledger import read_ledger, write_ledger
from learning_site.commands.arguments import Arguments
from learning_site.commands.build import SITE
from learning_site.content.loader import LEDGER


def main(arguments: list[str]) -> int:
    """Add what is new. Nothing is ever taken out: what was published stays published."""
    Arguments("addresses").read(arguments)
    root = Path.cwd()
    built = read_built_pages(root / SITE)
    if not built:
        print("Jalankan dahulu / First run:  python3 dev.py build")
        return 1
    ledger = read_ledger(root)
    added = 0
    for page in built.values():
        if page.is_content:
            is_new = page.address not in ledger
            known = ledger.setdefault(page.address, set())
            added += len(page.heading_ids - known) + is_new
            known |= page.heading_ids
    write_ledger(root, ledger)
    print(f"addresses: {len(ledger)} alamat / addresses in {LEDGER}, {added} baru / new")
    return 0
