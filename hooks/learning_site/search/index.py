"""The index of one language: what is on which page, by the roots of the words.

Pages come before sections and sections before rows of tables: each place of a word is kept with its
rank. The browser does the weighing, in ``overrides/assets/js/search-score.js``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from learning_site.search.page_text import Passage, passages_of
from learning_site.search.stemmers import Stem
from learning_site.search.words import fold, written_words

TITLE, HEADING, OFTEN, PROSE, ROW = range(5)
"""Where a word stands: in the page's title; in a heading, the page's description or its address;
several times in running text, or once or twice; only in a table."""
OFTEN_TIMES = 3


@dataclass(frozen=True)
class FoundPage:
    """A page that can be found, by its address below the site; ``boost`` weighs what it says."""

    address: str
    title: str
    description: str
    passages: tuple[Passage, ...]
    boost: float = 1


@dataclass(frozen=True)
class Index:
    """Pages in the order of their addresses.

    ``forms`` are the words of the pages by their roots; ``places`` say for each root in which
    passages (counted through all pages) it stands, and its rank there.
    """

    pages: tuple[FoundPage, ...]
    forms: Mapping[str, tuple[str, ...]]
    places: Mapping[str, tuple[tuple[int, int], ...]]


def found_page(
    address: str, title: str, description: str, html: str, boost: float = 1
) -> FoundPage:
    """A page from what its readers get. ``title`` is for one without a main heading."""
    passages = tuple(passages_of(html))
    return FoundPage(address, passages[0].title or title, description, passages, boost)


def make_index(
    pages: Iterable[FoundPage], stem: Stem, declared: Mapping[str, str] | None = None
) -> Index:
    """The index of a language's pages.

    ``declared`` are words by which a root is found too although no page has them, and their roots.
    """
    ordered = tuple(sorted(pages, key=lambda page: page.address))
    forms: dict[str, set[str]] = {}
    places: dict[str, list[tuple[int, int]]] = {}
    number = 0
    for page in ordered:
        for position, passage in enumerate(page.passages):
            ranks = _ranks(page, passage, position == 0)
            best: dict[str, int] = {}
            for word, rank in ranks.items():
                root = stem(word)
                forms.setdefault(root, set()).add(fold(word))
                best[root] = min(rank, best.get(root, ROW))
            for root, rank in best.items():
                places.setdefault(root, []).append((number, rank))
            number += 1
    for word, root in (declared or {}).items():
        if root in forms:
            forms[root].add(word)
    return Index(
        ordered,
        {root: tuple(sorted(forms[root])) for root in sorted(forms)},
        {root: tuple(places[root]) for root in sorted(places)},
    )


def _ranks(page: FoundPage, passage: Passage, is_first: bool) -> dict[str, int]:
    """The words of a passage as they are written, and the best rank that each has in it."""
    ranks = dict.fromkeys(written_words(passage.rows), ROW)
    for word, times in Counter(written_words(passage.prose)).items():
        ranks[word] = OFTEN if times >= OFTEN_TIMES else PROSE
    if is_first:
        ranks |= dict.fromkeys(written_words(f"{page.description} {page.address}"), HEADING)
        ranks |= dict.fromkeys(written_words(page.title), TITLE)
    else:
        ranks |= dict.fromkeys(written_words(passage.title), HEADING)
    return ranks
