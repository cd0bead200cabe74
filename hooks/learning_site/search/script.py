"""The index and the texts as scripts: pages that are opened from a folder may load no data.

A search loads the core of a language's index first: its words and the titles of its pages. Where
the words stand lies in shards, each with the places of roots that follow each other, so that a
query loads only those of its words; and what a page says is loaded when its result is seen. The
core alone has a name that stays, and says the folder of the parts that belong to it.

All is packed for the wire: roots are written by what differs from the one before, forms by what
they add to their root, places as differences. ``overrides/assets/js/search-words.js`` and
``search-places.js`` read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from learning_site.pages.data_script import data_script
from learning_site.search.index import FoundPage, Index

FOLDER = "search"
HOLDER = "siteSearch"
"""What the scripts of the search share in a page."""
_SHARD = 3000
"""Characters after which a shard is full: about 2 kB when it is compressed."""
_RANKS = 5
_LAST = "".join(map(chr, range(35, 78))).replace("<", "~")
"""Digits that end a number, and those after which it goes on: characters that JSON leaves alone."""
_MORE = "".join(map(chr, range(78, 122))).replace("\\", "")
_KEPT = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""How many letters of the root before are kept. Roots are in small letters: it begins an entry."""


def search_files(
    language: str, index: Index, aliases: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str, str]]:
    """Every file of a language's search, as its path below the site and its text."""
    shards = list(_shards(_places(index.places[root]) for root in index.forms))
    core = {
        "folder": language,
        "pages": [_known(page) for page in index.pages],
        "words": _words(index.forms),
        "shards": [len(shard) for shard in shards],
        "aliases": aliases,
    }
    yield index_file(language), data_script(HOLDER, "index", core)
    named: list[tuple[str, object]] = [
        *((f"places{number}", " ".join(shard)) for number, shard in enumerate(shards)),
        *((f"text{number}", _text(page)) for number, page in enumerate(index.pages)),
    ]
    for name, value in named:
        yield f"{FOLDER}/{language}/{name}.js", data_script(HOLDER, name, value)


def index_file(language: str) -> str:
    """Where the core of a language's index lies, below the site."""
    return f"{FOLDER}/{language}.js"


def in_folder(core: str, language: str, name: str) -> str:
    """The core of a language's index when its parts lie in a folder with another name."""
    return core.replace(f'"folder":"{language}"', f'"folder":"{name}"', 1)


def _known(page: FoundPage) -> list[object]:
    """What the core says of a page; how much its words weigh only if that is not usual."""
    weight = [] if page.boost == 1 else [page.boost]
    return [page.address, page.title, len(page.passages), *weight]


def _text(page: FoundPage) -> list[object]:
    """What a page says: its description; then the id, heading and words of each passage."""
    passages = [
        [one.id, one.title, " ".join((one.prose, one.rows)).strip()] for one in page.passages
    ]
    return [page.description, *passages]


def _shards(places: Iterable[str]) -> Iterator[list[str]]:
    """The places of roots, cut where a shard is full. A common root may fill one alone."""
    shard: list[str] = []
    size = 0
    for one in places:
        if shard and size + len(one) > _SHARD:
            yield shard
            shard, size = [], 0
        shard.append(one)
        size += len(one)
    yield shard


def _words(forms: Mapping[str, tuple[str, ...]]) -> str:
    """Roots and their forms. A root that is its only form needs none to be written."""
    written, before = [], ""
    for root, all_forms in forms.items():
        same = takewhile(lambda pair: pair[0] == pair[1], zip(before, root, strict=False))
        kept = min(len(list(same)), len(_KEPT) - 1)
        added = ",".join(_form(root, form) for form in all_forms)
        written.append(_KEPT[kept] + root[kept:] + ("" if added == "~" else f":{added}"))
        before = root
    return "".join(written)


def _form(root: str, form: str) -> str:
    if root in form:
        return form.replace(root, "~", 1)
    tail = root[1:]
    return form.replace(tail, "^", 1) if len(tail) > 2 and tail in form else form


def _places(places: tuple[tuple[int, int], ...]) -> str:
    before, written = 0, []
    for number, rank in places:
        written.append(_number((number - before) * _RANKS + rank))
        before = number
    return "".join(written)


def _number(value: int) -> str:
    digits = ""
    while value >= len(_LAST):
        digits += _MORE[value % len(_MORE)]
        value //= len(_MORE)
    return digits + _LAST[value]
