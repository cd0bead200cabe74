"""Mistakes in what others get to see of the site, and in where readers can write to."""

from __future__ import annotations

from pathlib import Path

from learning_site.discovery.cards import with_words
from tests.mistakes.cases_declared import SITE
from tests.mistakes.mistake import Mistake, swap, swaps, written

CHANGES = ("docs/koreksi.id.md", "docs/koreksi.en.md")
CARD = "docs/assets/card-id.png"
END = "  generator: false\n"


def declared(line: str) -> tuple[str, str]:
    """A line below ``extra: feedback:``."""
    return END, f"  feedback:\n    {line}\n{END}"


def same_description(root: Path) -> None:
    """The description of one page in the place of another's."""
    pages = [root / f"docs/mitra/{name}.en.md" for name in ("riset", "swasta")]
    lines = [
        next(
            line for line in page.read_text("utf-8").splitlines() if line.startswith("description:")
        )
        for page in pages
    ]
    swap(pages[1], lines[1], lines[0])


CASES = (
    Mistake(
        "a description taken over from another page", "description-twice",
        "docs/mitra/swasta.en.md", same_description, at="¦description:",
        cure=("hanya dibahas halaman ini", "only this page is about"),
    ),
    Mistake(
        "a title taken over from another page", "title-twice", "docs/tentang.en.md",
        swaps(("docs/tentang.en.md", "# About This Site", "# Corrections")), at="¦# Corrections",
        cure=("menyebut bedanya", "sets it apart"),
    ),
    Mistake(
        "changes without days", "changes-empty", "docs/tentang.en.md",
        ("lesson: false\n", "lesson: false\nchanges: true\n"), at="¦changes: true",
        cure=("akhiri id", "end the ids"),
    ),
    Mistake(
        "a change on a day that never was", "date-impossible", "docs/koreksi.id.md",
        swaps(*((page, "#k-2026-11-24}", "#k-2026-13-24}") for page in CHANGES)),
        at="¦## 24 November", cure=("tahun-bulan-hari", "year-month-day"),
    ),
    Mistake(
        "the list of changes no longer marked as such", "changes-missing", "docs/index.id.md",
        swaps(*((page, "changes: true\n", "") for page in CHANGES)),
        at="¦{{ changes() }}", cure=("tulis  changes: true", "write  changes: true"),
    ),
    Mistake(
        "a card that is a small picture", "card-form", CARD,
        written(CARD, with_words(b"\x89PNG\r\n\x1a\n" + bytes(60), "")),
        cure=("PNG 1200 kali 630", "PNG of 1200 by 630"),
    ),
    Mistake(
        "a card with the site's former name", "card-outdated", CARD,
        swaps((SITE, "site_name: Model Kemitraan Pengembangan Koperasi", "site_name: Model")),
        cure=("dev.py cards", "dev.py cards"),
    ),
    Mistake(
        "a form of issues that takes no words", "value-kind", SITE,
        declared("issue: https://forge.example/new"), at="issue: ¦https://forge",
        cure=("dengan {title} dan {text}", "with the gaps {title} and {text}"),
    ),
    Mistake(
        "an editor that is told no file", "value-kind", SITE,
        declared("edit: https://forge.example/edit/main/"), at="edit: ¦https://forge",
        cure=("penyunting berkas dengan {file}", "editor of files with {file}"),
    ),
    Mistake(
        "an e-mail address without a site", "value-kind", SITE,
        declared("email: redaksi"), at="email: ¦redaksi\n",
        cure=("satu alamat surel", "one e-mail address"),
    ),
    Mistake(
        "a number without the code of its country", "value-kind", SITE,
        declared('whatsapp: "0812 3456 7890"'), at='whatsapp: ¦"0812',
        cure=("diawali kode negara", "beginning with the code of the country"),
    ),
    Mistake(
        "a way to write that the site does not know", "key-unknown", SITE,
        declared("emial: a@site.example"), at="¦emial:",
        cure=('Maksud Anda "email"?', 'Did you mean "email"?'),
    ),
)  # fmt: skip
