"""What people did wrong where YAML cannot be read: whatever the parser, the same is said."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from learning_site.files import parse_yaml, yaml_reader, yaml_tokens
from learning_site.problems import Problems, Registry
from tests.unit.topic import noted, words_of

INDENTATION = [
    pytest.param("t:\n  id: A\n   en: B", "3:4", id="one too many after a text"),
    pytest.param('t:\n  id: "A"\n   en: B', "3:4", id="one too many after quotes"),
    pytest.param("t:\n  id: [A]\n   en: B", "3:4", id="one too many after brackets"),
    pytest.param("t:\n  id: 12\n   en: B", "3:4", id="one too many after a number"),
    pytest.param('t:\n  id: A\n   en: "x: y"', "3:4", id="before a quoted text"),
    pytest.param("t:\n  id: A\n   two words: B", "3:4", id="before a name of two words"),
    pytest.param("t:\n  id: A\n\n   # remark\n   en: B", "5:4", id="below a remark"),
    pytest.param("t:\n  id: A\n    and more\n   en: B", "4:4", id="below a text that goes on"),
    pytest.param("t:\n  id: A\n en: B", "3:2", id="one too few"),
    pytest.param("t:\n   id: A\n  en: B", "3:3", id="the first child too far"),
    pytest.param("a: 1\n b: 2", "2:2", id="at the top"),
    pytest.param(" a: 1\nb: 2\nc: 3", "1:2", id="the very first line"),
    pytest.param("t:\n  a:\n    b: 1\n   c: 2", "4:4", id="between two levels"),
    pytest.param("t: x\n  a: b", "2:3", id="below a text"),
    pytest.param("t:\n  - a\n   - b", "3:4", id="an entry glued to the one above"),
    pytest.param("t:\n  - a\n - b", "3:2", id="an entry too far left"),
    pytest.param("t:\n  - a: 1\n   - b: 2", "3:4", id="an entry with names"),
    pytest.param("t:\n  - a\n   - b: 2", "3:4", id="an entry with a name below a text"),
    pytest.param("t:\n  - id: a\n   en: b", "3:4", id="under a list, one too few"),
    pytest.param("t:\n  - id: a\n     en: b", "3:6", id="under a list, one too many"),
    pytest.param("t:\n  - id: a\n  en: b", "3:3", id="under a list, two too few"),
    pytest.param("t: x\n  - b", "2:3", id="a list below a text"),
    pytest.param("t: |\n    x\n   y\n", "3:4", id="in a text of several lines"),
]
SIGNS = [
    ("t:\n  id:A\n  en: B", "2:5 yaml-space"),
    ("t:\n  id: A\n  en:B\nx: 1", "3:5 yaml-space"),
    ("order:2\ntitle:\n  id: A", "1:6 yaml-space"),
    ("a: 1\nb:2\n", "2:2 yaml-space"),
    ('t:\n  id:"A"\n  en: B', "2:5 yaml-space"),
    ("t:\n  - a\n  -b", "3:3 yaml-space"),
    ("t:\n  -id: A\n   en: B", "2:3 yaml-space"),
    ("a: b: c", "1:5 yaml-colon"),
    ("a: b c d: e", "1:9 yaml-colon"),
    ("a: some text\n  goes on with this: here", "2:20 yaml-colon"),
    ("a: “b” and: c", "1:11 yaml-colon"),
    ("a: “b: c”", "1:4 yaml-smart-quotes"),
    ("a: {id: “b: c”, en: d}", "1:9 yaml-smart-quotes"),
    ("t:\n  id A\n  en: B", "2:3 yaml-colon-missing"),
    ("t:\n  id; A\n  en: B", "2:3 yaml-colon-missing"),
    ("t:\n  id: A\n  en B\nx: 1", "3:3 yaml-colon-missing"),
    ("t\n  id: A", "1:1 yaml-colon-missing"),
    ("a: |\n  x\ny\n", "3:1 yaml-colon-missing"),
    ("a: Rank #1\n  partner", "1:9 yaml-hash"),
    ("a: Rank #1\n  more: x", "1:9 yaml-hash"),
    ("a: - b", "1:4 yaml-list"),
    ("t:\n  id: A\n  - b", "3:3 yaml-list"),
    *((f"a: {sign}x", "1:4 yaml-sign") for sign in "@`%|>]},"),
    ("a: ? x", "1:4 yaml-sign"),
    ("a: [x] y", "1:4 yaml-sign"),
    ("a: 1\n%x: 2", "2:1 yaml-sign"),
    ("a: * x", "1:4 yaml-alias"),
    ("a: &", "1:4 yaml-alias"),
    ("a: *b c", "1:4 yaml-alias"),
    ("a: !<x y", "1:4 yaml-tag"),
    ("a: !x!y z", "1:4 yaml-tag"),
    ("a: 1\n...\nb: 2", "3:1 yaml-two-documents"),
    ("a: 1\n: b", "2:1 yaml-syntax"),
    ("b" * 1100 + ": 1", "1:1101 yaml-syntax"),
]
PAIRS = [
    ('a: "x\nb: 2', "1:4 yaml-quote-open"),
    ("a: 'x\n\n---\nb: 1", "1:4 yaml-quote-open"),
    ('a: "x\nb: "y"', "1:4 yaml-quote-open"),
    ('a: "x”\nb: "y”', "1:4 yaml-quote-open"),
    ('a: {id: "x, en: y}\nb: 1', "1:9 yaml-quote-open"),
    ('a: "Hai" katanya', "1:10 yaml-after-quote"),
    ("a: 'Jum'at'", "1:9 yaml-after-quote"),
    ("a: {id: 'Jum'at', en: B}", "1:14 yaml-after-quote"),
    ('a: "x\n  y" z', "2:6 yaml-after-quote"),
    ('a: "C:\\dir"', "1:7 yaml-escape"),
    ('a: "\\u12"', "1:5 yaml-escape"),
    ("a: [1, 2\nb: 3", "1:4 yaml-bracket"),
    ("a: {id: A, en: B\nb: 1\nc: {id: D}", "1:4 yaml-bracket"),
    ("a: {id: A, en: B]", "1:4 yaml-bracket"),
    ("a: [b]]", "1:7 yaml-bracket"),
    ("a: [", "1:4 yaml-bracket"),
    ("a: [b, [c, d]", "1:4 yaml-bracket"),
    ("a: {id: A en: B}", "1:11 yaml-comma"),
    ("a: {id: A\n    en: B}", "2:5 yaml-comma"),
    ("a: {id: A, , en: B}", "1:12 yaml-comma"),
    ("a: {id: Small, new, en: B}", "1:16 yaml-comma"),
    ("a: {id: b: c, en: d}", "1:10 yaml-colon"),
]


FACTS = """\
order: 2  # first
title:
  id: Perahu tambang, "kecil"
  en: 'A ferry'
