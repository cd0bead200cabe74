"""A table read back from its HTML says what the facts say, whatever they say, in every language."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.content.library import Library
from learning_site.content.text import Text
from learning_site.render.renderer import Renderer
from learning_site.render.tables import table
from learning_site.site import Site
from tests.unit.topic import LANGUAGES, scope_of

TABLES = [
    "ways-at-a-glance",
    "ways-side-by-side",
    "rivers-and-crossings",
    "crossings-and-rivers",
    "on-the-water",
]
WORDS = st.text(min_size=1, max_size=40).filter(
    lambda text: text.strip() == text and "\r" not in text
)


class TableReader(HTMLParser):
    """Reads the rows of a table: the text of each cell without its label and reference numbers.

    ``keys`` are what a script sorts each cell by, ``choices`` the ids that its controls offer.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.keys: list[list[str | None]] = []
        self.choices: list[str | None] = []
        self.quiet = 0
        self.open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        silent = tag == "sup" or ("class", "cell-label") in attrs
        self.open.append((tag, silent))
        self.quiet += silent
        if tag == "tr":
            self.rows.append([])
            self.keys.append([])
        elif tag in {"th", "td"}:
            self.rows[-1].append("")
            self.keys[-1].append(dict(attrs).get("data-sort"))
        elif tag == "input" and "fieldset" in {name for name, _ in self.open}:
            self.choices.append(dict(attrs)["value"])

    def handle_endtag(self, tag: str) -> None:
        while self.open:
            name, silent = self.open.pop()
            self.quiet -= silent
            if name == tag:
                break

    def handle_data(self, data: str) -> None:
        inside = {name for name, _ in self.open}
        if self.rows and self.rows[-1] and not self.quiet and {"th", "td"} & inside:
            self.rows[-1][-1] += data


def read_back(
    site: Site, slug: str, language: str, library: Library | None = None
) -> list[list[str]]:
    return reader_of(site, slug, language, library).rows


def reader_of(site: Site, slug: str, language: str, library: Library | None = None) -> TableReader:
    scope = scope_of(site, language)
    if library is not None:
        scope = replace(scope, library=library)
    reader = TableReader()
    reader.feed(Renderer(site.environment, scope).part("comparison", slug))
    return reader


@pytest.mark.parametrize("slug", TABLES)
def test_rows_and_columns_are_as_many_in_every_language(slug: str, crossings: Site) -> None:
    shapes = {tuple(map(len, read_back(crossings, slug, language))) for language in LANGUAGES}
    assert len(shapes) == 1
    (shape,) = shapes
    assert len(set(shape)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_turned_table_has_the_cells_of_the_straight_one(language: str, crossings: Site) -> None:
    straight = read_back(crossings, "rivers-and-crossings", language)
    turned = read_back(crossings, "crossings-and-rivers", language)
    straight_cells = [row[1:] for row in straight[1:]]
    turned_cells = [row[1:] for row in turned[1:]]
    assert [list(row) for row in zip(*turned_cells, strict=True)] == straight_cells


@pytest.mark.parametrize("slug", TABLES)
def test_every_cell_has_its_key_and_every_heading_its_choice(slug: str, crossings: Site) -> None:
    known = {language: reader_of(crossings, slug, language) for language in LANGUAGES}
    for language, reader in known.items():
        made = table(crossings.library.comparisons[slug], scope_of(crossings, language))
        assert reader.keys[0] == [None] * (len(made.columns) + 1)
        assert [keys[1:] for keys in reader.keys[1:]] == [
            [cell.sort for cell in row.cells] for row in made.rows
        ]
    (choices,) = {tuple(reader.choices) for reader in known.values()}
    assert len(choices) == len(known["en"].rows[0]) - 1 + len(known["en"].rows) - 1


@given(st.tuples(WORDS, WORDS, WORDS), st.sampled_from(LANGUAGES))
def test_any_words_come_back_as_they_were_written(
    crossings: Site, words: tuple[str, str, str], language: str
) -> None:
    text = Text.model_validate(
        dict(zip(LANGUAGES, words, strict=True)), context={"languages": LANGUAGES}
    )
    field = text_field(crossings)
    collection = crossings.library.collections["crossings"]
    first, *others = collection.items.values()
    changed = replace(first, values={**first.values, field: text})
    items = {item.id: item for item in (changed, *others)}
    library = replace(
        crossings.library,
        collections={
            **crossings.library.collections,
            "crossings": replace(collection, items=items),
        },
    )
    rows = read_back(crossings, "ways-at-a-glance", language, library)
    everything = [cell for row in rows for cell in row]
    assert text.in_language(language).text in everything


def text_field(site: Site) -> str:
    """A field of kind text that the table of all ways shows."""
    fields = site.library.collections["crossings"].shape.fields
    shown: Any = site.library.comparisons["ways-at-a-glance"].shape.fields
    return str(next(name for name in shown if fields[name].kind == "text"))
