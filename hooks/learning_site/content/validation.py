"""From a document to a shape, and from pydantic's errors to problems with a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from learning_site.content.known_keys import known_keys
from learning_site.content.text import Shape
from learning_site.files.document import Document, Location
from learning_site.problems import Problems
from learning_site.problems.problem import closest

S = TypeVar("S", bound=Shape)

_CODES = {
    "language_unknown": "language-unknown",
    "text_missing": "text-missing",
    "untranslated_surplus": "untranslated-has-text",
    "number_wrong": "number-wrong",
    "number_form": "number-form",
    "range_reversed": "range-reversed",
    "date_wrong": "date-wrong",
    "link_wrong": "link-wrong",
    "locale_unknown": "locale-unknown",
}
# Steps of a shape that no file has: the two forms of a title.
_INNER = {"own", "described"}
_EXPECTED = {
    "string_type": '"…"',
    "string_too_short": '"…"',
    "int_type": "123",
    "bool_type": "true / false",
    "mapping_type": "key: …",
    "dict_type": "key: …",
    "model_type": "key: …",
    "tuple_type": "[…, …]",
    "list_type": "[…, …]",
    "too_short": "…",
}


class Validator:
    """Validates documents of a site with the given languages, and notes what is wrong."""

    def __init__(self, languages: tuple[str, ...], problems: Problems) -> None:
        self.languages, self.problems = languages, problems
        self._context = {"languages": languages}

    def shape(self, shape: type[S], document: Document, keys: Iterable[str] = ()) -> S | None:
        """The document (or only some keys of it) as a shape, or None after noting why not."""
        wanted = set(keys)
        data = {
            key: value
            for key, value in document.data.items()
            if value is not None and (not wanted or key in wanted)
        }
        try:
            return shape.model_validate(data, context=self._context)
        except ValidationError as errors:
            self._note_all(errors, document, (), shape.model_json_schema)
            return None

    def value(self, kind: TypeAdapter[Any], document: Document, key: str) -> Any:
        """One key of a document as a value of a kind, or None after noting why not."""
        try:
            return kind.validate_python(document.data[key], context=self._context)
        except ValidationError as errors:
            self._note_all(errors, document, (key,), kind.json_schema)
            return None

    def _note_all(
        self,
        errors: ValidationError,
        document: Document,
        prefix: Location,
        schema: Callable[[], Mapping[str, Any]],
    ) -> None:
        for error in errors.errors(include_url=False):
            context: Mapping[str, Any] = error.get("ctx", {})
            at: Location = prefix + _in_file(error["loc"])
            if error["type"] == "extra_forbidden":
                key = str(at[-1])
                known = known_keys(schema(), error["loc"][:-1], self.languages)
                guess = closest(key, known)
                self.problems.add(
                    "key-unknown", document.place(*at), key=key, guess=guess, known=known
                )
            elif error["type"] in _CODES:
                self._note_own(_CODES[error["type"]], context, document, at)
            else:
                self._note_pydantic(error, context, document, at)

    def _note_pydantic(
        self, error: Any, context: Mapping[str, Any], document: Document, at: Location
    ) -> None:
        kind, key = error["type"], str(context.get("key", at[-1] if at else ""))
        if kind == "missing":
            self.problems.add("value-missing", document.place(*at[:-1]), key=key)
        elif kind == "literal_error":
            allowed = str(context["expected"]).replace("'", "").replace(" or ", ", ")
            value = str(error["input"])
            guess, place = closest(value, allowed.split(", ")), document.value_place(*at)
            self.problems.add(
                "value-not-allowed", place, value=value, key=key, guess=guess, known=allowed
            )
        else:
            expected = _EXPECTED.get(kind) or context.get("expected") or context.get("pattern", "…")
            at = (*at, context["key"]) if "key" in context else at
            self.problems.add("value-kind", document.value_place(*at), key=key, expected=expected)

    def _note_own(
        self, code: str, context: Mapping[str, Any], document: Document, at: Location
    ) -> None:
        details = dict(context)
        if code == "language-unknown":
            details["guess"] = closest(details["key"], self.languages)
            details["known"] = self.languages
            place = document.place(*at, details["key"])
        elif code in {"text-missing", "untranslated-has-text"}:
            place = document.place(*at)
        else:
            place = document.value_place(*at)
        self.problems.add(code, place, **details)


def _in_file(steps: Location) -> Location:
    """The steps that stand in the file too: a title's two forms do not."""
    return tuple(
        step
        for before, step in zip(("", *steps), steps, strict=False)
        if not (before == "title" and step in _INNER)
    )
