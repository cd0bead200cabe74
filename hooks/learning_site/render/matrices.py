"""A comparison of a relation as a picture: its levels as marks, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.library import Comparison, Item
from learning_site.content.text import Words
from learning_site.render.scope import Scope
from learning_site.render.values import Mark, mark


@dataclass(frozen=True)
class MatrixRow:
    head: Words
    marks: tuple[Mark | None, ...]


@dataclass(frozen=True)
class Matrix:
    """Short heads and marks. ``corner`` says what the rows are, ``scale`` what the marks mean.

    It has no references: the reasons that need them stand in the table, not in the picture.
    """

    corner: Words
    columns: tuple[Words, ...]
    rows: tuple[MatrixRow, ...]
    scale_label: Words
    scale: tuple[Mark, ...]


def matrix(comparison: Comparison, scope: Scope) -> tuple[Matrix, str | None]:
    """The picture of a comparison, and the oldest day on which its facts were checked.

    Raises KeyError if the comparison shows no relation with levels.
    """
    shape, language = comparison.shape, scope.language
    relation = scope.library.relation(shape.items, shape.relation or "")
    if relation is None or relation.scale is None:
        raise KeyError(shape.relation)
    scale = relation.scale
    items = [item for item in relation.rows if not shape.only or item.id in shape.only]
    others = list(relation.columns)
    down, across = (others, items) if shape.transpose else (items, others)

    def level(one: Item, other: Item) -> Mark | None:
        pair = (other.id, one.id) if shape.transpose else (one.id, other.id)
        found = relation.cell(*pair)
        return mark(found.level, scale, scope) if found else None

    rows = tuple(
        MatrixRow(one.short(language), tuple(level(one, other) for other in across)) for one in down
    )
    legend = tuple(found for name in scale.levels if (found := mark(name, scale, scope)))
    title = (relation.columns if shape.transpose else relation.rows).shape.item
    checked = min((one.head.checked for one in (*items, *others)), default=None)
    columns = tuple(one.short(language) for one in across)
    label = scale.label.in_language(language)
    return Matrix(title.in_language(language), columns, rows, label, legend), checked
