"""Changes as contributors make them, which do not touch each other: one build shows them all."""

from __future__ import annotations

import re

from tests.project import Project

SIXTH = """\
order: 6
title: {id: Kemitraan Digital, en: Digital partnership}
summary:
  id: Mitra menyediakan alat digital dan melatih koperasi sampai dapat memakainya sendiri.
  en: A partner provides digital tools and trains the cooperative until it can use them alone.
checked: 2026-11-24
"""
PAGE = {
    "id": "---\nlesson: false\ndescription: Halaman uji tentang jenis kemitraan yang baru.\n---\n\n"
    "# Kemitraan Digital\n\n{{ facts() }}\n",
    "en": "---\nslug: digital\nlesson: false\n"
    "description: A test page about a new type of partnership.\n---\n\n# Digital partnership\n\n"
    "{{ facts() }}\n",
}


def add_sixth_type(project: Project) -> None:
    """Add a type as a contributor would: one YAML file, two pages, one navigation line."""
    model = (project.root / "content/jenis/teknis.yml").read_text("utf-8")
    project.write("content/jenis/digital.yml", SIXTH + model[model.index("pelaku:") :])
    for language, page in PAGE.items():
        project.write(f"docs/jenis/digital.{language}.md", page)
    line = "      - jenis/advokasi.md\n"
    project.edit("mkdocs.yml", line, line + "      - jenis/digital.md\n")


def rename_address(project: Project) -> None:
    """Give a page another address, and say which one it had."""
    former = "slug: skills\nformerly: [en/types/technical]"
    project.edit("docs/jenis/teknis.en.md", "slug: technical", former)


def leave_page_untranslated(project: Project) -> None:
    """Take away a translated page, and say that it is not translated yet."""
    (project.root / "docs/mitra/lsm.en.md").unlink()
    project.edit("docs/mitra/lsm.id.md", "---\ndescription", "---\nuntranslated: [en]\ndescription")
    forget(project, "/en/partners/ngo/")


def leave_text_untranslated(project: Project) -> None:
    """Take away one translated text of the facts, and say that it is not translated yet."""
    text = (project.root / "content/mitra/riset.yml").read_text("utf-8")
    english = re.search(r"^membawa:\n  id: .*\n(  en: .*\n)", text, re.MULTILINE)
    assert english
    project.edit("content/mitra/riset.yml", english[1], "  untranslated: [en]\n")


def make_twins_alike(project: Project) -> None:
    """Let both twins of a page have the same words and the same end of their address."""
    for language in ("id", "en"):
        name = f"docs/kesimpulan.{language}.md"
        text = (project.root / name).read_text("utf-8")
        front = text[: text.index("---", 4) + 4]
        project.write(name, f"{front}# Sama\n\n## Sama {{#langkah}}\n\nSama.\n")
    project.edit("docs/kesimpulan.en.md", "slug: conclusion", "slug: kesimpulan")
    forget(project, "/kesimpulan/", "/en/conclusion/")


def change_one_language(project: Project) -> None:
    """Change a sentence of a page, and a text of the facts, in one language only."""
    project.edit("docs/bantuan.id.md", "punya dinas yang membina", "punya dinas yang melayani")
    project.edit("content/mitra/swasta.yml", "Bagaimana harga dihitung", "Bagaimana harga disusun")


def change_both_languages(project: Project) -> None:
    """Change the same text in both languages: nothing falls behind."""
    project.edit("content/mitra/swasta.yml", "  id: Pasar, uang muka", "  id: Pembeli, uang muka")
    project.edit("content/mitra/swasta.yml", "  en: A market, advance", "  en: A buyer, advance")


def forget(project: Project, *addresses: str) -> None:
    """Take addresses out of the ledger, as if they had never been published."""
    lines = (project.root / "content/addresses.txt").read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if line.split(" ")[0].strip() not in addresses]
    assert len(lines) - len(kept) == len(addresses)
    project.write("content/addresses.txt", "".join(kept))


CHANGES = (
    add_sixth_type,
    rename_address,
    leave_page_untranslated,
    leave_text_untranslated,
    make_twins_alike,
    change_one_language,
    change_both_languages,
)
