"""What differs between two versions of a site: pages, values of facts, and what fell behind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from learning_site.files.document import Location
from learning_site.pages.page import Page
from learning_site.site import Site
from learning_site.translations.record import Drift, Record

NOTHING = ""


@dataclass(frozen=True)
class ChangedPage:
    """A page that was added, changed or removed, and its address ("" if it is gone)."""

    file: str
    address: str
    title: str
    was_there: bool


@dataclass(frozen=True)
class ChangedValue:
    """A value of a file of facts before and after; "" where there was or is none."""

    file: str
    field: str
    before: str
    after: str


def changed_pages(old: Site, new: Site) -> list[ChangedPage]:
    """The pages whose words differ, in the order of their files."""
    before, after = _pages(old), _pages(new)
    return [
        ChangedPage(
            file,
            new.tree.addresses.of(page.path, page.language) if file in after else "",
            page.title,
            file in before,
        )
        for file in sorted(before.keys() | after.keys())
        if _text(before.get(file)) != _text(after.get(file))
        if (page := after.get(file) or before[file])
    ]


def changed_values(old: Site, new: Site) -> list[ChangedValue]:
    """The values of facts that differ, file by file."""
    before, after = _values(old), _values(new)
    return [
        ChangedValue(file, field, before.get(key, NOTHING), after.get(key, NOTHING))
        for key in {**before, **after}
        if before.get(key) != after.get(key)
        for file, field in (key,)
    ]


def left_behind(old: Site, new: Site) -> list[Drift]:
    """Texts that differ in some languages and not in others: what the change leaves behind."""
    record = Record().updated(old.translations.units)
    return record.drifts(new.translations.units)


def tables_with(site: Site, values: list[ChangedValue]) -> list[str]:
    """The tables that show a field of an item whose value changed."""
    changed = {(one.file, one.field.partition(".")[0]) for one in values}
    found = []
    for slug, comparison in site.library.comparisons.items():
        items = site.library.collections.get(comparison.shape.items)
        fields = {*comparison.shape.fields, comparison.shape.relation, "title", "short"}
        files = {item.document.path for item in items} if items else set()
        if any(file in files and field in fields for file, field in changed):
            found.append(slug)
    return found


def _pages(site: Site) -> dict[str, Page]:
    return {page.file: page for page in site.tree if not page.source}


def _text(page: Page | None) -> tuple[str, str] | None:
    return (page.front.model_dump_json(), page.body) if page else None


def _values(site: Site) -> dict[tuple[str, str], str]:
    found = {}
    for document in site.library.every_document():
        for at, value in _leaves(document.data, ()):
            found[document.path, ".".join(map(str, at))] = str(value)
    return found


def _leaves(value: Any, at: Location) -> Iterator[tuple[Location, Any]]:
    if isinstance(value, Mapping):
        for key, below in value.items():
            yield from _leaves(below, (*at, key))
    elif isinstance(value, list):
        for number, below in enumerate(value, 1):
            yield from _leaves(below, (*at, number))
    else:
        yield at, value
