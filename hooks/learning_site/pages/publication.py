"""How the site is published: its address, its names, and the version and licence of its data."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from learning_site.content.base import spelled
from learning_site.files import Document
from learning_site.problems import Problems
from learning_site.problems.problem import closest


class _Key(NamedTuple):
    """How the text of a key is formed, and what is told of any other."""

    form: str
    expected: str


_KEYS = {
    "version": _Key(r".+", "expected-quotes"),
    "licence": _Key(r".+", "expected-quotes"),
    "licence-url": _Key(r"https?://[^\s<>\"']+", "expected-web-address"),
}


@dataclass(frozen=True)
class Publication:
    """What a citation needs to say. ``names`` are the site's names by language.

    ``version``, ``licence`` and ``licence_url`` belong to the data; "" if nobody declared them.
    """

    site_url: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    version: str = ""
    licence: str = ""
    licence_url: str = ""

    @property
    def root(self) -> str:
        """The address that all others of the site begin with, a slash at its end.

        The variable SITE_URL replaces the declared one, for previews.
        """
        return (os.environ.get("SITE_URL") or self.site_url).rstrip("/") + "/"

    def name(self, language: str) -> str:
        """The site's name in a language, or the first one that it has."""
        return self.names.get(language) or next(iter(self.names.values()), "")


UNPUBLISHED = Publication()
"""A site of which nothing is declared."""


def read_publication(
    document: Document,
    languages: Mapping[str, Mapping[str, Any]],
    site_url: str,
    problems: Problems,
) -> Publication:
    """What the configuration says of publishing; ``languages`` are the entries of each language.

    The data's version and licence stand below ``extra: data:``.
    """
    own = document.data.get("site_name")
    names = {code: str(entry.get("site_name") or own or "") for code, entry in languages.items()}
    said = _texts(document, problems)
    return Publication(
        site_url,
        names,
        said.get("version", ""),
        said.get("licence", ""),
        said.get("licence-url", ""),
    )


def _texts(document: Document, problems: Problems) -> dict[str, str]:
    """The texts below ``extra: data:``; what has another form is noted and left out."""
    extra = document.data.get("extra")
    data = extra.get("data") if isinstance(extra, dict) else None
    at = ("extra", "data")
    if data is None:
        return {}
    if not isinstance(data, dict):
        place = document.value_place(*at)
        problems.add("value-kind", place, key="data", expected="expected-lines")
        return {}
    found = {}
    for key, value in data.items():
        if key not in _KEYS:
            guess, known = closest(key, _KEYS), list(_KEYS)
            problems.add("key-unknown", document.place(*at, key), key=key, guess=guess, known=known)
        elif not isinstance(value, str) or not re.fullmatch(_KEYS[key].form, value):
            expected, example = _KEYS[key].expected, f'"{spelled(value)}"'
            place = document.value_place(*at, key)
            problems.add("value-kind", place, key=key, expected=expected, example=example)
        else:
            found[key] = value
    return found
