"""The record of texts that were in step: a fingerprint of each text in each language.

Whoever changes a text in one language leaves the others behind; whoever changes it in all of them
keeps it in step. Lines are sorted, one for each text, so that a change shows what it is about.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from learning_site.problems import Place

FILE = "content/translations.txt"
_HEAD = """\
# Teks yang terakhir sejalan dalam semua bahasa, sebagai sidik; jangan diubah dengan tangan.
# Texts as they last were in step in all languages, as fingerprints; not to be edited by hand.
# Ditulis oleh / written by: python3 dev.py translations accept
"""
_LENGTH = 8
"""Hexadecimal digits of a fingerprint: two texts of one place agree by chance in 1 of 4e9."""


@dataclass(frozen=True)
class Unit:
    """A text that exists in several languages, and where each of them begins.

    ``key`` is a page's path and the id of a section ("docs/folder/page#id"), or a file of facts
    and the steps to the text ("content/folder/item.yml:field/0").
    """

    key: str
    texts: Mapping[str, str]
    places: Mapping[str, Place] = field(compare=False)


@dataclass(frozen=True)
class Drift:
    """A unit of which some languages changed (``ahead``) and others did not (``behind``)."""

    unit: Unit
    ahead: tuple[str, ...]
    behind: tuple[str, ...]


@dataclass(frozen=True)
class Record:
    """The fingerprints of each key, by language. An empty record finds nothing behind."""

    prints: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def drift(self, unit: Unit) -> Drift | None:
        """How far the languages of a unit are apart; None if they are in step, or new."""
        known = self.prints.get(unit.key, {})
        shared = [language for language in unit.texts if language in known]
        ahead = tuple(one for one in shared if fingerprint(unit.texts[one]) != known[one])
        behind = tuple(one for one in shared if one not in ahead)
        return Drift(unit, ahead, behind) if ahead and behind else None

    def drifts(self, units: Iterable[Unit]) -> list[Drift]:
        """Those of some units that are not in step, in their order."""
        return [drift for unit in units if (drift := self.drift(unit))]

    def updated(self, units: Iterable[Unit], accepted: Iterable[str] = ()) -> Record:
        """The record of these units as they are now.

        What is not in step keeps its old fingerprints, unless its key is accepted.
        """
        wanted = set(accepted)
        return Record(
            {
                unit.key: self.prints[unit.key]
                if unit.key not in wanted and self.drift(unit)
                else {language: fingerprint(text) for language, text in unit.texts.items()}
                for unit in units
            }
        )


NOTHING = Record()
"""The record of a site that keeps none."""


def fingerprint(text: str) -> str:
    """What changes with the words of a text, and not with its spaces and line ends."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:_LENGTH]


def read_record(root: Path) -> Record:
    """The record of a project; an empty one where there is none. Lines without sense are none."""
    file = root / FILE
    text = file.read_text("utf-8", "replace") if file.is_file() else ""
    prints: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        key, _, found = line.partition(" ")
        pairs = (one.partition(":") for one in found.split())
        if key and not key.startswith("#"):
            prints[key] = {language: mark for language, _, mark in pairs if mark}
    return Record(prints)


def write_record(root: Path, record: Record) -> None:
    """One line for each text, sorted."""
    lines = [
        " ".join([key, *(f"{language}:{mark}" for language, mark in sorted(prints.items()))])
        for key, prints in sorted(record.prints.items())
    ]
    (root / FILE).write_text(_HEAD + "".join(f"{line}\n" for line in lines), "utf-8")
