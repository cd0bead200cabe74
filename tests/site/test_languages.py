"""What a reader of each language gets, and the gaps of static-i18n that are closed."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

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
        "Guide", "Real examples", "Law and rules", "Learning paths", "For trainers",
        "About",
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
        index = changed.project.searched(language)
        (number,) = [at for at, page in enumerate(index["pages"]) if page[1] == "Sama"]
        assert index["pages"][number][0] == address
        _, _, section, *_ = changed.project.searched(language, f"text{number}")
        assert section[:2] == ["langkah", "Sama"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_search_of_a_language_knows_its_pages_only(built: Project, language: str) -> None:
    assert not list(built.site.rglob("search_index*"))
    index = built.searched(language)
    for number, (address, title, passages, *_) in enumerate(index["pages"]):
        assert address.startswith("en/") == (language == "en")
        assert f'lang="{language}"' in built.html("/" + address)
        _, (_, lead, _), *others = built.searched(language, f"text{number}")
        assert lead in ("", title)
        assert len(others) == passages - 1
    assert sum(index["shards"]) == len(re.findall("[A-Z]", index["words"]))
    for number, roots in enumerate(index["shards"]):
        assert len(built.searched(language, f"places{number}").split(" ")) == roots


def packed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


def test_the_search_is_small(built: Project) -> None:
    """The scripts, the core of one language, and the places of a few words."""
    (scripts,) = (built.site / "assets/js").glob("finder.*.js")
    for language in ("id", "en"):
        (folder,) = (built.site / "search").glob(f"{language}.*/")
        assert packed(scripts) + packed(folder.parent / f"{language}.js") < 24_000
        shards = sorted(packed(file) for file in folder.glob("places*.js"))
        assert len(shards) > 10
        assert shards[-1] < 3_000


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_page_asks_for_the_search_of_its_language(built: Project, language: str) -> None:
    (folder,) = (built.site / "search").glob(f"{language}.*/")
    assert built.searched(language)["folder"] == folder.name
    for file in built.site.rglob("*.html"):
        html = file.read_text("utf-8")
        asked = set(re.findall(r'data-index="(?:\.\./|/)*([^"]*)"', html))
        if f'<html lang="{language}"' in html and asked:
            assert asked == {f"search/{language}.js"}, file


def test_a_preview_has_its_own_address_and_is_not_indexed(changed: Changed) -> None:
    page = changed.project.html("/jenis/teknis/")
    assert f'<link rel="canonical" href="{PREVIEW}/jenis/teknis/">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert f'hreflang="en" href="{PREVIEW}/en/types/skills/"' in page


def test_the_published_site_is_indexed_but_not_its_404(built: Project) -> None:
    assert "noindex" not in built.html("/jenis/teknis/")
    assert "noindex" in built.html("/404.html")
