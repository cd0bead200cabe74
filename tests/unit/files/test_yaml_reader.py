"""What the YAML reader refuses, where it says so, and what it lets through."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.files import parse_yaml, read_yaml
from learning_site.problems import Problems
from tests.unit.topic import noted, words_of

REFUSALS = [
    ("a: &x 1", ["f.yml:1:4 yaml-alias"]),
    ("a: *x", ["f.yml:1:4 yaml-alias"]),
    ("a: &x [1]\nb: *x", ["f.yml:1:4 yaml-alias", "f.yml:2:4 yaml-alias"]),
    ("b:\n  <<: {a: 1}", ["f.yml:2:3 yaml-alias"]),
    ("a: !!str 1", ["f.yml:1:4 yaml-tag"]),
    ("a: 1\nb: !secret x", ["f.yml:2:4 yaml-tag"]),
    ("a: !!python/object/apply:os.system [ls]", ["f.yml:1:4 yaml-tag"]),
    ("a: 1\nb: 2\na: 3", ["f.yml:3:1 yaml-duplicate-key"]),
    ("t:\n  en: a\n  en: b", ["f.yml:3:3 yaml-duplicate-key"]),
    ("a: " + "[" * 13 + "]" * 13, ["f.yml:1:16 yaml-too-deep"]),
    ("a: b: c", ["f.yml:1:5 yaml-colon"]),
    ("a: {{ x }}", ["f.yml:1:5 yaml-sign"]),
    ("? [a]\n: b", ["f.yml:1:3 yaml-sign"]),
    ("a:\n\t- b", ["f.yml:2:1 yaml-tab"]),
    ("a:\n  b: 1\n\tc: 2", ["f.yml:3:1 yaml-tab"]),
    ("a: 'x", ["f.yml:1:4 yaml-quote-open"]),
    ("a: 1\nb: @x", ["f.yml:2:4 yaml-sign"]),
    ("a: [1, 2\nb: 3", ["f.yml:1:4 yaml-bracket"]),
    ("", ["f.yml:1:1 yaml-not-a-mapping"]),
    ("# only a remark", ["f.yml:1:1 yaml-not-a-mapping"]),
    ("- a\n- b", ["f.yml:1:1 yaml-not-a-mapping"]),
    ("just words", ["f.yml:1:1 yaml-not-a-mapping"]),
    ("{}", ["f.yml:1:1 yaml-not-a-mapping"]),
]
SURPRISES = [
    *("y", "N", "yes", "No", "NO", "on", "Off", "012", "-01", "0_1"),
    *("0x1F", "0o17", "12:30", "1:20:30"),
]
SCALARS = [
    ("", None), ("~", None), ("null", None), ("Null", None), ('""', ""), ("'null'", "null"),
    ("true", True), ("False", False), ("TRUE", True), ("tRUE", "tRUE"),
    ("0", 0), ("-7", -7), ("+7", 7), ("1860", 1860), ("2.50", 2.5), ("-0.5", -0.5),
    ("'no'", "no"), ('"012"', "012"), ("none", "none"), ("2026-11-23", "2026-11-23"),
    ("1e3", "1e3"), (".5", ".5"), ("1_000", "1_000"), (".nan", ".nan"), (".inf", ".inf"),
    ("|\n  two\n  lines", "two\nlines"), (">\n  one\n  line", "one line"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REFUSALS)
def test_refusal_names_line_and_column(text: str, expected: list[str], problems: Problems) -> None:
    assert parse_yaml(text, "f.yml", problems) is None
    assert noted(problems) == expected


@pytest.mark.parametrize("word", SURPRISES)
def test_word_that_yaml_would_turn_into_something_else_is_refused(
    word: str, problems: Problems
) -> None:
    assert parse_yaml(f"a: {word}", "f.yml", problems) is None
    assert noted(problems) == ["f.yml:1:4 yaml-ambiguous"]
    assert words_of(problems, "yaml-ambiguous") == {"text": word}


def test_text_in_typographic_quotes_is_refused(problems: Problems) -> None:
    """They come along from a word processor, and would be shown to readers."""
    assert parse_yaml("a: “x”", "f.yml", problems) is None
    assert noted(problems) == ["f.yml:1:4 yaml-smart-quotes"]


@pytest.mark.parametrize(("written", "value"), SCALARS)
def test_scalar_becomes_a_plain_value(written: str, value: object, problems: Problems) -> None:
    document = parse_yaml(f"a: {written}", "f.yml", problems)
    assert document is not None, noted(problems)
    assert document.data["a"] == value
    assert type(document.data["a"]) is type(value)


@pytest.mark.parametrize("key", ["no", "on", "2026", "null"])
def test_key_is_always_a_text(key: str, problems: Problems) -> None:
    document = parse_yaml(f"{key}: x", "f.yml", problems)
    assert document is not None
    assert document.data == {key: "x"}


def test_duplicate_key_names_the_line_of_the_first(problems: Problems) -> None:
    parse_yaml("x: 0\na: 1\nb: 2\na: 3", "f.yml", problems)
    assert words_of(problems, "yaml-duplicate-key") == {"key": "a", "first": "2"}


def test_several_refusals_are_noted_in_one_reading(problems: Problems) -> None:
    parse_yaml("a: no\nb: !x y\na: 1", "f.yml", problems)
    assert [line.split()[1] for line in noted(problems)] == [
        "yaml-ambiguous",
        "yaml-tag",
        "yaml-duplicate-key",
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: 1\n---\nb: 2", id="second document"),
        pytest.param("a: 1\n...\nb: 2", id="text after the end"),
        pytest.param("&x a: 1", id="anchor on a key"),
        pytest.param("!!str a: 1", id="tag on a key"),
        pytest.param('a: "\\uE0000\\uE001"', id="private use character as an escape"),
        pytest.param('a: "\\u202E"', id="bidirectional control as an escape"),
        pytest.param('a: "\\0"', id="null character as an escape"),
        pytest.param("a: " + "1" * 5000, id="more digits than Python converts"),
    ],
)
def test_what_would_be_lost_or_do_harm_is_refused(text: str, problems: Problems) -> None:
    assert parse_yaml(text, "f.yml", problems) is None
    assert len(problems) > 0


def test_file_with_a_character_outside_unicode_is_a_problem_not_a_crash(
    tmp_path: Path, problems: Problems
) -> None:
    file = tmp_path / "f.yml"
    file.write_text("a: \uffff", "utf-8")
    assert read_yaml(file, "f.yml", problems) is None
    assert len(problems) == 1


# Signs of YAML, and line ends and blanks that only some programs take for such.
SIGNS = ":-#[]{}&*!|>'\"%@`~,? \n\tabno019"
ODD = "\r\x85\u2028\u00a0\u3000\ufeff\x00\x1b\ud800\uffff“”’\\"


@given(st.text(alphabet=SIGNS, max_size=60) | st.text(alphabet=SIGNS + ODD) | st.text())
def test_any_text_is_either_a_document_or_has_problems(text: str) -> None:
    problems = Problems()
    document = parse_yaml(text, "f.yml", problems)
    assert (document is None) == (len(problems) > 0)
