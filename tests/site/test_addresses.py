"""Every page stands at its address, in both languages, and knows its twin."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.project import Project, is_shell

# The addresses that the site promises, Indonesian and English side by side.
PROMISED = {
    "/": "/en/",
    "/pengertian/": "/en/meaning/",
    "/jenis/": "/en/types/",
    "/jenis/teknis/": "/en/types/technical/",
    "/jenis/keuangan/": "/en/types/financial/",
    "/jenis/pemasaran/": "/en/types/marketing/",
    "/jenis/litbang/": "/en/types/research/",
    "/jenis/advokasi/": "/en/types/advocacy/",
    "/manfaat/": "/en/benefits/",
    "/manfaat/kapasitas/": "/en/benefits/capacity/",
    "/manfaat/pasar/": "/en/benefits/market/",
    "/manfaat/risiko/": "/en/benefits/risk/",
    "/manfaat/inovasi/": "/en/benefits/innovation/",
    "/manfaat/berkelanjutan/": "/en/benefits/sustainability/",
    "/tantangan/": "/en/challenges/",
    "/tantangan/tujuan/": "/en/challenges/goals/",
    "/tantangan/ketergantungan/": "/en/challenges/dependence/",
    "/tantangan/peran/": "/en/challenges/roles/",
    "/tantangan/komitmen/": "/en/challenges/commitment/",
    "/tantangan/pasar/": "/en/challenges/market/",
    "/mitra/": "/en/partners/",
    "/bandingkan/": "/en/compare/",
    "/kesimpulan/": "/en/conclusion/",
    "/tentang/": "/en/about/",
    "/sumber/": "/en/sources/",
}
SITE = "https://model-kemitraan-koperasi.example"
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def addresses(built: Project, language: str) -> set[str]:
    """The addresses of all built pages of a language."""
    found = {"/" + f.parent.relative_to(built.site).as_posix() + "/" for f in _indexes(built)}
    found = {address.replace("/./", "/") for address in found}
    english = {address for address in found if address.startswith("/en/")}
    return english if language == "en" else found - english


def test_each_language_has_the_same_number_of_pages_and_at_least_24(built: Project) -> None:
    indonesian, english = addresses(built, "id"), addresses(built, "en")
    assert len(indonesian) == len(english) >= 24


@pytest.mark.parametrize(("indonesian", "english"), PROMISED.items())
def test_promised_address_exists_and_names_its_twin(
    built: Project, indonesian: str, english: str
) -> None:
    for address in (indonesian, english):
        links = dict(
            re.findall(
                r'<link rel="alternate " hreflang="([\w-]+)" href="([^"]+)">', built.html(address)
            )
        )
        assert links == {
            "id": SITE + indonesian,
            "en": SITE + english,
            "x-default": SITE + indonesian,
        }
        assert f'<link rel="canonical" href="{SITE}{address}">' in built.html(address)


def test_the_ledger_keeps_its_promises(built: Project) -> None:
    lines = (built.root / "content/addresses.txt").read_text("utf-8").splitlines()
    listed = {line.split()[0] for line in lines if line.startswith("/")}
    assert listed >= {*PROMISED, *PROMISED.values()}
    assert listed <= addresses(built, "id") | addresses(built, "en") | {"/tayang/"}


def test_the_sitemap_lists_every_page_with_its_alternates(built: Project) -> None:
    tree = ElementTree.parse(built.site / "sitemap.xml")
    found = {}
    for url in tree.iterfind("s:url", SITEMAP):
        alternates = {
            link.get("hreflang"): link.get("href") for link in url.iterfind("x:link", SITEMAP)
        }
        found[url.findtext("s:loc", namespaces=SITEMAP)] = alternates
    everything = addresses(built, "id") | addresses(built, "en")
    assert set(found) == {SITE + address for address in everything}
    for indonesian, english in PROMISED.items():
        twins = {"id": SITE + indonesian, "en": SITE + english}
        assert found[SITE + indonesian] == twins
        assert found[SITE + english] == twins


def _indexes(built: Project) -> list[Path]:
    files = sorted(built.site.rglob("index.html"))
    return [file for file in files if not is_shell(file.read_text("utf-8"))]
