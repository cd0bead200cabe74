"""From pydantic's errors, and the remarks of shapes, to problems with a code and a place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from learning_site.content.base import all_remarks, spelled
from learning_site.content.expectations import expectation
from learning_site.content.known_keys import known_keys, known_values
from learning_site.content.meant import only_missing, second_half
from learning_site.files.document import Document, Location
from learning_site.problems import Problems
from learning_site.problems.problem import closest

CODES = {
    "text_missing": "text-missing",
    "untranslated_surplus": "untranslated-has-text",
    "number_wrong": "number-wrong",
    "number_form": "number-form",
    "range_reversed": "range-reversed",
    "date_wrong": "date-wrong",
    "date_impossible": "date-impossible",
    "date_future": "date-future",
    "scale_elsewhere": "scale-elsewhere",
    "link_wrong": "link-wrong",
    "locale_unknown": "locale-unknown",
    "key_unused": "key-unused",
    "entry_twice": "entry-twice",
    "sources_not_shown": "sources-not-shown",
    "column_unknown": "key-unknown",
    "cell_missing": "value-missing",
    "term_unknown": "term-unknown",
    "quiz_right": "quiz-right",
    "results_start": "results-start",
    "minutes_differ": "minutes-differ",
}
_ABOUT_TEXTS = {"text-missing", "untranslated-has-text"}
_AT_KEYS = {
    *_ABOUT_TEXTS,
    "key-unused",
    "scale-elsewhere",
    "sources-not-shown",
    "key-unknown",
    "value-missing",
    "quiz-right",
    "results-start",
}
"""Codes that are told at a key; the others are told at its value."""
# Steps of a shape that no file has: the two forms of a title.
_INNER = {"own", "described"}


@dataclass(frozen=True)
class Notes:
    """Notes what is wrong below one location of a document."""

    document: Document
    prefix: Location
    languages: tuple[str, ...]
    problems: Problems

    def remarks(self, found: Any) -> None:
        """Note what a value that can be used has to remark."""
        for at, remark in all_remarks(found):
            self._own(remark.type, remark.context or {}, self.prefix + _in_file(at))

    def errors(self, errors: ValidationError, schema: Mapping[str, Any]) -> None:
        """Note why a value cannot be used; ``schema`` is the JSON Schema of its shape."""
        found = errors.errors(include_url=False)
        lost = only_missing(found)
        # Unknown keys first: what seems to be missing may stand there, but misspelt.
        for error in sorted(found, key=lambda one: one["type"] != "extra_forbidden"):
            kind, below = error["type"], error["loc"]
            context: Mapping[str, Any] = error.get("ctx", {})
            at: Location = self.prefix + _in_file(below) + context.get("at", ())
            if kind == "extra_forbidden":
                known = known_keys(schema, below[:-1], self.languages)
                self._key_unknown(at, known, lost.get(below[:-1], ""))
            elif kind == "text_missing" and (
                half := second_half(self.document, at, self.languages[0])
            ):
                self.problems.add("entry-split", self.document.place(*half), key=at[-2])
            elif kind == "language_unknown":
                known = known_keys(schema, below, self.languages)
                self._language_unknown(at, context["key"], known)
            elif kind in CODES:
                self._own(kind, context, at)
            elif kind == "too_short" and error["input"]:
                pass  # it has entries, each of which was told
            elif kind == "missing":
                self._value_missing(at)
            elif kind == "literal_error":
                self._value_not_allowed(at, spelled(error["input"]), known_values(schema, below))
            else:
                self._value_kind(at, *expectation(error, at, schema, self.languages))

    def _key_unknown(self, at: Location, known: list[str], lost: str = "") -> None:
        """A key that no shape has; ``lost`` is the one that its block lacks, if it lacks one."""
        place, key = self.document.place(*at), str(at[-1])
        guess = closest(key, known) or lost
        self.problems.add("key-unknown", place, key=key, guess=guess, known=known)

    def _language_unknown(self, at: Location, word: str, known: list[str]) -> None:
        """A key of a text, or a word in a list of languages, that is no language of the site."""
        if at[-1] == word and closest(word, known) not in {"", *self.languages}:
            self._key_unknown(at, known)
            return
        place, guess = self.document.place(*at), closest(word, self.languages)
        offered = known if at[-1] == word else self.languages
        self.problems.add("language-unknown", place, key=word, guess=guess, known=offered)

    def _value_missing(self, at: Location) -> None:
        """Unless a misspelt key of the same block was taken for it already."""
        places = self.document.places
        block = {place for one, place in places.items() if one[:-1] == at[:-1]}
        guesses = {
            problem.words["guess"]
            for problem in self.problems
            if problem.code == "key-unknown" and problem.place in block
        }
        if at[-1] not in guesses:
            self.problems.add("value-missing", self.document.place(*at[:-1]), key=at[-1])

    def _value_not_allowed(self, at: Location, value: str, known: list[str]) -> None:
        key = next(step for step in reversed(at) if isinstance(step, str))
        place, guess = self.document.value_place(*at), closest(value, known)
        self.problems.add(
            "value-not-allowed", place, value=value, key=key, guess=guess, known=known
        )

    def _value_kind(self, at: Location, expected: str, example: str) -> None:
        place, last = self.document.value_place(*at), at[-1]
        if isinstance(last, int):
            key, entry = at[-2], last + 1
            self.problems.add(
                "entry-kind", place, key=key, entry=entry, expected=expected, example=example
            )
        else:
            self.problems.add("value-kind", place, key=last, expected=expected, example=example)

    def _own(self, kind: str, context: Mapping[str, Any], at: Location) -> None:
        """An error or remark of our own shapes, whose details are those of the message."""
        code = CODES[kind]
        details = {name: value for name, value in context.items() if name != "at"}
        if code in _ABOUT_TEXTS:
            details["key"] = " › ".join(
                f"no. {one + 1}" if isinstance(one, int) else one for one in at
            )
        place = self.document.place if code in _AT_KEYS else self.document.value_place
        self.problems.add(code, place(*at), **details)


def _in_file(steps: Location) -> Location:
    """The steps that stand in the file too: a title's two forms do not."""
    return tuple(
        step
        for before, step in zip(("", *steps), steps, strict=False)
        if not (before == "title" and step in _INNER)
    )
