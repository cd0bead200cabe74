"""Problems: their places, their details, and the list that collects them."""

from __future__ import annotations

import pytest

from learning_site.problems import Place, Problem, Problems
from learning_site.problems.problem import closest
from tests.unit.topic import noted


def test_place_shows_as_editors_understand_it() -> None:
    assert str(Place("docs/a.md", 3, 7)) == "docs/a.md:3:7"
    assert str(Place("docs/a.md")) == "docs/a.md:1:1"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        pytest.param("docs/\x1b]0;x\x07.md", r"docs/\x1b]0;x\x07.md", id="terminal escape"),
        pytest.param("docs/a\nb.md", r"docs/a\nb.md", id="line end"),
        pytest.param("docs/\u202egnp.md", r"docs/\u202egnp.md", id="direction of writing"),
        pytest.param("docs/\udce9.md", r"docs/\udce9.md", id="byte that is no text"),
        pytest.param("docs/été\u00a0水.md", "docs/été\u00a0水.md", id="letters of any language"),
    ],
)
def test_place_shows_no_sign_that_a_terminal_obeys(path: str, shown: str) -> None:
    assert str(Place(path, 3, 7)) == f"{shown}:3:7"


def test_problems_come_sorted_by_file_line_and_column(problems: Problems) -> None:
    for place in (Place("b", 1, 1), Place("a", 10, 1), Place("a", 9, 2), Place("a", 9, 1)):
        problems.add("yaml-tab", place)
    assert noted(problems) == [
        "a:9:1 yaml-tab",
        "a:9:2 yaml-tab",
        "a:10:1 yaml-tab",
        "b:1:1 yaml-tab",
    ]


def test_same_problem_found_twice_is_kept_once(problems: Problems) -> None:
    for value in ("x", "x", "y"):
        problems.add("item-unknown", Place("a"), value=value, guess="")
    assert len(problems) == 2


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ("x", "x"),
        (5, "5"),
        (["a", "b"], "a, b"),
        (("a",), "a"),
        ({"a"}, "a"),
        ([], ""),
        (None, "None"),
    ],
)
def test_detail_becomes_words(detail: object, words: str, problems: Problems) -> None:
    problems.add("x", Place("a"), known=detail)
    (problem,) = problems
    assert problem.words == {"known": words}


def test_problems_of_one_file_can_be_asked_for(problems: Problems) -> None:
    problems.add("yaml-tab", Place("a", 2))
    problems.add("yaml-tab", Place("b"))
    problems.add("yaml-tab", Place("a", 1))
    assert [problem.place.line for problem in problems.in_file("a")] == [1, 2]


def test_order_of_details_makes_no_difference() -> None:
    one, other = Problems(), Problems()
    one.add("x", Place("a"), b=1, a=2)
    other.add("x", Place("a"), a=2, b=1)
    assert list(one) == list(other) == [Problem(Place("a"), "x", (("a", "2"), ("b", "1")))]


@pytest.mark.parametrize(
    ("word", "known", "guess"),
    [
        ("fery", ["ferry", "bridge"], "ferry"),
        ("brigde", ["ferry", "bridge"], "bridge"),
        ("tunnel", ["ferry", "bridge"], ""),
        ("", ["ferry"], ""),
        ("ferry", [], ""),
    ],
)
def test_guess_is_the_closest_word_or_nothing(word: str, known: list[str], guess: str) -> None:
    assert closest(word, known) == guess
