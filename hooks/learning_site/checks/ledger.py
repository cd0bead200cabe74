"""The ledger of published addresses and ids. Both are permanent: others link to them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from learning_site.content.loader import LEDGER
from learning_site.files import read_text
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems

_HEAD = """\
# Alamat dan id yang sudah terbit; jangan dihapus.
# Halaman yang pindah meninggalkan formerly: di bagian atasnya.
# Published addresses and ids; never delete one.
# A page that moves leaves formerly: in its front matter.
# Ditulis oleh / written by: python3 dev.py addresses
"""


@dataclass
class Promise:
    """What was published at an address: its ids, and the line of the ledger that says so."""

    line: int
    ids: set[str]


def read_promises(root: Path, problems: Problems) -> dict[str, Promise]:
    """The promise of each published address; none if there is no ledger yet."""
    file = root / LEDGER
    text = read_text(file, LEDGER, problems) if file.is_file() else None
    promises: dict[str, Promise] = {}
    for number, line in enumerate((text or "").split("\n"), start=1):
        if line.startswith("/"):
            address, *names = line.split()
            promise = promises.setdefault(address, Promise(number, set()))
            promise.ids.update(name.removeprefix("#") for name in names)
    return promises


def read_ledger(root: Path) -> dict[str, set[str]]:
    """The ids of each published address, without their places."""
    return {address: one.ids for address, one in read_promises(root, Problems()).items()}


def published(root: Path, tree: PageTree) -> set[str]:
    """The paths of pages that the ledger knows in every language: not those just added."""
    ledger = read_ledger(root)
    return {
        path
        for path in tree.pages
        if all(f"/{tree.addresses.of(path, one)}" in ledger for one in tree.languages)
    }


def write_ledger(root: Path, ledger: dict[str, set[str]]) -> None:
    """One line per address, sorted, so that a diff shows what was added."""
    lines = [
        " ".join([address, *(f"#{name}" for name in sorted(ids))])
        for address, ids in sorted(ledger.items())
    ]
    (root / LEDGER).write_text(_HEAD + "\n".join(lines) + "\n", "utf-8")
