"""What is noted although the file can be used: nothing else may suffer from it."""

from __future__ import annotations

import pytest

from learning_site.content.base import Shape
from learning_site.content.shapes import (
    CollectionShape,
    ComparisonShape,
    ItemHead,
    SourceShape,
)
from learning_site.content.validation import Validator
from learning_site.content.values import KINDS
from learning_site.pages.page import FrontMatter
from learning_site.problems import Problems
from tests.unit.content.test_validation import COLLECTION, HEAD, SOURCE, T
from tests.unit.topic import LANGUAGES, noted, read_document

REMARKS: list[tuple[type[Shape], str, list[str]]] = [
    (ItemHead, HEAD.replace("2026", "2999-01-01"), ["3:10 date-future"]),
    (SourceShape, SOURCE.replace("2026", "2999"), ["6:10 date-future"]),
    (ItemHead, HEAD + "sources: [a, b, a]", ["4:17 entry-twice"]),
    (ItemHead, HEAD + "short: {en: a, fr: b, de: c, sources: [s]}", ["4:30 sources-not-shown"]),
    (SourceShape, SOURCE.replace("title: a", "title: {en: a, fr: b, de: c, sources: [s]}"),
     ["1:30 sources-not-shown"]),
    (ComparisonShape, f"title: {T}\nitems: a\nonly: [a, a]\nfields: [b, c, b]",
     ["3:11 entry-twice", "4:16 entry-twice"]),
    (FrontMatter, "formerly: [a, a]", ["1:15 entry-twice"]),
    (CollectionShape, COLLECTION + "    currency: EUR\n    to: b\n    from: c.d\n    scale: e\n",
     ["7:5 key-unused", "8:5 key-unused", "9:5 key-unused", "10:5 key-unused"]),
    (CollectionShape, COLLECTION.replace("kind: text", f"kind: date\n    unit: {T}"),
     ["7:5 key-unused"]),
    (CollectionShape, COLLECTION.replace("kind: text", "kind: number\n    currency: EUR"),
     ["7:5 key-unused"]),
    (CollectionShape, COLLECTION.replace("kind: text", f"kind: money\n    unit: {T}"), []),
    (CollectionShape, COLLECTION.replace("kind: text", "kind: relation\n    scale: a"), []),
    (CollectionShape,
     COLLECTION.replace("kind: text", "kind: relation\n    from: a.b\n    scale: a"),
     ["8:5 scale-elsewhere"]),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "text", "notes"), REMARKS)
def test_what_does_no_harm_to_the_rest_is_noted_and_the_shape_is_kept(
    shape: type[Shape], text: str, notes: list[str], problems: Problems
) -> None:
    assert Validator(LANGUAGES, problems).shape(shape, read_document(text)) is not None
    assert noted(problems) == [f"f.yml:{note}" for note in notes]


def test_sources_that_readers_see_are_welcome_and_named_once(problems: Problems) -> None:
    text = "{en: a, fr: b, de: c, sources: [d, d]}"
    for kind, value in (("level", f"{{level: a, reason: {text}}}"), ("text", text)):
        Validator(LANGUAGES, problems).value(KINDS[kind], read_document(f"x: {value}"), "x")
    assert noted(problems) == ["f.yml:1:39 entry-twice", "f.yml:1:58 entry-twice"]
