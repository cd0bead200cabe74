"""Roots of words. A language's file names its stemmer; what can be named is what is installed.

The packages are loaded only when an index is made: ``check`` never waits for them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from learning_site.content.library import Library
from learning_site.search.words import fold

Stem = Callable[[str], str]
"""From a word in small letters to its folded root, which need not be a word itself."""

SASTRAWI = "sastrawi"
"""Looks words up in a dictionary, for affixes on both sides that also change the root's sound."""
_SNOWBALL = "snowballstemmer"
_ENDING = "_stemmer"


def stemmer_names() -> list[str]:
    """The stemmers that a language may name: one with a dictionary, and the Snowball family."""
    spec = find_spec(_SNOWBALL)
    files = Path(spec.origin).parent.glob(f"*{_ENDING}.py") if spec and spec.origin else ()
    return sorted([SASTRAWI, *(file.stem.removesuffix(_ENDING) for file in files)])


def rooted(language: str, library: Library) -> Stem:
    """The roots of a language: those that its file names, and its stemmer's for all other words."""
    declared = library.languages[language].shape.search
    if declared is None:
        return stemmer(None)
    own = declared_roots(language, library)
    stem = stemmer(declared.stemmer)
    return lambda word: own.get(fold(word)) or stem(word)


def declared_roots(language: str, library: Library) -> dict[str, str]:
    """The words whose root a language's file names itself, and these roots."""
    declared = library.languages[language].shape.search
    lists = declared.roots.items() if declared else ()
    return {fold(form): fold(root) for root, forms in lists for form in (root, *forms)}


@cache
def stemmer(name: str | None) -> Stem:
    """The stemmer of a name; without one every word is its own root."""
    if name is None:
        return fold
    if name == SASTRAWI:
        factory = import_module("Sastrawi.Stemmer.StemmerFactory").StemmerFactory
        return _words_only(factory().create_stemmer().stem)
    # Its own door would take a compiled stemmer where there is one: other versions, other roots.
    module = import_module(f"{_SNOWBALL}.{name}{_ENDING}")
    made = getattr(module, name.title().replace("_", "") + "Stemmer")()
    return _words_only(made.stemWord)


def _words_only(stem: Stem) -> Stem:
    """Leave numbers, and words too short to have an affix, as they are."""

    @cache
    def root(word: str) -> str:
        return fold(stem(word) or word if len(word) > 3 and word.isalpha() else word)

    return root
