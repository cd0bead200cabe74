"""Faults of a built site: what would come through if everything before it failed to notice."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, swap, swaps

ABOUT = "site/en/about/index.html"
LEDGER = "content/addresses.txt"
WORDS = "The site's code is under the MIT licence."


def _pasted(html: str) -> tuple[str, str]:
    """A piece of HTML within a paragraph of the page about the site."""
    return WORDS, f"{WORDS}\n{html}"


CASES = (
    Mistake(
        "a link to a page that was not built", "built-link", ABOUT,
        _pasted('<a href="../nowhere/">here</a>'), at='¦<a href="../nowhere/"',
        cure=("perbaiki tautannya", "correct the link"),
    ),
    Mistake(
        "a link to the address of another machine's folder", "built-link", ABOUT,
        _pasted('<a href="/home/me/site/index.html">here</a>'), at='¦<a href="/home/me',
    ),
    Mistake(
        "a link to a place that was not built", "built-anchor", ABOUT,
        _pasted('<a href="#nowhere">here</a>'), at='¦<a href="#nowhere"',
    ),
    Mistake(
        "a page in one language that says it is in another", "built-language", ABOUT,
        ('<html lang="en"', '<html lang="id"'), cure=("mohon laporkan", "please report it"),
    ),
    Mistake(
        "an id twice on a built page", "built-id-twice", ABOUT,
        _pasted('<b id="lisensi">MIT</b>'), at='¦<b id="lisensi">',
        cure=("id lain", "another id"),
    ),
    Mistake(
        "two main headings on a built page", "built-heading", ABOUT,
        _pasted("<h1>Again</h1>"), cure=("sisakan satu", "keep one"),
    ),
    Mistake(
        "a marker left on a built page", "built-marker-left", ABOUT,
        _pasted("<b>{{ facts() }}</b>"), at="<b>¦{{ facts() }}",
    ),
    Mistake(
        "a marker left at the end of a sentence", "built-marker-left", ABOUT,
        _pasted("See {{ facts() }}."), at="See ¦{{ facts() }}",
    ),
    Mistake(
        "a script in the text of a built page", "built-html-forbidden", ABOUT,
        _pasted("<script>alert(1)</script>"), at="¦<script>alert(1)",
    ),
    Mistake(
        "an attribute that runs something on a built page", "built-html-forbidden", ABOUT,
        _pasted('<b onclick="alert(1)">Print</b>'), at="¦<b onclick=",
        cure=("Markdown", "Markdown"),
    ),
    Mistake(
        "a link of a built page that runs a script", "built-html-forbidden", ABOUT,
        _pasted('<a href="java&#10;script:alert(1)">Print</a>'), at='¦<a href="java',
        also=("built-link",),
    ),
    Mistake(
        "a picture from another site", "built-foreign-origin", ABOUT,
        _pasted('<img alt="A logo" src="https://example.com/logo.png">'), at='¦<img alt="A logo"',
        cure=("di samping halamannya", "beside the page"),
    ),
    Mistake(
        "a style sheet from another site", "built-foreign-origin", ABOUT,
        ("</head>", '<link rel="stylesheet" href="//example.com/a.css"></head>'),
        at='¦<link rel="stylesheet" href="//example.com', also=("built-link",),
    ),
    Mistake(
        "a published address that was lost", "built-address-lost", LEDGER,
        ("/en/about/ ", "/en/about-us/\n/en/about/ "), at="¦/en/about-us/",
        cure=("formerly:", "formerly:"),
    ),
    Mistake(
        "a published id that was lost", "built-address-lost", ABOUT,
        lambda root: swap(root / ABOUT, ' id="lisensi"', ""), where=LEDGER, at="¦/en/about/",
        also=("built-anchor",),
    ),
    Mistake(
        "an address that is not in the ledger", "built-address-unlisted", LEDGER,
        swaps((LEDGER, "/en/about/ ", "# ")), cure=("dev.py addresses", "dev.py addresses"),
    ),
)  # fmt: skip
