"""The HTML of every fragment, frozen in files that a person has looked at.

A golden file begins with the name of its input. ``UPDATE_GOLDEN=1`` writes the files anew; look
at the diff before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from learning_site.site import Site
from tests.golden.shown import FRAGMENTS
from tests.unit.topic import LANGUAGES

FOLDER = Path(__file__).parent
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FRAGMENTS)
def test_fragment_is_as_it_was(name: str, language: str, crossings: Site) -> None:
    source, html = FRAGMENTS[name](crossings, language)
    text = f"<!-- {source} -->\n{html}\n"
    file = FOLDER / f"{name}.{language}.html"
    if UPDATE:
        file.write_text(text, "utf-8")
    assert text == file.read_text("utf-8")


def test_every_golden_file_belongs_to_a_fragment() -> None:
    expected = {f"{name}.{language}.html" for name in FRAGMENTS for language in LANGUAGES}
    assert {file.name for file in FOLDER.glob("*.html")} == expected


def test_every_template_is_frozen(crossings: Site) -> None:
    templates = {name.removesuffix(".html") for name in crossings.environment.list_templates()}
    shown = {name.partition("-")[0] for name in FRAGMENTS} | {"references"}  # beside "cite"
    own = {name for name in templates if not name.startswith("_")}
    assert {name if name in shown else name.partition("_")[0] for name in own} == shown
