"""Mistakes that YAML accepts in silence, and the texts that only look like them."""

from __future__ import annotations

import pytest

from learning_site.files import parse_yaml
from learning_site.problems import Problems
from tests.unit.topic import noted

MISTAKES = [
    ("a: Rank #1 partner", "1:9 yaml-hash"),
    ("a: Lihat no #5", "1:13 yaml-hash"),
    ("a: primary  # seen", "1:13 yaml-hash"),
    ("a: [b,\n  c # d\n  ]", "2:5 yaml-hash"),
    ("a: two\n  lines # cut", "2:9 yaml-hash"),
    ("a: #1 in the region", "1:4 yaml-hash"),
    ("t:\n  id:text", "2:5 yaml-space"),
    ("t:\n  id:text\n  en:text", "2:5 yaml-space"),
    ("t:\n  id: A\n   en:text", "3:6 yaml-space"),
    ("t:\n  - id:text", "2:7 yaml-space"),
    ('t:\n  id:"te: xt"', "2:5 yaml-space"),
    ("t: {id:x, en: B}", "1:7 yaml-space"),
    ("t:\n  -a\n  -b", "2:3 yaml-space"),
    ("t:\n  -id: a", "2:3 yaml-space"),
    ("id:text", "1:3 yaml-space"),
    ("t:\n  - a\n    - b", "3:5 yaml-indentation"),
    ('t:\n  id: "A\n  en: B"', "2:7 yaml-quote-open"),
    ('t:\n  id: "A\nu: B\n"', "2:7 yaml-quote-open"),
    ("a: {id: Small, new, en: B}", "1:16 yaml-comma"),
]
BLANKS = [
    ("\u00a0a: 1", "1:1"),
    ("a\u00a0: 1", "1:2"),
    ("a:\n\u00a0 b: 1", "2:1"),
    ("a:\u00a0b", "1:3"),
    ("a: \u00a0b", "1:4"),
    ("a: b\u00a0", "1:5"),
    ("a: \u3000b", "1:4"),
    ("a: b\u202f\n", "1:5"),
    ('a: "\u00a0b"', "1:5"),
    ('a: "b\u2009"', "1:6"),
    ("a:\n  -\u00a0b", "2:4"),
    ("a: {b:\u00a0c}", "1:7"),
]
RIGHT = [
    "order: 3  # first",
    "rate: 2.5 # per year",
    "main: true # for now",
    "checked: 2026-11-23  # yesterday",
    "a: b#c",
    'a: "Rank #1"',
    'a: "x"  # remark',
    "a: [b, c]  # remark",
    "a:  # remark\n  b: c",
    "a: # remark",
    "# remark\na: b\n  # remark\nc: d",
    "a: |\n  Rank #1\n  id:text\n  - x",
    "a: https://example.org/x",
    "a:\n  https://example.org/x",
    "a:\n  - https://example.org/x\n  - 12:30:x",
    "a: 'x:y'",
    "a: x:y",
    "a: see:this and that",
    "a: Ratio 1:2",
    "a:\n  - -5\n  - -0.5",
    "a: -ku",
    "a: one - two\n  three",
    'a: "one\n  two: three"',
    "a:\n  - b\n  - c",
    'fr: "12\u00a0000 m\u202f: oui\u00a0!"',
    "a: >\n  b\u00a0\n",
    "a: {b: , c: d}",
    "a: {b: c,}",
]


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
def test_text_that_is_not_what_it_seems_is_refused(
    text: str, expected: str, problems: Problems
) -> None:
    assert parse_yaml(text, "f", problems) is None
    assert noted(problems) == [f"f:{expected}"]


@pytest.mark.parametrize(("text", "place"), BLANKS)
def test_blank_that_is_none_is_refused_where_nobody_sees_it(
    text: str, place: str, problems: Problems
) -> None:
    assert parse_yaml(text, "f", problems) is None
    assert noted(problems) == [f"f:{place} file-character"]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_meant_stays(text: str, problems: Problems) -> None:
    assert parse_yaml(text, "f", problems) is not None, noted(problems)


def test_french_colon_is_told_once(problems: Problems) -> None:
    parse_yaml("fr: Longueur\u00a0: 12\u00a0m", "f", problems)
    assert noted(problems) == ["f:1:14 yaml-colon"]


def test_text_keeps_its_no_break_spaces(problems: Problems) -> None:
    document = parse_yaml("fr: 12\u00a0000 m", "f", problems)
    assert document is not None
    assert document.data == {"fr": "12\u00a0000 m"}


@pytest.mark.parametrize("text", ["a: b # c", "a:\n  id:x", "a: {b, c: d}", "a: b\u00a0"])
def test_settings_of_another_program_are_its_own_affair(text: str, problems: Problems) -> None:
    assert parse_yaml(text, "mkdocs.yml", problems, tags=True) is not None
    assert noted(problems) == []
