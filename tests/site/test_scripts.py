"""What pages load: one style sheet and one script, those of their parts, and nothing stale."""

from __future__ import annotations

import gzip
import re
from hashlib import sha256
from pathlib import Path

from learning_site.assets.script import smaller_script
from tests.project import ROOT, Project, is_shell

BUDGET = 6 * 1024
"""Bytes, compressed, of all scripts together that a page loads for tools of tables, questionnaires,
messages to take along, and the view of both languages."""
WHOLE_BUDGET = {"css": 14_250, "js": 5_120}
"""Bytes, compressed, of the style sheet and the script of every page. Ten packets of 1,460 bytes
are sent at once: a style sheet that, with its headers, needs more takes one way more."""
LATER = {"finder", "deck"}
"""What is loaded when a reader turns to the search; and what only slides load."""
PARTS = {
    "tables": 'class="tables"',
    "questionnaire": 'class="ask ask--',
    "keep": 'class="keep"',
    "session": 'class="session"',
    "form": 'class="form"',
    "both": 'class="both"',
    "take-along": "data-copy=",
}
"""The scripts of parts, and how a page shows that it has one."""
WITHIN = {"take-along"}
"""Scripts that stand within pages."""
OWN = ROOT / "overrides/assets/js"
_ASSET = re.compile(
    r'(?:src|href|data-\w+)="[^"]*assets/(js|css)/([\w-]+)\.([0-9a-f]{8})\.(?:js|css)"'
)


def packed(data: bytes) -> int:
    return len(gzip.compress(data, 9))


def small(name: str) -> str:
    return smaller_script((OWN / f"{name}.js").read_text("utf-8")).strip()


def test_scripts_of_parts_are_small_and_only_where_their_part_is(built: Project) -> None:
    texts = {name: small(name) for name in PARTS}
    sizes = {name: packed(text.encode()) for name, text in texts.items()}
    seen: set[str] = set()
    for file in built.site.rglob("*.html"):
        html = file.read_text("utf-8")
        asked = {name for kind, name, _ in _ASSET.findall(html) if kind == "js"} - LATER
        scripts = asked & PARTS.keys() | {name for name in WITHIN if texts[name] in html}
        scripts |= {"both"} if "site" in asked else set()
        assert sum(sizes[name] for name in scripts) <= BUDGET, (file, scripts)
        if "http-equiv" in html or is_shell(html):
            continue
        assert asked & {"site", "frame"}, file
        assert scripts == {name for name, part in PARTS.items() if part in html}, file
        seen |= scripts
    assert seen == PARTS.keys()


def test_the_frame_is_the_same_script_without_the_view_of_both_languages(built: Project) -> None:
    folder = built.site / "assets/js"
    (site,), (frame,) = (folder.glob(f"{name}.*.js") for name in ("site", "frame"))
    whole = site.read_text("utf-8")
    assert whole.startswith(frame.read_text("utf-8").strip())
    assert small("both") in whole
    assert small("both") not in frame.read_text("utf-8")


def test_styles_of_parts_stand_only_in_pages_that_have_them(built: Project) -> None:
    pages = [file.read_text("utf-8") for file in built.site.rglob("index.html")]
    with_pictures = ['class="diagram ' in page for page in pages]
    assert 0 < sum(with_pictures) < len(pages)
    assert ["<style>.md-typeset .diagram{" in page for page in pages] == with_pictures


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
    assert asked == {*(assets / "css").glob("*.css"), *(assets / "js").glob("*.js")}
    assert not (assets / "stylesheets").exists()
