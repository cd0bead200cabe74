"""What diagrams name is there: pages, collections and their fields, comparisons with levels."""

from __future__ import annotations

from collections.abc import Iterable

from learning_site.content.diagrams import AroundShape, Diagram, MatrixShape, StepsShape
from learning_site.content.library import Comparison, Library
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems
from learning_site.problems.problem import closest


def check_diagrams(library: Library, tree: PageTree, problems: Problems) -> None:
    """Follow every name that a diagram uses, so that no picture has a hole."""
    for diagram in library.diagrams.values():
        _Diagram(diagram, library, tree, problems).check()


class _Diagram:
    def __init__(
        self, diagram: Diagram, library: Library, tree: PageTree, problems: Problems
    ) -> None:
        self.shape, self.document = diagram.shape, diagram.document
        self.library, self.tree, self.problems = library, tree, problems

    def check(self) -> None:
        if isinstance(self.shape, StepsShape):
            self._steps(self.shape)
        elif isinstance(self.shape, AroundShape):
            self._around(self.shape)
        elif isinstance(self.shape, MatrixShape):
            self._matrix(self.shape)

    def _steps(self, shape: StepsShape) -> None:
        for number, step in enumerate(shape.entries):
            if step.page is None or step.page in self.tree.pages or step.page in self.tree.unread:
                continue
            place = self.document.value_place("entries", number, "page")
            guess = closest(step.page, self.tree.pages)
            self.problems.add("page-unknown", place, value=step.page, guess=guess)

    def _around(self, shape: AroundShape) -> None:
        collections = self.library.collections
        if not self._known("collection-unknown", "items", shape.items, collections, shape.items):
            return
        fields = collections[shape.items].shape.fields
        if shape.field not in fields:
            place, guess = self.document.value_place("field"), closest(shape.field, fields)
            self.problems.add(
                "field-unknown",
                place,
                value=shape.field,
                guess=guess,
                known=list(fields),
                collection=shape.items,
            )

    def _matrix(self, shape: MatrixShape) -> None:
        name, found = shape.comparison, self.library.comparisons
        unread = f"comparisons/{name}"
        if not self._known("comparison-unknown", "comparison", name, found, unread):
            return
        if not self._has_levels(found[name]):
            place = self.document.value_place("comparison")
            self.problems.add("diagram-without-levels", place, value=name)

    def _has_levels(self, comparison: Comparison) -> bool:
        """Whether a picture could show levels, or what is missing for it is told elsewhere."""
        items, field = comparison.shape.items, comparison.shape.relation
        if field is None:
            return False
        collection = self.library.collections.get(items)
        if collection is None or field not in collection.shape.fields:
            return True
        relation = self.library.relation(items, field)
        return relation is None or relation.scale is not None

    def _known(self, code: str, key: str, value: str, known: Iterable[str], unread: str) -> bool:
        """Note a name that is not among the known ones; whether it was."""
        names = list(known)
        if value in names:
            return True
        if not self.library.is_unread(unread):
            place, guess = self.document.value_place(key), closest(value, names)
            self.problems.add(code, place, value=value, guess=guess, known=names)
        return False
