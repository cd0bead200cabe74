"""Checks what one file of facts says about another: scales, relations, sources, fields."""

from __future__ import annotations

from collections.abc import Iterable

from learning_site.content.library import Collection, Item, Library
from learning_site.content.values import Level
from learning_site.files.document import Document, Step
from learning_site.problems import Problems
from learning_site.problems.problem import closest


class References:
    """Checks a whole library and notes what leads nowhere."""

    def __init__(self, library: Library, problems: Problems) -> None:
        self.library, self.problems = library, problems

    def check(self) -> None:
        for collection in self.library.collections.values():
            self._declaration(collection)
            for item in collection:
                self._item(collection, item)
        self._comparisons()
        documents = [c.document for c in self.library.collections.values()]
        documents += [item.document for item in self.library.items()]
        documents += [c.document for c in self.library.comparisons.values()]
        for document in documents:
            self._sources(document)

    def _declaration(self, collection: Collection) -> None:
        document, fields = collection.document, collection.shape.fields
        for key, field in fields.items():
            if field.scale is not None:
                scales = collection.shape.scales
                self._known("scale-unknown", field.scale, scales, document, "fields", key, "scale")
            if field.kind == "level" and field.scale is None:
                self.problems.add("value-missing", document.place("fields", key), key="scale")
            if field.kind == "money" and field.currency is None:
                self.problems.add("value-missing", document.place("fields", key), key="currency")
            if field.kind == "relation":
                self._relation_declared(collection, key)
        for position, name in enumerate(collection.shape.facts):
            self._known(
                "field-unknown", name, fields, document, "facts", position, collection=collection.id
            )

    def _relation_declared(self, collection: Collection, key: str) -> None:
        field, document = collection.shape.fields[key], collection.document
        if (field.to is None) == (field.origin is None):
            self.problems.add("value-missing", document.place("fields", key), key="to / from")
        elif field.to is not None:
            known = self.library.collections
            self._known("collection-unknown", field.to, known, document, "fields", key, "to")
        elif self.library.relation(collection.id, key) is None:
            place = document.value_place("fields", key, "from")
            self.problems.add("relation-kind", place, value=field.origin)

    def _item(self, collection: Collection, item: Item) -> None:
        for key, field in collection.shape.fields.items():
            value = item.values.get(key)
            scale = self.library.scale(collection.id, field.scale)
            if isinstance(value, Level) and scale:
                self._known("level-unknown", value.level, scale.levels, item.document, key, "level")
            target = self.library.collections.get(field.to or "")
            if field.kind == "relation" and target:
                self._relations(item, key, target, field.scale)

    def _relations(self, item: Item, key: str, target: Collection, scale_name: str | None) -> None:
        scale = self.library.scale(item.collection, scale_name)
        for other, relation in item.relations(key).items():
            if other not in target.items:
                guess = closest(other, target.items)
                self.problems.add(
                    "relation-unknown",
                    item.document.place(key, other),
                    collection=target.id,
                    value=other,
                    guess=guess,
                    known=list(target.items),
                )
            if scale and relation.level is None:
                self.problems.add("value-missing", item.document.place(key, other), key="level")
            elif scale and relation.level is not None:
                levels = scale.levels
                self._known(
                    "level-unknown", relation.level, levels, item.document, key, other, "level"
                )
        if scale and key in item.values:
            for other in target.items:
                if other not in item.relations(key):
                    place = item.document.place(key)
                    self.problems.add("relation-missing", place, key=key, missing=other)

    def _comparisons(self) -> None:
        for comparison in self.library.comparisons.values():
            shape, document = comparison.shape, comparison.document
            if bool(shape.fields) == (shape.relation is not None):
                self.problems.add("comparison-shape", document.place())
            collections = self.library.collections
            if not self._known("collection-unknown", shape.items, collections, document, "items"):
                continue
            collection = collections[shape.items]
            for position, name in enumerate(shape.only):
                self._known(
                    "relation-unknown",
                    name,
                    collection.items,
                    document,
                    "only",
                    position,
                    collection=collection.id,
                )
            names = [(("fields", n), name) for n, name in enumerate(shape.fields)]
            names += [(("relation",), shape.relation)] if shape.relation else []  # type: ignore[list-item]
            for at, name in names:
                self._known(
                    "field-unknown",
                    name,
                    collection.shape.fields,
                    document,
                    *at,
                    collection=collection.id,
                )

    def _sources(self, document: Document) -> None:
        """Every list under a key named ``sources``, wherever it stands in the file."""
        for at, place in document.values.items():
            if len(at) < 2 or at[-2] != "sources":
                continue
            name = _value_at(document, at)
            source = self.library.sources.get(str(name))
            if source is None:
                guess = closest(str(name), self.library.sources)
                self.problems.add("source-unknown", place, value=name, guess=guess)
            elif source.shape.grade == "memory":
                self.problems.add("source-not-citable", place, value=name)

    def _known(
        self,
        code: str,
        value: str,
        known: Iterable[str],
        document: Document,
        *at: Step,
        **details: object,
    ) -> bool:
        names = list(known)
        if value in names:
            return True
        place, guess = document.value_place(*at), closest(value, names)
        self.problems.add(code, place, value=value, guess=guess, known=names, **details)
        return False


def _value_at(document: Document, at: tuple[Step, ...]) -> object:
    value: object = document.data
    for step in at:
        value = value[step]  # type: ignore[index]
    return value
