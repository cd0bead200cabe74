"""One fact changed in one place; one item added: what moves, and that nothing else does."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.project import Project

OLD = "Pelatihan tanpa perubahan"
NEW = "Pelatihan yang berhenti di sertifikat"


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a site but the compressed copy of the sitemap."""
    return {
        file.relative_to(site).as_posix(): file.read_bytes()
        for file in sorted(site.rglob("*"))
        if file.is_file()
    }


def test_a_changed_value_reaches_every_table_and_box_and_nothing_else(
    built: Project, project: Project
) -> None:
    before = files_of(built.site)
    facts = project.root / "content/jenis/teknis.yml"
    text = facts.read_text("utf-8")
    old = next(
        line.strip() for line in text.splitlines() if line.strip().startswith("id: Pelatihan")
    )
    old = old.removeprefix("id: ")
    project.edit("content/jenis/teknis.yml", f"id: {old}", f"id: {NEW}")
    done = project.run("build")
    assert done.returncode == 0, done.stdout
    after = files_of(project.site)
    changed = {name for name, content in after.items() if before.get(name) != content}
    assert before.keys() == after.keys()
    assert changed == {
        "jenis/teknis/index.html",
        "bandingkan/jenis/index.html",
        "search/search_index.json",
    }
    for name in changed:
        assert NEW in after[name].decode()
        assert after[name].replace(NEW.encode(), old.encode()) == before[name]


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


def test_a_sixth_type_needs_no_code_and_appears_everywhere(project: Project) -> None:
    add_sixth_type(project)
    shutil.rmtree(project.root / "hooks/__pycache__", ignore_errors=True)
    done = project.run("build")
    assert done.returncode == 0, done.stdout + done.stderr
    for address in ("/", "/jenis/"):
        assert '<a href="digital/">' in project.html(address) or (
            '<a href="jenis/digital/">' in project.html(address)
        )
    for table in ("jenis", "manfaat", "tantangan", "mitra"):
        assert '<a href="../../jenis/digital/">Kemitraan Digital</a>' in project.html(
            f"/bandingkan/{table}/"
        )
    assert '<a href="../../types/digital/">' in project.html("/en/compare/types/")
    assert "Digital partnership" in project.html("/en/types/digital/")


def test_the_missing_cells_of_a_sixth_type_are_reported_and_shown_as_empty(
    project: Project,
) -> None:
    add_sixth_type(project)
    done = project.run("check", "--lang", "en")
    assert done.returncode == 0
    lines = [
        line
        for line in done.stdout.splitlines()
        if " relation-missing " in line and '"digital"' in line
    ]
    # Every benefit, challenge and partner says nothing of it yet.
    folders = ("manfaat", "tantangan", "mitra", "pola")
    items = [f for one in folders for f in (project.root / "content" / one).glob("[a-z]*.yml")]
    assert len(lines) == len(items)
    assert any(line.startswith("content/manfaat/pasar.yml:") for line in lines)
    assert "relation-missing" in project.run("build").stdout
    benefits = list((project.root / "content/manfaat").glob("[a-z]*.yml"))
    assert project.html("/bandingkan/manfaat/").count('class="empty"') >= len(benefits)
