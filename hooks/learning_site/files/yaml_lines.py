"""Lines of YAML that slipped: too many or too few blanks, no colon, no blank after a sign."""

from __future__ import annotations

import re

from learning_site.files.source import (
    Source,
    Spot,
    code_of,
    colon_in,
    indent,
    is_entry,
    is_name,
    look_alike_blank,
    sign_without_space,
    text_begin,
)

# The whole value between quotes that a word processor made: they quote nothing in YAML.
SMART_QUOTES = re.compile(r"[“”„‟‘’][^“”„‟]*[“”‟’](?=\s*(?:[,}\]]|\Z))")
# A value that a remark can cut: it does not begin with a quote, a bracket or a sign.
_PLAIN = re.compile(r"[ \t]+[^\s\"'\[{|>#&*!]")


class Lines:
    """Looks at the line where reading stopped (``at``) and at those above it."""

    def __init__(self, source: Source, at: Spot, opened: Spot) -> None:
        self.source, self.refuse, self.at, self.opened = source, source.refuse, at, opened

    def has_look_alike(self) -> bool:
        """Whether a blank that is none stands between the parts of a line; if so, it is noted."""
        row = self.at[0]
        for number in (self.opened[0], self.source.above(row), row):
            if number is None:
                continue
            line = self.source.line(number)
            blank = look_alike_blank(line)
            if blank is not None:
                spot = (number, blank)
                self.refuse("file-character", spot, character=code_of(line[blank]))
                return True
        return False

    def swallows_names(self, opening: Spot) -> bool:
        """Whether names stand between a quote and its partner, which then was not meant as one."""
        between = self.source.lines[opening[0] + 1 : self.at[0] + 1]
        return any(is_name(line) for line in between)

    def colon(self) -> None:
        """A colon where none may be: in a text, or after a name that was read as text.

        That happens if the text before it seems to go on in this line, which is indented more.
        """
        row, column = self.at
        line = self.source.line(row)
        begin = text_begin(line)
        first = colon_in(line, begin)
        if first is not None and first < column:
            self.colon_in_text(first + 1)
        elif len(line[begin:column].split()) <= 1 or self._is_one_off(row):
            self._read_as_text(row)
        else:
            self.colon_in_text(begin)

    def colon_in_text(self, begin: int) -> None:
        """A colon within a text that begins, after blanks, in the column ``begin``."""
        row, column = self.at
        line = self.source.line(row)
        begin += indent(line[begin:])
        if begin < column and SMART_QUOTES.match(line, begin):
            self.refuse("yaml-smart-quotes", (row, begin))
        else:
            self.refuse("yaml-colon", self.at)

    def _is_one_off(self, row: int) -> bool:
        """Nobody indents a text that goes on by a single blank: a name of several words slipped."""
        above = self.source.above(row)
        line = self.source.line(row)
        return above is not None and indent(line) - indent(self.source.line(above)) == 1

    def _read_as_text(self, row: int) -> None:
        """Find the line at which the text began, and what is wrong with it or with this one."""
        without_colon: int | None = None
        above = self.source.above(row)
        while above is not None:
            line = self.source.line(above)
            if self._lacks_space(above):
                return
            if is_entry(line) or colon_in(line) is not None:
                if not line.rstrip().endswith(":"):
                    without_colon = None  # the text goes on there, as it may
                break
            without_colon = above
            above = self.source.above(above)
        if without_colon is not None:
            self._no_colon(without_colon)
        elif above is not None:
            self.refuse("yaml-indentation", (row, indent(self.source.line(row))))
        else:
            self.refuse("yaml-syntax", self.at)

    def without_colon(self) -> None:
        """A line among names that has no name and colon itself."""
        if not self._lacks_space(self.opened[0]):
            self._no_colon(self.opened[0])

    def _no_colon(self, row: int) -> None:
        self.refuse("yaml-colon-missing", (row, indent(self.source.line(row))))

    def _lacks_space(self, row: int) -> bool:
        line = self.source.line(row)
        sign = sign_without_space(line, text_begin(line))
        if sign is not None:
            self.refuse("yaml-space", (row, sign), sign=line[sign])
        return sign is not None

    def beside_the_first(self) -> None:
        """Text after what was complete: the first line began too far to the right, or ``...``."""
        first = self.source.above(self.at[0])
        while first is not None and (other := self.source.above(first)) is not None:
            first = other
        margin = indent(self.source.line(first)) if first is not None else 0
        if first is not None and margin:
            self.refuse("yaml-indentation", (first, margin))
        else:
            self.refuse("yaml-two-documents", self.at)

    def misplaced(self) -> None:
        """The line begins in a column where nothing around it begins."""
        row, column = self.at
        line = self.source.line(row)
        above = self.source.above(row)
        cut = self._cut(above) if above is not None else None
        if self._lacks_space(row):
            return
        if above is not None and cut is not None and column > indent(self.source.line(above)):
            self.refuse("yaml-hash", (above, cut))
        elif self.source.sign(self.at) == ":":
            self.refuse("yaml-syntax", self.at)
        elif is_entry(line) and indent(line) == self.opened[1]:
            self.entry()
        else:
            self.refuse("yaml-indentation", (row, indent(line)))

    def entry(self) -> None:
        """An entry of a list where none may be; right below another one, it only slipped."""
        above = self.source.above(self.at[0])
        if above is not None and is_entry(self.source.line(above)):
            self.refuse("yaml-indentation", self.at)
        else:
            self.refuse("yaml-list", self.at)

    def _cut(self, row: int) -> int | None:
        """Where a remark cuts the text of a line."""
        line = self.source.line(row)
        colon = colon_in(line)
        begin = colon + 1 if colon is not None else text_begin(line) - 1
        sign = line.find(" #", max(begin, 0))
        return sign + 1 if sign >= 0 and _PLAIN.match(line, max(begin, 0)) else None
