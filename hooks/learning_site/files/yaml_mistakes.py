"""What people did wrong where YAML cannot be read, in words that need no knowledge of YAML.

PyYAML says what it expected and where it stopped; this module asks what a person most likely
meant there. Signs with a meaning of their own are told here, slipped lines beside this module.
Both of PyYAML's parsers word things differently: only what they have in common is looked for.
"""

from __future__ import annotations

import yaml

from learning_site.files.source import Source, Spot, colon_in, indent, spot_of
from learning_site.files.yaml_lines import Lines
from learning_site.files.yaml_tokens import piece_before, unclosed_bracket

_CLOSING = "]}"


def explain(error: yaml.MarkedYAMLError, source: Source) -> None:
    """Note what is wrong where the text could not be read."""
    _Explanation(error, source).note()


class _Explanation:
    """``at`` is where reading stopped, ``opened`` where what was being read there began."""

    def __init__(self, error: yaml.MarkedYAMLError, source: Source) -> None:
        self.source, self.refuse = source, source.refuse
        self.context, self.problem = error.context or "", error.problem or ""
        self.at = spot_of(error.problem_mark or error.context_mark)
        self.opened = spot_of(error.context_mark or error.problem_mark)
        self.lines = Lines(source, self.at, self.opened)

    def note(self) -> None:
        """One problem, by what PyYAML was reading and what stopped it."""
        context, problem, line = self.context, self.problem, self.source.line(self.at[0])
        if "\t" in line[: indent(line)] or "'\\t'" in problem:
            self.refuse("yaml-tab", self.at)
        elif "quoted" in context:
            self._quotes()
        elif context.startswith(("while scanning an anchor", "while scanning an alias")):
            self.refuse("yaml-alias", self.opened)
        elif context.endswith(" a tag") or "tag handle" in problem:
            self.refuse("yaml-tag", self.opened)
        elif context.endswith((" a block scalar", " a directive")):
            self._sign(self.opened)
        elif "cannot start any token" in problem or "mapping keys are not allowed" in problem:
            self._sign(self.at)
        elif "entries are not allowed" in problem:
            self.lines.entry()
        elif "nesting depth" in problem:
            self.refuse("yaml-too-deep", self.at)
        elif "found unexpected ':'" in problem:
            self.refuse("yaml-space", self.at, sign=":")
        elif "flow" in context or "node content" in problem:
            self._brackets()
        else:
            self._slipped()

    def _sign(self, spot: Spot) -> None:
        self.refuse("yaml-sign", spot, sign=self.source.sign(spot))

    def _quotes(self) -> None:
        if "stream" in self.problem or "document" in self.problem:
            self.refuse("yaml-quote-open", self.opened, sign=self.source.sign(self.opened))
            return
        row, column = self.at
        stroke = self.source.line(row).rfind("\\", 0, column + 1)
        self.refuse("yaml-escape", (row, max(stroke, 0)))

    def _brackets(self) -> None:
        """A bracket lacks its partner, or something is wrong with what stands between them."""
        sign = self.source.sign(self.at)
        text = "\n".join(self.source.lines)
        unclosed = unclosed_bracket(text, self.at)
        if unclosed is None and "flow" not in self.context:
            self._sign(self.at)
        elif unclosed is not None or sign in _CLOSING:
            opening = unclosed or self.opened
            self.refuse("yaml-bracket", opening, sign=self.source.sign(opening))
        elif sign == ":":
            self._colon_between_brackets()
        elif self._after_quote(text):
            pass
        else:
            self.refuse("yaml-comma", self.at)

    def _colon_between_brackets(self) -> None:
        """After one word the colon belongs to a text; after several, a new entry begins there."""
        row, column = self.at
        before = self.source.line(row)[:column].rstrip()
        begin = max(before.rfind(sign) for sign in "[{,") + 1
        colon = colon_in(before, begin)
        words = before[begin if colon is None else colon + 1 :].split()
        if colon is not None and len(words) == 1:
            self.lines.colon_in_text(colon + 1)
        else:
            self.refuse("yaml-comma", (row, len(before) - len(words[-1] if words else "")))

    def _after_quote(self, text: str) -> bool:
        """Whether text follows a closing quote; if so, it is noted."""
        found = piece_before(text, self.at)
        quote = getattr(found[0], "style", None) if found else None
        if not found or quote not in {"'", '"'}:
            return False
        if self.lines.swallows_names(found[1]):
            self.refuse("yaml-quote-open", found[1], sign=quote)
        else:
            self.refuse("yaml-after-quote", self.at, sign=quote)
        return True

    def _slipped(self) -> None:
        row, column = self.at
        if self.lines.has_look_alike():
            pass
        elif "mapping values are not allowed" in self.problem:
            self.lines.colon()
        elif "expected ':'" in self.problem:
            self.lines.without_colon()
        elif "document start" in self.problem:
            self.lines.beside_the_first()
        elif self.source.line(row)[:column].strip(" -"):
            self._after_text("\n".join(self.source.lines))
        else:
            self.lines.misplaced()

    def _after_text(self, text: str) -> None:
        """Something follows on the line of a text that is complete already."""
        if self._after_quote(text):
            return
        sign, found = self.source.sign(self.at), piece_before(text, self.at)
        if sign in _CLOSING:
            self.refuse("yaml-bracket", self.at, sign=sign)
        elif found and isinstance(found[0], yaml.AliasToken):
            self.refuse("yaml-alias", found[1])
        elif found:
            self._sign(found[1])
        else:
            self.refuse("yaml-syntax", self.at)
