"""What was copied from another file and not changed: names and places of items, sources, pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from learning_site.checks.ledger import published
from learning_site.content.library import Item, Library
from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems

T = TypeVar("T")


def check_copies(root: Path, library: Library, tree: PageTree, problems: Problems) -> None:
    """Find items of one name or place, sources that are there twice, pages of one address."""
    known = published(root, tree)
    for items in library.collections.values():
        written = sorted(items, key=lambda item: (item.path not in known, item.id))
        _places(written, problems)
        for language in library.languages:
            _names(written, language, problems)
    default = library.default_language
    for one, other in _same(
        library.sources.values(), lambda source: (source.shape.url, source.title(default))
    ):
        problems.add("source-twice", one.document.place("url"), other=other.document.path)
    _addresses(tree, known, problems)


def _places(items: Iterable[Item], problems: Problems) -> None:
    """Rows of a table whose order is left to chance."""
    ordered = [item for item in items if "order" in item.head.model_fields_set]
    for one, other in _same(ordered, lambda item: item.head.order):
        place, value = one.document.value_place("order"), one.head.order
        problems.add("order-twice", place, value=value, other=other.document.path)


def _names(items: Iterable[Item], language: str, problems: Problems) -> None:
    """Rows of a table that cannot be told apart in a language."""
    for key in ("title", "short"):
        texts = [(item.document, getattr(item.head, key)) for item in items]
        named = [
            (text.words[language], at) for at, text in texts if text and language in text.words
        ]
        for (name, document), (_, other) in _same(named, lambda one: one[0]):
            place = document.value_place(key, language)
            problems.add("name-twice", place, value=name, other=other.path)


def _addresses(tree: PageTree, known: Collection[str], problems: Problems) -> None:
    """No two pages share an address, and no page once had the address of one that is there.

    Of two pages, the one is told that came last: the other's address is published.
    """
    taken: dict[str, Page] = {}
    for path in sorted(tree.pages, key=lambda path: (path not in known, path)):
        for language in tree.languages:
            page = tree.page(path, language)
            address = tree.addresses.of(path, language)
            if page and (other := taken.setdefault(address, page)).path != path:
                place = page.front_place("slug")
                problems.add(
                    "address-twice", place, page=page.file, other=other.file, address=address
                )
    for page in tree:
        for number, former in enumerate(page.front.formerly):
            address = former.strip("/") + "/"
            other = taken.setdefault(address, page)
            if other is not page or address == tree.addresses.of(page.path, page.language):
                place = page.front_place("formerly", number)
                problems.add("former-address-taken", place, other=other.file, address=address)


def _same(all_of_them: Iterable[T], mark: Callable[[T], Hashable]) -> Iterator[tuple[T, T]]:
    """Each thing that has the same mark as one before it, with that one."""
    seen: dict[Hashable, T] = {}
    for one in all_of_them:
        other = seen.setdefault(mark(one), one)
        if other is not one:
            yield one, other
