"""The index and the texts as scripts: pages that are opened from a folder may load no data.

All is packed for the wire: forms are written by what they add to their root, places as differences.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from learning_site.pages.data_script import data_script
from learning_site.search.index import Index

FOLDER = "search"
HOLDER = "siteSearch"
"""What the scripts of the search share in a page."""
_RANKS = 5
_LAST = "".join(map(chr, range(35, 78))).replace("<", "~")
"""Digits that end a number, and those after which it goes on: characters that JSON leaves alone."""
_MORE = "".join(map(chr, range(78, 122))).replace("\\", "")


def search_files(
    language: str, index: Index, aliases: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str, str]]:
    """Every file of a language's search, as its path below the site and its text."""
    data = {
        "pages": [
            [
                page.address,
                page.title,
                page.description,
                [[passage.id, passage.title] for passage in page.passages[1:]],
            ]
            for page in index.pages
        ],
        "words": " ".join(_forms(root, forms) for root, forms in index.forms.items()),
        "places": " ".join(_places(index.places[root]) for root in index.forms),
        "aliases": aliases,
    }
    yield index_file(language), data_script(HOLDER, "index", data)
    for number, page in enumerate(index.pages):
        texts = [" ".join((one.prose, one.rows)).strip() for one in page.passages]
        yield (
            f"{FOLDER}/{language}/{number}.js",
            data_script(HOLDER, f"text{number}", [page.address, *texts]),
        )


def index_file(language: str) -> str:
    """Where the index of a language lies, below the site."""
    return f"{FOLDER}/{language}.js"


def _forms(root: str, forms: tuple[str, ...]) -> str:
    """A root and its forms: ``~`` stands for the root, ``^`` for all of it but the first letter."""
    if forms == (root,):
        return root
    return ":".join([root, ",".join(_form(root, form) for form in forms)])


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
