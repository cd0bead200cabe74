"""The index: what stands where on a page, by roots."""

from __future__ import annotations

import pytest

from learning_site.search.index import (
    HEADING,
    OFTEN,
    PROSE,
    ROW,
    TITLE,
    Index,
    found_page,
    make_index,
)
from learning_site.search.page_text import passages_of
from learning_site.search.stemmers import stemmer
from learning_site.search.words import words_of

PAGE = """<h1 id="f">A ferry <a class="headerlink" href="#f"></a></h1>
<p>Boats carry <em>trav</em>ellers.<br>Boats, boats!</p>
<details data-search-exclude><p>hidden</p></details>
<h2 id="price">Price</h2>
<p>It costs<sup class="ref"><a>[1]</a></sup> little</p><p>today <sup>2</sup> <sup>3</sup>. Ever</p>
<table><tr><th>Toll</th><td><span class="cell-label">Toll</span> free &amp; easy</td></tr></table>
<section class="references"><h2 id="references">Sources</h2><ol><li>Book</li></ol></section>
"""


def index_of(html: str, stem: str | None = None, **declared: str) -> Index:
    page = found_page("ferry/", "unused", "On the water", html)
    return make_index([page], stemmer(stem), declared)


def rank(index: Index, root: str) -> list[tuple[int, int]]:
    return list(index.places[root])


def test_passages_have_running_words_and_rows_and_nothing_twice() -> None:
    lead, price = passages_of(PAGE)
    assert (lead.id, lead.title) == ("", "A ferry")
    assert lead.prose == "Boats carry travellers. Boats, boats!"
    assert (price.id, price.prose, price.rows) == (
        "price",
        "It costs little · today. Ever",
        "Toll · free & easy",
    )


def test_the_place_of_a_word_decides_its_rank() -> None:
    index = index_of(PAGE)
    assert rank(index, "ferry") == [(0, TITLE)]
    assert rank(index, "water") == [(0, HEADING)]
    assert rank(index, "boats") == [(0, OFTEN)]
    assert rank(index, "carry") == [(0, PROSE)]
    assert rank(index, "price") == [(1, HEADING)]
    assert rank(index, "toll") == [(1, ROW)]
    assert "hidden" not in index.places
    assert "book" not in index.places


def test_forms_share_their_root_and_its_best_rank() -> None:
    index = index_of("<h1>Kemitraan</h1><p>Bermitra dengan mitra.</p>", "sastrawi")
    assert index.forms["mitra"] == ("bermitra", "kemitraan", "mitra")
    assert rank(index, "mitra") == [(0, TITLE)]


def test_accents_lead_to_the_root_and_need_not_be_typed() -> None:
    index = index_of("<h1>Traversées</h1><p>traverser</p>", "french")
    assert index.forms["travers"] == ("traversees", "traverser")


def test_a_declared_form_is_known_although_no_page_has_it() -> None:
    index = index_of("<h1>Advocacy</h1>", advocate="advocacy", other="missing")
    assert index.forms["advocacy"] == ("advocacy", "advocate")
    assert "missing" not in index.forms


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lembaga (LSM), “UU 25/1992”!", ["lembaga", "lsm", "uu", "25", "1992"]),
        ("l’été où Straße", ["ete", "ou", "straße"]),
        ("a_b 7", ["7"]),
    ],
)
def test_words_are_folded_and_signs_are_none(text: str, words: list[str]) -> None:
    assert words_of(text) == words
