"""The "at a glance" box, cards and doors."""

from __future__ import annotations

import pytest

from learning_site.content.text import Words
from learning_site.render.facts import card, door, facts_box
from learning_site.site import Site
from tests.unit.topic import item_of, scope_of


def test_box_has_the_declared_fields_in_their_order(crossings: Site) -> None:
    box = facts_box(item_of(crossings, "crossings/ferry"), scope_of(crossings, "fr"))
    assert [str(fact.label) for fact in box.facts] == [
        "Comment ça marche",
        "Ce qu’il faut",
        "Capacité",
        "Coût de construction",
        "Péage",
        "Ouverture de l’exemple",
        "Par mauvais temps",
        "Exemple",
        "Souvent voisin de",
        "Cours d’eau",
    ]
    assert (box.id, str(box.title), box.checked) == ("facts-ferry", "Bac", "23 novembre 2026")


def test_box_leaves_empty_fields_out(crossings: Site) -> None:
    box = facts_box(item_of(crossings, "crossings/ford"), scope_of(crossings))
    labels = [str(fact.label) for fact in box.facts]
    assert "Toll" not in labels
    assert "Often found beside" not in labels
    assert "Rivers" in labels


def test_box_of_a_collection_that_declares_no_facts_is_empty(crossings: Site) -> None:
    assert facts_box(item_of(crossings, "rivers/rhine"), scope_of(crossings)).facts == ()


def test_box_carries_the_sources_of_its_item(crossings: Site) -> None:
    box = facts_box(item_of(crossings, "crossings/ferry"), scope_of(crossings))
    assert [one.source.id for one in box.references] == ["handbook"]


@pytest.mark.parametrize(
    ("path", "language", "href", "image"),
    [
        ("index", "en", "crossings/ferry/", "./crossings/ferry.svg"),
        ("crossings/index", "en", "ferry/", "../crossings/ferry.svg"),
        ("index", "fr", "traversees/bac/", "../crossings/ferry.svg"),
        ("crossings/ford", "de", "../faehre/", "../../../crossings/ferry.svg"),
    ],
)
def test_card_links_to_its_page_and_shows_the_one_picture_of_all_languages(
    path: str, language: str, href: str, image: str, crossings: Site
) -> None:
    found = card(item_of(crossings, "crossings/ferry"), scope_of(crossings, language, path))
    assert (found.href, found.image) == (href, image)


def test_card_of_an_item_without_page_and_picture_has_neither(crossings: Site) -> None:
    found = card(item_of(crossings, "rivers/loire"), scope_of(crossings, "de"))
    assert (found.href, found.image) == (None, None)
    assert found.summary == Words("Sandig und wechselhaft.", "de")


def test_door_has_the_title_and_description_of_its_page(crossings: Site) -> None:
    found = door("sources", scope_of(crossings, "de", "index"))
    assert found.title == Words("Quellen", "de")
    assert str(found.summary).startswith("Die Bücher und Karten")
    assert found.href == "quellen/"


def test_door_to_an_untranslated_page_is_marked(crossings: Site) -> None:
    found = door("crossings/ford", scope_of(crossings, "de", "index"))
    assert found.title == Words("Ford through the shallow water", "en", is_fallback=True)
    assert found.summary is not None
    assert found.summary.language == "en"
    assert found.href == "uebergaenge/ford/"


def test_door_to_nowhere_cannot_be_made(crossings: Site) -> None:
    with pytest.raises(KeyError):
        door("crossings/tunnel", scope_of(crossings))
