"""From pydantic's errors to problems: the right code, place, words and guess."""

from __future__ import annotations

import pytest

from learning_site.content.base import Shape
from learning_site.content.shapes import (
    CollectionShape,
    ComparisonShape,
    ItemHead,
    LanguageShape,
    SourceShape,
)
from learning_site.content.validation import Validator
from learning_site.content.values import KINDS
from learning_site.pages.page import FrontMatter
from learning_site.problems import Problems
from tests.unit.topic import LANGUAGES, noted, read_document

T = "{en: a, fr: b, de: c}"
EACH = '{en: "…", fr: "…", de: "…"}'
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
    (ItemHead, HEAD + "order: a", "4:8 value-kind",
     {"key": "order", "expected": "expected-whole-number"}),
    (ItemHead, HEAD + "image: Ferry.png", "4:8 value-kind", {"expected": "expected-image"}),
    (ItemHead, HEAD + "sources: a", "4:10 value-kind",
     {"expected": "expected-names", "example": "sources: [a]"}),
    (ItemHead, HEAD + "sources: 5", "4:10 value-kind",
     {"expected": "expected-names", "example": "sources: […]"}),
    (ItemHead, HEAD + "sources: [a, 1]", "4:14 entry-kind",
     {"key": "sources", "entry": "2", "expected": "expected-quotes", "example": '"1"'}),
    (ItemHead, HEAD + "sources: [a, [b]]", "4:14 entry-kind", {"expected": "expected-words"}),
    (ItemHead, HEAD + "short: a", "4:8 value-kind",
     {"expected": "expected-text", "example": EACH}),
    (ItemHead, HEAD + "short: {en: a, fr: [b], de: c}", "4:20 value-kind",
     {"key": "fr", "expected": "expected-words"}),
    (ItemHead, HEAD + "short: {en: a, fr: 2025, de: c}", "4:20 value-kind",
     {"key": "fr", "expected": "expected-quotes", "example": 'fr: "2025"'}),
    (ItemHead, HEAD + "short: {en: a, fr: true, de: c}", "4:20 value-kind",
     {"key": "fr", "example": 'fr: "true"'}),
    (ItemHead, HEAD + "short: {en: a, fr: b}", "4:1 text-missing",
     {"key": "short", "languages": "de"}),
    (ItemHead, HEAD + "short: {en: a, untranslated: fr}", "4:30 value-kind",
     {"expected": "expected-names", "example": "untranslated: [fr]"}),
    (ItemHead, HEAD + "short: {en: a, untranslated: [fr, zz]}", "4:35 language-unknown",
     {"key": "zz", "guess": "", "known": "en, fr, de"}),
    (ItemHead, HEAD + "short: {en: a, untranslate: [fr]}", "4:16 key-unknown",
     {"guess": "untranslated", "known": "en, fr, de, untranslated"}),
    (ItemHead, HEAD + "short: {en: a, dee: b}", "4:16 language-unknown", {"guess": "de"}),
    (ItemHead, HEAD + "short: {en: a, zz: b}", "4:16 language-unknown",
     {"known": "en, fr, de, untranslated"}),
    (ItemHead, HEAD + "short: {en: a, fr: b, de: c, untranslated: [fr]}",
     "4:1 untranslated-has-text", {"languages": "fr"}),
    (ItemHead, HEAD.replace("2026", "2026-13"), "3:10 date-impossible", {"value": "2026-13"}),
    (SourceShape, SOURCE.replace("primary", "primry"), "4:8 value-not-allowed",
     {"key": "grade", "value": "primry", "guess": "primary",
      "known": "primary, secondary"}),
    (SourceShape, SOURCE.replace("primary", "memori"), "4:8 value-not-allowed", {"guess": ""}),
    (SourceShape, SOURCE + "year: 2019", "8:7 value-kind", {"expected": "expected-year"}),
    (SourceShape, SOURCE.replace("lang: en", "lang: English"), "3:7 value-kind",
     {"expected": "expected-language-code"}),
    (SourceShape, SOURCE.replace("https", "ftp"), "5:6 link-wrong", {"value": "ftp://a.example"}),
    (SourceShape, SOURCE + "seen:\n  - https://a.example\n  - b", "10:5 link-wrong",
     {"value": "b"}),
    (SourceShape, SOURCE.replace("title: a", "title: 5"), "1:8 value-kind",
     {"expected": "expected-quotes", "example": 'title: "5"'}),
    (SourceShape, SOURCE.replace("title: a", "title: {en: a, fr: b}"), "1:1 text-missing",
     {"languages": "de"}),
    (SourceShape, SOURCE.replace("title: a", "title: {en: a, zz: b}"), "1:16 language-unknown",
     {"key": "zz"}),
    (SourceShape, SOURCE.replace("title: a", "title:"), "1:1 value-missing", {"key": "title"}),
    (SourceShape, SOURCE.replace("title: a", "title: ''"), "1:8 value-kind",
     {"key": "title", "expected": "expected-words"}),
    (ComparisonShape, f"title: {T}\nitems: a\ntranspose: perhaps", "3:12 value-kind",
     {"expected": "expected-true-or-false"}),
    (LanguageShape, "name: a\nlocale: en\nstrings: [a]", "3:10 value-kind",
     {"expected": "expected-lines"}),
    (CollectionShape, f"title: {T}\nitem: {T}\nfields: {{}}", "3:9 value-kind",
     {"key": "fields", "expected": "expected-more", "example": "1"}),
    (CollectionShape, f"title: {T}\nitem: {T}\nfields: {{cost: text}}", "3:16 value-kind",
     {"expected": "expected-keys"}),
    (CollectionShape, COLLECTION + "    currency: euro", "7:15 value-kind",
     {"expected": "expected-currency"}),
    (CollectionShape, COLLECTION + "    from: rivers", "7:11 value-kind",
     {"expected": "expected-field-path"}),
    (FrontMatter, "slug: My page", "1:7 value-kind", {"expected": "expected-slug"}),
    (FrontMatter, "formerly: [a, b c]", "1:15 entry-kind",
     {"key": "formerly", "entry": "2", "expected": "expected-former-address"}),
    (FrontMatter, "hide: [tock]", "1:8 value-not-allowed", {"key": "hide", "guess": "toc"}),
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
    ("date", "{value: 2026-02-30}", "1:12 date-impossible", {"value": "2026-02-30"}),
    ("date", "2026-02-30", "1:4 date-impossible", {"value": "2026-02-30"}),
    (
        "level",
        "5",
        "1:4 value-kind",
        {"key": "level", "expected": "expected-quotes", "example": 'level: "5"'},
    ),
    ("level", "{level: a, reson: b}", "1:15 key-unknown", {"key": "reson", "guess": "reason"}),
    (
        "link",
        "https://x.example",
        "1:4 value-kind",
        {"key": "x", "expected": "expected-keys", "example": "url:, text:, sources:"},
    ),
    ("link", f"{{text: {T}, url: 'a b'}}", "1:39 link-wrong", {"value": "a b"}),
    ("link", "{url: https://x.example}", "1:1 value-missing", {"key": "text"}),
    (
        "list",
        f"[{T}, 5]",
        "1:28 entry-kind",
        {"key": "x", "entry": "2", "expected": "expected-text", "example": EACH},
    ),
    ("list", f"[{T}, {{en: a}}]", "1:28 text-missing", {"key": "x › no. 2", "languages": "fr, de"}),
    ("list", "[{en: a}, {fr: b, de: c}]", "1:14 entry-split", {"key": "x"}),
    ("list", f"[{T}, {{en: a}}, {{fr: b, de: c}}]", "1:37 entry-split", {"key": "x"}),
    ("list", "[]", "1:4 value-kind", {"key": "x", "expected": "expected-more"}),
    ("list", T, "1:4 value-kind", {"expected": "expected-texts", "example": f"- {EACH}"}),
    (
        "text",
        "{en: a, fr: b, de: c, source: [d]}",
        "1:26 key-unknown",
        {"guess": "sources", "known": "en, fr, de, untranslated, sources"},
    ),
    ("number", "{value: 3, source: [a]}", "1:15 key-unknown", {"guess": "sources"}),
    ("number", "[1]", "1:4 number-wrong", {"value": "[…]"}),
    ("relation", "[a, b, a]", "1:11 entry-twice", {"value": "a"}),
    ("date", "true", "1:4 date-wrong", {"value": "true"}),
    ("relation", "{a: {source: [b]}}", "1:9 key-unknown", {"guess": "sources"}),
    (
        "relation",
        "{a: strong}",
        "1:8 value-kind",
        {"key": "a", "expected": "expected-keys", "example": "level:, reason:, sources:"},
    ),
    ("relation", "strong", "1:4 value-kind", {"expected": "expected-lines"}),
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


def test_misspelt_key_is_not_called_missing_too(problems: Problems) -> None:
    text = HEAD.replace("summary", "sumary")
    Validator(LANGUAGES, problems).shape(ItemHead, read_document(text))
    assert noted(problems) == ["f.yml:2:1 key-unknown"]


def test_misspelt_key_of_another_block_is_no_excuse(problems: Problems) -> None:
    text = COLLECTION.replace("    kind: text\n", "  other:\n    label: {T}\n    kid: text\n")
    Validator(LANGUAGES, problems).shape(CollectionShape, read_document(text.replace("{T}", T)))
    assert noted(problems) == ["f.yml:4:3 value-missing", "f.yml:8:5 key-unknown"]


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
