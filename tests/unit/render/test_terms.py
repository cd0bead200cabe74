"""The first use of each term becomes a link, and nothing else of a page changes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.content.glossary import Term, TermShape
from learning_site.render.terms import link_terms

CONTEXT = {"languages": ("en",)}


def term(name: str, words: str, *forms: str) -> Term:
    raw = {"term": {"en": words}, "meaning": {"en": "x"}, "forms": {"en": list(forms)}}
    return Term(name, TermShape.model_validate(raw, context=CONTEXT))


TERMS = [
    term("ferry", "Ferry", "ferries"),
    term("toll", "Ferry toll (FT)"),
    term("bank", "Bank"),
]


def linked(html: str) -> str:
    return link_terms(html, TERMS, "en", lambda one, words: f"[{one.id}|{words}]")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>A ferry.</p>", "<p>A [ferry|ferry].</p>"),
        ("<p>FERRIES and a ferry</p>", "<p>[ferry|FERRIES] and a ferry</p>"),
        ("<p>Pay the ferry\ntoll: FT</p>", "<p>Pay the [toll|ferry\ntoll]: FT</p>"),
        ("<p>FT, ferry</p>", "<p>[toll|FT], [ferry|ferry]</p>"),
        ("<p>ferryman, car-ferry</p>", "<p>ferryman, car-ferry</p>"),
        ("<h2>Ferry</h2><p>ferry</p>", "<h2>Ferry</h2><p>[ferry|ferry]</p>"),
        (
            '<a href="#"><b>ferry</b></a> ferry',
            '<a href="#"><b>ferry</b></a> [ferry|ferry]',
        ),
        ("<code>ferry</code><br> bank", "<code>ferry</code><br> [bank|bank]"),
        ('<img alt="ferry"> &amp; bank', '<img alt="ferry"> &amp; [bank|bank]'),
        ("<th>ferry<td>bank</td></th>", "<th>ferry<td>bank</td></th>"),
    ],
)
def test_first_use_in_running_text_is_linked(html: str, expected: str) -> None:
    assert linked(html) == expected


def test_without_terms_in_a_language_nothing_is_touched() -> None:
    assert link_terms("<P>ferry</P>", TERMS, "fr", lambda one, words: "!") == "<P>ferry</P>"


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<h2>", "</h2>", "<b>", "</b>", "<br>", "&amp;", "&#65;"])
        | st.text(alphabet="ferybank ", max_size=12),
        max_size=20,
    )
)
def test_only_links_are_added(parts: list[str]) -> None:
    html = "".join(parts)
    without = re.sub(r"\[\w+\|([^\]]*)\]", r"\1", linked(html))
    assert without == html


def test_a_marked_section_is_a_comment_as_in_browsers() -> None:
    """The parser of Python would break down, and the build with it."""
    assert linked("<![x[ ferry ><p>a ferry</p>").endswith("<p>a [ferry|ferry]</p>")
