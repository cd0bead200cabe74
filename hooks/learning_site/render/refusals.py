"""What a marker says when it cannot be shown, and how the things that it names are found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from learning_site.pages.page import Page
from learning_site.problems.problem import closest
from learning_site.render.scope import Scope

T = TypeVar("T")


class Refusal(Exception):
    """A marker that cannot be shown: a code of the registry, and the words for its gaps."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code, self.details = code, details


class NothingToShow(Exception):
    """What a marker asks for is there but cannot be used: noted where it stands, not here."""


def named(scope: Scope, code: str, name: object, there: Mapping[str, T], folder: str = "") -> T:
    """What has a name, or a refusal with a guess; nothing if it is there but unreadable."""
    if (found := there.get(str(name))) is not None:
        return found
    if scope.library.is_unread(f"{folder}{name}"):
        raise NothingToShow
    known = list(there)
    raise Refusal(code, value=name, guess=closest(str(name), known), known=known)


def find_page(scope: Scope, path: object) -> Page:
    """The page of a path, or a refusal; nothing if it is there but unreadable."""
    if (page := scope.page(str(path))) is not None:
        return page
    if path in scope.tree.unread:
        raise NothingToShow
    raise Refusal("page-unknown", value=path, guess=closest(str(path), scope.tree.pages))
