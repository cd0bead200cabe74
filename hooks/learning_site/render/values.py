"""Values as cells: what a fragment needs to show a value of any kind, in the page's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from learning_site.content.library import Collection
from learning_site.content.shapes import FieldShape, Scale
from learning_site.content.text import Text, Words
from learning_site.content.values import Day, Level, Link, Quantity, Relation, Value
from learning_site.render import formats
from learning_site.render.scope import Reference, Scope


@dataclass(frozen=True)
class Mark:
    """A level as a reader sees it: a word, and ``rank`` of ``steps`` shapes filled."""

    id: str
    words: Words
    rank: int
    steps: int
    shape: str
    tone: str


@dataclass(frozen=True)
class Entry:
    """A line of a list: words, perhaps a link, and references."""

    words: Words
    href: str | None = None
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True)
class Group:
    """Items that share a level, for a relation shown as a list."""

    mark: Mark | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Cell:
    """A value ready to be shown; with none of its parts it is an empty cell, shown as such."""

    words: Words | None = None
    href: str | None = None
    mark: Mark | None = None
    entries: tuple[Entry, ...] = ()
    folded: Words | None = None
    """What stands before a list of entries that opens at a touch; without it, the list is open."""
    groups: tuple[Group, ...] = ()
    references: tuple[Reference, ...] = ()
    key: str | None = None
    """What a script sorts by where the words would sort wrongly: a plain number, an ISO date."""

    @property
    def is_empty(self) -> bool:
        return not (self.words or self.mark or self.entries or self.groups)

    @property
    def sort(self) -> str | None:
        """What the cell is sorted by: "" for nothing, None for its words."""
        if self.is_empty:
            return ""
        return str(self.mark.rank) if self.mark else self.key


EMPTY = Cell()


def cell(value: Value | None, field: FieldShape, scale: Scale | None, scope: Scope) -> Cell:
    """The cell of a value (any kind but relations, which :func:`relation_cell` shows)."""
    if isinstance(value, Text):
        return Cell(value.in_language(scope.language), references=scope.references(value.sources))
    if isinstance(value, tuple):
        return Cell(entries=tuple(_entry(text, scope) for text in value))
    if isinstance(value, Quantity):
        return _quantity(value, field, scope)
    if isinstance(value, Day):
        words = scope.own_words(formats.date(value.value, scope.locale))
        return Cell(words, references=scope.references(value.sources), key=value.value)
    if isinstance(value, Level):
        return level_cell(value, scale, scope)
    if isinstance(value, Link):
        words = value.text.in_language(scope.language)
        references = scope.references((*value.text.sources, *value.sources))
        return Cell(words, href=value.url, references=references)
    return EMPTY


def level_cell(value: Level | Relation | None, scale: Scale | None, scope: Scope) -> Cell:
    """A level with its reason; without a scale only the reason."""
    if value is None:
        return EMPTY
    reason = value.reason
    references = scope.references((*value.sources, *(reason.sources if reason else ())))
    words = reason.in_language(scope.language) if reason else None
    level_mark = mark(value.level, scale, scope)
    if words is None and level_mark is None:
        words = scope.own_words(scope.string("related"))
    return Cell(words, mark=level_mark, references=references)


def mark(level: str | None, scale: Scale | None, scope: Scope) -> Mark | None:
    """The mark of a level; None for a level that the scale does not have."""
    if scale is None or level is None or level not in scale.levels:
        return None
    steps = len(scale.levels)
    rank = steps - list(scale.levels).index(level)
    words = scale.levels[level].in_language(scope.language)
    return Mark(level, words, rank, steps, scale.shape, scale.tone)


def relation_cell(
    relations: Mapping[str, Relation], target: Collection, scale: Scale | None, scope: Scope
) -> Cell:
    """All that one item says about others, grouped by level, the strongest first."""
    grouped: dict[str | None, list[Entry]] = {
        level: [] for level in (scale.levels if scale else ())
    }
    for item in target:
        if (relation := relations.get(item.id)) is not None:
            sources = (*relation.sources, *(relation.reason.sources if relation.reason else ()))
            references = scope.references(sources)
            entry = Entry(item.title(scope.language), scope.item_href(item), references)
            grouped.setdefault(relation.level, []).append(entry)
    groups = tuple(
        Group(mark(level, scale, scope), tuple(entries))
        for level, entries in grouped.items()
        if entries
    )
    # Levels and links stand between the names: they are sorted by the names alone.
    names = [str(entry.words) for group in groups for entry in group.entries]
    return Cell(groups=groups, key=", ".join(names))


def _entry(text: Text, scope: Scope) -> Entry:
    return Entry(text.in_language(scope.language), references=scope.references(text.sources))


def _quantity(value: Quantity, field: FieldShape, scope: Scope) -> Cell:
    def show(amount: float) -> str:
        if field.currency:
            return formats.money(amount, field.currency, scope.locale)
        return formats.number(amount, scope.locale)

    if value.value is not None:
        text = show(value.value)
    elif value.start is not None and value.end is not None:
        text = scope.string("range", start=show(value.start), end=show(value.end))
    elif value.start is not None:
        text = scope.string("at-least", value=show(value.start))
    else:
        text = scope.string("at-most", value=show(value.end or 0))
    unit = field.unit.in_language(scope.language) if field.unit else None
    note = value.note.in_language(scope.language) if value.note else None
    parts = [text, unit.text if unit else "", f"({note.text})" if note else ""]
    words = Words(" ".join(filter(None, parts)), scope.language)
    for part in (unit, note):
        if part and part.is_fallback:
            words = replace(words, language=part.language, is_fallback=True)
    sources = (*value.sources, *(value.note.sources if value.note else ()))
    known = (value.value, value.start, value.end)
    key = next(f"{one}" for one in known if one is not None)
    return Cell(words, references=scope.references(sources), key=key)
