"""What a page says about learning from it, in its front matter: aims, the gist, key points.

The minutes to read are counted, not written: a number that nobody must keep true.
"""

from __future__ import annotations

import math
import re
from typing import Annotated

from pydantic import Field, StringConstraints

from learning_site.content.base import Shape
from learning_site.slides.notes import without_notes

WORDS_PER_MINUTE = 200
"""Adults read about 240 words of non-fiction a minute in their first language (Brysbaert 2019,
doi:10.1016/j.jml.2019.104047); this is lower, for readers on a small screen or in a second
language."""

# Markers, ids of headings, and the addresses of links are not read.
_MARKS = re.compile(r"\{\{.*?\}\}|\{[#:.][^}\n]*\}|\]\([^)\n]*\)")
_WORD = re.compile(r"\w[\w'’-]*")

Sentence = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
_Sentences = Annotated[tuple[Sentence, ...], Field(strict=False, max_length=6)]


class Brief(Shape):
    """A page in sixty seconds: the main point, one thing to do, one warning."""

    point: Sentence
    action: Sentence = Field(alias="do")
    warning: Sentence


class LessonKeys(Shape):
    """The keys of the front matter that frame a page for learners; each may be left out."""

    brief: Brief | None = None
    objectives: _Sentences = ()
    key_points: _Sentences = Field((), alias="key-points")

    @property
    def is_empty(self) -> bool:
        return not (self.brief or self.objectives or self.key_points)


def minutes_to_read(masked: str) -> int:
    """Whole minutes, at least one, that reading a page takes, without marks and trainers' notes."""
    words = _WORD.findall(_MARKS.sub(" ", without_notes(masked)))
    return max(1, math.ceil(len(words) / WORDS_PER_MINUTE))
