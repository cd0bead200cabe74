"""Both sites as sources of open data, whole or with words changed."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from functools import cache

from learning_site.content.library import Item, Library
from learning_site.content.text import Text
from learning_site.content.values import Level, Link, Quantity, Value
from learning_site.data.scopes import Scopes
from learning_site.site import Site, load_site
from tests.project import ROOT


@cache
def real_site() -> Site:
    """The real site, read once."""
    found, _ = load_site(ROOT)
    assert found is not None
    return found


def scopes_of(site: Site, library: Library | None = None) -> Scopes:
    return Scopes(library or site.library, site.tree, site.settings.publication, "2026-11-30")


def read_csv(data: bytes) -> list[list[str]]:
    """The cells of a file, as a spreadsheet shows them: without the mark that keeps them quiet."""
    text = data.decode()
    assert text.startswith("\ufeff")
    assert "\r\n" in text
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    return [[quiet(cell) for cell in row] for row in rows]


def quiet(cell: str) -> str:
    signs = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
    assert not cell.startswith(signs), cell
    return cell.removeprefix("'") if cell.lstrip("'").startswith(signs) else cell


def with_words(library: Library, path: str, words: str) -> Library:
    """The library with an item whose every text in every language is these words."""
    item = library.item(path)
    assert item is not None
    languages = tuple(library.languages)

    def text(old: Text | None) -> Text | None:
        return old and old.model_copy(update={"words": dict.fromkeys(languages, words)})

    def changed(value: Value) -> Value:
        if isinstance(value, Text):
            return text(value) or value
        if isinstance(value, tuple):
            return tuple(text(one) or one for one in value)
        if isinstance(value, Quantity):
            return value.model_copy(update={"note": text(value.note)})
        if isinstance(value, Level):
            return value.model_copy(update={"reason": text(value.reason)})
        if isinstance(value, Link):
            return value.model_copy(update={"text": text(value.text)})
        if isinstance(value, dict):
            return {
                key: one.model_copy(update={"reason": text(one.reason)})
                for key, one in value.items()
            }
        return value

    head = item.head.model_copy(update={"title": text(item.head.title), "short": None})
    values = {name: changed(value) for name, value in item.values.items()}
    return _with(library, replace(item, head=head, values=values))


def _with(library: Library, item: Item) -> Library:
    collection = library.collections[item.collection]
    items = {**collection.items, item.id: item}
    collections = {**library.collections, collection.id: replace(collection, items=items)}
    return replace(library, collections=collections)
