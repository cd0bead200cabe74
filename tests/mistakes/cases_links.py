"""Mistakes with links between pages, and with the addresses that they lead to."""

from __future__ import annotations

from tests.mistakes.cases_pages import ABOUT
from tests.mistakes.mistake import Mistake

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
        ("(sumber.md)", "(sumber)"), at="(¦sumber)", cure=(".md", ".md"),
        known_bug="found only in the built site (built-link), without the page's own line",
    ),
    Mistake(
        "a picture that was not added", "link-broken", ABOUT,
        ("The page [Sources]", "![A map](peta.svg) The page [Sources]"), at="(¦peta.svg)",
        known_bug="found only in the built site (built-link), without the page's own line",
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
