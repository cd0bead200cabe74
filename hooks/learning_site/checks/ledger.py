"""The ledger of published addresses and ids. Both are permanent: others link to them."""

from __future__ import annotations

from pathlib import Path

from learning_site.content.loader import LEDGER

_HEAD = """\
# Alamat dan id yang sudah terbit; jangan dihapus.
# Halaman yang pindah meninggalkan formerly: di bagian atasnya.
# Published addresses and ids; never delete one.
# A page that moves leaves formerly: in its front matter.
# Ditulis oleh / written by: python3 dev.py addresses
"""


def ledger_lines(root: Path) -> dict[str, int]:
    """The line of the ledger on which each address stands."""
    file = root / LEDGER
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    found: dict[str, int] = {}
    for number, line in enumerate(lines, start=1):
        if line.startswith("/"):
            found.setdefault(line.split()[0], number)
    return found


def read_ledger(root: Path) -> dict[str, set[str]]:
    """The ids of each published address; empty if there is no ledger yet."""
    file = root / LEDGER
    if not file.is_file():
        return {}
    ledger: dict[str, set[str]] = {}
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("/"):
            address, *names = line.split()
            ledger.setdefault(address, set()).update(name.removeprefix("#") for name in names)
    return ledger


def write_ledger(root: Path, ledger: dict[str, set[str]]) -> None:
    """One line per address, sorted, so that a diff shows what was added."""
    lines = [
        " ".join([address, *(f"#{name}" for name in sorted(ids))])
        for address, ids in sorted(ledger.items())
    ]
    (root / LEDGER).write_text(_HEAD + "\n".join(lines) + "\n", "utf-8")
