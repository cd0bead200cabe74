#!/usr/bin/env python3
"""The one door to this project: makes the environment once, then hands over to commands inside it.

Standard library only, and readable by old Pythons, so that they can be told to go.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)

HELP = """\
python3 dev.py serve      pratinjau di / live preview at http://127.0.0.1:8000/
python3 dev.py check      kesalahan fakta dan kalimat, dalam hitungan detik
                          what is wrong with facts and words, in seconds
                          --fix: perbaiki yang aman / mend what is safe
python3 dev.py build      situs jadi di folder site/ / the site into site/
python3 dev.py offline    situs jadi, dan ZIP-nya untuk dibuka tanpa internet
                          the site, and ZIPs of it that open without internet
python3 dev.py pdf        situs jadi dengan ZIP, buku PDF, dan paket pelatihan
                          the site with ZIPs, books as PDF and training packs
python3 dev.py pack NAMA  satu paket pelatihan / one training pack, into packs/
python3 dev.py new JENIS NAMA
                          berkas baru untuk diisi / new files to fill in: page, comparison,
                          source, language, atau nama koleksi / or the name of a collection
python3 dev.py schemas    bantuan bagi penyunting / help for editors (.vscode/)
python3 dev.py review FOLDER
                          yang berubah terhadap versi di folder lain
                          what changes against the version in another folder
python3 dev.py links      alamat luar yang tidak menjawab / outside addresses that are silent
python3 dev.py translations
                          teks yang tertinggal dari bahasa lain; juga: show, accept
                          texts that fell behind another language; also: show, accept
python3 dev.py test       semua uji / all tests
python3 dev.py bench      berat dan kecepatan halaman dan pencarian dibanding anggaran
                          weight and speed of pages and of the search against budgets
python3 dev.py addresses  catat alamat baru di daftar alamat / note new addresses in the ledger
python3 dev.py cards      gambar kartu untuk aplikasi pesan / draw the cards for messaging apps
python3 dev.py pictures   gambar di CONTRIBUTING.md / take the pictures of CONTRIBUTING.md"""

# command → (locked requirements, what runs inside the environment)
COMMANDS = {
    "serve": (["site"], ["-m", "learning_site.commands", "serve"]),
    "build": (["site"], ["-m", "learning_site.commands", "build"]),
    "pdf": (
        ["site", "print"],
        ["-m", "learning_site.commands", "build", "--archives", "--prints"],
    ),
    "pack": (["site", "print"], ["-m", "learning_site.commands", "pack"]),
    "offline": (["site"], ["-m", "learning_site.commands", "build", "--archives"]),
    "check": (["site"], ["-m", "learning_site.commands", "check"]),
    "new": (["site"], ["-m", "learning_site.commands", "new"]),
    "review": (["site"], ["-m", "learning_site.commands", "review"]),
    "schemas": (["site"], ["-m", "learning_site.commands", "schemas"]),
    "links": (["site"], ["-m", "learning_site.commands", "links"]),
    "translations": (["site"], ["-m", "learning_site.commands", "translations"]),
    "addresses": (["site"], ["-m", "learning_site.commands", "addresses"]),
    "cards": (["site", "test"], ["-m", "tests.cards"]),
    "pictures": (["site", "test"], ["-m", "tests.pictures"]),
    "test": (["site", "print", "test"], ["-m", "tests"]),
    "bench": (["site", "test"], ["-m", "tests.bench"]),
}


class Stopped(Exception):
    """Nothing more can be done; the text says why and what helps."""


def main(arguments: "list[str]") -> int:
    """Run one command; returns its exit code."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:3]))
        raise Stopped(
            f"Perlu Python 3.11 atau lebih baru; ini Python {found}. / "
            f"Python 3.11 or newer is needed; this is {found}."
        )
    if arguments[:1] in ([], ["--help"], ["-h"]):
        print(HELP)
        return 0
    if arguments[0] not in COMMANDS:
        name = arguments[0]
        print('Tidak ada perintah "' + name + '" / There is no command "' + name + '"\n\n' + HELP)
        return 2
    groups, inside = COMMANDS[arguments[0]]
    python = make_environment(groups)
    environment = dict(
        os.environ, PYTHONPATH=str(ROOT / "hooks"), PYTHONUTF8="1", NO_MKDOCS_2_WARNING="1"
    )
    try:
        return subprocess.call(
            [str(python), *inside, *arguments[1:]], cwd=str(ROOT), env=environment
        )
    except KeyboardInterrupt:
        return 130


def make_environment(groups: "list[str]") -> Path:
    """Make .venv with the locked requirements, unless it is there; returns its Python."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = {group: fingerprint(group) for group in groups}
    if python.exists() and all(stamp(group) == wanted[group] for group in groups):
        return python
    if not (VENV / "pyvenv.cfg").exists() or not python.exists() or not stamp("made"):
        make_venv()
    for group in groups:
        if stamp(group) != wanted[group]:
            install(python, group)
            (VENV / ("." + group)).write_text(wanted[group])
    return python


def make_venv() -> None:
    """Make an empty virtual environment, replacing a half-made one."""
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise Stopped(
            "Modul venv belum terpasang: di Debian/Ubuntu:  sudo apt install python3-venv / "
            "The venv module is missing: on Debian/Ubuntu:  sudo apt install python3-venv"
        )
    say("Menyiapkan lingkungan / Making the environment (.venv)")
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        check=False,
        capture_output=True,
        text=True,
    )
    if made.returncode:
        last = (made.stdout + made.stderr).strip().splitlines()[-1:]
        raise Stopped(
            "Lingkungan .venv tidak dapat dibuat / The environment .venv could not be made: "
            + " ".join(last)
        )
    (VENV / ".made").write_text("1")


def install(python: Path, group: str) -> None:
    """Install one locked list of packages."""
    say("Memasang paket, sekali saja / Installing packages, once only (" + group + ")")
    lock = ROOT / "requirements" / (group + ".txt")
    command = [
        str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input",
        "--retries", "2", "--require-hashes", "--no-deps", "-r", str(lock),
    ]  # fmt: skip
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode == 0:
        return
    log = VENV / "install.log"
    log.write_text(done.stdout + done.stderr)
    raise Stopped(
        "Paket tidak dapat dipasang: apakah ada koneksi internet? Rinciannya: .venv/install.log. "
        "/ The packages could not be installed: is there an internet connection? "
        "Details are in .venv/install.log."
    )


def fingerprint(group: str) -> str:
    """What must be installed, as a short text: it changes with the lock and with Python."""
    lock = (ROOT / "requirements" / (group + ".txt")).read_bytes()
    return hashlib.sha256(lock + sys.version.encode()).hexdigest()


def stamp(group: str) -> str:
    """What was installed last ("" if nothing)."""
    note = VENV / ("." + group)
    return note.read_text() if note.exists() else ""


def say(text: str) -> None:
    print("· " + text, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stopped as stopped:
        sys.exit("dev.py: " + str(stopped))
    except KeyboardInterrupt:
        sys.exit(130)
