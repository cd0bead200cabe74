"""The grammar of markers: what is one, what only looks like one, and what stands alone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.markers.grammar import Argument, Marker, Unreadable, find_markers

NAMES = st.from_regex(r"[a-z][a-z_-]{0,8}", fullmatch=True)
STRINGS = st.text(st.characters(exclude_characters='"\n', exclude_categories=["Cs"]), max_size=12)
NUMBERS = st.integers(-(10**9), 10**9) | st.integers(-(10**6), 10**6).map(lambda n: n / 4)
VALUES = STRINGS | NUMBERS
GAPS = st.sampled_from(["", " ", "\t", "  "])


def only(text: str) -> Marker:
    (found,) = find_markers(text)
    assert isinstance(found, Marker), found
    return found


def written(value: Argument) -> str:
    return f'"{value}"' if isinstance(value, str) else f"{value}"


@pytest.mark.parametrize(
    ("text", "name", "positional", "keywords"),
    [
        ("{{ sources() }}", "sources", (), {}),
        ("{{sources()}}", "sources", (), {}),
        ('{{ comparison("ways") }}', "comparison", ("ways",), {}),
        ('{{\tdoors( "a/b" ,\t"c" ) }}', "doors", ("a/b", "c"), {}),
        ('{{ cite("a", place="p. 12") }}', "cite", ("a",), {"place": "p. 12"}),
        ("{{ a-b_c(1, -2, 2.5, k = 3) }}", "a-b_c", (1, -2, 2.5), {"k": 3}),
        ('{{ cite("a}}b, {{c") }}', "cite", ("a}}b, {{c",), {}),
        ('{{ cite("") }}', "cite", ("",), {}),
        ('{{ cite("it\'s") }}', "cite", ("it's",), {}),
    ],
)
def test_marker_is_read(
    text: str, name: str, positional: tuple[Argument, ...], keywords: Mapping[str, Argument]
) -> None:
    marker = only(text)
    assert (marker.name, marker.positional, dict(marker.keywords)) == (name, positional, keywords)
    assert (marker.start, marker.end) == (0, len(text))
    assert [type(one) for one in marker.positional] == [type(one) for one in positional]


@pytest.mark.parametrize(
    "text",
    [
        "{{ }}",
        "{{ sources }}",
        "{{ sources( }}",
        "{{ sources()",
        "{{ Sources() }}",
        "{{ cite('a') }}",
        "{{ cite(“a”) }}",
        "{{ cite(a) }}",
        '{{ cite("a" "b") }}',
        '{{ cite("a",) }}',
        '{{ cite("a"b) }}',
        "{{ 7*7 }}",
        "{{ config.items() }}",
        '{{ cite("a") | safe }}',
        '{{ a.b("c") }}',
        "{{ a(1.) }}",
        "{{ a(.5) }}",
        "{{- sources() }}",
        "{{ a(__class__=1.2.3) }}",
    ],
)
def test_what_follows_another_grammar_is_unreadable(text: str) -> None:
    assert list(find_markers(f"x {text}\ny")) == [Unreadable(text, 2)]


@pytest.mark.parametrize("text", ["", "{ sources() }", "{% sources() %}", "sources()", "}}"])
def test_what_does_not_begin_like_a_marker_is_left_alone(text: str) -> None:
    assert list(find_markers(text)) == []


def test_marker_may_not_go_on_in_the_next_line() -> None:
    assert list(find_markers('{{ cite("a",\n"b") }}')) == [Unreadable('{{ cite("a",', 0)]


def test_markers_come_in_their_order() -> None:
    found = list(find_markers('{{ a() }} {{ b }} {{ c("x") }}'))
    assert [(type(one), one.start) for one in found] == [
        (Marker, 0),
        (Unreadable, 10),
        (Marker, 18),
    ]


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("{{ a() }}", True),
        ("\n{{ a() }}\n", True),
        ("x\n\n  {{ a() }}  \n\ny", True),
        ("!!! note\n\n    {{ a() }}\n", True),
        ("x {{ a() }}", False),
        ("{{ a() }} x", False),
        ("x\n{{ a() }}\n\ny", False),
        ("x\n\n{{ a() }}\ny", False),
        ("- {{ a() }}", False),
        ("{{ a() }}\n\n{{ a() }}", True),
    ],
)
def test_marker_stands_alone_only_between_empty_lines(text: str, alone: bool) -> None:
    found = next(find_markers(text))
    assert isinstance(found, Marker)
    assert found.is_alone is alone


def test_keyword_given_twice_is_unreadable() -> None:
    text = '{{ a(k="1", k="2") }}'
    assert list(find_markers(text)) == [Unreadable(text, 0)]


def test_number_longer_than_python_converts_does_not_crash() -> None:
    assert len(list(find_markers("{{ a(" + "1" * 5000 + ") }}"))) == 1


@given(st.text(alphabet='{}()"=,.-_ \t\nab1', max_size=80) | st.text(max_size=80))
def test_any_text_can_be_searched(text: str) -> None:
    position = 0
    for found in find_markers(text):
        assert found.start >= position
        assert text.startswith("{{", found.start)
        position = found.end if isinstance(found, Marker) else found.start + 1


@given(NAMES, st.lists(VALUES, max_size=4), st.dictionaries(NAMES, VALUES, max_size=3), GAPS)
def test_written_marker_is_read_back(
    name: str, positional: list[Argument], named: dict[str, Argument], gap: str
) -> None:
    keywords = {key.replace("-", "_"): value for key, value in named.items()}
    arguments = [written(value) for value in positional]
    arguments += [f"{key}{gap}={gap}{written(value)}" for key, value in keywords.items()]
    marker = only(f"{{{{{gap}{name}{gap}({f'{gap},{gap}'.join(arguments)}){gap}}}}}")
    assert (marker.name, marker.positional) == (name, tuple(positional))
    assert dict(marker.keywords) == keywords
