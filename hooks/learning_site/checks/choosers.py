"""The rules of a chooser: they lead somewhere, reach every item, and agree with the ratings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from learning_site.checks.ids import Ids
from learning_site.content.choosing import circle, reached
from learning_site.content.library import Library
from learning_site.content.questionnaires import Answer, ChooserShape, RestsOn
from learning_site.files.document import Document, Location
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems
from learning_site.problems.problem import closest

_IN_ADDRESS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Chooser:
    """Checks one chooser, and notes what is wrong with its rules."""

    def __init__(
        self,
        shape: ChooserShape,
        document: Document,
        library: Library,
        tree: PageTree,
        problems: Problems,
    ) -> None:
        self.shape, self.document = shape, document
        self.library, self.tree, self.problems = library, tree, problems
        self._ids = Ids(library)

    def check(self) -> None:
        for at in self._named():
            if not _IN_ADDRESS.fullmatch(str(at[-1])):
                self.problems.add("question-name", self.document.place(*at), value=at[-1])
        for at, answer in self._answers():
            self._leads(at, answer)
            self._pages(at, answer)
        for name in self.shape.questions:
            if name not in reached(self.shape):
                place = self.document.place("questions", name)
                self.problems.add("question-unreached", place, value=name)
        if lost := circle(self.shape):
            place = self.document.value_place("questions", lost[0], "answers", lost[1], "next")
            self.problems.add("question-circle", place)
        self._items()

    def _named(self) -> Iterator[Location]:
        for name in self.shape.questions:
            yield "questions", name
        yield from (at for at, _ in self._answers())

    def _answers(self) -> Iterator[tuple[Location, Answer]]:
        for name, question in self.shape.questions.items():
            for key, answer in question.answers.items():
                yield ("questions", name, "answers", key), answer

    def _leads(self, at: Location, answer: Answer) -> None:
        if answer.next is not None:
            known = list(self.shape.questions)
            self._known("question-unknown", answer.next, known, (*at, "next"))
        elif answer.ends is None and not answer.suggests:
            self.problems.add("answer-dead", self.document.place(*at), value=at[-1])

    def _pages(self, at: Location, answer: Answer) -> None:
        for number, link in enumerate(answer.pages):
            path, _, anchor = link.partition("#")
            where = (*at, "pages", number)
            if path in self.tree.unread or not self._known(
                "page-unknown", path, self.tree.pages, where
            ):
                continue
            pages = self.tree.pages[path].values()
            if anchor and not all(anchor in self._ids.of(page) for page in pages):
                place = self.document.value_place(*where)
                self.problems.add("anchor-unknown", place, anchor=anchor)

    def _items(self) -> None:
        """The items are there, each can be suggested, and none where it is rated weakest."""
        collections, name = self.library.collections, self.shape.items
        if self.library.is_unread(name) or not self._known(
            "collection-unknown", name, collections, ("items",)
        ):
            return
        known, suggested = collections[name].items, set[str]()
        for at, answer in self._answers():
            for key, items in (("suggests", answer.suggests), ("rules-out", answer.rules_out)):
                for item in items:
                    if not self.library.is_unread(f"{name}/{item}"):
                        self._known(
                            "relation-unknown", item, known, (*at, key, item), collection=name
                        )
            if at[1] in reached(self.shape):
                suggested |= set(answer.suggests)
        if missing := [item for item in known if item not in suggested]:
            place = self.document.place("questions")
            self.problems.add("chooser-misses", place, missing=missing)
        for question, one in self.shape.questions.items():
            if one.rests_on:
                self._rests(question, one.rests_on)

    def _rests(self, question: str, rests: RestsOn) -> None:
        """What a question suggests is not at the weakest level of the relation it rests on."""
        at: Location = ("questions", question, "rests-on")
        if self.library.is_unread(rests.item):
            return
        paths = [item.path for item in self.library.items()]
        if not self._known("item-unknown", rests.item, paths, (*at, "item")):
            return
        collection, _, name = rests.item.partition("/")
        fields = self.library.collections[collection].shape.fields
        if not self._known(
            "field-unknown", rests.field, fields, (*at, "field"), collection=collection
        ):
            return
        table = self.library.relation(collection, rests.field)
        if table is None and fields[rests.field].kind == "relation":
            return  # why it leads nowhere is told where it is declared
        if table is None or table.scale is None or table.columns.id != self.shape.items:
            place = self.document.value_place(*at, "field")
            self.problems.add("chooser-without-levels", place, value=rests.field)
            return
        weakest = list(table.scale.levels)[-1]
        for key, answer in self.shape.questions[question].answers.items():
            for item in answer.suggests:
                cell = table.cell(name, item) if item in table.columns.items else None
                if cell and cell.level == weakest:
                    place = self.document.place(
                        "questions", question, "answers", key, "suggests", item
                    )
                    self.problems.add(
                        "chooser-contradicts", place, item=item, level=weakest, value=rests.item
                    )

    def _known(
        self,
        code: str,
        value: str,
        known: Iterable[str],
        at: Location,
        collection: str = "",
    ) -> bool:
        """Note a name that is not among the known ones; whether it was."""
        names = list(known)
        if value in names:
            return True
        details = {"collection": collection} if collection else {}
        place, guess = self.document.value_place(*at), closest(value, names)
        if at[-1] == value:
            place = self.document.place(*at)
        self.problems.add(code, place, value=value, guess=guess, known=names, **details)
        return False
