"""A form ready to be shown: its questions, where the answers belong, and how they are sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import BaseModel

from learning_site.content.base import Shape
from learning_site.content.checked import Checked
from learning_site.content.glossary import FILE as GLOSSARY
from learning_site.content.glossary import TermShape
from learning_site.content.shapes import ItemHead, SourceShape, WebAddress
from learning_site.content.text import Label, Words
from learning_site.proposals.blank import blank
from learning_site.proposals.questions import Asker, Question
from learning_site.render.scope import Scope
from learning_site.render.ways import Way, ways_to_write
from learning_site.schemas.comment import schema_comment

FORMS = TERM, SOURCE, CORRECTION = "term", "source", "correction"
"""What can be proposed beside the items of collections."""
NAME = "{name}"
"""Stands for the name of a new file until it is chosen."""
TEXT = "{form}"
"""Stands in addresses for what was written, until it is."""


class CorrectionShape(Shape):
    """What is wrong, what is right, and who says so. No file has this shape; people read it."""

    page: str
    wrong: str
    right: Label
    reason: str | None = None
    url: WebAddress | None = None
    checked: Checked | None = None


@dataclass(frozen=True)
class Form:
    """A form. ``file`` is where its answers belong, "" if somebody decides that later.

    ``head`` is the first line of the file, ``indent`` stands before each line below the name,
    ``taken`` are the names that exist, and ``offers`` is the list that then knows the new one.
    """

    id: str
    what: Words
    file: str
    head: str
    indent: str
    has_name: bool
    offers: str
    taken: tuple[str, ...]
    questions: tuple[Question, ...]
    languages: tuple[Words, ...]
    blank: str
    ways: tuple[Way, ...]


def form_view(scope: Scope, kind: str) -> Form:
    """The form for an item of a collection, for a term, a source or a correction.

    Raises KeyError if there is no such collection.
    """
    ask, library = Asker(scope), scope.library
    shapes: dict[str, tuple[type[BaseModel], str, Iterable[str]]] = {
        TERM: (TermShape, GLOSSARY, library.glossary.terms if library.glossary else ()),
        SOURCE: (SourceShape, f"content/sources/{NAME}.yml", library.sources),
        CORRECTION: (CorrectionShape, "", ()),
    }
    what = scope.own_words(scope.string("propose-" + kind))
    if kind in shapes:
        shape, file, taken = shapes[kind]
        questions = list(ask.of_shape(shape.model_json_schema()))
        schema = SOURCE
    else:
        collection = library.collections[kind]
        what = collection.shape.item.in_language(scope.language)
        file, taken, schema = f"content/{kind}/{NAME}.yml", collection.items, f"item-{kind}"
        questions = list(ask.of_shape(ItemHead.model_json_schema()))
        questions += ask.of_collection(collection)
    is_file = NAME in file
    indent = "    " if kind == TERM else ""
    codes = tuple(library.languages)
    return Form(
        f"form-{kind}",
        what,
        file,
        schema_comment(file, schema) if is_file and scope.has_editor_schemas else "",
        indent,
        is_file or kind == TERM,
        {SOURCE: "sources", TERM: "see"}.get(kind, ""),
        tuple(taken),
        tuple(questions),
        tuple(Words(scope.language_name(code), code) for code in codes),
        ("  name:\n" if kind == TERM else "") + blank(questions, codes, indent),
        tuple(ways_to_write(what.text, TEXT, scope)),
    )
