"""A page's slides: one for each section, tools left out, notes apart, minutes planned."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from learning_site.slides.slide import slides_of

PAGE = """\
<h1 id="ferry">Ferry &amp; more</h1><p class="lesson__minutes">5 min</p><p>Lead</p>
<h2 id="stops">When it <em>stops</em></h2>
<p>Fog<br/>and <b>flood</b> <a class="permalink" href="#stops">#</a></p>
<div class="admonition trainer minutes-7"><p class="admonition-title">Note</p><p>Wait.</p></div>
<h3 id="fog">Fog</h3>
<div class="trainer minutes-3"><p>Ask &amp; wait.</p></div>
<p hidden>Later</p><button>Copy</button><ul><li>Grey</ul>
<section aria-labelledby="quiz"><h2 id="quiz">Quiz</h2>
<fieldset><legend>Why?</legend><label><input type="radio"> Fog</label></fieldset>
<details class="quiz__key"><summary>Key</summary><p>Fog.</p></details></section>
"""


def test_each_section_of_the_second_level_is_a_slide() -> None:
    slides = slides_of(PAGE)
    assert [(one.id, one.title) for one in slides] == [
        ("", "Ferry & more"),
        ("stops", "When it stops"),
        ("quiz", "Quiz"),
    ]


def test_headings_and_tools_are_left_out_and_smaller_headings_stay() -> None:
    lead, stops, quiz = (" ".join(one.html.split()) for one in slides_of(PAGE))
    assert lead == "<p>Lead</p>"
    assert stops == (
        '<p>Fog<br/>and <b>flood</b> </p> <h3 id="fog">Fog</h3> <ul><li>Grey</li></ul>'
    )
    assert "<input" not in quiz
    assert "<label> Fog</label>" in quiz


def test_notes_and_keys_are_for_trainers_alone() -> None:
    lead, stops, quiz = slides_of(PAGE)
    assert lead.notes == ""
    assert "Wait." in stops.notes
    assert "Ask &amp; wait." in stops.notes
    assert "Wait." not in stops.html
    assert "<p>Fog.</p>" in quiz.notes
    assert "Key" not in quiz.html


def test_minutes_are_planned_by_notes_or_counted_from_words() -> None:
    assert [one.minutes for one in slides_of(PAGE)] == [1, 10, 1]
    (long,) = slides_of("<h1>A</h1><p>" + "word " * 201 + "</p>")
    assert long.minutes == 3


@given(st.text(alphabet="<>/hpdiv123 =\"'ab&;!-", max_size=80))
def test_any_text_can_be_shown(text: str) -> None:
    assert len(slides_of(text)) >= 1


def test_what_is_handed_out_is_not_shown() -> None:
    slides = slides_of('<h1>A</h1><h2 id="b" class="handout">B</h2><p>C</p><h2 id="d">D</h2>')
    assert [one.is_aside for one in slides] == [False, True, False]
