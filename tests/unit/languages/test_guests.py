"""Sections that another page shows: their ids keep apart, and their script holds any text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.languages.guests import as_guest, sections_script
from learning_site.pages.sections import ids_of

IDS = {"a", "b", "a-title"}
BEGIN = '(window.pageSections=window.pageSections||{})["fr/bac/"]='
ENDING = "fr-bb24"
"""What ids end with: the language, and a mark of the address."""
TWINS = {"fr": "fr/bac/", "de": "faehre/"}


def data_of(script: str) -> dict[str, Any]:
    assert script.startswith(BEGIN)
    assert script.endswith(";\n")
    found: dict[str, Any] = json.loads(script.removeprefix(BEGIN).removesuffix(";\n"))
    return found


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p id="a">x</p>', '<p id="a.fr">x</p>'),
        ("<P CLASS=k ID=a>x</P>", '<p class="k" id="a.fr">x</P>'),
        ('<a href="#a">x</a>', '<a href="#a.fr">x</a>'),
        # What is not in the text is on the page that the text comes from.
        ('<a href="#top">x</a>', '<a href="./#top">x</a>'),
        ('<a href="#">x</a>', '<a href="./#">x</a>'),
        ('<a href="../b/#a">x</a>', '<a href="../b/#a">x</a>'),
        ('<p aria-labelledby="a-title c b">', '<p aria-labelledby="a-title.fr c b.fr">'),
        ('<label for="a">', '<label for="a.fr">'),
        ('<input type=radio name=q id="b" checked>',
         '<input type="radio" name="q.fr" id="b.fr" checked>'),
        ('<td headers="a b">', '<td headers="a.fr b.fr">'),
        ('<svg><use xlink:href="#a"/></svg>', '<svg><use xlink:href="#a.fr"/></svg>'),
        ('<path fill="url(#b)" clip-path="url(#c)"/>',
         '<path fill="url(#b.fr)" clip-path="url(#c)"/>'),
        # A value that only looks like an attribute, and marks within values.
        ("<a id=a title='id=\"b\" > &lt;'>x</a>",
         '<a id="a.fr" title="id=&quot;b&quot; &gt; &lt;">x</a>'),
        ('<svg viewBox="0 0 1 1"><Path d="M0"/></svg>',
         '<svg viewBox="0 0 1 1"><Path d="M0"/></svg>'),
        ('<!-- <p id="a"> --><![x]> &amp; <b>', '<!-- <p id="a"> --><![x]> &amp; <b>'),
        ('<p id="a', '<p id="a'),
    ],
)  # fmt: skip
def test_names_and_what_points_to_them_are_renamed(html: str, expected: str) -> None:
    assert as_guest(html, "fr", IDS) == expected


def test_ids_of_a_text_are_found() -> None:
    assert ids_of('<p id="a"><svg id=b /></p><i id><!-- <p id="c"> -->') == {"a", "b"}


def test_script_holds_the_sections_by_their_address() -> None:
    page = '<h1 id="bac">Bac</h1><h2 id="stops">Arrêts</h2><p><a href="#bac">x</a></p>'
    assert data_of(sections_script(page, "fr/bac/", "fr", TWINS)) == {
        "language": "fr",
        "title": "Bac",
        "twins": TWINS,
        "sections": [
            {"id": "", "level": 1, "title": "Bac", "html": '<h1 id="bac.fr-bb24">Bac</h1>'},
            {
                "id": "stops",
                "level": 2,
                "title": "Arrêts",
                "html": '<h2 id="stops.fr-bb24">Arrêts</h2><p><a href="#bac.fr-bb24">x</a></p>',
            },
        ],
    }


def test_sections_that_begin_a_slide_say_its_minutes() -> None:
    page = "<h1>Bac</h1><h2 id=a>A</h2><h3 id=b>B</h3>"
    sections = data_of(sections_script(page, "fr/bac/", "fr", TWINS, {"": 1, "a": 7}))["sections"]
    assert [one.get("minutes") for one in sections] == [1, 7, None]


HOSTILE = "</script><script>alert(1)</script><!-- <script> ]]> \u2028\u2029 \\ \" ' ` ${x} <?php"


def test_no_text_can_end_the_script() -> None:
    script = sections_script(f"<p>{HOSTILE}</p>", "fr/bac/", "fr", TWINS)
    for mark in ("</", "<!", "<?", "\u2028", "\u2029"):
        assert mark not in script
    assert script.count("\n") == 1
    (lead,) = data_of(script)["sections"]
    assert lead["html"] == f"<p>{HOSTILE}</p>"


@given(st.text())
def test_any_text_comes_back_from_the_script(text: str) -> None:
    sections = data_of(sections_script(text, "fr/bac/", "fr", TWINS))["sections"]
    assert "".join(one["html"] for one in sections) == as_guest(text, ENDING, ids_of(text))
