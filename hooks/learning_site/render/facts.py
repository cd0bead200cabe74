"""Views of single items and pages: the "at a glance" box, cards and doors."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.library import Item
from learning_site.content.text import Words
from learning_site.render import formats
from learning_site.render.edits import Edits, item_edits
from learning_site.render.made_pages import pairs_with
from learning_site.render.scope import Reference, Scope
from learning_site.render.tables import field_cell
from learning_site.render.values import Cell, Entry


@dataclass(frozen=True)
class Fact:
    label: Words
    cell: Cell


@dataclass(frozen=True)
class FactsBox:
    """An item at a glance: its fields in the order that its collection declares."""

    id: str
    title: Words
    facts: tuple[Fact, ...]
    checked: str
    references: tuple[Reference, ...]
    pairs: tuple[Entry, ...] = ()
    """The other items of its collection, by the pages that hold both against each other."""
    edits: Edits | None = None


@dataclass(frozen=True)
class Card:
    """A link to a page with its name, one sentence, and perhaps a picture."""

    title: Words
    summary: Words | None
    href: str | None
    image: str | None = None


def facts_box(item: Item, scope: Scope) -> FactsBox:
    """The box of an item. Fields without a value are left out: the box has no grid to keep."""
    collection = scope.library.collections[item.collection]
    facts = []
    for name in collection.shape.facts:
        if name in collection.shape.fields:
            cell = field_cell(item, name, scope)
            if not cell.is_empty:
                label = collection.shape.fields[name].label
                facts.append(Fact(label.in_language(scope.language), cell))
    return FactsBox(
        f"facts-{item.id}",
        item.title(scope.language),
        tuple(facts),
        formats.date(item.head.checked, scope.locale),
        scope.references(item.head.sources),
        tuple(pairs_with(item, scope)),
        item_edits(item, scope),
    )


def card(item: Item, scope: Scope) -> Card:
    """The card of an item; its picture lies beside the pages of its collection."""
    image = None
    if item.head.image:
        image = scope.file_href(f"{item.collection}/{item.head.image}")
    return Card(
        item.title(scope.language),
        item.head.summary.in_language(scope.language),
        scope.item_href(item),
        image,
    )


def door(path: str, scope: Scope) -> Card:
    """The door to a page: its title, and the description from its front matter."""
    page = scope.page(path)
    if page is None:
        raise KeyError(path)
    description = page.front.description
    return Card(
        Words(page.title, page.language, page.language != scope.language),
        Words(description, page.language) if description else None,
        scope.href(path),
    )
