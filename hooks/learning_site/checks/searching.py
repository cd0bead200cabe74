"""What the files of the languages tell the search: its stemmer, and what readers type instead."""

from __future__ import annotations

from collections.abc import Iterator

from learning_site.checks.spelling import texts_of
from learning_site.content.library import Language, Library
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems
from learning_site.problems.problem import closest
from learning_site.search.stemmers import stemmer_names
from learning_site.search.words import words_of


def check_searching(library: Library, tree: PageTree, problems: Problems) -> None:
    """Every stemmer is one that is installed, and every alias leads from one text to another."""
    for language in library.languages.values():
        declared = language.shape.search
        if declared is None:
            continue
        names = stemmer_names()
        if declared.stemmer is not None and declared.stemmer not in names:
            place = language.document.value_place("search", "stemmer")
            guess = closest(declared.stemmer, names)
            problems.add("stemmer-unknown", place, name=declared.stemmer, guess=guess, known=names)
        _check_aliases(language, library, tree, problems)


def _check_aliases(
    language: Language, library: Library, tree: PageTree, problems: Problems
) -> None:
    shape, document = language.shape.search, language.document
    words = _Words(language.code, library, tree)
    for said, all_typed in shape.aliases.items() if shape else ():
        parts = words_of(said)
        missing = [word for word in parts if not words.has(word)]
        if missing or not parts:
            place = document.place("search", "aliases", said)
            problems.add("alias-lost", place, said=said, word=missing[0] if missing else said)
        for number, typed in enumerate(all_typed):
            if not words_of(typed) or words_of(typed) == parts:
                place = document.value_place("search", "aliases", said, number)
                problems.add("alias-useless", place, typed=typed, said=said)


class _Words:
    """Whether a language's pages and facts have a word, or one that begins so."""

    def __init__(self, language: str, library: Library, tree: PageTree) -> None:
        self._texts = self._all(language, library, tree)
        self._read = ""

    def has(self, word: str) -> bool:
        """Read on only while the word is not found: most stand on the first pages."""
        while word not in self._read:
            more = next(self._texts, None)
            if more is None:
                return False
            self._read += "\n" + " ".join(words_of(more))
        return True

    @staticmethod
    def _all(language: str, library: Library, tree: PageTree) -> Iterator[str]:
        for page in tree:
            if page.language == language:
                yield page.body
        for document in library.documents():
            yield "\n".join(text for at, text in texts_of(document.data) if at[-1] == language)
