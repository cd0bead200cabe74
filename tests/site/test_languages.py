"""What a reader of each language gets, and the gaps of static-i18n that are closed."""

from __future__ import annotations

import gzip
import re

import pytest

from tests.project import Project
from tests.site.conftest import PREVIEW, Changed

PAIRS = [("/", "/en/"), ("/jenis/teknis/", "/en/types/technical/"), ("/sumber/", "/en/sources/")]


@pytest.mark.parametrize(("indonesian", "english"), PAIRS)
def test_the_page_says_its_language(built: Project, indonesian: str, english: str) -> None:
    assert '<html lang="id"' in built.html(indonesian)
    assert '<html lang="en"' in built.html(english)


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("/jenis/teknis/", "../../en/types/technical/"),
        ("/en/types/technical/", "../../../jenis/teknis/"),
        ("/", "en/"),
        ("/en/", "../"),
    ],
)
def test_the_switcher_stays_on_the_page(built: Project, address: str, target: str) -> None:
    links = re.findall(r'class="languages__link" href="([^"]+)"', built.html(address))
    assert links == [target]


def test_the_switcher_says_which_language_it_leads_to(built: Project) -> None:
    link = re.search(r"<a class=\"languages__link\"[^>]*>", built.html("/jenis/teknis/"))
    assert link
    assert 'hreflang="en"' in link[0]
    assert 'lang="en"' in link[0]
    assert 'title="English"' in link[0]


@pytest.mark.parametrize("address", ["/", "/en/"])
def test_the_start_page_of_each_language_looks_like_one(built: Project, address: str) -> None:
    html = built.html(address)
    assert '<div class="home">' in html
    name = re.search(r'class="md-header__button md-logo" aria-label="([^"]+)"', html)
    assert name
    assert f"<title>{name[1]}</title>" in html


def test_navigation_titles_are_translated(built: Project) -> None:
    tabs = re.search(r'<nav class="md-tabs".*?</nav>', built.html("/en/"), re.DOTALL)
    assert tabs
    names = [name.strip() for name in re.findall(r"md-tabs__link\">\s*(.+?)\s*</a>", tabs[0])]
    assert names == [
        "Start here", "Meaning", "Types", "Benefits", "Challenges", "Partners", "Compare",
        "Guide", "Real examples", "Law and rules", "Learning paths", "About",
    ]  # fmt: skip


def test_labels_of_search_and_palette_are_translated(built: Project) -> None:
    assert 'placeholder="Cari"' in built.html("/")
    assert 'placeholder="Search"' in built.html("/en/")
    assert "Ganti ke tampilan gelap" in built.html("/")
    assert "Switch to the dark view" in built.html("/en/")


def test_dates_follow_the_language(built: Project) -> None:
    day = r"\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober)"
    others = r"\d{1,2} (?:November|Desember)"
    indonesian = rf"Fakta diperiksa pada (?:{day}|{others}) \d{{4}}"
    assert re.search(indonesian, built.html("/jenis/teknis/"))
    english = r"Facts checked on \d{1,2} [A-Z][a-z]+ \d{4}"
    assert re.search(english, built.html("/en/types/technical/"))


def test_each_language_has_its_own_404_and_the_top_one_speaks_all(built: Project) -> None:
    top, english = built.html("/404.html"), built.html("/en/404.html")
    assert '<html lang="id"' in top
    assert '<div class="not-found" lang="id">' in top
    assert '<div class="not-found" lang="en">' in top
    assert '<html lang="en"' in english
    assert "Halaman tidak ditemukan" not in english
    assert re.search(r"<title>\s*Page not found", english)


def test_the_404_switches_to_the_start_page_of_the_other_language(built: Project) -> None:
    assert 'class="languages__link" href="/en/"' in built.html("/404.html")
    assert 'class="languages__link" href="/"' in built.html("/en/404.html")


def test_entries_that_are_alike_in_both_languages_stay_in_the_search_index(
    changed: Changed,
) -> None:
    for language, address in (("id", "kesimpulan/"), ("en", "en/kesimpulan/")):
        index = changed.project.searched(f"{language}.js")
        found = [page for page in index["pages"] if page[1] == "Sama"]
        assert [page[0] for page in found] == [address]
        assert found[0][3][0] == ["langkah", "Sama"]
        assert "sama" in re.findall(r"\w+", index["words"])


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_search_of_a_language_knows_its_pages_only(built: Project, language: str) -> None:
    assert not list(built.site.rglob("search_index*"))
    index = built.searched(f"{language}.js")
    for number, page in enumerate(index["pages"]):
        assert page[0].startswith("en/") == (language == "en")
        assert f'lang="{language}"' in built.html("/" + page[0])
        texts = built.searched(f"{language}/{number}.js")
        assert [texts[0], len(texts)] == [page[0], len(page[3]) + 2]
    assert len(index["places"].split(" ")) == len(index["words"].split(" "))


def test_the_search_is_small(built: Project) -> None:
    """What is loaded until the first result: the index of one language, and all scripts."""
    files = [*(built.site / "assets/js").glob("search-*.js")]
    assert len(files) == 3
    scripts = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
    for language in ("id", "en"):
        index = (built.site / f"search/{language}.js").read_bytes()
        assert len(gzip.compress(index, 9)) + scripts < 80_000


def test_a_preview_has_its_own_address_and_is_not_indexed(changed: Changed) -> None:
    page = changed.project.html("/jenis/teknis/")
    assert f'<link rel="canonical" href="{PREVIEW}/jenis/teknis/">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert f'hreflang="en" href="{PREVIEW}/en/types/skills/"' in page


def test_the_published_site_is_indexed_but_not_its_404(built: Project) -> None:
    assert "noindex" not in built.html("/jenis/teknis/")
    assert "noindex" in built.html("/404.html")
