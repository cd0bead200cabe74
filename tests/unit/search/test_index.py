"""The index: what stands where on a page, by roots, and how it is packed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from learning_site.search.script import _LAST, _MORE, _number, search_files
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


def unpacked(index: Index, aliases: dict[str, list[str]] | None = None) -> dict[str, Any]:
    _, text = next(iter(search_files("en", index, aliases or {})))
    found: dict[str, Any] = json.loads(text.split("=", 2)[2].rstrip(";\n"))
    return found


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
    ("html", "packed"),
    [
        ("<p>pasar memasarkan pemasaran dipasarkan</p>", "pasar:~,di~kan,mem^kan,pem^an"),
        ("<p>satu dua</p>", "dua"),
    ],
)
def test_forms_are_written_by_what_they_add(html: str, packed: str) -> None:
    entries = unpacked(index_of(html, "sastrawi"))["words"].split(" ")
    assert [
        sorted(one.partition(":")[2].split(",")) for one in entries if one[:3] == packed[:3]
    ] == [sorted(packed.partition(":")[2].split(","))]


@given(st.integers(min_value=0, max_value=10**6))
def test_numbers_are_read_back(value: int) -> None:
    read, size = 0, 1
    packed = _number(value)
    for sign in packed[:-1]:
        read += size * _MORE.index(sign)
        size *= len(_MORE)
    assert read + size * _LAST.index(packed[-1]) == value


def test_digits_are_different_and_plain_in_json() -> None:
    digits = _LAST + _MORE
    assert len(set(digits)) == len(digits) == 2 * len(_LAST)
    assert json.dumps(digits) == f'"{digits}"'
    assert "<" not in digits


def test_no_text_can_end_its_script() -> None:
    index = index_of("<h1>x</h1><p>&lt;/script>&lt;!--\u2028</p>")
    for _, text in search_files("en", index, {"</script>": ["x"]}):
        assert "</" not in text
        assert "<!" not in text
        assert "\u2028" not in text


def test_the_same_pages_in_any_order_give_the_same_bytes() -> None:
    pages = [found_page(f"{name}/", "", "", f"<h1>{name}</h1><p>x y {name}</p>") for name in "cab"]
    one, other = (make_index(some, str) for some in (pages, list(reversed(pages))))
    assert list(search_files("en", one, {})) == list(search_files("en", other, {}))


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
