"""Pages that nobody writes: they are made of facts, in every language of the site.

Each two items of a collection that declares ``pairs`` have a page. A page that somebody wrote at
the same place stays: it says more.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import PurePosixPath

from learning_site.content.library import Collection, Item, Library
from learning_site.content.text import Words
from learning_site.content.validation import Validator
from learning_site.pages.addresses import Addresses
from learning_site.pages.page import Page, page_of
from learning_site.pages.tree import FOLDER, PageTree
from learning_site.problems import Problems
from learning_site.render.scope import Scope
from learning_site.render.values import Entry


def with_made_pages(tree: PageTree, library: Library) -> PageTree:
    """The tree with the pages that are made of facts; none while a language cannot be read."""
    if set(library.languages) != set(tree.languages):
        return tree
    pages = dict(tree.pages)
    for collection in library.collections.values():
        for first, second, path in _pairs(collection):
            if path not in tree.pages and path not in tree.unread:
                pages[path] = {
                    language: _page(first, second, Scope(library, tree, path, language))
                    for language in tree.languages
                }
    everything = [page for twins in pages.values() for page in twins.values()]
    ordered = dict(sorted(pages.items()))
    return replace(tree, pages=ordered, addresses=Addresses(everything, tree.languages))


def pair_links(collection: Collection, scope: Scope) -> list[Entry]:
    """Links to the pages of all pairs of a collection, by their titles."""
    pages = [page for *_, path in _pairs(collection) if (page := scope.page(path))]
    return [Entry(Words(page.title, page.language), scope.href(page.path)) for page in pages]


def pairs_with(item: Item, scope: Scope) -> list[Entry]:
    """Links to the pages that hold an item against each other one, by the others' names."""
    collection = scope.library.collections[item.collection]
    return [
        Entry((second if item is first else first).short(scope.language), scope.href(path))
        for first, second, path in _pairs(collection)
        if item in (first, second) and path in scope.tree.pages
    ]


def _pairs(collection: Collection) -> Iterator[tuple[Item, Item, str]]:
    """Each two items of a collection that wants pages of them, with the path of their page."""
    if (pairs := collection.shape.pairs) is not None:
        for first, second in combinations(collection, 2):
            yield first, second, f"{pairs.folder}/{first.id}-{second.id}"


def _page(first: Item, second: Item, scope: Scope) -> Page:
    """The page of a pair in the language of the scope."""
    text, name = _text(first, second, scope), f"{FOLDER}/{scope.path}.{scope.language}.md"
    validator = Validator(scope.tree.languages, Problems())
    page = page_of(text, name, scope.path, scope.language, validator, Problems())
    return replace(page, source=text)


def _text(first: Item, second: Item, scope: Scope) -> str:
    """The Markdown of a pair's page in the language of the scope, with the machine's own words."""
    names = {"first": first.title(scope.language), "second": second.title(scope.language)}
    description = scope.string("pair-description", first=names["first"], second=names["second"])
    slug, *former = _slugs(first, second, scope)
    folder = scope.tree.addresses.of(f"{scope.path.rpartition('/')[0]}/index", scope.language)
    front = {
        "slug": slug,
        "formerly": [folder + one for one in former],
        "description": description,
        "lesson": False,
        "search": {"exclude": True},
    }
    sections = {
        "differences": scope.string("pair-differences"),
        "alike": scope.string("pair-alike"),
        "together": scope.string("pair-together"),
    }
    lines = ["---", *(f"{key}: {json.dumps(value)}" for key, value in front.items()), "---", ""]
    title = scope.string("pair-title", first=names["first"], second=names["second"])
    lines += [f"# {title}", ""]
    for part, heading in sections.items():
        pair = f'{{{{ pair("{first.path}", "{second.path}", "{part}") }}}}'
        lines += [f"## {heading} {{#{part}}}", "", pair, ""]
    return "\n".join(lines)


def _slugs(first: Item, second: Item, scope: Scope) -> list[str]:
    """The name of a pair in addresses, and those that it had before one of its items moved."""
    names = [_names(item, scope) for item in (first, second)]
    return [f"{one}-{other}" for one in names[0] for other in names[1]]


def _names(item: Item, scope: Scope) -> list[str]:
    """The last step of an item's address, so that the pair's reads in the same language."""
    page = scope.page(item.path)
    address = scope.tree.addresses.of(item.path, scope.language)
    former = page.front.formerly if page and page.language == scope.language else ()
    found = [PurePosixPath(one).name for one in (address, *former)]
    return list(dict.fromkeys(found))
