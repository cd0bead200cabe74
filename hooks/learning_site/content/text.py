"""A text in every language of the site, written together in one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ConfigDict, PrivateAttr, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from learning_site.content.base import NAMES, Names, Remark, Shape


@dataclass(frozen=True)
class Words:
    """A text as a reader gets it: the words, their language, and whether they are a stand-in.

    They are behind if another language changed since, and they did not.
    """

    text: str
    language: str
    is_fallback: bool = False
    is_behind: bool = False

    def __str__(self) -> str:
        return self.text


class Text(Shape):
    """``{id: …, en: …}``, with the sources it rests on and the languages that still lack it.

    Validated with the context ``{"languages": (default, …)}``: every language of the site has
    words, or is named in ``untranslated``. ``behind`` in the context are the words of each language
    that fell behind the others.
    """

    words: Mapping[str, str]
    untranslated: Names = NAMES
    sources: Names = NAMES
    _behind: frozenset[str] = PrivateAttr(frozenset())

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, raw: Any, info: ValidationInfo) -> Any:
        languages: tuple[str, ...] = info.context["languages"] if info.context else ()
        if not isinstance(raw, dict):
            raise PydanticCustomError("text_kind", "", {})
        words, rest = {}, {}
        for key, value in raw.items():
            if key in {"untranslated", "sources"}:
                rest[key] = value
            elif key not in languages:
                raise PydanticCustomError("language_unknown", "", {"key": key, "at": (key,)})
            elif value is not None and not isinstance(value, str):
                raise PydanticCustomError("words_wrong", "", {"value": value, "at": (key,)})
            elif value and value.strip():
                words[key] = value.strip()
        return {"words": words, **rest}

    @model_validator(mode="after")
    def _complete(self, info: ValidationInfo) -> Text:
        languages: tuple[str, ...] = info.context["languages"] if info.context else ()
        for number, language in enumerate(self.untranslated):
            if languages and language not in languages:
                at = ("untranslated", number)
                raise PydanticCustomError("language_unknown", "", {"key": language, "at": at})
        surplus = [language for language in self.untranslated if language in self.words]
        if surplus:
            raise PydanticCustomError("untranslated_surplus", "", {"languages": ", ".join(surplus)})
        unfinished = info.context.get("unfinished", ()) if info.context else ()
        accounted = {*self.words, *self.untranslated, *unfinished}
        missing = [language for language in languages if language not in accounted]
        if missing or not self.words:
            lacking = ", ".join(missing or languages)
            raise PydanticCustomError("text_missing", "", {"languages": lacking})
        behind = info.context.get("behind", {}) if info.context else {}
        self._behind = frozenset(
            one for one, words in self.words.items() if words in behind.get(one, ())
        )
        return self

    def in_language(self, language: str) -> Words:
        """The words in a language, or a marked stand-in from the first language that has them."""
        if language in self.words:
            is_behind = language in self._behind
            return Words(self.words[language], language, is_behind=is_behind)
        other = next(iter(self.words))
        return Words(self.words[other], other, is_fallback=True)


class Label(Text):
    """A text whose sources no reader would see: a name, a heading, a remark on a table.

    Sources that are written there are told, so that nobody believes a statement to be proven.
    """

    model_config = ConfigDict(json_schema_extra={"unoffered": ["sources"]})

    def remarks(self) -> Iterator[Remark]:
        if self.sources:
            yield ("sources",), PydanticCustomError("sources_not_shown", "", {})
