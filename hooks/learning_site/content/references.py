"""Checks what one file of facts says about another: scales, relations, fields, sources."""

from __future__ import annotations

from collections.abc import Iterable

from learning_site.content.library import Collection, Item, Library
from learning_site.content.values import Level
from learning_site.files.document import Document, Location, Step
from learning_site.problems import Problems
from learning_site.problems.problem import closest


class References:
    """Checks a whole library and notes what leads nowhere."""

    def __init__(self, library: Library, problems: Problems) -> None:
        self.library, self.problems = library, problems

    def check(self) -> None:
        library = self.library
        for collection in library.collections.values():
            self._declaration(collection)
            for item in collection:
                self._item(collection, item)
        self._comparisons()
        for document in library.documents():
            self._sources(document)

    def _declaration(self, collection: Collection) -> None:
        document, fields, scales = (
            collection.document,
            collection.shape.fields,
            collection.shape.scales,
        )
        for key, field in fields.items():
            at: Location = ("fields", key)
            if field.scale is not None and field.origin is None:
                self._known("scale-unknown", field.scale, scales, document, (*at, "scale"))
            if field.kind == "level" and field.scale is None:
                self.problems.add("value-missing", document.place(*at), key="scale")
            if field.kind == "money" and field.currency is None:
                self.problems.add("value-missing", document.place(*at), key="currency")
            if field.kind == "relation":
                self._relation_declared(collection, key)
        for n, name in enumerate(collection.shape.pairs.choose if collection.shape.pairs else ()):
            at = ("pairs", "choose", n)
            self._known("field-unknown", name, fields, document, at, collection)
        for n, name in enumerate(collection.shape.facts):
            self._known("field-unknown", name, fields, document, ("facts", n), collection)

    def _relation_declared(self, collection: Collection, key: str) -> None:
        field, document = collection.shape.fields[key], collection.document
        at: Location = ("fields", key)
        if (field.to is None) == (field.origin is None):
            self.problems.add("value-missing", document.place(*at), key="to / from")
        elif field.to is not None:
            self._collection_known(field.to, document, (*at, "to"))
        elif self.library.relation(collection.id, key) is None and not self.library.is_unread(
            (field.origin or "").partition(".")[0]
        ):
            place = document.value_place(*at, "from")
            self.problems.add("relation-kind", place, value=field.origin)

    def _item(self, collection: Collection, item: Item) -> None:
        for key, field in collection.shape.fields.items():
            value = item.values.get(key)
            scale = self.library.scale(collection.id, field.scale)
            if isinstance(value, Level) and scale:
                at = (key, "level")
                self._known("level-unknown", value.level, scale.levels, item.document, at)
            target = self.library.collections.get(field.to or "")
            if field.kind == "relation" and target and key in item.values:
                self._relations(item, key, target, field.scale)

    def _relations(self, item: Item, key: str, target: Collection, scale_name: str | None) -> None:
        scale, document = self.library.scale(item.collection, scale_name), item.document
        for other, relation in item.relations(key).items():
            at, level = (key, other), relation.level
            if other not in target.items and not self.library.is_unread(f"{target.id}/{other}"):
                guess, known = closest(other, target.items), list(target.items)
                self.problems.add(
                    "relation-unknown", document.place(*at), collection=target.id, value=other,
                    guess=guess, known=known,
                )  # fmt: skip
            if scale_name is None and level is not None:
                self.problems.add("level-without-scale", document.place(*at, "level"), key=key)
            elif scale and level is None:
                self.problems.add("value-missing", document.place(*at), key="level")
            elif scale and level is not None:
                self._known("level-unknown", level, scale.levels, document, (*at, "level"))
        for other in target.items if scale else ():
            if other not in item.relations(key):
                self.problems.add("relation-missing", document.place(key), key=key, missing=other)

    def _comparisons(self) -> None:
        for comparison in self.library.comparisons.values():
            shape, document = comparison.shape, comparison.document
            if bool(shape.fields) == (shape.relation is not None):
                self.problems.add("comparison-shape", document.place())
            if not self._collection_known(shape.items, document, ("items",)):
                continue
            collection = self.library.collections[shape.items]
            fields = collection.shape.fields
            for n, name in enumerate(shape.only):
                known = collection.items
                if not self.library.is_unread(f"{collection.id}/{name}"):
                    self._known("relation-unknown", name, known, document, ("only", n), collection)
            for n, name in enumerate(shape.fields):
                self._known("field-unknown", name, fields, document, ("fields", n), collection)
            for n, name in enumerate(shape.message):
                shown = {key: field for key, field in fields.items() if key in shape.fields}
                self._known("field-unknown", name, shown, document, ("message", n), collection)
            if shape.relation is not None:
                relations = [key for key, field in fields.items() if field.kind == "relation"]
                at = ("relation",)
                self._known("field-unknown", shape.relation, relations, document, at, collection)

    def _sources(self, document: Document) -> None:
        """Every list under a key named ``sources``, wherever it stands in the file."""
        for name, place in document.names_under("sources"):
            source = self.library.sources.get(name)
            if source is None and not self.library.is_unread(f"sources/{name}"):
                guess = closest(name, self.library.sources)
                self.problems.add("source-unknown", place, value=name, guess=guess)
            elif source and not source.is_citable:
                self.problems.add("source-not-citable", place, value=name)

    def _collection_known(self, name: str, document: Document, at: Location) -> bool:
        """Note a collection that is not there; whether its items can be asked for."""
        if self.library.is_unread(name):
            return False
        return self._known("collection-unknown", name, self.library.collections, document, at)

    def _known(
        self,
        code: str,
        value: str,
        known: Iterable[str],
        document: Document,
        at: tuple[Step, ...],
        collection: Collection | None = None,
    ) -> bool:
        """Note a name that is not among the known ones; whether it was."""
        names = list(known)
        if value in names:
            return True
        details = {"collection": collection.id} if collection else {}
        place, guess = document.value_place(*at), closest(value, names)
        self.problems.add(code, place, value=value, guess=guess, known=names, **details)
        return False
