"""Texts that the configuration declares below ``extra:``, each with a form that it must have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from learning_site.content.base import spelled
from learning_site.files import Document
from learning_site.problems import Problems
from learning_site.problems.problem import closest


class Form(NamedTuple):
    """How the text of a key is formed (a regular expression), and what is told of any other."""

    pattern: str
    expected: str


SWITCH = Form("true|false", "expected-true-or-false")
"""A key that is switched on or off; the text is then "true" or "false"."""


def declared_texts(
    section: str, forms: Mapping[str, Form], document: Document, problems: Problems
) -> dict[str, str]:
    """The texts below ``extra: <section>:``; what has another form is noted and left out.

    A whole number may stand without quotes where its digits are the text.
    """
    extra, at = document.data.get("extra"), ("extra", section)
    found = extra.get(section) if isinstance(extra, dict) else None
    if found is None:
        return {}
    if not isinstance(found, dict):
        place = document.value_place(*at)
        problems.add("value-kind", place, key=section, expected="expected-lines")
        return {}
    texts = {}
    for key, value in found.items():
        if key not in forms:
            guess, known = closest(key, forms), list(forms)
            problems.add("key-unknown", document.place(*at, key), key=key, guess=guess, known=known)
        elif (text := _text(value, forms[key])) is None:
            expected, example = forms[key].expected, f'"{spelled(value)}"'
            place = document.value_place(*at, key)
            problems.add("value-kind", place, key=key, expected=expected, example=example)
        else:
            texts[key] = text
    return texts


def _text(value: object, form: Form) -> str | None:
    """A value as a text of a form; None if it has another one."""
    if isinstance(value, bool) is not (form is SWITCH) or not isinstance(value, str | int):
        return None
    text = spelled(value) if isinstance(value, bool) else str(value)
    is_number = isinstance(value, int) and not isinstance(value, bool)
    if is_number and form.expected == "expected-quotes":
        return None
    return text if re.fullmatch(form.pattern, text) else None
