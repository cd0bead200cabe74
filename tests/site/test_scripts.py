"""What pages load: one style sheet and one script, those of their parts, and nothing stale."""

from __future__ import annotations

import gzip
import re
from hashlib import sha256
from pathlib import Path

from learning_site.assets.script import smaller_script
from tests.project import ROOT, Project

BUDGET = 6 * 1024
"""Bytes, compressed, of all scripts together that a page loads for tools of tables, questionnaires,
messages to take along, and the view of both languages."""
WHOLE_BUDGET = {"css": 15.5 * 1024, "js": 5.5 * 1024}
"""Bytes, compressed, of the style sheet and the script of every page."""
EVERYWHERE = ("both", "take-along")
LATER = {"finder"}
"""What is loaded when a reader turns to the search."""
PARTS = {"tables": 'class="tables"', "questionnaire": 'class="ask ask--', "keep": 'class="keep"'}
_ASSET = re.compile(
    r'(?:src|href|data-\w+)="[^"]*assets/(js|css)/([\w-]+)\.([0-9a-f]{8})\.(?:js|css)"'
)


def packed(data: bytes) -> int:
    return len(gzip.compress(data, 9))


def test_scripts_of_parts_are_small_and_only_where_their_part_is(built: Project) -> None:
    own = ROOT / "overrides/assets/js"
    sizes = {
        file.stem: packed(smaller_script(file.read_text("utf-8")).encode())
        for file in own.glob("*.js")
    }
    loaded: set[str] = set()
    for file in built.site.rglob("index.html"):
        html = file.read_text("utf-8")
        scripts = {name for kind, name, _ in _ASSET.findall(html) if kind == "js"}
        scripts -= {"site", *LATER}
        assert sum(sizes[name] for name in (*scripts, *EVERYWHERE)) <= BUDGET, (file, scripts)
        assert scripts == {name for name, part in PARTS.items() if part in html}, file
        loaded |= scripts
    assert loaded == PARTS.keys()


def test_what_every_page_loads_is_small(built: Project) -> None:
    for kind, most in WHOLE_BUDGET.items():
        (file,) = (built.site / "assets" / kind).glob(f"site.*.{kind}")
        assert packed(file.read_bytes()) <= most, file.name


def test_hosts_are_told_what_never_changes(built: Project) -> None:
    rules = (built.site / "_headers").read_text("utf-8").split("\n/")
    folders = {rule.split("/*\n")[0].lstrip("/") for rule in rules}
    assert all("immutable" in rule for rule in rules)
    assert {"assets/css", "assets/js", "assets/fonts"} < folders
    for folder in folders:
        files = [file for file in (built.site / folder).iterdir() if file.suffix != ".txt"]
        assert files
        assert all(re.search(r"\.[0-9a-f]{8}[./]", f"{folder}/{file.name}") for file in files)


def test_names_of_styles_scripts_and_fonts_are_those_of_their_content(built: Project) -> None:
    assets = built.site / "assets"
    files = [file for kind in ("css", "js", "fonts") for file in (assets / kind).glob("*.*.*")]
    assert len(files) > 5
    for file in files:
        assert file.name.split(".")[-2] == sha256(file.read_bytes()).hexdigest()[:8], file.name
    (styles,) = (assets / "css").glob("site.*.css")
    for folder in (built.site / "search").glob("*/"):
        files = sorted(folder.iterdir())
        content = b"".join(b"%s\0%s\0" % (one.name.encode(), one.read_bytes()) for one in files)
        assert folder.name.split(".")[-1] == sha256(content).hexdigest()[:8], folder.name
    for font in re.findall(r"\.\./(fonts/[^)\"]+)", styles.read_text("utf-8")):
        assert (assets / font).is_file(), font


def test_every_page_asks_for_files_that_are_there_and_for_each_once(built: Project) -> None:
    assets = built.site / "assets"
    asked: set[Path] = set()
    for page in built.site.rglob("*.html"):
        found = [assets / kind / f"{name}.{mark}.{kind}" for kind, name, mark in
                 _ASSET.findall(page.read_text("utf-8"))]  # fmt: skip
        assert len(found) == len(set(found)), page
        asked.update(found)
    assert asked == {*(assets / "css").iterdir(), *(assets / "js").iterdir()}
    assert not (assets / "stylesheets").exists()
