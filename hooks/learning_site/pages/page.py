"""A page of words: one Markdown file in one language, with its front matter and headings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from learning_site.content.base import NAMES, Names, formed
from learning_site.content.validation import Validator
from learning_site.files import Document, parse_yaml, read_text
from learning_site.files.document import Step
from learning_site.markers.grammar import Marker, find_markers
from learning_site.pages.headings import Heading, find_headings
from learning_site.pages.lesson import LessonKeys
from learning_site.pages.masking import mask_code
from learning_site.problems import Place, Problems

_FRONT = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
# The same below empty lines or behind spaces, where the generator takes it for text. A line and a
# name must follow: a page may well begin with a line between paragraphs.
_LATE = re.compile(r"\A(?P<before>\s*)---[ \t]*\n(?=[\w-]+:(?:\s|\Z))")
_OPEN = re.compile(r"\A---[ \t]*(?:\n|\Z)")
_NAME = re.compile(r"(?P<path>.+)\.(?P<language>[a-z]{2,3}(?:-[A-Za-z]{2,4})?)\.md")

Slug = Annotated[str, formed(r"[a-z0-9]+(-[a-z0-9]+)*", "expected-slug")]
FormerAddress = Annotated[
    str, formed(r"/?[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*/?", "expected-former-address")
]


class FrontMatter(LessonKeys):
    """What a page says about itself between the ``---`` lines at its top.

    ``slug`` names the page in addresses of its language; ``formerly`` lists addresses that it
    had before; ``lesson: false`` marks a page that teaches nothing itself, such as a list of
    links; ``changes: true`` marks one that lists by day what changed; ``print: compact`` fits a
    page on a few sheets of paper; ``hide``, ``template`` and ``search`` are the theme's own keys.
    """

    title: str | None = None
    description: str | None = None
    slug: Slug | None = None
    formerly: Annotated[tuple[FormerAddress, ...], Field(strict=False)] = ()
    untranslated: Names = NAMES
    lesson: bool = True
    changes: bool = False
    print: Literal["compact", "none"] | None = None
    hide: Annotated[
        tuple[Literal["toc", "navigation", "footer", "path"], ...], Field(strict=False)
    ] = ()
    template: str | None = None
    search: Mapping[str, object] | None = None


@dataclass(frozen=True)
class Page:
    """A page. ``path`` ("folder/page", "index") is the same for all its twins.

    ``body_line`` is the line of the file at which the body begins.
    """

    path: str
    language: str
    file: str
    front: FrontMatter
    front_document: Document | None
    is_front_readable: bool
    body: str
    masked: str
    body_line: int
    headings: tuple[Heading, ...]
    source: str = ""
    """The whole text of a page that the machine made of facts; "" for one that somebody wrote."""

    @cached_property
    def markers(self) -> tuple[Marker, ...]:
        """The markers that can be read, in their order."""
        return tuple(one for one in find_markers(self.masked) if isinstance(one, Marker))

    @property
    def title(self) -> str:
        """The words of the main heading, or "" if there is none."""
        return next((heading.text for heading in self.headings if heading.level == 1), "")

    @property
    def folder(self) -> str:
        """The folder of the page ("" at the top)."""
        return self.path.rpartition("/")[0]

    @property
    def is_index(self) -> bool:
        return self.path.rpartition("/")[2] == "index"

    def front_place(self, *keys: Step) -> Place:
        """Where a key of the front matter stands; the top of the file if nowhere."""
        return self.front_document.place(*keys) if self.front_document else Place(self.file)

    @cached_property
    def _line_starts(self) -> list[int]:
        """The offset in the body at which each of its lines begins."""
        return [0, *(match.end() for match in re.finditer("\n", self.body))]

    def place(self, offset: int) -> Place:
        """The place in the file of an offset in the body."""
        line = bisect_right(self._line_starts, offset)
        return Place(self.file, self.body_line + line - 1, offset - self._line_starts[line - 1] + 1)


def split_name(name: str) -> tuple[str, str] | None:
    """``jenis/teknis.id.md`` → ("jenis/teknis", "id"); None if the name has no language."""
    match = _NAME.fullmatch(name)
    return (match["path"], match["language"]) if match else None


def read_page(
    root: Path, file: Path, path: str, language: str, validator: Validator, problems: Problems
) -> Page | None:
    """A page of a file below ``root``, or None if its text cannot be read at all."""
    name = file.relative_to(root).as_posix()
    text = read_text(file, name, problems)
    return None if text is None else page_of(text, name, path, language, validator, problems)


def page_of(
    text: str, name: str, path: str, language: str, validator: Validator, problems: Problems
) -> Page:
    """A page of its text, which may have been made by the machine (``name`` is then no file)."""
    begin = _front_begin(text, name, problems)
    match = _FRONT.match(text[begin:])
    if not match and _OPEN.match(text[begin:]):
        problems.add("front-matter-open", Place(name, text.count("\n", 0, begin) + 1))
    body = text[begin + match.end() :] if match else text
    document = None
    front: FrontMatter | None = FrontMatter()
    if match and match["yaml"].strip():
        first_line = text.count("\n", 0, begin) + 2
        document = parse_yaml(match["yaml"], name, problems, first_line=first_line)
        front = validator.shape(FrontMatter, document) if document else None
    masked = mask_code(body)
    body_line = text.count("\n", 0, len(text) - len(body)) + 1
    return Page(
        path,
        language,
        name,
        front or FrontMatter(),
        document,
        front is not None,
        body,
        masked,
        body_line,
        tuple(find_headings(masked)),
    )


def _front_begin(text: str, name: str, problems: Problems) -> int:
    """The offset of the lines between ``---``: they are read below empty lines too, but told."""
    late = _LATE.match(text)
    if not late or not late["before"]:
        return 0
    begin = late.end("before")
    line_begin = text.rfind("\n", 0, begin) + 1
    place = Place(name, text.count("\n", 0, begin) + 1, begin - line_begin + 1)
    problems.add("front-matter-late", place)
    return begin
