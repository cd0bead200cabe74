"""What pages load for their parts: little, and nothing where there is no such part."""

from __future__ import annotations

import gzip
import re

from tests.project import Project

BUDGET = 6 * 1024
"""Bytes, compressed, of all scripts together that a page loads for its parts."""
EVERYWHERE = {"toggles.js", "drawer.js", "search.js", "palette.js", "terms.js", "not-found.js"}
"""What belongs to the header, the menu and the words of every page."""
PARTS = {
    "tables.js": 'class="tables"',
    "questionnaire.js": 'class="ask ask--',
    "take-along.js": 'class="along',
    "both.js": 'class="both"',
}
_SCRIPT = re.compile(r'<script defer src="[^"]*assets/js/([\w-]+\.js)"')


def test_scripts_of_parts_are_small_and_only_where_their_part_is(built: Project) -> None:
    sizes = {
        file.name: len(gzip.compress(file.read_bytes(), 9))
        for file in (built.site / "assets/js").glob("*.js")
    }
    loaded: set[str] = set()
    for file in built.site.rglob("*.html"):
        html = file.read_text("utf-8")
        scripts = set(_SCRIPT.findall(html)) - EVERYWHERE
        assert sum(sizes[name] for name in scripts) <= BUDGET, (file, scripts)
        assert scripts == {name for name, part in PARTS.items() if part in html}, file
        loaded |= scripts
    assert loaded == PARTS.keys()
