"""What files of open data are made from: the facts, the pages, and a scope for each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from learning_site.content.library import Library
from learning_site.pages.publication import Publication
from learning_site.pages.tree import PageTree
from learning_site.render.scope import Scope

_ANY_PAGE = "index"
"""Files belong to no page; what they need of a scope are its language and its strings."""


@dataclass(frozen=True)
class Scopes:
    """A site's facts, and how they are published. ``day`` is the one that the build calls today."""

    library: Library
    tree: PageTree
    publication: Publication
    day: str = ""

    @cached_property
    def each(self) -> Mapping[str, Scope]:
        """A scope for every language, the default one first."""
        return {
            code: Scope(
                self.library, self.tree, _ANY_PAGE, code, day=self.day, publication=self.publication
            )
            for code in self.library.languages
        }

    @cached_property
    def head(self) -> Mapping[str, Any]:
        """What every JSON file says of the site that it comes from."""
        said = self.publication
        found = {"version": said.version, "licence": said.licence, "licence_url": said.licence_url}
        head: dict[str, Any] = {"site": dict(said.names), "address": said.root}
        return head | {key: value for key, value in found.items() if value}
