"""How the site is published: its address, its names, and the version and licence of its data."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from learning_site.files import Document
from learning_site.pages.declared import Form, declared_texts
from learning_site.problems import Problems

_FORMS = {
    "version": Form(r".+", "expected-quotes"),
    "licence": Form(r".+", "expected-quotes"),
    "licence-url": Form(r"https?://[^\s<>\"']+", "expected-web-address"),
}


@dataclass(frozen=True)
class Publication:
    """What citations and other sites say of it: its names and descriptions by language.

    ``version``, ``licence`` and ``licence_url`` belong to the data; "" if nobody declared them.
    """

    site_url: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    version: str = ""
    licence: str = ""
    licence_url: str = ""
    descriptions: Mapping[str, str] = field(default_factory=dict)

    @property
    def root(self) -> str:
        """The address that all others of the site begin with, a slash at its end.

        The variable SITE_URL replaces the declared one, for previews.
        """
        return (os.environ.get("SITE_URL") or self.site_url).rstrip("/") + "/"

    @property
    def has_address(self) -> bool:
        """Whether whole addresses can be made, as everything needs that leaves the site."""
        return self.root.startswith(("http://", "https://"))

    def description(self, language: str) -> str:
        """One sentence about the site in a language; "" if nobody declared any."""
        return self.descriptions.get(language) or next(iter(self.descriptions.values()), "")

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

    def by_language(key: str) -> dict[str, str]:
        own = document.data.get(key)
        return {code: str(entry.get(key) or own or "") for code, entry in languages.items()}

    said = declared_texts("data", _FORMS, document, problems)
    return Publication(
        site_url,
        by_language("site_name"),
        said.get("version", ""),
        said.get("licence", ""),
        said.get("licence-url", ""),
        by_language("site_description"),
    )
