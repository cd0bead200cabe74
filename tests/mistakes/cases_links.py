"""Mistakes with links between pages, and with the addresses that they lead to."""

from __future__ import annotations

from tests.mistakes.cases_pages import ABOUT
from tests.mistakes.mistake import Mistake, swaps

MEMORY = "content/sources/dekopin.yml"
MARKET = "docs/manfaat/pasar.id.md"

CASES = (
    Mistake(
        "a dead link", "link-broken", ABOUT, ("(sumber.md)", "(sumbre.md)"), at="(¦sumbre.md)",
        cure=('Maksud Anda "sumber.md"?', 'Did you mean "sumber.md"?'),
    ),
    Mistake(
        "a link that forgets to leave its folder", "link-broken", MARKET,
        ("(../tantangan/ketergantungan.md)", "(tantangan/ketergantungan.md)"),
        at="(¦tantangan/ketergantungan.md)",
        cure=("../tantangan/ketergantungan.md", "../tantangan/ketergantungan.md"),
    ),
    Mistake(
        "a link by the name of the page in English", "link-broken", ABOUT,
        ("(sumber.md)", "(sources.md)"), at="(¦sources.md)",
    ),
    Mistake(
        "a link without the ending .md", "link-broken", ABOUT,
        ("(sumber.md)", "(sumber)"), at="(¦sumber)",
        cure=('Maksud Anda "sumber.md"?', 'Did you mean "sumber.md"?'),
    ),
    Mistake(
        "a link to the folder of a page's address", "link-broken", ABOUT,
        ("(sumber.md)", "(jenis/)"), at="(¦jenis/)", cure=("jenis/index.md", "jenis/index.md"),
    ),
    Mistake(
        "a link copied from the browser without the site's name", "link-broken", ABOUT,
        ("(sumber.md)", "(/en/sources/)"), at="(¦/en/sources/)", cure=("sumber.md", "sumber.md"),
    ),
    Mistake(
        "a link that ends with .html", "link-broken", ABOUT,
        ("(sumber.md)", "(sumber.html)"), at="(¦sumber.html)", cure=("sumber.md", "sumber.md"),
    ),
    Mistake(
        "a link to an address as it is built", "link-broken", MARKET,
        ("(../tantangan/ketergantungan.md)", "(../jenis/teknis/)"), at="(¦../jenis/teknis/)",
        cure=("../jenis/teknis.md", "../jenis/teknis.md"),
    ),
    Mistake(
        "a document that was not added", "link-broken", ABOUT,
        ("(sumber.md)", "(berkas.pdf)"), at="(¦berkas.pdf)", cure=("di samping", "beside"),
    ),
    Mistake(
        "a link to a page, written in HTML", "link-in-html", ABOUT,
        ("[Sources](sumber.md)", '<a href="sumber.md">Sources</a>'), at="¦href=",
        cure=("[kata](halaman.md)", "[words](page.md)"),
    ),
    Mistake(
        "a blank between the words of a link and its address", "link-spaced", ABOUT,
        ("[Sources](sumber.md)", "[Sources] (sumber.md)"), at="[Sources]¦ (sumber.md)",
        cure=("hapus spasinya", "remove the space"),
    ),
    Mistake(
        "a picture that was not added", "link-broken", ABOUT,
        ("The page [Sources]", "![A map](peta.svg) The page [Sources]"), at="(¦peta.svg)",
        cure=("di samping", "beside"),
    ),
    Mistake(
        "a link to a place that the other page does not have", "anchor-unknown", MARKET,
        ("(../tantangan/ketergantungan.md)", "(../tantangan/ketergantungan.md#tindakn)"),
        at="¦../tantangan/ketergantungan.md#tindakn",
        cure=('Maksud Anda "tindakan"?', 'Did you mean "tindakan"?'),
    ),
    Mistake(
        "a link to a place that this page does not have", "anchor-unknown", ABOUT,
        ("(sumber.md)", "(#lisens)"), at="(¦#lisens)",
        cure=('Maksud Anda "lisensi"?', 'Did you mean "lisensi"?'),
    ),
    Mistake(
        "a link to a source known from memory only", "anchor-unknown", ABOUT,
        swaps(
            (ABOUT, "(sumber.md)", "(sumber.md#source-dekopin)"),
            (MEMORY, "grade: secondary", "grade: memory"),
        ),
        at="(¦sumber.md#source-dekopin)", also=("source-not-citable", "value-missing"),
    ),
    Mistake(
        "a link to the page in the other language", "link-to-other-language", ABOUT,
        ("(sumber.md)", "(sumber.id.md)"), at="(¦sumber.id.md)", cure=("sumber.md", "sumber.md"),
    ),
    Mistake(
        "two pages with the same address", "address-twice", ABOUT,
        ("slug: about", "slug: challenges"), at="¦slug: challenges",
        where="docs/tentang.en.md", cure=("slug: lain", "another slug"),
    ),
    Mistake(
        "a former address that a page still has", "former-address-taken", ABOUT,
        ("slug: about", "slug: about\nformerly: [en/sources]"), at="[¦en/sources]",
        cure=("hapus alamat itu", "remove the address"),
    ),
)  # fmt: skip
