"""What moves when facts and pages are changed or added, and that nothing else does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.project import Project
from tests.site.conftest import Changed

NEW = "Pelatihan yang berhenti; bantuan selesai sebelum koperasi siap"
FILES = ("index.html", "sections.js")
"""What the build writes of a page."""
LISTS = {f"{page}/{name}" for page in ("data-terbuka", "en/open-data") for name in FILES}
LISTS |= {"kept.json", "sw.js", "_headers"}


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a site but the compressed copy of the sitemap."""
    return {
        file.relative_to(site).as_posix(): file.read_bytes()
        for file in sorted(site.rglob("*"))
        if file.is_file()
    }


def without_marks(files: dict[str, bytes]) -> dict[str, bytes]:
    """Files by their names without the hash of the folder that the parts of a search lie in."""
    mark = re.compile(r"(?<=search/id)\.[0-9a-f]{8}(?=/)")
    return {mark.sub("", name): content for name, content in files.items()}


def pairs_of(built: Project, item: str) -> list[Path]:
    """The pages that hold an item against another one."""
    pages = (built.site / "bandingkan").glob("*-*/index.html")
    return [page for page in pages if item in page.parent.name.split("-")]


@pytest.mark.exhaustive
def test_a_changed_value_reaches_every_table_and_box_and_nothing_else(
    built: Project, project: Project
) -> None:
    before = without_marks(files_of(built.site))
    facts = project.root / "content/jenis/teknis.yml"
    text = facts.read_text("utf-8")
    old = next(
        line.strip() for line in text.splitlines() if line.strip().startswith("id: Pelatihan")
    )
    old = old.removeprefix("id: ")
    project.edit("content/jenis/teknis.yml", f"id: {old}", f"id: {NEW}")
    assert project.run("translations", "accept", "--all").returncode == 0
    done = project.run("build")
    assert done.returncode == 0, done.stdout
    after = without_marks(files_of(project.site))
    changed = {name for name, content in after.items() if before.get(name) != content}
    assert {name for name in before.keys() ^ after.keys() if "/places" not in name} == set()
    pairs = {f"bandingkan/{pair.parent.name}" for pair in pairs_of(built, "teknis")}
    assert len(pairs) == len(list((built.root / "content/jenis").glob("[a-z]*.yml"))) - 1
    pages = {"jenis/teknis", "bandingkan/jenis", *pairs}
    searched = {name for name in changed if name.startswith("search/id")}
    texts = [int(number) for number in re.findall(r"/text(\d+)\.js", " ".join(searched))]
    found = {project.searched("id")["pages"][number][0].rstrip("/") for number in texts}
    assert found == {"jenis/teknis", "bandingkan/jenis"}
    # Lists of files say how big they are, or what they hold.
    assert changed - LISTS - searched == {
        *(f"{page}/index.html" for page in pages),
        *(f"{page}/sections.js" for page in pages),
        "data/all.zip",
        "data/collections/jenis.id.csv",
        "data/collections/jenis.json",
        "data/comparisons/jenis-sekilas.id.csv",
        "data/comparisons/jenis-sekilas.json",
    }
    for name in changed - LISTS - {"data/all.zip"} - searched:
        assert NEW in after[name].decode()
        assert after[name].replace(NEW.encode(), old.encode()) == before[name]


def test_a_sixth_type_needs_no_code_and_appears_everywhere(changed: Changed) -> None:
    html = changed.project.html
    for address in ("/", "/jenis/"):
        assert '<a href="digital/">' in html(address) or '<a href="jenis/digital/">' in html(
            address
        )
    for table in ("jenis", "manfaat", "tantangan", "mitra"):
        link = '<a href="../../jenis/digital/">Kemitraan Digital</a>'
        assert link in html(f"/bandingkan/{table}/")
    assert '<a href="../../types/digital/">' in html("/en/compare/types/")
    assert "Digital partnership" in html("/en/types/digital/")


def test_the_missing_cells_of_a_sixth_type_are_reported_and_shown_as_empty(
    changed: Changed,
) -> None:
    lines = [
        line
        for line in changed.checked.splitlines()
        if " relation-missing " in line and '"digital"' in line
    ]
    # Every benefit, challenge and partner says nothing of it yet.
    content = changed.project.root / "content"
    folders = ("manfaat", "tantangan", "mitra", "pola")
    items = [file for one in folders for file in (content / one).glob("[a-z]*.yml")]
    assert len(lines) == len(items)
    assert any(line.startswith("content/manfaat/pasar.yml:") for line in lines)
    assert "relation-missing" in changed.built
    benefits = list((content / "manfaat").glob("[a-z]*.yml"))
    empty = changed.project.html("/bandingkan/manfaat/").count('class="empty"')
    assert empty >= len(benefits)


def test_a_page_that_says_what_its_address_was_leaves_a_redirect_there(changed: Changed) -> None:
    redirect = changed.project.html("/en/types/technical/")
    assert '<meta http-equiv="refresh" content="0; url=../skills/">' in redirect
    assert "Technical partnership" in changed.project.html("/en/types/skills/")
    # So do the pages whose addresses are made of it.
    redirect = changed.project.html("/en/compare/technical-marketing/")
    assert '<meta http-equiv="refresh" content="0; url=../skills-marketing/">' in redirect
    assert "built-address-lost" not in changed.built


def test_a_page_not_yet_translated_shows_the_other_language_as_such(changed: Changed) -> None:
    assert "not yet translated: 1 page(s)" in changed.checked
    page = changed.project.html("/en/partners/lsm/")
    assert '<html lang="en"' in page
    assert "has not been translated yet" in page
    assert re.search(r'<div lang="id">\s*<h1', page)


def untranslated_texts(output: str) -> int:
    found = re.search(r"not yet translated: .* (\d+) text\(s\)", output)
    assert found, output
    return int(found[1])


def test_a_text_not_yet_translated_is_shown_in_the_other_language_and_counted(
    built: Project, changed: Changed
) -> None:
    before = untranslated_texts(built.run("check", "--lang", "en").stdout)
    assert untranslated_texts(changed.checked) == before + 1
    page = changed.project.html("/en/partners/research-body/")
    assert '<span lang="id" class="untranslated">' in page
    assert "(not yet translated)" in page
