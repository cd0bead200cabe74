"""Nasty trees: not one wrong word, but files that are not what they should be at all."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from tests.mistakes.mistake import Function, linked, put, removed, written

NO_TEXT = b"\xff\xfe\x00\x80 no text in any way\n"
SITE = "mkdocs.yml"
PAGE = "docs/mitra/lsm.id.md"
FRAGMENTS = "overrides/fragments"

KINDS_OF_FILES = (
    "content/mitra/lsm.yml",
    "content/mitra/_collection.yml",
    "content/comparisons/mitra-sekilas.yml",
    "content/sources/lpdb.yml",
    "content/languages/en.yml",
    "docs/mitra/lsm.id.md",
    SITE,
)


def folder_instead(name: str) -> Function:
    """An empty folder in the place of a file or a folder."""

    def change(root: Path) -> None:
        _delete(root / name)
        (root / name).mkdir()

    return change


def file_instead(name: str) -> Function:
    """A file in the place of a folder."""

    def change(root: Path) -> None:
        _delete(root / name)
        put(root / name, "not a folder\n")

    return change


def deleted(name: str) -> Function:
    """A folder that is gone."""
    return lambda root: _delete(root / name)


def both(one: Function, other: Function) -> Function:
    """Two changes."""

    def change(root: Path) -> None:
        one(root)
        other(root)

    return change


def _filled(text: str) -> str:
    """A page of an allowed size that says one thing over and over."""
    return "# A\n\n" + text * (250_000 // len(text))


def _delete(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


# What the tree is, how it becomes so, and what the output must name.
TREES: Mapping[str, tuple[Function, str]] = {
    "no facts at all": (folder_instead("content"), "languages-differ"),
    "no folder of facts": (deleted("content"), "languages-differ"),
    "no pages at all": (folder_instead("docs"), "navigation-page-unknown"),
    "a file instead of the folder of pages": (file_instead("docs"), "navigation-page-unknown"),
    "a folder instead of an item": (folder_instead("content/mitra/lsm.yml"), "mitra/lsm.yml"),
    "a folder with the name of a page": (folder_instead("docs/mitra/lsm.id.md"), "mitra/lsm.id.md"),
    "a folder instead of the settings": (folder_instead(SITE), "file-unreadable"),
    "a file instead of a collection": (file_instead("content/mitra"), "file-misplaced"),
    **{
        f"unreadable bytes in {name}": (written(name, NO_TEXT), f"{name}:1:1: file-encoding")
        for name in KINDS_OF_FILES
    },
    "empty settings": (written(SITE, ""), "mkdocs.yml:1:1: yaml-not-a-mapping"),
    "no settings": (removed(SITE), "mkdocs.yml:1:1: file-unreadable"),
    "broken settings": (written(SITE, "nav: [\nplugins\n"), "mkdocs.yml:1:6: yaml-bracket"),
    "settings without plugins": (written(SITE, "nav: [index.md]\n"), "value-missing"),
    "settings of unexpected kinds": (
        written(SITE, "nav: {a: 5}\nplugins:\n- i18n: {languages: [{locale: [5]}, {}, 7]}\n"),
        "value-kind",
    ),
    "a link that leads to itself": (linked("content/mitra/lsm.yml", "lsm.yml"), "mitra/lsm.yml"),
    "only one language file": (removed("content/languages/en.yml"), "languages-differ"),
    "no sources": (deleted("content/sources"), "source-unknown"),
    "facts that are a list": (written("content/mitra/lsm.yml", "- a\n"), "yaml-not-a-mapping"),
    "a declaration of unexpected kinds": (
        written("content/mitra/_collection.yml", "title: 5\nitem: []\nfields: [a]\nfacts: {}\n"),
        "value-kind",
    ),
    "front matter of unexpected kinds": (
        written("docs/mitra/lsm.id.md", "---\ntitle: [5]\nslug: {}\nuntranslated: 5\n---\n# A\n"),
        "docs/mitra/lsm.id.md:2:8: value-kind",
    ),
    **{
        f"unreadable bytes in {name}": (
            written(name, NO_TEXT),
            f"{name}:1:1: file-encoding",
        )
        for name in (f"{FRAGMENTS}/facts.html", "overrides/main.html", "docs/jenis/teknis.svg")
    },
    "a fragment that never ends": (
        written(f"{FRAGMENTS}/facts.html", "a\n{% for x in y %}\n"),
        f"{FRAGMENTS}/facts.html:2:1: template-broken",
    ),
    "a fragment that asks for a value nobody has": (
        written(f"{FRAGMENTS}/facts.html", "a\n{{ nothing }}\n"),
        f"{FRAGMENTS}/facts.html:2:1: template-broken",
    ),
    "a broken box of problems, and a problem": (
        both(
            written(f"{FRAGMENTS}/problem.html", "{{ nothing }}"), written(PAGE, "# A\n\n{{ b }}\n")
        ),
        f"{PAGE}:3:1: marker-syntax",
    ),
    "no fragments": (deleted(FRAGMENTS), "template-broken"),
}

ATTACKS: Mapping[str, tuple[Function, str]] = {
    "300 KB of YAML": (written("content/mitra/lsm.yml", "# abc\n" * 51_200), "file-too-large"),
    "250 KB of brackets": (
        written("content/mitra/lsm.yml", "a: " + "[" * 250_000),
        "yaml-too-deep",
    ),
    "aliases that multiply": (
        written("content/mitra/lsm.yml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
        "yaml-alias",
    ),
    "comments that are never closed": (written(PAGE, "<!--" * 60_000), PAGE),
    "tags that are never closed": (written(PAGE, "<img " * 50_000), PAGE),
    "a tag with one endless word": (written(PAGE, "<a " + "a" * 240_000), PAGE),
    "a page full of wrong markers": (written(PAGE, "{{x()}}" * 35_000), "marker-unknown"),
}
"""Files that would exhaust a careless reader."""

ENDLESS: Mapping[str, tuple[Function, str]] = {
    f"a page full of {text[:12]!r}": (written(PAGE, _filled(text)), PAGE)
    for text in (
        "[", "![", "![a", "[x](", "[x](<", "](", "[x] (", "[x](a) ", "[a]:\n", "[x](\n", "\\[",
        "{", "{{", "{:", "{ a=", '{{a("}}', "{{sources()}}\n\n", '{{cards("jenis")}}\n\n',
        "`", "a`", "~", "<", "<a ", "<a x=", "<a x=\"", "<a \"'", "<a\n", "</a ", "<script>", "<x:",
        "#", "# a\n", "> ", "- a\n", "a\n- b\n\n", "!!! note\n  a\n\n", " ", "\n", "_a ", "&#1;",
    )
}  # fmt: skip
"""Pages of an allowed size that would keep a careless pattern busy for hours."""

HEAVY = {**ATTACKS, **ENDLESS}
EVERY = {**TREES, **HEAVY}
