"""Where the YAML reader says that keys, entries and values stand."""

from __future__ import annotations

import pytest

from learning_site.files import parse_yaml
from learning_site.problems import Problems
from tests.unit.topic import noted, read_document

TEXT = """\
title:
  en: A ferry
  fr: "Un bac"
needs:
  - one
  - two: 2
flow: {from: 1, to: [3, 4]}
empty:
"""


@pytest.mark.parametrize(
    ("location", "key", "value"),
    [
        (("title",), (1, 1), (2, 3)),
        (("title", "en"), (2, 3), (2, 7)),
        (("title", "fr"), (3, 3), (3, 7)),
        (("needs", 0), (5, 5), (5, 5)),
        (("needs", 1), (6, 5), (6, 5)),
        (("needs", 1, "two"), (6, 5), (6, 10)),
        (("flow", "from"), (7, 8), (7, 14)),
        (("flow", "to", 1), (7, 25), (7, 25)),
        (("empty",), (8, 1), (8, 7)),
    ],
)
def test_key_and_value_have_their_own_places(
    location: tuple[str | int, ...], key: tuple[int, int], value: tuple[int, int]
) -> None:
    document = read_document(TEXT)
    place, value_place = document.place(*location), document.value_place(*location)
    assert (place.line, place.column) == key
    assert (value_place.line, value_place.column) == value


def test_first_line_moves_every_place(problems: Problems) -> None:
    document = parse_yaml("a: 1\nb: {c: 2}", "page.md", problems, first_line=2)
    assert document is not None
    assert str(document.place("b", "c")) == "page.md:3:5"
    assert str(document.value_place("a")) == "page.md:2:4"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: no", "page.md:6:4 yaml-ambiguous"),
        ("a: 1\nb: 'x", "page.md:6:4 yaml-quote-open"),
        ("- a", "page.md:5:1 yaml-not-a-mapping"),
    ],
)
def test_first_line_moves_problems(text: str, expected: str, problems: Problems) -> None:
    parse_yaml(text, "page.md", problems, first_line=5)
    assert noted(problems) == [expected]


def test_front_matter_may_hold_nothing_but_remarks(problems: Problems) -> None:
    document = parse_yaml("# nothing yet", "page.md", problems, first_line=2)
    assert document is not None
    assert document.data == {}


def test_tags_and_aliases_pass_unread_if_they_belong_to_another_program(
    problems: Problems,
) -> None:
    text = "a: !!python/name:os.system ''\nb: &x 1\nc: *x\n<<: *x\nd: no\ne: !ENV [A, b]"
    document = parse_yaml(text, "mkdocs.yml", problems, tags=True)
    assert document is not None, noted(problems)
    assert document.data["d"] == "no"
    assert document.data["e"] == ["A", "b"]
    assert document.data["c"] is None


def test_duplicate_keys_are_refused_even_where_tags_pass(problems: Problems) -> None:
    assert parse_yaml("a: 1\na: 2", "mkdocs.yml", problems, tags=True) is None
    assert noted(problems) == ["mkdocs.yml:2:1 yaml-duplicate-key"]
