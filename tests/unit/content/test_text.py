"""Texts in several languages: complete or marked as incomplete, never silently missing."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from learning_site.content.text import Label, Text, Words
from tests.unit.topic import LANGUAGES

CONTEXT = {"languages": LANGUAGES}
ALL = {"en": "Ferry", "fr": "Bac", "de": "Fähre"}


def text(raw: Any) -> Text:
    return Text.model_validate(raw, context=CONTEXT)


def test_text_speaks_every_language() -> None:
    assert [text(ALL).in_language(one) for one in LANGUAGES] == [
        Words("Ferry", "en"),
        Words("Bac", "fr"),
        Words("Fähre", "de"),
    ]


def test_missing_language_gets_a_marked_stand_in_from_the_first_that_has_words() -> None:
    found = text({"fr": "Bac", "de": "Fähre", "untranslated": ["en"]}).in_language("en")
    assert found == Words("Bac", "fr", is_fallback=True)


def test_words_are_stripped_and_show_as_their_text() -> None:
    found = text({**ALL, "en": "  Ferry\n"}).in_language("en")
    assert str(found) == "Ferry"


def test_sources_are_kept() -> None:
    assert text({**ALL, "sources": ["handbook"]}).sources == ("handbook",)


def test_empty_words_count_as_not_yet_translated() -> None:
    found = text({"en": "Ferry", "fr": "", "de": None, "untranslated": ["fr", "de"]})
    assert dict(found.words) == {"en": "Ferry"}


@pytest.mark.parametrize(
    ("raw", "kind", "details"),
    [
        ("Ferry", "text_kind", {}),
        (["Ferry"], "text_kind", {}),
        (None, "text_kind", {}),
        ({**ALL, "es": "Barco"}, "language_unknown", {"key": "es", "at": ("es",)}),
        ({**ALL, "source": ["a"]}, "language_unknown", {"key": "source", "at": ("source",)}),
        ({**ALL, "fr": 5}, "words_wrong", {"value": 5, "at": ("fr",)}),
        ({**ALL, "fr": ["Bac"]}, "words_wrong", {"value": ["Bac"], "at": ("fr",)}),
        ({"en": "Ferry", "fr": "Bac"}, "text_missing", {"languages": "de"}),
        ({"en": "Ferry"}, "text_missing", {"languages": "fr, de"}),
        ({"en": "Ferry", "fr": "  ", "de": "Fähre"}, "text_missing", {"languages": "fr"}),
        ({}, "text_missing", {"languages": "en, fr, de"}),
        ({"untranslated": [*LANGUAGES]}, "text_missing", {"languages": "en, fr, de"}),
        (
            {"en": "Ferry", "fr": "Bac", "untranslated": ["de", "es"]},
            "language_unknown",
            {"key": "es", "at": ("untranslated", 1)},
        ),
        ({**ALL, "untranslated": ["de"]}, "untranslated_surplus", {"languages": "de"}),
    ],
)
def test_refusal_says_what_is_lacking(raw: Any, kind: str, details: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        text(raw)
    (error,) = caught.value.errors()
    assert (error["type"], error.get("ctx")) == (kind, details)


def test_sources_of_a_label_are_remarked_and_those_of_a_text_are_not() -> None:
    raw = {**ALL, "sources": ["handbook"]}
    assert list(text(raw).remarks()) == []
    found = list(Label.model_validate(raw, context=CONTEXT).remarks())
    assert [(at, remark.type) for at, remark in found] == [(("sources",), "sources_not_shown")]
