"""Slips that would pass in silence, and files that should not lie where they are."""

from __future__ import annotations

from pathlib import Path

from tests.mistakes.cases_pages import ABOUT
from tests.mistakes.mistake import Mistake, written

BOX = '!!! note "Not legal advice"'
FIRST = "    This site is learning material, not legal advice.\n"
LIST = "Each source carries one of two grades:\n\n- **Primary**"
DRAWING = "docs/jenis/teknis.svg"
FACTS = "overrides/fragments/facts.html"
NOT_FOUND = "overrides/404.html"
ELLIPSE = '<ellipse cx="32"'


def linked_folder(name: str, to: str, *also: str) -> Mistake:
    """A symbolic link to a folder, which leads round in circles."""

    def change(root: Path) -> None:
        (root / name).symlink_to(to)

    cure = ("salinan", "copy")
    return Mistake(
        f"a link to a folder, {name}", "symlink-folder", name, change, "", "", cure, also
    )


TABLE = "\n| Siapa | Apa |\n|---|---|\n| Anggota | suara |\n"
TITLE = "## Untuk siapa {#untuk-siapa}\n"

CASES = (
    Mistake(
        "a table by hand without a line of hyphens", "table-rule-missing", "docs/tentang.id.md",
        (TITLE, TITLE + TABLE.replace("|---|---|\n", "")), at="¦| Siapa | Apa |",
        cure=("|---|---|", "marker comparison or sheet"),
    ),
    Mistake(
        "a table by hand right below a sentence", "table-needs-blank-line", "docs/tentang.id.md",
        (TITLE, TITLE + "\nIni tabelnya:" + TABLE), at="¦| Siapa | Apa |",
        cure=("satu baris kosong", "an empty line"),
    ),
    Mistake(
        "a row of a table by hand with a cell too many", "table-cells-differ",
        "docs/tentang.id.md",
        (TITLE, TITLE + TABLE.replace("suara |", "suara | satu |")), at="¦| Anggota | suara |",
        cure=("tanda |", "part the cells"),
    ),
    Mistake(
        "a box whose words stand in by two blanks", "box-indentation", ABOUT,
        (FIRST, FIRST[2:]), at="¦  This site is learning material, not",
        cure=("4 spasi", "4 spaces"),
    ),
    Mistake(
        "a box whose words do not stand in at all", "box-indentation", ABOUT,
        (FIRST, FIRST[4:]), at="¦This site is learning material, not",
    ),
    Mistake(
        "a list right below its sentence", "list-needs-blank-line", ABOUT,
        (LIST, LIST.replace("\n\n", "\n")), at="¦- **Primary**",
        cure=("baris kosong", "empty line"),
    ),
    Mistake(
        "a page twice in the navigation", "navigation-twice", "mkdocs.yml",
        ("      - kesimpulan.md\n", "      - kesimpulan.md\n      - pengertian.md\n"),
        at="kesimpulan.md\n      - ¦pengertian.md", cure=("pertahankan satu", "keep only one"),
    ),
    Mistake(
        "a word processor's file beside the pages", "file-kind", "docs/naskah.docx",
        written("docs/naskah.docx", b"PK"), cure=(".pdf", ".pdf"),
    ),
    Mistake(
        "a whole HTML page beside the pages", "file-kind", "docs/jenis/peta.html",
        written("docs/jenis/peta.html", "<script>alert(1)</script>"),
    ),
    Mistake(
        "a script in a drawing", "svg-active", DRAWING,
        (ELLIPSE, f"<script>alert(1)</script>{ELLIPSE}"), at="¦<script>alert",
        cure=("SVG biasa", "plain SVG"),
    ),
    Mistake(
        "a drawing that runs something when it is opened", "svg-active", DRAWING,
        (ELLIPSE, '<ellipse onload="alert(1)" cx="32"'), at="¦<ellipse onload",
    ),
    Mistake(
        "a drawing that loads another one", "svg-active", DRAWING,
        (ELLIPSE, f'<use href="https://example.com/a.svg#a"/>{ELLIPSE}'), at="¦<use href",
    ),
    Mistake(
        "a drawing with a style sheet of another site", "svg-active", DRAWING,
        (ELLIPSE, f"<style>@import 'https://example.com/a.css';</style>{ELLIPSE}"),
        at="¦<style>@import",
    ),
    Mistake(
        "half a drawing", "svg-broken", DRAWING, ("</svg>", ""), at='(30 32 32)"/>\n\n¦',
        cure=("ekspor ulang", "export it again"),
    ),
    Mistake(
        "a brace forgotten in a template", "template-broken", FACTS,
        ("{{ box.id }}", "{{ box.id }"), at='¦<div class="facts" id=',
        cure=("batalkan", "undo"),
    ),
    Mistake(
        "a sign forgotten in a template of the generator", "template-broken", NOT_FOUND,
        ("{% for scope in not_found %}", "{% for scope in %}"), at="¦  {% for scope in %}",
    ),
    linked_folder("docs/loop", "."),
    linked_folder("content/loop", ".", "file-name", "value-missing"),
    linked_folder("overrides/loop", ".."),
)  # fmt: skip
