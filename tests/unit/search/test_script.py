"""How the index is packed: every word, place and text is read back, from few and small files."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from itertools import accumulate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.search.index import Index, found_page, make_index
from learning_site.search.script import _LAST, _MORE, _SHARD, _number, search_files
from learning_site.search.stemmers import stemmer

_ENTRY = re.compile("([A-Z])([^A-Z:]*)(?::([^A-Z]*))?")
WORDS = st.text("abcdefgé1ß\U0001d7ceЖ", min_size=1, max_size=9)
PAGES = st.lists(st.lists(st.lists(WORDS, max_size=30), min_size=1, max_size=4), max_size=6)
"""Words of each section of some pages."""


def made(pages: list[list[list[str]]], stem: str | None = "porter") -> Index:
    """The index of pages with these words in their sections."""
    texts = [
        "".join(
            f'<h{1 + bool(number)} id="s{number}">{" ".join(words[:2])}</h{1 + bool(number)}>'
            f"<p>{' '.join(words)}</p>"
            for number, words in enumerate(sections)
        )
        for sections in pages
    ]
    found = [found_page(f"{number}/", "", "About it", html) for number, html in enumerate(texts)]
    return make_index(found, stemmer(stem))


def files_of(index: Index) -> dict[str, Any]:
    """What each file of the search says, by its name."""
    return {
        name.removeprefix("search/").removeprefix("en/").removesuffix(".js"): json.loads(
            text.split("=", 2)[2][:-2]
        )
        for name, text in search_files("en", index, {})
    }


def words_in(packed: str) -> Mapping[str, tuple[str, ...]]:
    """Roots and forms, read as search-words.js does."""
    found, root = {}, ""
    for kept, rest, forms in _ENTRY.findall(packed):
        root = root[: ord(kept) - ord("A")] + rest
        all_forms = (forms or "~").split(",")
        found[root] = tuple(one.replace("~", root).replace("^", root[1:]) for one in all_forms)
    return found


def places_in(packed: str) -> tuple[tuple[int, int], ...]:
    """Passages and ranks, read as search-places.js does."""
    places, value, size, at = [], 0, 1, 0
    for sign in packed:
        value += size * (_MORE if sign in _MORE else _LAST).index(sign)
        size *= len(_MORE)
        if sign in _LAST:
            at += value // 5
            places.append((at, value % 5))
            value, size = 0, 1
    return tuple(places)


@given(PAGES)
def test_every_word_and_place_and_text_is_read_back(pages: list[list[list[str]]]) -> None:
    index = made(pages)
    files = files_of(index)
    core = files["en"]
    assert words_in(core["words"]) == index.forms
    shards = [files[f"places{number}"].split(" ") for number in range(len(core["shards"]))]
    assert [len(shard) for shard in shards if shard != [""]] == list(filter(None, core["shards"]))
    packed = [one for shard in shards for one in shard if one]
    assert [places_in(one) for one in packed] == [index.places[root] for root in index.forms]
    for number, page in enumerate(index.pages):
        assert core["pages"][number] == [page.address, page.title, len(page.passages)]
        description, *passages = files[f"text{number}"]
        assert description == page.description
        assert [(one[0], one[1]) for one in passages] == [(p.id, p.title) for p in page.passages]
        assert [one[2] for one in passages] == [
            f"{p.prose} {p.rows}".strip() for p in page.passages
        ]


@given(st.lists(st.integers(min_value=1, max_value=60), max_size=60))
def test_no_shard_has_more_than_it_holds(sizes: list[int]) -> None:
    """But one whose only root has more places than that."""
    names = [f"{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(len(sizes))]
    places = {
        name: tuple((300 * number, 0) for number in range(size * 20))
        for name, size in zip(names, sizes, strict=True)
    }
    index = Index((), {name: (name,) for name in names}, places)
    files = files_of(index)
    ends = list(accumulate(files["en"]["shards"]))
    assert ends[-1] == len(names)
    for number, count in enumerate(files["en"]["shards"]):
        shard = files[f"places{number}"]
        assert len(shard.replace(" ", "")) <= _SHARD or count == 1


def test_an_empty_site_has_an_empty_index() -> None:
    files = files_of(made([]))
    assert files["en"] == {"folder": "en", "pages": [], "words": "", "shards": [0], "aliases": {}}


def test_roots_are_written_by_what_differs_from_the_one_before() -> None:
    words = files_of(made([[["pasar", "pasang", "pasal", "rapat"]]], None))["en"]["words"]
    assert words.endswith("ApasalEngErArapat")


@pytest.mark.parametrize(
    ("words", "packed"),
    [
        ("pasar memasarkan pemasaran dipasarkan", "pasar:di~kan,mem^kan,~,pem^an"),
        ("satu dua", "dua"),
    ],
)
def test_forms_are_written_by_what_they_add(words: str, packed: str) -> None:
    found = files_of(made([[words.split(" ")]], "sastrawi"))["en"]["words"]
    assert packed in found.split("A")


@given(st.integers(min_value=0, max_value=10**6))
def test_numbers_are_read_back(value: int) -> None:
    ((passage, rank),) = places_in(_number(value))
    assert passage * 5 + rank == value


def test_digits_are_different_and_plain_in_json() -> None:
    digits = _LAST + _MORE
    assert len(set(digits)) == len(digits) == 2 * len(_LAST)
    assert json.dumps(digits) == f'"{digits}"'
    assert "<" not in digits


def test_no_text_can_end_its_script() -> None:
    page = found_page("x/", "", "", "<h1>x</h1><p>&lt;/script>&lt;!--\u2028</p>")
    for _, text in search_files("en", make_index([page], str), {"</script>": ["x"]}):
        assert "</" not in text
        assert "<!" not in text
        assert "\u2028" not in text


def test_the_same_pages_in_any_order_give_the_same_bytes() -> None:
    pages = [found_page(f"{name}/", "", "", f"<h1>{name}</h1><p>x y {name}</p>") for name in "cab"]
    one, other = (make_index(some, str) for some in (pages, list(reversed(pages))))
    assert list(search_files("en", one, {})) == list(search_files("en", other, {}))
