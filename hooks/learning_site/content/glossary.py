"""The glossary: the terms of a subject in every language, in one file, ``content/glossary.yml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field
from pydantic_core import PydanticCustomError

from learning_site.content.base import NAMES, Names, Remark, Shape
from learning_site.content.checked import Checked, future
from learning_site.content.text import Label, Text, Words
from learning_site.files.document import Document
from learning_site.problems.problem import closest

FILE = "content/glossary.yml"

_Forms = Mapping[str, Annotated[tuple[str, ...], Field(strict=False)]]


class TermShape(Shape):
    """A term: its name and meaning, other forms of the name, and forms that are discouraged.

    ``forms`` and ``avoid`` are lists of words by language.
    """

    term: Label
    meaning: Text
    forms: _Forms = Field(default_factory=dict)
    avoid: _Forms = Field(default_factory=dict)
    see: Names = NAMES


class GlossaryShape(Shape):
    """The whole file: terms by their ids, which are parts of addresses."""

    checked: Checked
    terms: Mapping[str, TermShape] = Field(min_length=1)

    def remarks(self) -> Iterator[Remark]:
        """Related terms that are not there."""
        yield from future("checked", self.checked)
        for name, term in self.terms.items():
            for number, other in enumerate(term.see):
                if other not in self.terms:
                    at, guess = ("terms", name, "see", number), closest(other, self.terms)
                    yield (
                        at,
                        PydanticCustomError("term_unknown", "", {"value": other, "guess": guess}),
                    )


@dataclass(frozen=True)
class Term:
    """A term by its id."""

    id: str
    shape: TermShape

    def name(self, language: str) -> Words:
        return self.shape.term.in_language(language)

    def spellings(self, language: str) -> tuple[str, ...]:
        """Every form under which a text may use the term, the longest first.

        "Memorandum of understanding (MoU)" is used as "memorandum of understanding" and "MoU".
        """
        if language not in self.shape.term.words:
            return ()
        full, _, short = self.shape.term.words[language].partition(" (")
        found = {full, *self.shape.forms.get(language, ()), *filter(None, [short.rstrip(")")])}
        return tuple(sorted(found, key=lambda form: (-len(form), form)))


@dataclass(frozen=True)
class Glossary:
    """All terms, in the order of the file."""

    terms: Mapping[str, Term]
    checked: str
    document: Document
