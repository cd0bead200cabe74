"""Every kind of value: its short and long forms, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from learning_site.content.shapes import FieldShape
from learning_site.content.text import Text
from learning_site.content.values import KINDS, Day, Level, Link, Quantity, Relation
from tests.unit.topic import ABC, LANGUAGES


def value(kind: str, raw: Any) -> Any:
    return KINDS[kind].validate_python(raw, context={"languages": LANGUAGES})


def test_every_declared_kind_can_be_read() -> None:
    annotation = FieldShape.model_fields["kind"].annotation
    assert set(annotation.__args__) == set(KINDS)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("kind", "short", "long"),
    [
        ("number", 3, {"value": 3}),
        ("number", 2.5, {"value": 2.5}),
        ("number", 0, {"value": 0}),
        ("money", -40, {"value": -40}),
        ("date", "2026-11-23", {"value": "2026-11-23"}),
        ("date", 2026, {"value": "2026"}),
        ("level", "high", {"level": "high"}),
        ("relation", ["x", "y"], {"x": {}, "y": {}}),
        ("relation", [], {}),
    ],
)
def test_short_form_means_the_long_one(kind: str, short: Any, long: Any) -> None:
    assert value(kind, short) == value(kind, long)


def test_quantity_may_be_a_range_open_on_either_side_with_note_and_sources() -> None:
    found = value("number", {"from": 3, "to": 12.5, "note": ABC, "sources": ["s"]})
    assert (found.start, found.end, found.sources) == (3, 12.5, ("s",))
    assert found.note.in_language("fr").text == "b"
    assert value("number", {"from": 3}).end is None
    assert value("money", {"to": 3}).start is None
    assert value("number", {"from": 3, "to": 3}).end == 3


@pytest.mark.parametrize("day", ["2026", "2026-02", "2024-02-29", "2026-12-31", "0001-01-01"])
def test_day_may_be_as_rough_as_it_is_known(day: str) -> None:
    assert value("date", day) == Day(value=day)


@pytest.mark.parametrize(
    ("kind", "raw", "expected"),
    [
        ("text", ABC, Text),
        ("list", [ABC, ABC], tuple),
        ("number", 1, Quantity),
        ("money", 1, Quantity),
        ("date", "2026", Day),
        ("level", {"level": "high", "reason": ABC, "sources": ["s"]}, Level),
        ("link", {"url": "https://x.example", "text": ABC}, Link),
        ("relation", {"x": {"level": "high", "reason": ABC}}, dict),
    ],
)
def test_kind_is_read_as_its_own_type(kind: str, raw: Any, expected: type) -> None:
    assert isinstance(value(kind, raw), expected)


def test_relation_keeps_level_reason_and_sources() -> None:
    found = value("relation", {"x": {"level": "high", "reason": ABC, "sources": ["s"]}, "y": {}})
    assert found["x"].sources == ("s",)
    assert found["y"] == Relation()


@pytest.mark.parametrize(
    "url",
    [
        "https://x.example",
        "http://x.example:8080/a?b=c&d=e#f",
        "https://x.example?q=1",
        "https://flüsse.example/ä(1)",
        "https://1.2.3.4/",
    ],
)
def test_plain_web_address_is_a_link(url: str) -> None:
    assert value("link", {"url": url, "text": ABC}).url == url


@pytest.mark.parametrize(
    ("kind", "raw", "error"),
    [
        *(("number", raw, "number_wrong") for raw in ("3", "1,5", True, [1])),
        *(("number", raw, "number_form") for raw in ({}, {"note": ABC})),
        ("number", {"value": 1, "from": 1}, "number_form"),
        ("money", {"from": "1"}, "number_wrong"),
        ("money", {"from": 3, "to": 1}, "range_reversed"),
        *(
            ("date", raw, "date_impossible")
            for raw in ("2026-13", "2026-00", "2025-02-29", "2026-11-31", "0000")
        ),
        *(("date", raw, "date_wrong") for raw in ("26", "2026-1-1", "2026-11-23x")),
        *(("date", raw, "date_wrong") for raw in (True, 26.5, ["2026"], "soon", "٢٠٢٦")),
        ("level", 5, "string_type"),
        ("level", {"reason": ABC}, "missing"),
        ("link", "https://x.example", "model_type"),
        ("link", {"url": "https://x.example"}, "missing"),
        ("relation", "x", "dict_type"),
        ("relation", ["x", {"y": {}}], "dict_type"),
        ("relation", {"x": "high"}, "model_type"),
        ("relation", {"x": None}, "model_type"),
        ("list", [], "too_short"),
        ("list", ABC, "tuple_type"),
        ("list", ["x"], "text_kind"),
        ("text", "x", "text_kind"),
        ("level", {"level": "a", "odd": 1}, "extra_forbidden"),
        ("link", {"url": "https://x.example", "text": ABC, "odd": 1}, "extra_forbidden"),
        ("number", {"value": 1, "odd": 1}, "extra_forbidden"),
        ("date", {"value": "2026", "odd": 1}, "extra_forbidden"),
    ],
)
def test_wrong_value_is_refused_by_name(kind: str, raw: Any, error: str) -> None:
    with pytest.raises(ValidationError) as caught:
        value(kind, raw)
    assert error in [one["type"] for one in caught.value.errors()]


@pytest.mark.parametrize(
    "url",
    [
        "x.example",
        "ftp://x.example",
        "javascript:alert(1)",
        "https://",
        "https:///path",
        "https://x example",
        "https://x.example/a b",
        'https://x.example/"onmouseover=',
        "https://x.example/<b>",
        "https://x.example/\n",
        "https://user@x.example/",
        " https://x.example",
    ],
)
def test_other_address_is_refused(url: str) -> None:
    with pytest.raises(ValidationError) as caught:
        value("link", {"url": url, "text": ABC})
    assert caught.value.errors()[0]["ctx"] == {"value": url}
