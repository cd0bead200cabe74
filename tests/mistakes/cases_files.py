"""Mistakes with files: their names, places, sizes, and what word processors leave in them."""

from __future__ import annotations

from pathlib import Path

from tests.mistakes.cases_yaml import NGO, OF_ITEM
from tests.mistakes.mistake import Function, Mistake, copied, linked, put, renamed, swaps, written

PAGE = "docs/mitra/lsm.id.md"
ABOUT = "docs/tentang.en.md"


def saved_by_an_old_editor(file: str, old: str, new: str) -> Function:
    """A replacement, saved with the encoding of western Windows instead of UTF-8."""

    def change(root: Path) -> None:
        text = (root / file).read_text("utf-8")
        assert text.count(old) == 1, f"{file}: {old!r} stands {text.count(old)} times"
        put(root / file, text.replace(old, new).encode("cp1252", "replace"))

    return change


CASES = (
    Mistake(
        "pasted Word text with a zero-width space", "file-character", NGO,
        ("  en: NGO\n", "  en: N\u200bGO\n"), at="N¦\u200bGO", cure=("pengolah kata", "word"),
        also=OF_ITEM,
    ),
    Mistake(
        "two versions of a fact that git could not join", "file-conflict", NGO,
        ("  en: NGO\n", "<<<<<<< main\n  en: NGO\n=======\n  en: NGOs\n>>>>>>> mine\n"),
        at="¦<<<<<<< main", cure=("gabungkan", "join"), also=OF_ITEM,
    ),
    Mistake(
        "the end of two versions, left in a page", "file-conflict", PAGE,
        ("tujuan sosial.\n", "tujuan sosial.\n>>>>>>> 3f2a (a change)\n"), at="¦>>>>>>> 3f2a",
        also=("twin-missing",),
    ),
    Mistake(
        "pasted text with a mark for writing from right to left", "file-character", PAGE,
        ("tujuan sosial.\n", "tujuan\u202e sosial.\n"), at="tujuan¦\u202e", also=("twin-missing",),
    ),
    Mistake(
        "an invisible character written as an escape", "file-character", NGO,
        ("  en: NGO\n", '  en: "N\\u200bGO"\n'), at='¦"N\\u200bGO"', also=OF_ITEM,
    ),
    Mistake(
        "no-break spaces that indent a line", "file-character", NGO,
        ("  en: NGO\n", "\u00a0\u00a0en: NGO\n"), at="¦\u00a0\u00a0en: NGO",
        cure=("spasi biasa", "ordinary space"), also=OF_ITEM,
    ),
    Mistake(
        "a no-break space after a colon", "file-character", NGO,
        ("  en: NGO\n", "  en:\u00a0NGO\n"), at="en:¦\u00a0NGO", also=OF_ITEM,
    ),
    Mistake(
        "a no-break space before a text", "file-character", NGO,
        ("  en: NGO\n", "  en: \u00a0NGO\n"), at="en: ¦\u00a0NGO", also=OF_ITEM,
    ),
    Mistake(
        "a wide space in the front matter of a page", "file-character", ABOUT,
        ("slug: about", "slug\u3000: about"), at="slug¦\u3000: about",
    ),
    Mistake(
        "an empty line above the front matter", "front-matter-late", ABOUT,
        ("---\nslug: about", "\n---\nslug: about"), at="\n¦---\nslug",
        cure=("hapus baris kosong", "delete the empty lines"),
    ),
    Mistake(
        "front matter with blanks behind its dashes that is never closed", "front-matter-open",
        ABOUT,
        swaps((ABOUT, "---\nslug", "---  \nslug"), (ABOUT, "a mistake.\n---\n", "a mistake.\n")),
        also=("description-missing", "lesson-missing"),
    ),
    Mistake(
        "facts saved by an old editor", "file-encoding", NGO,
        saved_by_an_old_editor(NGO, "  en: NGO\n", "  en: Café\n"), at="Caf¦\udce9\n",
        cure=("UTF-8", "UTF-8"), also=OF_ITEM,
    ),
    Mistake(
        "a page saved by an old editor", "file-encoding", PAGE,
        saved_by_an_old_editor(PAGE, "tujuan sosial.\n", "tujuan sosial—ya.\n"),
        at="sosial¦\udc97", also=("twin-missing",),
    ),
    Mistake(
        "a whole book in one page", "file-too-large", PAGE,
        ("tujuan sosial.\n", "tujuan sosial.\n" + "Kalimat yang sama lagi.\n" * 12_000),
        cure=("beberapa berkas", "several files"), also=("twin-missing",),
    ),
    Mistake(
        "capital letters in the name of a file of facts", "file-name", "content/mitra/LSM.yml",
        renamed(NGO, "content/mitra/LSM.yml"), also=("page-item-missing", "item-unknown"),
    ),
    Mistake(
        "another ending than .yml", "file-name", "content/mitra/lsm.yaml",
        renamed(NGO, "content/mitra/lsm.yaml"), cure=(".yml", ".yml"),
        also=("page-item-missing", "item-unknown"),
    ),
    Mistake(
        "a blank in the name of a page", "file-name", "docs/mitra/lsm baru.id.md",
        copied(PAGE, "docs/mitra/lsm baru.id.md"),
    ),
    Mistake(
        "a folder with a blank in its name", "file-name", "content/mitra baru",
        written("content/mitra baru/lsm.yml", "order: 1\n"),
    ),
    Mistake(
        "a file of facts beside the folders", "file-misplaced", "content/lsm.yml",
        renamed(NGO, "content/lsm.yml"), cure=("pindahkan", "move"),
        also=("page-item-missing", "item-unknown"),
    ),
    Mistake(
        "a link to a file that is gone", "file-unreadable", NGO, linked(NGO, "lsm-lama.yml"),
        also=(*OF_ITEM, "page-item-missing"),
    ),
    Mistake(
        "a page that is a link to a file of the computer", "symlink-outside",
        "docs/mitra/lsm.id.md", linked(PAGE, "/etc/hostname"), cure=("salinan", "copy"),
        also=("description-missing", "title-missing", "twins-differ", "lesson-missing"),
    ),
    Mistake(
        "a picture that is a link to a file of the computer", "symlink-outside",
        "docs/jenis/teknis.svg", linked("docs/jenis/teknis.svg", "/etc/hostname"),
    ),
    Mistake(
        "a renamed file", "twin-missing", "docs/mitra/lsm.en.md",
        renamed(PAGE, "docs/mitra/ngo.id.md"),
        cure=("docs/mitra/lsm.id.md", "docs/mitra/lsm.id.md"),
        also=("page-item-missing", "page-not-in-navigation", "item-unknown", "address-twice"),
    ),
)  # fmt: skip
