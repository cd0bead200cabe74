"""Mends of lines, by the code of the problem that names them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

from learning_site.files.source import code_of, colon_in, indent, is_name, text_begin
from learning_site.files.yaml_lines import SMART_QUOTES
from learning_site.problems import Problem
from learning_site.scaffold.questions import quoted

Lines = list[str]
Repair = Callable[[Lines, int, int, Mapping[str, str]], None]
"""Mends lines in place, given a row and a column from 0, and the words of the message."""

_STEP = "  "
_STARTS_OTHERWISE = ("'", '"', "|", ">", "{")
_MARKER = re.compile(r"\{+[ \t]*(?P<call>[^{}\n]*\))[ \t]*\}+")
_LEADING_ZERO = re.compile(r"[+-]?0[0-9_]*")
_REMARK = re.compile(r"#\s")


def repaired(lines: Lines, problems: list[Problem]) -> Lines:
    """The lines of a file with what can be mended of its problems, the last one first."""
    mended = list(lines)
    for problem in sorted(problems, reverse=True):
        row, column = problem.place.line - 1, problem.place.column - 1
        if row < len(mended):
            REPAIRS[problem.code](mended, row, column, problem.words)
    return mended


def _tab(lines: Lines, row: int, _: int, __: Mapping[str, str]) -> None:
    line = lines[row]
    begin = indent(line)
    lines[row] = line[:begin].replace("\t", _STEP) + line[begin:].replace("\t", " ")


def _space_after(lines: Lines, row: int, column: int, _: Mapping[str, str]) -> None:
    lines[row] = f"{lines[row][: column + 1]} {lines[row][column + 1 :]}"


def _character(lines: Lines, row: int, column: int, words: Mapping[str, str]) -> None:
    """Blanks that are none become blanks, as many as stand there; what nobody sees goes."""
    before, after = lines[row][:column], lines[row][column:]
    if not after or code_of(after[0]) != words["character"]:
        return
    category = unicodedata.category(after[0])
    if category not in {"Co", "Cs", "Cn"}:  # nobody knows what was meant by these
        rest = after.lstrip(after[0])
        instead = " " * (len(after) - len(rest)) if category.startswith("Z") else ""
        lines[row] = before + instead + rest


def _value_in_quotes(lines: Lines, row: int, _: int, __: Mapping[str, str]) -> None:
    """Put quotes around the whole value of a line, if it is all of the value."""
    line = lines[row]
    begin = _value_begin(line)
    value = line[begin:].rstrip()
    below = next((one for one in lines[row + 1 :] if one.strip()), "")
    goes_on = indent(below) > indent(line) and not is_name(below)
    if value and not value.startswith(_STARTS_OTHERWISE) and not goes_on:
        lines[row] = line[:begin] + quoted(value)


def _value_begin(line: str) -> int:
    begin = text_begin(line)
    colon = colon_in(line, begin)
    if colon is not None and is_name(line):
        begin = colon + 1
    return begin + indent(line[begin:])


def _word_in_quotes(lines: Lines, row: int, column: int, words: Mapping[str, str]) -> None:
    text = words["text"]
    if not _LEADING_ZERO.fullmatch(text) and lines[row].startswith(text, column):
        lines[row] = lines[row][:column] + quoted(text) + lines[row][column + len(text) :]


def _name_or_bullet(lines: Lines, row: int, column: int, words: Mapping[str, str]) -> None:
    if lines[row][column : column + 1] in {"&", "*"} and not lines[row].startswith("* ", column):
        _value_in_quotes(lines, row, column, words)


def _number_sign(lines: Lines, row: int, column: int, words: Mapping[str, str]) -> None:
    """``#1`` belongs to the text; ``# so`` is a remark, which gets a line of its own."""
    line = lines[row]
    if _REMARK.match(line, column):
        lines[row : row + 1] = [" " * indent(line) + line[column:], line[:column].rstrip()]
    else:
        _value_in_quotes(lines, row, column, words)


def _straight_quotes(lines: Lines, row: int, column: int, _: Mapping[str, str]) -> None:
    match = SMART_QUOTES.match(lines[row], column)
    if match:
        straight = quoted(match[0][1:-1])
        lines[row] = lines[row][:column] + straight + lines[row][match.end() :]


def _closing_quote(lines: Lines, row: int, _: int, words: Mapping[str, str]) -> None:
    """A text that ends with the curved quote of a word processor."""
    line = lines[row].rstrip()
    if line[-1:] in {"”", "“", "’"} and line.count(words["sign"]) == 1:
        lines[row] = line[:-1] + words["sign"]


def _stroke(lines: Lines, row: int, column: int, _: Mapping[str, str]) -> None:
    if lines[row][column : column + 1] == "\\":
        lines[row] = f"{lines[row][:column]}\\{lines[row][column:]}"


def _gap(lines: Lines, row: int, column: int, _: Mapping[str, str]) -> None:
    lines[row] = lines[row][:column] + lines[row][column:].lstrip(" \t")


def _braces(lines: Lines, row: int, column: int, _: Mapping[str, str]) -> None:
    match = _MARKER.match(lines[row], column)
    if match:
        marker = f"{{{{ {match['call']} }}}}"
        lines[row] = lines[row][:column] + marker + lines[row][match.end() :]


def _blank_line(lines: Lines, row: int, _: int, __: Mapping[str, str]) -> None:
    lines.insert(row, "")


def _into_box(lines: Lines, row: int, _: int, words: Mapping[str, str]) -> None:
    lines[row] = " " * int(words["expected"]) + lines[row].lstrip()


REPAIRS: Mapping[str, Repair] = {
    "file-character": _character,
    "yaml-tab": _tab,
    "yaml-space": _space_after,
    "yaml-colon": _value_in_quotes,
    "yaml-sign": _value_in_quotes,
    "yaml-tag": _value_in_quotes,
    "yaml-alias": _name_or_bullet,
    "yaml-hash": _number_sign,
    "yaml-ambiguous": _word_in_quotes,
    "yaml-smart-quotes": _straight_quotes,
    "yaml-quote-open": _closing_quote,
    "yaml-escape": _stroke,
    "link-spaced": _gap,
    "marker-braces": _braces,
    "list-needs-blank-line": _blank_line,
    "table-needs-blank-line": _blank_line,
    "box-indentation": _into_box,
}
"""How the problem of a code is mended."""
