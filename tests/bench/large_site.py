"""A site with the index of many pages, made of the pages of one that was built.

Pages are copied until there are enough. The words that only one page has (by their roots) are what
a further page brings to a vocabulary: in every copy they are others, with the same forms, made by
exchanging letters for the next ones, vowels for vowels. So four times the pages have 1 + 3 h times
the words, if h is the share of such words: more than real texts would bring, whose share falls.
All other words stand on every copy, as they do on further pages of one topic.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

from learning_site.search.aliases import aliases_of
from learning_site.search.index import FoundPage, Index, found_page, make_index
from learning_site.search.page_text import Passage
from learning_site.search.script import search_files
from learning_site.search.stemmers import Stem, declared_roots, rooted
from learning_site.search.words import fold, words_of
from learning_site.site import Site

_ARTICLE = re.compile("<article[^>]*>(.*)</article>", re.DOTALL)
_WORD = re.compile(r"[^\W_]+")
_CYCLES = ("aeiou", "bcdfghjklmnprstvwyz", "0123456789")
_SHARED = ("assets", "404.html")


def make_large_site(built: Path, site: Site, pages: int, into: Path) -> Mapping[str, int]:
    """A site of start pages that search many; how many pages are searched, by their addresses."""
    for name in _SHARED:
        source = built / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, into / name)
    starts = {}
    for number, language in enumerate(site.settings.languages):
        start = f"{language}/" if number else ""
        (folder,) = (built / "search").glob(f"{language}.*/")
        index = large_index(built, folder, site, language, pages)
        for name, text in search_files(language, index, aliases_of(language, site.library)):
            file = into / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        (into / start).mkdir(exist_ok=True)
        shutil.copy(built / start / "index.html", into / start / "index.html")
        starts[f"/{start}"] = len(index.pages)
    return starts


def large_index(built: Path, folder: Path, site: Site, language: str, pages: int) -> Index:
    """The index of as many pages as are wanted, from those that a search of the site finds."""
    stem = rooted(language, site.library)
    found = found_pages(built, folder)
    rare = _rare(found, stem)
    copies = [_Copy(number, rare) for number in range(1, -(-pages // len(found)))]
    made = [page for copy in copies for page in map(copy.page, found)]
    roots = {word: root for copy in copies for word, root in copy.roots().items()}
    all_pages = [*found, *made][:pages]
    own = declared_roots(language, site.library)
    return make_index(all_pages, lambda word: roots.get(word) or stem(word), own)


def found_pages(built: Path, folder: Path) -> list[FoundPage]:
    """The pages that a search finds, from their HTML and what the search says of them."""
    found = []
    for number, (address, title, *_) in enumerate(
        _said(folder.with_name(f"{folder.name.partition('.')[0]}.js"))["pages"]
    ):
        article = _ARTICLE.search((built / address / "index.html").read_text("utf-8"))
        assert article, address
        description = _said(folder / f"text{number}.js")[0]
        found.append(found_page(address, title, description, article[1]))
    return found


def _said(file: Path) -> Any:
    return json.loads(file.read_text("utf-8").split("=", 2)[2].rstrip(";\n"))


def _rare(pages: Sequence[FoundPage], stem: Stem) -> dict[str, str]:
    """The words whose root only one page has, and their roots."""
    words = [set(words_of(_text(page))) for page in pages]
    roots = {word: stem(word) for word in set().union(*words)}
    counts = Counter(root for some in words for root in {roots[word] for word in some})
    return {word: root for word, root in roots.items() if counts[root] == 1}


def _text(page: FoundPage) -> str:
    passages = " ".join(f"{one.title} {one.prose} {one.rows}" for one in page.passages)
    return f"{page.title} {page.description} {passages}"


@dataclass(frozen=True)
class _Copy:
    """A copy of all pages, with words of its own for the rare ones."""

    number: int
    rare: Mapping[str, str]

    def page(self, page: FoundPage) -> FoundPage:
        # By a letter, which is no word, copies lie among other pages, as further pages do: side by
        # side, their places would be alike, and the index smaller than a real one.
        letter = chr(97 + crc32(f"{page.address}{self.number}".encode()) % 26)
        return FoundPage(
            f"{letter}/{page.address}{self.number}/",
            self._changed(page.title),
            self._changed(page.description),
            tuple(
                Passage(one.id, *map(self._changed, (one.title, one.prose, one.rows)))
                for one in page.passages
            ),
        )

    def roots(self) -> dict[str, str]:
        """The changed words and their roots."""
        return {self._word(word): self._turned(root) for word, root in self.rare.items()}

    def _changed(self, text: str) -> str:
        return _WORD.sub(
            lambda match: self._word(word) if (word := fold(match[0])) in self.rare else match[0],
            text,
        )

    def _word(self, word: str) -> str:
        root = self.rare[word]
        return word.replace(root, self._turned(root)) if root in word else self._turned(word)

    def _turned(self, word: str) -> str:
        return "".join(map(self._letter, word))

    def _letter(self, sign: str) -> str:
        cycle = next((one for one in _CYCLES if sign in one), sign)
        return cycle[(cycle.index(sign) + self.number) % len(cycle)]
