"""Every file of the real site is a case: it is clean, complete in each language, and shown."""

from __future__ import annotations

import re
from functools import cache
from statistics import median

import pytest

from learning_site.problems.examples import FILE as EXAMPLES
from learning_site.problems.registry import errors, report
from learning_site.site import Site, load_site
from learning_site.slides.notes import without_notes
from tests.project import ROOT

FACTS = sorted(
    file.relative_to(ROOT).as_posix()
    for file in (ROOT / "content").rglob("*.yml")
    if file != ROOT / EXAMPLES  # recorded by tests
)
WORDS = sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / "docs").rglob("*.md"))
# The names that the source text gives, which stay as they are.
NAMES = {
    "jenis": [
        "Kemitraan Teknis",
        "Kemitraan Keuangan",
        "Kemitraan Pemasaran",
        "Kemitraan Penelitian dan Pengembangan",
        "Kemitraan Advokasi",
    ],
    "manfaat": [
        "Meningkatkan Kapasitas",
        "Meningkatkan Akses ke Pasar",
        "Mengurangi Risiko",
        "Meningkatkan Inovasi",
        "Mempromosikan Pembangunan Berkelanjutan",
    ],
    "tantangan": [
        "Perbedaan Tujuan",
        "Ketergantungan",
        "Kurangnya Kejelasan Peran dan Tanggung Jawab",
        "Kurangnya Komitmen",
        "Perubahan Kondisi Pasar",
    ],
}


@cache
def site() -> Site:
    """The real site, read once."""
    found, problems = load_site(ROOT)
    assert found is not None, report(problems)
    return found


@pytest.mark.parametrize("name", [*FACTS, *WORDS])
def test_file_has_no_problem(name: str) -> None:
    """Warnings (say, a table's cell that nobody has filled yet) are for maintainers to weigh."""
    found = [problem for problem in errors(site().problems) if problem.place.path == name]
    assert [(problem.code, str(problem.place)) for problem in found] == []


@pytest.mark.parametrize("name", FACTS)
def test_file_of_facts_is_part_of_the_library(name: str) -> None:
    assert name in {document.path for document in site().library.every_document()}


@pytest.mark.parametrize("name", WORDS)
def test_page_is_real_text(name: str) -> None:
    page = next(page for page in site().tree if page.file == name)
    assert len(page.masked.split()) >= 20


@pytest.mark.parametrize("name", WORDS)
def test_page_reads_easily(name: str) -> None:
    """Half of a page's sentences have fewer than 18 words, and no section has more than 250."""
    page = next(page for page in site().tree if page.file == name)
    text = re.sub(r"\{\{.*?\}\}|\{[^{}]*\}|\]\([^)]*\)", "", without_notes(page.masked))
    lengths = [
        len(sentence.split())
        for line in text.splitlines()
        if not line.startswith("#")
        for sentence in re.split(r"(?<=[.?!:])\s+", line)
        if sentence.strip()
    ]
    assert median(lengths) < 18
    sections = re.split(r"^#.*$", text, flags=re.MULTILINE)
    assert max(len(section.split()) for section in sections) <= 250


@pytest.mark.parametrize(("collection", "names"), NAMES.items())
def test_names_of_the_source_text_stay_as_they_are(collection: str, names: list[str]) -> None:
    found = [item.title("id").text for item in site().library.collections[collection]]
    assert [name for name in found if name in names] == names


def test_the_library_is_frozen() -> None:
    item = next(site().library.items())
    with pytest.raises(AttributeError):
        item.id = "other"  # type: ignore[misc]
