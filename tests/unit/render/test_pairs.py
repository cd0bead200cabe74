"""Pages that hold two items against each other, made of facts alone."""

from __future__ import annotations

from itertools import combinations

import pytest

from learning_site.render.made_pages import with_made_pages
from learning_site.render.pairs import Pair, alike, differences, together
from learning_site.render.values import Cell
from learning_site.site import Site
from tests.project import Project
from tests.unit.topic import LANGUAGES, read_facts, read_site, read_words, scope_of

PATH = "side-by-side/ferry-bridge"


def sides(site: Site, language: str = "en") -> tuple[Pair, Pair, Pair]:
    items = site.library.collections["crossings"].items
    first, second = items["ferry"], items["bridge"]
    scope = scope_of(site, language, path=PATH)
    return (
        differences(first, second, scope),
        alike(first, second, scope),
        together(first, second, scope),
    )


def heads(pair: Pair) -> list[str]:
    return [str(row.head.words) for group in pair.groups for row in group.rows]


def test_each_two_items_have_a_page_in_every_language(crossings: Site) -> None:
    items = list(crossings.library.collections["crossings"].items)
    made = {path: twins for path, twins in crossings.tree.pages.items() if "side-by" in path}
    assert set(made) == {f"side-by-side/{a}-{b}" for a, b in combinations(items, 2)}
    for twins in made.values():
        assert set(twins) == set(LANGUAGES)
        assert {tuple(one.id for one in page.headings) for page in twins.values()} == {
            (twins["en"].headings[0].id, "differences", "alike", "together")
        }
        for page in twins.values():
            assert page.source
            assert page.front.search == {"exclude": True}
            assert not page.front.lesson


def test_address_is_made_of_those_of_both_items(crossings: Site) -> None:
    addresses = [crossings.tree.addresses.of(PATH, one) for one in LANGUAGES]
    assert addresses == [
        "side-by-side/ferry-bridge/", "fr/side-by-side/bac-pont/", "de/side-by-side/faehre-bruecke/"
    ]  # fmt: skip


def test_pair_leaves_its_address_with_its_items(other_topic: Project) -> None:
    other_topic.edit("docs/crossings/bridge.fr.md", "slug: pont", "slug: p\nformerly: [x/pont]")
    page = read_site(other_topic.root).tree.pages[PATH]["fr"]
    assert page.front.slug == "bac-p"
    # The ferry's own page moved before, too: bateau, now bac.
    former = {"bac-pont", "bateau-p", "bateau-pont"}
    assert set(page.front.formerly) == {f"fr/side-by-side/{name}" for name in former}


def test_made_pages_raise_no_problem(other_topic: Project) -> None:
    assert not list(read_site(other_topic.root).problems)


def test_page_that_somebody_wrote_stays(other_topic: Project) -> None:
    (other_topic.root / "docs/side-by-side").mkdir()
    for language in LANGUAGES:
        other_topic.write(f"docs/{PATH}.{language}.md", f"# Mine {language}\n")
    tree, _ = read_words(other_topic.root)
    library, _ = read_facts(other_topic.root)
    page = with_made_pages(tree, library).page(PATH, "en")
    assert page is not None
    assert (page.title, page.source) == ("Mine en", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_told_twice_and_nothing_is_lost(crossings: Site, language: str) -> None:
    """Every field and every level of both items stands in exactly one of the first two parts."""
    differ, same, _ = sides(crossings, language)
    lists = {"needs"}
    shape = crossings.library.collections["crossings"].shape
    told = heads(differ) + heads(same)
    for name, field in shape.fields.items():
        if field.kind != "relation" and name not in {"weather", *lists}:
            assert told.count(str(field.label.in_language(language))) == 1, name
    rivers = crossings.library.collections["rivers"]
    for river in rivers:
        cells = [rivers.items[river.id].relations("crossings").get(x) for x in ("ferry", "bridge")]
        expected = 1 if all(cells) else 0
        assert told.count(str(river.short(language))) == expected, river.id


def test_what_differs_differs_and_what_is_alike_is_alike(crossings: Site) -> None:
    def level(cell: Cell) -> object:
        return (cell.mark.rank if cell.mark else None, cell.words if not cell.mark else None,
                tuple(entry.words for entry in cell.entries))  # fmt: skip

    differ, same, _ = sides(crossings)
    for group in differ.groups:
        assert all(level(row.first) != level(row.second) for row in group.rows)
    for group in same.groups:
        assert all(level(row.first) == level(row.second) for row in group.rows)


def test_entries_that_both_lists_have_are_alike_and_the_rest_differs(other_topic: Project) -> None:
    shared = "  - {en: A crew, fr: Un équipage, de: Eine Besatzung}\n"
    other_topic.edit("content/crossings/bridge.yml", "needs:\n", f"needs:\n{shared}")
    differ, same, _ = sides(read_site(other_topic.root))
    (row,) = [row for group in same.groups for row in group.rows if row.first.entries]
    assert [str(one.words) for one in row.first.entries] == ["A crew"]
    (other,) = [row for group in differ.groups for row in group.rows if row.first.entries]
    assert "A crew" not in [str(one.words) for one in (*other.first.entries, *other.second.entries)]


def test_strongest_names_who_brings_it(crossings: Site) -> None:
    _, _, both = sides(crossings)
    assert both.advice is not None
    assert [str(one) for one in both.references[0].title.text.split()][:2] == ["Handbook", "of"]
    rivers = crossings.library.collections["rivers"]
    for part in both.together:
        for entry, by in part.entries:
            river = next(one for one in rivers if one.title("en") == entry.words)
            relations = river.relations("crossings")
            names = [
                str(crossings.library.collections["crossings"].items[one].short("en"))
                for one in ("ferry", "bridge")
                if one in relations and relations[one].level == "common"
            ]
            assert [str(one) for one in by] == names
