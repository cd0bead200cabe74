"""What the declaring files may hold: defaults, names for fields, and bounds."""

from __future__ import annotations

from typing import Any, TypeVar

import pytest
from pydantic import ValidationError

from learning_site.content.base import Shape
from learning_site.content.shapes import (
    CollectionShape,
    ComparisonShape,
    FieldShape,
    ItemHead,
    LanguageShape,
    Scale,
    SourceShape,
)
from tests.unit.topic import ABC, LANGUAGES

S = TypeVar("S", bound=Shape)

SCALE = {"label": ABC, "levels": {"high": ABC, "low": ABC}}
FIELD = {"label": ABC, "kind": "text"}
COLLECTION = {"title": ABC, "item": ABC, "fields": {"x": FIELD}}
HEAD = {"title": ABC, "summary": ABC, "checked": "2026-11-23"}
COMPARISON = {"title": ABC, "items": "crossings"}
SOURCE = {
    "title": "Atlas",
    "org": "Club",
    "lang": "de",
    "grade": "primary",
    "url": "https://x.example",
    "checked": "2026-11",
    "about": ABC,
}
LANGUAGE: dict[str, Any] = {"name": "English", "locale": "en", "strings": {}}


def shape(kind: type[S], raw: dict[str, Any]) -> S:
    return kind.model_validate(raw, context={"languages": LANGUAGES})


def test_levels_keep_their_order() -> None:
    assert list(shape(Scale, SCALE).levels) == ["high", "low"]


def test_relation_names_its_other_side_with_from() -> None:
    found = shape(FieldShape, {"label": ABC, "kind": "relation", "from": "rivers.crossings"})
    assert found.origin == "rivers.crossings"


def test_item_without_order_comes_late_and_needs_no_extras() -> None:
    head = shape(ItemHead, HEAD)
    assert (head.order, head.short, head.image, head.sources) == (1000, None, None, ())


def test_source_has_a_title_of_its_own_or_a_description_in_every_language() -> None:
    own, described = (shape(SourceShape, {**SOURCE, "title": raw}) for raw in ("Atlas", ABC))
    assert (own.title.own, own.title.described) == ("Atlas", None)
    assert described.title.described is not None
    assert described.title.described.in_language("fr").text == "b"


@pytest.mark.parametrize("lang", ["english", "", "en us"])
def test_language_of_a_source_is_a_code_that_browsers_understand(lang: str) -> None:
    with pytest.raises(ValidationError):
        shape(SourceShape, {**SOURCE, "lang": lang})


@pytest.mark.parametrize("year", ["2019", "2013–2017", "2020, 2021", "2019/20"])
def test_source_may_name_several_years(year: str) -> None:
    assert shape(SourceShape, {**SOURCE, "year": year}).year == year


def test_seen_addresses_are_kept() -> None:
    found = shape(SourceShape, {**SOURCE, "seen": ["https://a.example", "http://b.example/x"]})
    assert found.seen == ("https://a.example", "http://b.example/x")


@pytest.mark.parametrize(
    ("kind", "base", "change", "at", "error"),
    [
        (Scale, SCALE, {"levels": {"only": ABC}}, ("levels",), "too_short"),
        (Scale, SCALE, {"shape": "star"}, ("shape",), "literal_error"),
        (Scale, SCALE, {"tone": "good"}, ("tone",), "literal_error"),
        (FieldShape, FIELD, {"kind": "txt"}, ("kind",), "literal_error"),
        (FieldShape, FIELD, {"currency": "euro"}, ("currency",), "form_wrong"),
        (FieldShape, FIELD, {"from": "rivers"}, ("from",), "form_wrong"),
        (FieldShape, FIELD, {"from": "a.b.c"}, ("from",), "form_wrong"),
        (FieldShape, FIELD, {"origin": "a.b"}, ("origin",), "extra_forbidden"),
        (FieldShape, FIELD, {"optional": "yes"}, ("optional",), "bool_type"),
        (FieldShape, FIELD, {"unit": "km"}, ("unit",), "text_kind"),
        (CollectionShape, COLLECTION, {"fields": {}}, ("fields",), "too_short"),
        (CollectionShape, COLLECTION, {"facts": "x"}, ("facts",), "tuple_type"),
        (CollectionShape, COLLECTION, {"facts": [1]}, ("facts", 0), "string_type"),
        (ItemHead, HEAD, {"image": "Ferry.png"}, ("image",), "form_wrong"),
        (ItemHead, HEAD, {"image": "../x.svg"}, ("image",), "form_wrong"),
        (ItemHead, HEAD, {"order": "1"}, ("order",), "int_type"),
        (ItemHead, HEAD, {"checked": "23 November"}, ("checked", "value"), "date_wrong"),
        (ComparisonShape, COMPARISON, {"transpose": 1}, ("transpose",), "bool_type"),
        (ComparisonShape, COMPARISON, {"only": "ferry"}, ("only",), "tuple_type"),
        (SourceShape, SOURCE, {"grade": "hearsay"}, ("grade",), "literal_error"),
        (SourceShape, SOURCE, {"url": "x.example"}, ("url",), "link_wrong"),
        (SourceShape, SOURCE, {"year": 2019}, ("year",), "form_wrong"),
        (SourceShape, SOURCE, {"year": "soon"}, ("year",), "form_wrong"),
        (SourceShape, SOURCE, {"checked": "2026-02-30"}, ("checked", "value"), "date_impossible"),
        (LanguageShape, LANGUAGE, {"strings": {"home": 1}}, ("strings", "home"), "int"),
    ],
)
def test_value_outside_its_bounds_is_refused_at_its_key(
    kind: type[Shape],
    base: dict[str, Any],
    change: dict[str, Any],
    at: tuple[str | int, ...],
    error: str,
) -> None:
    with pytest.raises(ValidationError) as caught:
        shape(kind, {**base, **change})
    (found,) = caught.value.errors()
    assert found["loc"] == at
    assert found["type"] == ("string_type" if error == "int" else error)


@pytest.mark.parametrize(
    ("kind", "base"),
    [
        (Scale, SCALE),
        (FieldShape, FIELD),
        (CollectionShape, COLLECTION),
        (ItemHead, HEAD),
        (ComparisonShape, COMPARISON),
        (SourceShape, SOURCE),
        (LanguageShape, LANGUAGE),
    ],
)
def test_unknown_key_is_refused_everywhere(kind: type[Shape], base: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        shape(kind, {**base, "odd": 1})
    assert [one["type"] for one in caught.value.errors()] == ["extra_forbidden"]
