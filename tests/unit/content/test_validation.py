"""From pydantic's errors to problems: the right code, place, words and guess."""

from __future__ import annotations

import pytest

from learning_site.content.shapes import (
    CollectionShape,
    ComparisonShape,
    ItemHead,
    LanguageShape,
    SourceShape,
)
from learning_site.content.text import Shape
from learning_site.content.validation import Validator
from learning_site.content.values import KINDS
from learning_site.problems import Problems
from tests.unit.topic import LANGUAGES, noted, read_document

T = "{en: a, fr: b, de: c}"
HEAD = f"title: {T}\nsummary: {T}\nchecked: 2026\n"
COLLECTION = f"title: {T}\nitem: {T}\nfields:\n  cost:\n    label: {T}\n    kind: text\n"
SOURCE = (
    "title: a\norg: b\nlang: en\ngrade: primary\nurl: https://a.example\nchecked: 2026\n"
    f"about: {T}\n"
)

SHAPES: list[tuple[type[Shape], str, str, dict[str, str]]] = [
    (ItemHead, HEAD + "sumary: x", "4:1 key-unknown", {"key": "sumary", "guess": "summary"}),
    (ItemHead, HEAD + "zzz: x", "4:1 key-unknown", {"key": "zzz", "guess": ""}),
    (ItemHead, f"title: {T}\nchecked: 2026", "1:1 value-missing", {"key": "summary"}),
    (ItemHead, HEAD + "order: a", "4:8 value-kind", {"key": "order", "expected": "123"}),
    (ItemHead, HEAD + "sources: a", "4:10 value-kind", {"expected": "[…, …]"}),
    (ItemHead, HEAD + "sources: [1]", "4:11 value-kind", {"expected": '"…"'}),
    (ItemHead, HEAD + "short: a", "4:8 value-kind", {"expected": "{en: …, fr: …, de: …}"}),
    (ItemHead, HEAD + "short: {en: a, fr: [b], de: c}", "4:20 value-kind", {"key": "fr"}),
    (ItemHead, HEAD + "short: {en: a, fr: b}", "4:1 text-missing", {"languages": "de"}),
    (ItemHead, HEAD + "short: {en: a, dee: b}", "4:16 language-unknown", {"guess": "de"}),
    (ItemHead, HEAD + "short: {en: a, zz: b}", "4:16 language-unknown", {"known": "en, fr, de"}),
    (ItemHead, HEAD + "short: {en: a, fr: b, de: c, untranslated: [fr]}",
     "4:1 untranslated-has-text", {"languages": "fr"}),
    (ItemHead, HEAD.replace("2026", "2026-13"), "3:10 date-wrong", {"value": "2026-13"}),
    (SourceShape, SOURCE.replace("primary", "primry"), "4:8 value-not-allowed",
     {"key": "grade", "value": "primry", "guess": "primary",
      "known": "primary, secondary, memory"}),
    (SourceShape, SOURCE.replace("https", "ftp"), "5:6 link-wrong", {"value": "ftp://a.example"}),
    (SourceShape, SOURCE + "seen:\n  - https://a.example\n  - b", "10:5 link-wrong",
     {"value": "b"}),
    (SourceShape, SOURCE.replace("title: a", "title: 5"), "1:8 value-kind", {"expected": '"…"'}),
    (SourceShape, SOURCE.replace("title: a", "title: {en: a, fr: b}"), "1:1 text-missing",
     {"languages": "de"}),
    (SourceShape, SOURCE.replace("title: a", "title: {en: a, zz: b}"), "1:16 language-unknown",
     {"key": "zz"}),
    (SourceShape, SOURCE.replace("title: a", "title:"), "1:1 value-missing", {"key": "title"}),
    (SourceShape, SOURCE.replace("title: a", "title: ''"), "1:8 value-kind", {"key": "title"}),
    (ComparisonShape, f"title: {T}\nitems: a\ntranspose: perhaps", "3:12 value-kind",
     {"expected": "true / false"}),
    (LanguageShape, "name: a\nlocale: en\nstrings: [a]", "3:10 value-kind",
     {"expected": "key: …"}),
    (CollectionShape, f"title: {T}\nitem: {T}\nfields: {{}}", "3:9 value-kind", {"key": "fields"}),
    (CollectionShape, COLLECTION.replace("text", "txt"), "6:11 value-not-allowed",
     {"key": "kind", "guess": "text"}),
    (CollectionShape, COLLECTION.replace("    kind: text\n", ""), "4:3 value-missing",
     {"key": "kind"}),
    (CollectionShape, COLLECTION + "    optinal: true", "7:5 key-unknown",
     {"key": "optinal", "guess": "optional"}),
]  # fmt: skip
VALUES = [
    ("number", "many", "1:4 number-wrong", {"value": "many"}),
    ("number", "{from: 3, to: b}", "1:18 number-wrong", {"value": "b"}),
    ("number", "{from: 3, to: 1}", "1:4 range-reversed", {}),
    ("number", "{valu: 3}", "1:5 key-unknown", {"key": "valu", "guess": "value"}),
    ("date", "{value: 2026-02-30}", "1:12 date-wrong", {"value": "2026-02-30"}),
    ("date", "2026-02-30", "1:4 date-wrong", {"value": "2026-02-30"}),
    ("level", "5", "1:4 value-kind", {"key": "level", "expected": '"…"'}),
    ("level", "{level: a, reson: b}", "1:15 key-unknown", {"key": "reson", "guess": "reason"}),
    ("link", "https://x.example", "1:4 value-kind", {"key": "x", "expected": "key: …"}),
    ("link", f"{{text: {T}, url: 'a b'}}", "1:39 link-wrong", {"value": "a b"}),
    ("link", "{url: https://x.example}", "1:1 value-missing", {"key": "text"}),
    ("list", f"[{T}, 5]", "1:28 value-kind", {"expected": "{en: …, fr: …, de: …}"}),
    ("list", "[]", "1:4 value-kind", {"key": "x"}),
    ("relation", "{a: strong}", "1:8 value-kind", {"key": "a", "expected": "key: …"}),
    ("relation", "{a: {levl: b}}", "1:9 key-unknown", {"key": "levl", "guess": "level"}),
]


