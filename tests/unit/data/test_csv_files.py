"""Tables as CSV: read back, they say what the facts say, whatever words those have."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning_site.content.library import Comparison, Item, Library
from learning_site.content.text import Text
from learning_site.content.values import Day, Level, Link, Quantity, Relation
from learning_site.data.csv_files import collection_csv, comparison_csv
from learning_site.data.scopes import Scopes
from learning_site.render.values import cell
from learning_site.site import Site
from tests.unit.data.sites import read_csv, real_site, scopes_of, with_words
from tests.unit.topic import LANGUAGES

WORDS = st.text(min_size=1, max_size=30).map(str.strip).filter(bool) | st.sampled_from(
    ["=1+1", "@SUM(A1)", "-2", "+62 812", "a;b,c", 'say "no"', "two\nlines", "'=x", "<b>", "＝1"]
)


def said(text: Text | None, language: str, scopes: Scopes) -> str:
    if text is None:
        return ""
    mark = f" ({scopes.each[language].string('untranslated')})"
    words = text.in_language(language)
    return words.text + (mark if words.is_fallback else "")


def leveled(
    value: Level | Relation | None, name: str, item: Item, language: str, scopes: Scopes
) -> tuple[str, str]:
    """The level and the reason that a cell must show, taken from the facts alone."""
    library = scopes.library
    relation = library.relation(item.collection, name)
    field = library.collections[item.collection].shape.fields[name]
    scale = relation.scale if relation else library.scale(item.collection, field.scale)
    if value is None:
        return "", ""
    level = said(scale.levels[value.level], language, scopes) if scale and value.level else ""
    reason = said(value.reason, language, scopes)
    return level, reason if level or reason else scopes.each[language].string("related")


def expected(item: Item, name: str, language: str, scopes: Scopes) -> tuple[str, ...] | None:
    """What a field of an item must show; None for what says nothing, and for relations."""
    value = item.values.get(name)
    if isinstance(value, Text):
        return (said(value, language, scopes),)
    if isinstance(value, tuple):
        return ("\n".join(said(one, language, scopes) for one in value),)
    if isinstance(value, Level):
        return leveled(value, name, item, language, scopes)
    if isinstance(value, Link):
        return (f"{said(value.text, language, scopes)} ({value.url})",)
    if isinstance(value, Quantity | Day):
        field = scopes.library.collections[item.collection].shape.fields[name]
        return (str(cell(value, field, None, scopes.each[language]).words),)
    return None


def check_fields(comparison: Comparison, language: str, scopes: Scopes) -> int:
    """Hold every cell of a table of fields against the facts; how many were held."""
    shape = comparison.shape
    collection = scopes.library.collections[shape.items]
    items = [item for item in collection if not shape.only or item.id in shape.only]
    head, *rows = read_csv(comparison_csv(comparison, scopes.each[language]))
    held = 0
    for item in items:
        title = said(item.head.title, language, scopes)
        for number, name in enumerate(shape.fields):
            wanted = expected(item, name, language, scopes)
            if wanted is None:
                continue
            label = said(collection.shape.fields[name].label, language, scopes)
            if shape.transpose:
                # Items become columns; one with a level and a reason somewhere takes two.
                column, row = head.index(title), rows[number]
                assert row[0] == label
            else:
                column, row = head.index(label), rows[items.index(item)]
                assert row[0] == title
            assert tuple(row[column : column + len(wanted)]) == wanted
            held += 1
    return held


def check_relation(comparison: Comparison, language: str, scopes: Scopes) -> int:
    """Hold every cell of a table of levels against the facts; how many were held."""
    shape = comparison.shape
    name = str(shape.relation)
    relation = scopes.library.relation(shape.items, name)
    assert relation is not None
    head, *rows = read_csv(comparison_csv(comparison, scopes.each[language]))
    items, others = list(relation.rows), list(relation.columns)
    down, across = (others, items) if shape.transpose else (items, others)
    assert [row[0] for row in rows] == [said(one.head.title, language, scopes) for one in down]
    for row, one in zip(rows, down, strict=True):
        column = 1
        for other in across:
            assert head[column] == said(other.head.title, language, scopes)
            pair = (other, one) if shape.transpose else (one, other)
            value = relation.cell(pair[0].id, pair[1].id)
            wanted = leveled(value, name, pair[0], language, scopes)
            # A column without any reason has only levels.
            width = 2 if head[column + 1] == reason_of(head[column], language, scopes) else 1
            assert row[column : column + width] == list(wanted[:width])
            column += width
        assert head[column] == scopes.each[language].string("data-sources")
        assert len(row) == column + 1
    return len(rows)


def reason_of(name: str, language: str, scopes: Scopes) -> str:
    return scopes.each[language].string("data-reason", column=name)


def check(slug: str, language: str, scopes: Scopes) -> None:
    comparison = scopes.library.comparisons[slug]
    hold = check_relation if comparison.shape.relation else check_fields
    assert hold(comparison, language, scopes)


def tables(site: Site) -> list[str]:
    """The tables whose items have names of their own, so that a test can find them."""
    return sorted(site.library.comparisons)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_of_the_other_topic_say_what_the_facts_say(language: str, crossings: Site) -> None:
    for slug in tables(crossings):
        check(slug, language, scopes_of(crossings))


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("slug", tables(real_site()))
def test_tables_of_the_real_site_say_what_the_facts_say(slug: str, language: str) -> None:
    check(slug, language, scopes_of(real_site()))


def changed(data: st.DataObject, site: Site, words: str) -> tuple[Library, str, str]:
    """The library with any words in one item, a table that shows it, and a language."""
    slug = data.draw(st.sampled_from(tables(site)))
    collection = site.library.collections[site.library.comparisons[slug].shape.items]
    name = data.draw(st.sampled_from(sorted(collection.items)))
    language = data.draw(st.sampled_from(list(site.library.languages)))
    return with_words(site.library, f"{collection.id}/{name}", words), slug, language


@given(st.data(), WORDS)
def test_any_words_come_back_from_the_other_topic(
    crossings: Site, data: st.DataObject, words: str
) -> None:
    library, slug, language = changed(data, crossings, words)
    check(slug, language, scopes_of(crossings, library))


@settings(max_examples=40)
@given(st.data(), WORDS)
def test_any_words_come_back_from_the_real_site(data: st.DataObject, words: str) -> None:
    library, slug, language = changed(data, real_site(), words)
    check(slug, language, scopes_of(real_site(), library))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_collection_has_a_row_for_each_item(language: str, crossings: Site) -> None:
    scopes = scopes_of(crossings)
    for collection in crossings.library.collections.values():
        head, *rows = read_csv(collection_csv(collection, scopes.each[language]))
        assert {len(row) for row in rows} == {len(head)}
        assert [row[0] for row in rows] == list(collection.items)
        for row, item in zip(rows, collection, strict=True):
            assert row[1] == said(item.head.title, language, scopes)
            assert item.head.checked in row
            for name in item.values:
                wanted = expected(item, name, language, scopes)
                label = said(collection.shape.fields[name].label, language, scopes)
                if wanted:
                    column = head.index(label)
                    assert tuple(row[column : column + len(wanted)]) == wanted


def test_a_collection_tells_relations_with_levels_and_reasons(crossings: Site) -> None:
    scopes = scopes_of(crossings)
    rivers = crossings.library.collections["rivers"]
    head, rhine, _ = read_csv(collection_csv(rivers, scopes.each["en"]))
    assert rhine[head.index("Crossings")].splitlines() == [
        "Ferry (common): Long stretches have no bridge.",
        "Bridge (common): Every large town has one.",
        "Ford through the shallow water (rare): Too deep.",
    ]
    assert rhine[head.index("Length")] == "1,233 km"
    assert rhine[head.index("Sources")].startswith("Flussatlas: Ströme & Ufer (https://")


def test_an_address_stands_only_where_there_is_a_page(crossings: Site) -> None:
    scopes = scopes_of(crossings)
    collections = crossings.library.collections
    ferry = read_csv(collection_csv(collections["crossings"], scopes.each["fr"]))[1]
    assert ferry[-1] == "https://crossings.example/fr/traversees/bac/"
    assert read_csv(collection_csv(collections["rivers"], scopes.each["fr"]))[1][-1] == ""


def test_dates_and_amounts_read_as_on_the_page(crossings: Site) -> None:
    scopes = scopes_of(crossings)
    head, ferry, bridge, _ = read_csv(
        collection_csv(crossings.library.collections["crossings"], scopes.each["en"])
    )
    assert isinstance(
        crossings.library.collections["crossings"].items["ferry"].values["opened"], Day
    )
    assert ferry[head.index("The example opened")] == "23 March 1889"
    assert bridge[head.index("Toll")] == "€1 (on old bridges)"