needs:
  - {id: Air, en: "Water: deep"}
  - [one, two]
note: |
  - text
"""


@pytest.fixture(params=[yaml_tokens.LOADER, yaml.SafeLoader], ids=["fast", "plain"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both of PyYAML's parsers: the fast one is not there on every computer."""
    for module in (yaml_reader, yaml_tokens):
        monkeypatch.setattr(module, "LOADER", request.param)


both_parsers = pytest.mark.usefixtures("loader")


def said(text: str, problems: Problems) -> list[str]:
    assert parse_yaml(text, "f", problems) is None
    return [line.removeprefix("f:") for line in noted(problems)]


@both_parsers
@pytest.mark.parametrize(("text", "place"), INDENTATION)
def test_slipped_line_is_told_at_its_beginning(text: str, place: str, problems: Problems) -> None:
    assert said(text, problems) == [f"{place} yaml-indentation"]


@both_parsers
@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_sign_with_a_meaning_is_told(text: str, expected: str, problems: Problems) -> None:
    assert said(text, problems) == [expected]


@both_parsers
@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_quote_or_bracket_without_partner_is_told(
    text: str, expected: str, problems: Problems
) -> None:
    assert said(text, problems) == [expected]


@both_parsers
@pytest.mark.parametrize(
    ("text", "code", "sign"),
    [
        ("a:\n  id:x", "yaml-space", ":"),
        ("a:\n  -x", "yaml-space", "-"),
        ("a: @x", "yaml-sign", "@"),
        ("a: {x", "yaml-bracket", "{"),
        ("a: 'x", "yaml-quote-open", "'"),
        ('a: "x" y', "yaml-after-quote", '"'),
    ],
)
def test_sign_is_named(text: str, code: str, sign: str, problems: Problems) -> None:
    said(text, problems)
    assert words_of(problems, code) == {"sign": sign}


@both_parsers
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a:\u00a01\nb: 2", id="behind a colon"),
        pytest.param("b:\n\u00a0 c: 1\n  d: 2", id="before a name"),
        pytest.param("b:\n  c: 1\n  d\u00a0: 2\n  e: 3", id="behind a name"),
        pytest.param("a: 1\n\u3000b: 2", id="a wide one"),
    ],
)
def test_blank_that_is_none_is_found_before_its_consequences(text: str, problems: Problems) -> None:
    assert {line.split()[1] for line in said(text, problems)} == {"file-character"}


def test_no_message_needs_a_word_of_the_program_s_makers() -> None:
    for text in Registry.load().texts.values():
        for code in (code for code in text if code.startswith(("yaml-", "file-", "front-"))):
            words = " ".join(text[code].values()).lower()
            for jargon in ("mapping", "scalar", "block", "blok", "token", "indicator", "jorok"):
                assert jargon not in words, code


@given(
    at=st.integers(0, len(FACTS)),
    cut=st.integers(0, 3),
    put=st.text(alphabet=" \n\t:-#'\"[]{},&*!|>%@\\\u00a0“”x1", max_size=3),
)
def test_any_slip_of_the_keyboard_is_read_or_told_at_a_place_of_the_text(
    at: int, cut: int, put: str
) -> None:
    text = FACTS[:at] + put + FACTS[at + cut :]
    lines = text.split("\n")
    for parser in (yaml_tokens.LOADER, yaml.SafeLoader):
        problems = Problems()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(yaml_reader, "LOADER", parser)
            patch.setattr(yaml_tokens, "LOADER", parser)
            document = parse_yaml(text, "f", problems)
        assert (document is None) == (len(problems) > 0)
        for problem in problems:
            line, column = problem.place.line, problem.place.column
            assert 1 <= line <= len(lines)
            assert 1 <= column <= len(lines[line - 1]) + 1
