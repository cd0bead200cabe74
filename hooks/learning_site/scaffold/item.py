"""A new item of a collection: its file of facts with all declared fields, valid but unanswered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from learning_site.content.library import Collection, Library
from learning_site.content.shapes import FieldShape
from learning_site.scaffold.questions import Questions

Lines = Iterator[str]


class ItemWriter:
    """Writes files of facts for a site."""

    def __init__(self, library: Library, languages: tuple[str, ...], day: str) -> None:
        self.library, self.languages, self.day = library, languages, day
        self.ask = Questions()

    def item(self, collection: Collection, slug: str) -> str:
        """The YAML of a new item. It can be read as it is; all that it says is a question."""
        order = max((one.head.order for one in collection), default=0) + 1
        lines = [f"order: {order}", "title:", *self.titles(slug), "summary:"]
        lines += self._texts("summary")
        lines += [self.ask.remark("checked", self.languages), f"checked: {self.day}"]
        lines += [self.ask.remark("sources", self.languages), ""]
        for name, field in collection.shape.fields.items():
            if not field.origin:
                lines += self._field(collection, name, field)
        return "\n".join(lines).rstrip() + "\n"

    def titles(self, slug: str) -> Lines:
        """The title in each language, the same as the heading of its pages."""
        for language in self.languages:
            yield f"  {language}: {self.ask.text('title', language, slug=slug)}"

    def _texts(self, name: str, indent: str = "  ", **gaps: object) -> Lines:
        for language in self.languages:
            yield f"{indent}{language}: {self.ask.text(name, language, **gaps)}"

    def _field(self, collection: Collection, name: str, field: FieldShape) -> Lines:
        labels = {one: field.label.in_language(one).text for one in self.languages}
        about = " / ".join(dict.fromkeys(labels.values()))
        if field.optional:
            yield self.ask.remark("optional", self.languages, name=name, label=about)
            return
        yield f"# {about}"
        yield from _KINDS[field.kind](self, collection, name, field)

    def _text(self, _: Collection, name: str, field: FieldShape) -> Lines:
        yield f"{name}:"
        yield from self._labelled(field, "  ")

    def _list(self, _: Collection, name: str, field: FieldShape) -> Lines:
        yield f"{name}:"
        first, *others = self._labelled(field, "    ")
        yield "  - " + first.lstrip()
        yield from others

    def _labelled(self, field: FieldShape, indent: str) -> Lines:
        for language in self.languages:
            label = field.label.in_language(language).text
            yield f"{indent}{language}: {self.ask.text('text', language, label=label)}"

    def _number(self, _: Collection, name: str, field: FieldShape) -> Lines:
        yield self.ask.remark("number", self.languages)
        yield f"{name}: 0"

    def _date(self, _: Collection, name: str, field: FieldShape) -> Lines:
        yield self.ask.remark("date", self.languages)
        yield f"{name}: {self.day}"

    def _link(self, _: Collection, name: str, field: FieldShape) -> Lines:
        yield f"{name}:"
        yield "  " + self.ask.remark("link", self.languages)
        yield "  url: https://site.example/"
        yield "  text:"
        yield from self._labelled(field, "    ")

    def _level(self, collection: Collection, name: str, field: FieldShape) -> Lines:
        yield f"{name}:"
        yield from self.judged(collection.id, field, "  ")

    def _relation(self, collection: Collection, name: str, field: FieldShape) -> Lines:
        others = list(self.library.collections[field.to or ""].items)
        if field.scale is None:
            yield self.ask.remark("related", self.languages, known=", ".join(others))
            yield f"{name}: [{', '.join(others[:1])}]"
            return
        yield f"{name}:"
        for other in others:
            yield f"  {other}:"
            yield from self.judged(collection.id, field, "    ")

    def judged(self, collection: str, field: FieldShape, indent: str) -> Lines:
        """A level, to be chosen, and the reason for it."""
        scale = self.library.scale(collection, field.scale)
        levels: Iterable[str] = scale.levels if scale else ()
        yield indent + self.ask.remark("level", self.languages, known=", ".join(levels))
        yield f"{indent}level: {next(iter(levels), '')}"
        yield f"{indent}reason:"
        yield from self._texts("reason", indent + "  ")


_KINDS: Mapping[str, Callable[[ItemWriter, Collection, str, FieldShape], Lines]] = {
    "text": ItemWriter._text,
    "list": ItemWriter._list,
    "number": ItemWriter._number,
    "money": ItemWriter._number,
    "date": ItemWriter._date,
    "level": ItemWriter._level,
    "link": ItemWriter._link,
    "relation": ItemWriter._relation,
}
"""How an unanswered value of each kind is written."""