@pytest.mark.parametrize(("shape", "text", "note", "details"), SHAPES)
def test_error_in_a_shape_becomes_a_problem(
    shape: type[Shape], text: str, note: str, details: dict[str, str], problems: Problems
) -> None:
    assert Validator(LANGUAGES, problems).shape(shape, read_document(text)) is None
    assert noted(problems) == [f"f.yml:{note}"]
    assert details.items() <= next(iter(problems)).words.items()


@pytest.mark.parametrize(("kind", "text", "note", "details"), VALUES)
def test_error_in_a_value_becomes_a_problem(
    kind: str, text: str, note: str, details: dict[str, str], problems: Problems
) -> None:
    document = read_document(f"x: {text}")
    assert Validator(LANGUAGES, problems).value(KINDS[kind], document, "x") is None
    assert noted(problems) == [f"f.yml:{note}"]
    assert details.items() <= next(iter(problems)).words.items()


@pytest.mark.parametrize("written", ["{value: 3, from: 1}", f"{{note: {T}}}", "{}"])
def test_number_that_is_given_twice_or_not_at_all_is_not_called_an_empty_word(
    written: str, problems: Problems
) -> None:
    Validator(LANGUAGES, problems).value(KINDS["number"], read_document(f"x: {written}"), "x")
    (problem,) = problems
    assert problem.words.get("value") != ""


def test_all_errors_of_a_file_are_noted_at_once(problems: Problems) -> None:
    text = f"title: {T}\nsummary: x\nchecked: soon\norder: a"
    Validator(LANGUAGES, problems).shape(ItemHead, read_document(text))
    assert len(problems) == 3


def test_only_the_wanted_keys_are_looked_at(problems: Problems) -> None:
    document = read_document(HEAD + "cost: whatever")
    found = Validator(LANGUAGES, problems).shape(
        ItemHead, document, {"title", "summary", "checked"}
    )
    assert found is not None
    assert len(problems) == 0


def test_unknown_key_is_told_the_keys_of_its_own_block(problems: Problems) -> None:
    document = read_document(COLLECTION + "    optinal: true")
    Validator(LANGUAGES, problems).shape(CollectionShape, document)
    known = next(iter(problems)).words["known"].split(", ")
    assert {"label", "kind", "optional", "from"} <= set(known)
    assert "scales" not in known
    assert "origin" not in known
