"""The typical mistakes of somebody new: each is a case, made in a copy of the real content.

What is said of each (file, line, column and cure, in both languages) is tested with all others.
"""

from __future__ import annotations

import pytest

from tests.mistakes.cases import EVERY

TYPICAL = {
    "wrong indent": "a line indented by one space too many",
    "tab": "a tab for indentation",
    "colon in a sentence": "a colon in a sentence",
    "smart quotes": "smart quotes around a title",
    "missing English": "the English text forgotten",
    "copied key": "a key copied twice",
    "wrong level": "a level of another scale",
    "renamed file": "a renamed file",
    "dead link": "a dead link",
    "table in Markdown by hand": "a row of a table by hand with a cell too many",
    "pasted Word text with odd characters": "pasted Word text with a zero-width space",
    "image without text": "a picture without words",
    "heading skipped": "a heading skipped",
    "misspelt key": "a misspelt key",
    "source that is not there": "a misspelt source",
    "date in another order": "day, month and year in the wrong order",
    "quote that stays open": "a quote that is never closed",
    "page forgotten in the navigation": "a page forgotten in the navigation",
    "marker with smart quotes": "smart quotes in a marker",
    "list right below its sentence": "a list right below its sentence",
}


@pytest.mark.parametrize("wish", TYPICAL)
def test_it_is_a_case_in_the_real_content(wish: str) -> None:
    mistake = EVERY[TYPICAL[wish]]
    assert mistake.file.startswith(("content/", "docs/", "mkdocs.yml"))


def test_there_are_twenty_of_as_many_kinds() -> None:
    assert len(TYPICAL) == 20
    assert len({EVERY[name].code for name in TYPICAL.values()}) == 20
