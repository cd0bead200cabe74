"""A page's HTML cut into sections: where they begin, and that nothing is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.pages.sections import sections_of

PAGE = """\
<h1 id="ferry">Ferry &amp; more</h1><div class="lesson"><h2 id="inner">Not this</h2></div>
<p>Lead</p>
<h2 id="stops">When it <em>stops</em></h2>
<p>Fog<br/>and flood</p>
<h3 id="fog" class="x">Fog</h3>
<p>Grey</p>
<section class="lesson__key-points" aria-labelledby="key-points">
<h2 id="key-points">Remember</h2><ul><li>one</li></ul>
</section><section class="references"><h2 id="references">Sources</h2></section>
"""


def outline(html: str) -> list[tuple[str, int, str]]:
    return [(one.id, one.level, one.title) for one in sections_of(html)]


def names(html: str) -> list[str]:
    return [one.id for one in sections_of(html)]


def test_page_is_a_lead_and_a_section_for_each_heading() -> None:
    assert outline(PAGE) == [
        ("", 1, "Ferry & more"),
        ("stops", 2, "When it stops"),
        ("fog", 3, "Fog"),
        ("key-points", 2, "Remember"),
        ("references", 2, "Sources"),
    ]


def test_sections_hold_their_headings_and_the_frame_around() -> None:
    html = [one.html for one in sections_of(PAGE)]
    assert html[1].startswith('<h2 id="stops">')
    assert html[1].endswith("flood</p>\n")
    assert html[3].startswith('<section class="lesson__key-points"')
    assert html[3].endswith("</section>")
    assert html[4].startswith('<section class="references">')


@pytest.mark.parametrize("html", ["", "\n", "text alone", "<p>x</p>", "<h1>Words</h1>"])
def test_page_without_headings_is_a_lead(html: str) -> None:
    assert [(one.id, one.html) for one in sections_of(html)] == [("", html)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        # Within another element, a heading is a part of what is around it.
        ('<div><h2 id="a">x</h2></div>', [""]),
        ('<blockquote><h3 id="a">x</h3></blockquote><h2 id="b">y</h2>', ["", "b"]),
        ('<section><div><h2 id="a">x</h2></div><h3 id="b">y</h3></section>', ["", "a"]),
        ('<div><section><h2 id="a">x</h2></section></div>', [""]),
        ('<section><p>x</p></section><h2 id="a">y</h2>', ["", "a"]),
        # Without an id, or of another level, it begins nothing.
        ("<h2>x</h2><h2 id>y</h2>", [""]),
        ('<h4 id="a">x</h4><h1 id="b">y</h1>', [""]),
        # As browsers read it.
        ("<H2 ID=a>x</H2><h2\n  class=\"y\"\n  id='b'>y</h2>", ["", "a", "b"]),
        ('<p>open<h2 id="a">x</h2>', ["", "a"]),
        ('<p>x<br>y<hr><img src="a"><wbr><h2 id="a">z</h2>', ["", "a"]),
        ('<div/><h2 id="a">within</h2></div><h2 id="b">x</h2>', ["", "b"]),
        ('<svg><path/><g/></svg><h2 id="a">x</h2>', ["", "a"]),
        ('<svg/><h2 id="a">x</h2>', ["", "a"]),
        ('</div></p></h2><h2 id="a">x</h2>', ["", "a"]),
        ('<ul><li>a<li>b</ul><h2 id="a">x</h2>', ["", "a"]),
        ('<!-- <h2 id="a"> --><h2 id="b">x</h2>', ["", "b"]),
        ('<p title=\'<h2 id="a">\'>x</p><h2 id="b">y</h2>', ["", "b"]),
        ('<h2 id="a">x</h2><![CDATA[<h2 id=\'b\'>]]><h2 id="c">y</h2>', ["", "a", "c"]),
        ('<div><p>never closed<h2 id="a">x</h2>', [""]),
    ],
)
def test_section_begins_only_with_an_outermost_heading(html: str, expected: list[str]) -> None:
    assert names(html) == expected
    assert "".join(one.html for one in sections_of(html)) == html


def test_title_is_the_words_of_the_first_main_heading() -> None:
    html = (
        '<p>x</p><h1 id="a">One\n  <b>&lt;two&gt;</b></h1><p>y</p><h1>other</h1><h2 id="b">z</h2>'
    )
    assert outline(html) == [("", 1, "One <two>"), ("b", 2, "z")]


PIECES = st.sampled_from(
    '<h1> <h2.id=a> </h2> <h3.id="b"> <section> </section> <p> </p> <div> </div> <br/>'
    " x &amp; < <!-- --> <![ <svg> </svg>".replace(".", "\n").split(" ")
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_nothing_is_lost_whatever_the_markup(html: str) -> None:
    assert "".join(one.html for one in sections_of(html)) == html
