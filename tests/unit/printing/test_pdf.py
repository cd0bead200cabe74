"""Where PDFs cannot be made, it is told in both languages, with what helps."""

from __future__ import annotations

from unittest import mock

import pytest

from learning_site.commands import build
from learning_site.printing import pdf


def test_what_is_missing_is_named_with_a_cure(capsys: pytest.CaptureFixture[str]) -> None:
    with mock.patch.object(pdf, "find_spec", lambda name: None if name == "pikepdf" else name):
        assert build.main(["--prints"]) == 1
    said = capsys.readouterr().out
    assert "pikepdf tidak ditemukan" in said
    assert "pikepdf was not found" in said
    assert said.count("sudo apt install libpango") == 2
