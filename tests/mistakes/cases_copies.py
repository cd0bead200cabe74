"""What was copied and not changed, split in two, or put a little beside its place."""

from __future__ import annotations

from pathlib import Path

from tests.mistakes.cases_pages import ABOUT
from tests.mistakes.mistake import Mistake, copied

BENEFIT = "content/manfaat/pasar.yml"
NEW = "content/manfaat/baru.yml"
LPDB = "content/sources/lpdb.yml"
TYPE_EN = "docs/jenis/teknis.en.md"
MENU = "      - jenis/teknis.md\n"
SIZE = "  - id: Jumlah pembeli dan porsi pembeli terbesar\n    en: Number of buyers"
RELATION = "    from: manfaat.jenis\n"
BOX_END = "    This site is learning material, not legal advice.\n"


def twin_copies(root: Path) -> None:
    """Both pages under another name, which stands before the old one in the alphabet."""
    for language in ("id", "en"):
        copied(f"docs/kesimpulan.{language}.md", f"docs/awal.{language}.md")(root)


CASES = (
    Mistake(
        "an item copied with its name", "name-twice", NEW,
        copied(BENEFIT, NEW, ("order: 2\n", "order: 6\n"), ("  id: Pasar\n", "  id: Pasar baru\n"),
               ("  en: Markets\n", "  en: New markets\n"), ("  en: Better access", "  en: Access")),
        at="title:\n  id: ¦Meningkatkan", cure=("nama sendiri", "name of its own"),
        also=("item-page-missing",),
    ),
    Mistake(
        "a short name that another item has in one language", "name-twice", BENEFIT,
        ("  en: Markets\n", "  en: Risk\n"), at="en: ¦Risk", where="content/manfaat/risiko.yml",
    ),
    Mistake(
        "an order that another item has", "order-twice", "content/jenis/teknis.yml",
        ("order: 1\n", "order: 3\n"), at="order: ¦3", cure=("angka lain", "another number"),
    ),
    Mistake(
        "a source copied and not changed", "source-twice", "content/sources/lpdb-baru.yml",
        copied(LPDB, "content/sources/lpdb-baru.yml"), at="¦url: ",
        where="content/sources/lpdb.yml", cure=("ubah url:", "change url:"),
    ),
    Mistake(
        "pages copied with their slug", "address-twice", "docs/awal.en.md",
        twin_copies,
        at="¦slug: conclusion", cure=("slug: lain", "another slug"),
        also=("page-not-in-navigation", "description-twice"),
    ),
    Mistake(
        "a hyphen before each language of an entry", "entry-split", BENEFIT,
        (SIZE, SIZE.replace("    en:", "  - en:")), at="- ¦en: Number of buyers",
        cure=("ganti tanda hubung", "in the place of the hyphen"), also=("value-missing",),
    ),
    Mistake(
        "a scale for a relation that is written elsewhere", "scale-elsewhere",
        "content/jenis/_collection.yml", (RELATION, f"{RELATION}    scale: kekuatan\n"),
        at="manfaat.jenis\n    ¦scale: kekuatan", cure=("hapus baris ini", "remove the line"),
    ),
    Mistake(
        "a source in one language only", "sources-differ", "docs/kesimpulan.id.md",
        ("\n# Kesimpulan\n", '\n# Kesimpulan\n\nUji {{ cite("lpdb") }}.\n'), at="Uji ¦{{ cite",
        cure=("di tempat yang sama", "at the same place"),
    ),
    Mistake(
        "a heading with the id of the table below it", "heading-id-taken",
        "docs/bandingkan/manfaat.en.md", ("{#tabel}", "{#jenis-manfaat}"), at="¦## Table",
        cure=("id lain", "another id"), also=("twins-differ",),
    ),
    Mistake(
        "code that never ends", "fence-open", ABOUT, ("\n## Licence", "\n```\n\n## Licence"),
        at="¦```", cure=("tanda yang sama", "the same marks"),
    ),
    Mistake(
        "pages in the folder of templates", "folder-reserved", "docs/templates/awal.id.md",
        copied("docs/kesimpulan.id.md", "docs/templates/awal.id.md"),
        cure=("folder lain", "another folder"),
        also=("page-not-in-navigation", "twin-missing", "link-broken", "description-twice"),
    ),
    Mistake(
        "a line of the menu that stands too far to the left", "yaml-indentation", "mkdocs.yml",
        (MENU, MENU[2:]), at="    ¦- jenis/teknis.md", cure=("spasi sama banyak", "same number"),
    ),
    Mistake(
        "a line of the menu that stands too far to the right", "yaml-indentation", "mkdocs.yml",
        (MENU, "  " + MENU), at="        ¦- jenis/teknis.md",
    ),
    Mistake(
        "an Indonesian name for a key of the front matter", "key-unknown", TYPE_EN,
        ("\n  warning: ", "\n  peringatan: "), at="¦peringatan: ",
        cure=('Maksud Anda "warning"?', 'Did you mean "warning"?'), also=("lesson-missing",),
    ),
    Mistake(
        "an Indonesian name for a key of an item", "key-unknown", BENEFIT,
        ("\nsummary:\n", "\nringkasan:\n"), at="¦ringkasan:",
        cure=('Maksud Anda "summary"?', 'Did you mean "summary"?'),
        also=("relation-unknown", "item-unknown", "page-item-missing"),
    ),
    Mistake(
        "an Indonesian name for the sources of a text", "language-unknown", BENEFIT,
        ("  en: Sales grow", "  sumber: [lpdb]\n  en: Sales grow"), at="¦sumber: [lpdb]",
        cure=("id, en, untranslated, sources", "id, en, untranslated, sources"),
        also=("value-missing",),
    ),
    Mistake(
        "a later line of a box that stands out by one blank", "box-indentation", ABOUT,
        (BOX_END, f"{BOX_END}   Ask a lawyer.\n"), at="¦   Ask a lawyer.",
        cure=("4 spasi", "4 spaces"),
    ),
)  # fmt: skip
