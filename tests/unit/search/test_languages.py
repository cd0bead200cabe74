"""What a language's file tells the search: its stemmer, roots of its own, and aliases."""

from __future__ import annotations

import subprocess
import sys

import pytest

from learning_site.content.loader import Loader
from learning_site.problems import Problems
from learning_site.search.aliases import aliases_of
from learning_site.search.stemmers import declared_roots, rooted, stemmer, stemmer_names
from learning_site.site import Site
from tests.project import ROOT, Project
from tests.unit.topic import LANGUAGES


@pytest.mark.parametrize(
    ("name", "word", "root"),
    [
        ("sastrawi", "kemitraan", "mitra"),
        ("sastrawi", "memasarkan", "pasar"),
        ("porter", "partnerships", "partnership"),
        ("french", "traversées", "travers"),
        ("german", "fahren", "fahr"),
        ("porter", "2021", "2021"),
        ("porter", "its", "its"),
        (None, "partners", "partners"),
    ],
)
def test_roots_of_words(name: str | None, word: str, root: str) -> None:
    assert stemmer(name)(word) == root


def test_every_stemmer_that_can_be_named_is_there() -> None:
    names = stemmer_names()
    assert {"sastrawi", "porter", "dutch_porter"} <= set(names)
    for name in names:
        assert stemmer(name)("abcdefg")


def test_a_language_may_know_a_root_better(crossings: Site) -> None:
    own = declared_roots("en", crossings.library)
    assert own == {"crosswise": "cross", "cross": "cross"}
    root = rooted("en", crossings.library)
    assert [root(word) for word in ("crosswise", "crossings")] == ["cross", "cross"]
    assert rooted("de", crossings.library)("fahren") == "fahr"


def test_a_language_needs_no_stemmer(other_topic: Project) -> None:
    other_topic.edit("content/languages/fr.yml", "  stemmer: french\n", "")
    library = Loader(other_topic.root, LANGUAGES, Problems()).library()
    assert rooted("fr", library)("traversées") == "traversees"


def test_aliases_come_from_three_lists(crossings: Site) -> None:
    for language, typed, said in (("en", "boat ride", "ferry"), ("de", "fahrschiff", "fahre")):
        assert aliases_of(language, crossings.library)[typed] == [said]
    terms = crossings.library.glossary.terms.values() if crossings.library.glossary else ()
    avoided = [word for term in terms for word in term.shape.avoid.get("en", ())]
    assert avoided
    found = aliases_of("en", crossings.library)
    assert all(word.lower().replace("-", " ") in found for word in avoided)
    assert list(found) == sorted(found)


def test_checking_a_site_loads_no_stemmer() -> None:
    code = (
        "import sys; from pathlib import Path; from learning_site.site import load_site;"
        f"load_site(Path({str(ROOT)!r}));"
        "print([one for one in sys.modules if one.startswith(('Sastrawi', 'snowball'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=Project(ROOT).environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
