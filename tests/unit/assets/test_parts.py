"""Which parts a page has, and what stands within it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from learning_site.assets.page import smaller_page
from learning_site.assets.parts import SCRIPTS, STYLES, WITHIN, parts_of, within
from tests.project import ROOT

ASSETS = ROOT / "overrides/assets"


def test_a_page_works_with_what_its_parts_need() -> None:
    html = '<figure class="comparison pair" id="x"><p class="along__buttons">'
    expected = {"styles": ["comparison", "pair"], "scripts": [], "within": ["take-along"]}
    assert parts_of(html) == expected


@pytest.mark.parametrize(
    "html", ["", "<p>class=comparison</p>", '<p class="comparison__notes tables-of">', "tables"]
)
def test_a_page_without_parts_needs_nothing(html: str) -> None:
    assert parts_of(html) == {"styles": [], "scripts": [], "within": []}


def test_every_part_has_its_file() -> None:
    for kind, names in {"css": STYLES, "js": {**SCRIPTS, **WITHIN}}.items():
        for name in names:
            assert (ASSETS / kind / f"{name}.{kind}").is_file()


def test_a_style_within_a_page_is_small_and_whole(tmp_path: Path) -> None:
    (tmp_path / "css").mkdir()
    (tmp_path / "one.svg").write_text("<svg/>")
    css = '/* Why */\n.a {\n  mask: url("../one.svg");\n}\n@media print {\n  b > i { top: 0; }\n}\n'
    (tmp_path / "css/one.css").write_text(css)
    expected = '.a{mask:url("data:image/svg+xml,%3Csvg/%3E")}@media print{b > i{top:0}}'
    assert within(tmp_path, "css/one.css") == expected


def test_a_file_that_was_changed_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "one.js"
    for number, words in enumerate(("one();", "two();")):
        file.write_text(words)
        os.utime(file, (number, number))
        assert within(tmp_path, "one.js") == words


def test_blanks_that_say_something_are_kept() -> None:
    kept = "<pre>a\n\n  b</pre><textarea>\n  c</textarea><script>`\n\n  d`</script>"
    assert (
        smaller_page(f"<p>\n\n    one\n  two {kept}\n\n</p>\n") == f"<p>\none\ntwo {kept}\n</p>\n"
    )
