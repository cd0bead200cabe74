"""The record of texts in step: what counts as behind, and what is noted."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.translations.record import FILE, Record, Unit, read_record, write_record

OLD = {"en": "A boat.", "fr": "Un bateau.", "de": "Ein Boot."}


def unit(**texts: str) -> Unit:
    return Unit("docs/page#boat", {**OLD, **texts}, {})


RECORD = Record().updated([unit()])


def test_nothing_is_behind_while_nothing_changes() -> None:
    assert RECORD.drift(unit()) is None


@pytest.mark.parametrize("text", ["A  boat.", "A\nboat.\n"])
def test_spaces_and_line_ends_are_no_change(text: str) -> None:
    assert RECORD.drift(unit(en=text)) is None


def test_whoever_did_not_change_is_behind_who_did() -> None:
    drift = RECORD.drift(unit(fr="Un bac."))
    assert drift is not None
    assert (drift.ahead, drift.behind) == (("fr",), ("en", "de"))


def test_all_changed_together_are_in_step() -> None:
    assert RECORD.drift(unit(en="A ferry.", fr="Un bac.", de="Eine Fähre.")) is None


def test_what_is_new_is_in_step() -> None:
    assert Record().drift(unit()) is None
    assert RECORD.drift(Unit("docs/page#new", OLD, {})) is None


def test_a_language_that_was_not_there_before_is_not_behind() -> None:
    known = Record({"docs/page#boat": {"en": RECORD.prints["docs/page#boat"]["en"]}})
    assert known.drift(unit(en="A ferry.")) is None


def test_noting_leaves_what_is_behind_as_it_was() -> None:
    changed = unit(fr="Un bac.")
    assert RECORD.updated([changed]).drift(changed) is not None
    assert RECORD.updated([changed], [changed.key]).drift(changed) is None


def test_noting_forgets_what_is_gone() -> None:
    assert RECORD.updated([]).prints == {}


def test_it_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    other = Unit("content/a.yml:title", {"en": "A", "de": "B"}, {})
    record = Record().updated([unit(), other])
    write_record(tmp_path, record)
    assert read_record(tmp_path) == record
    keys = [
        line.split()[0]
        for line in (tmp_path / FILE).read_text("utf-8").splitlines()
        if not line.startswith("#")
    ]
    assert keys == sorted(keys)


def test_lines_without_sense_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / FILE).write_bytes(b"<<<<<<< mine\n\n \nx\ndocs/a en:\xff de\n")
    assert read_record(tmp_path).drift(unit()) is None


def test_no_record_finds_nothing(tmp_path: Path) -> None:
    assert read_record(tmp_path) == Record()
