"""Mistakes that YAML accepts in silence: texts that are cut, glued together, or never closed.

They are seen only in the text itself, where a name or a value is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml

from learning_site.files.source import (
    Source,
    Spot,
    code_of,
    indent,
    is_entry,
    is_look_alike,
    is_name,
    look_alike_blank,
    sign_without_space,
    spot_of,
    text_begin,
)

Refuse = Callable[..., None]
"""Notes a problem: its code, its spot, and details by their names."""

_REMARK = re.compile(r"[ \t]+#")
# Without a blank after it, a # was hardly meant to begin a remark.
_NUMBER_SIGN = re.compile(r"[ \t]+#\w")
_END_OF_PAIR = re.compile(r"[ \t]*[,}]")
# A remark after a number or a date takes nothing away from it.
_NO_LETTERS = re.compile(r"[0-9.-]+")


class Words:
    """Looks at names and values where they are written, and refuses what people did not mean."""

    def __init__(self, source: Source, refuse: Refuse) -> None:
        self.source, self.refuse = source, refuse

    def name(self, event: Any) -> bool:
        """Whether a name before a colon is one. Between quotes it may be anything."""
        row, column = spot_of(event.start_mark)
        if event.style in {"'", '"'}:
            return True
        blank = look_alike_blank(event.value)
        sign = sign_without_space(event.value, 0)
        if blank is not None:
            self._character((row, column + blank), event.value[blank])
        elif sign is not None:
            self.refuse("yaml-space", (row, column + sign), sign=event.value[sign])
        else:
            return not self._looks_blank(event, is_name=True)
        return False

    def pair(self, name: Any, value: Any) -> None:
        """A name without a colon and a value, as the comma in ``{id: Small, new, en: …}`` makes."""
        row, column = spot_of(name.end_mark)
        is_empty = isinstance(value, yaml.ScalarEvent) and not value.value and not value.style
        if is_empty and _END_OF_PAIR.match(self.source.line(row), column):
            self.refuse("yaml-comma", spot_of(name.start_mark))

    def value(self, event: Any, value: object) -> None:
        """A value: ``value`` is what it was understood as."""
        if event.style in {"|", ">"} or self._looks_blank(event):
            return
        if event.style in {"'", '"'}:
            self._quoted(event)
        elif not self._structure(event):
            self._remark(event, value)

    def _looks_blank(self, event: Any, *, is_name: bool = False) -> bool:
        """A blank that is none, at the beginning or the end: nobody can see that it is there."""
        (row, column), (last, end) = spot_of(event.start_mark), spot_of(event.end_mark)
        quotes = 1 if event.style else 0
        edges = [(event.value[:1], (row, column + quotes))]
        # A value that stops at a colon is told for that; French writes such a blank before it.
        if is_name or not self.source.line(last).startswith(":", end):
            edges.append((event.value[-1:], (last, end - 1 - quotes)))
        for character, spot in edges:
            if character and is_look_alike(character):
                self._character(spot, character)
                return True
        return False

    def _character(self, spot: Spot, character: str) -> None:
        self.refuse("file-character", spot, character=code_of(character))

    def _quoted(self, event: Any) -> None:
        """A quote that closes only where the next one opens swallows the names between them."""
        (row, column), (last, _) = spot_of(event.start_mark), spot_of(event.end_mark)
        margin = indent(self.source.line(row)) if row < last else 0
        for line in self.source.lines[row + 1 : last + 1]:
            if indent(line) <= margin and is_name(line):
                self.refuse("yaml-quote-open", (row, column), sign=event.style)
                return

    def _structure(self, event: Any) -> bool:
        """Lines that look like names or entries of a list, but were read as one running text."""
        (row, column), (last, _) = spot_of(event.start_mark), spot_of(event.end_mark)
        if text_begin(self.source.line(row)) < column:
            row += 1  # its first line begins with its name
        for number in range(row, last + 1):
            line = self.source.line(number)
            begin = text_begin(line)
            sign = sign_without_space(line, begin)
            if sign is not None and (line[sign] == ":" or not is_entry(line)):
                self.refuse("yaml-space", (number, sign), sign=line[sign])
                return True
            blank = look_alike_blank(line)
            if blank is not None:
                self._character((number, blank), line[blank])
                return True
            if number > spot_of(event.start_mark)[0] and is_entry(line):
                self.refuse("yaml-indentation", (number, indent(line)))
                return True
        return False

    def _remark(self, event: Any, value: object) -> None:
        """A `` #`` after a text begins a remark, so that the rest of the text is lost."""
        row, column = spot_of(event.end_mark)
        line = self.source.line(row)
        if value is None and not event.value:
            match = _NUMBER_SIGN.match(line, column)
        elif isinstance(value, str) and not _NO_LETTERS.fullmatch(value):
            match = _REMARK.match(line, column)
        else:
            match = None
        if match:
            self.refuse("yaml-hash", (row, line.index("#", column)))
