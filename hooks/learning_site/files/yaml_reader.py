"""YAML for people who have never seen YAML: the safe, unsurprising part of it, with places.

PyYAML's parser supplies events; this module builds plain values from them and refuses what
surprises or harms: aliases, tags, merge keys, duplicate keys, deep nesting, and words that
YAML 1.1 silently turns into something else (``no``, ``on``, ``012``).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from learning_site.files.document import Document, Location
from learning_site.files.text import is_unwanted, read_text
from learning_site.problems import Place, Problems

DEPTH_LIMIT = 12
"""Facts need about six levels; deeper nesting is a slipped indentation or an attack."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SURPRISES = re.compile(
    r"(?i:y|n|yes|no|on|off)|[+-]?0[0-9_]+|0[xo][0-9a-fA-F]+|[+-]?[0-9]{19,}(?:\.[0-9]+)?|[0-9]+(:[0-9]+)+"
)
# Longer numbers must be quoted: no fact is that exact, and converting them costs time.
# The whole value between quotes that a word processor made: they quote nothing in YAML.
_SMART_QUOTES = re.compile(r"[“”„‟‘’][^“”„‟]*[“”‟’]")
_INTEGER = re.compile(r"[+-]?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"[+-]?(0|[1-9][0-9]{0,17})\.[0-9]{1,18}")
_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}


def read_yaml(path: Path, name: str, problems: Problems) -> Document | None:
    """The file as a document, or None after its problems were noted."""
    text = read_text(path, name, problems)
    return None if text is None else parse_yaml(text, name, problems)


def parse_yaml(
    text: str, name: str, problems: Problems, *, first_line: int = 1, tags: bool = False
) -> Document | None:
    """YAML text as a document whose top is a mapping, or None after its problems were noted.

    ``first_line`` is the line of the file at which the text begins (for front matter).
    ``tags`` lets tags and aliases pass unread, for configuration files of other programs.
    """
    builder = _Builder(name, problems, first_line, tags)
    try:
        data = builder.build(text)
    except yaml.MarkedYAMLError as error:
        builder.report_syntax(error, text)
        return None
    except yaml.YAMLError as error:
        problems.add("yaml-syntax", Place(name, first_line), detail=str(error).split("\n")[0])
        return None
    except _Refused:
        return None
    if not isinstance(data, dict) or (not data and first_line == 1):
        problems.add("yaml-not-a-mapping", Place(name, first_line))
        return None
    return None if builder.failed else Document(name, data, builder.places, builder.values)


class _Refused(Exception):
    """Reading cannot go on; the problem was noted."""


class _Builder:
    def __init__(self, name: str, problems: Problems, first_line: int, tags: bool) -> None:
        self.name, self.problems, self.first_line, self.tags = name, problems, first_line, tags
        self.places: dict[Location, Place] = {}
        self.values: dict[Location, Place] = {}
        self.failed = False

    def build(self, text: str) -> Any:
        events = yaml.parse(text, Loader=_LOADER)
        for event in events:
            if isinstance(event, (yaml.StreamStartEvent, yaml.DocumentStartEvent)):
                continue
            if isinstance(event, yaml.StreamEndEvent):
                return {}
            data = self.value(event, events, ())
            self.nothing_more(events)
            return data
        return {}

    def nothing_more(self, events: Any) -> None:
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                self.problems.add("yaml-two-documents", self.place(event))
                raise _Refused

    def value(self, event: Any, events: Any, at: Location) -> Any:
        self.values[at] = self.place(event)
        if isinstance(event, yaml.AliasEvent):
            return self.refuse("yaml-alias", event)
        self.no_properties(event)
        if len(at) > DEPTH_LIMIT:
            self.problems.add("yaml-too-deep", self.place(event))
            raise _Refused
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, at)
        return self.mapping(events, at)

    def mapping(self, events: Any, at: Location) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if not isinstance(event, yaml.ScalarEvent):
                self.problems.add("yaml-colon", self.place(event))
                raise _Refused
            self.no_properties(event)
            key = event.value
            if key == "<<" and not self.tags:
                self.refuse("yaml-alias", event)
            elif key in found:
                first = self.places[(*at, key)].line
                self.refuse("yaml-duplicate-key", event, key=key, first=first)
            else:
                self.places[(*at, key)] = self.place(event)
            found[key] = self.value(next(events), events, (*at, key))
        return found

    def sequence(self, events: Any, at: Location) -> list[Any]:
        found: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            self.places[(*at, len(found))] = self.place(event)
            found.append(self.value(event, events, (*at, len(found))))
        return found

    def scalar(self, event: Any) -> Any:
        text: str = event.value
        for character in filter(is_unwanted, text):
            self.refuse("file-character", event, character=f"U+{ord(character):04X}")
        if not event.implicit[0]:
            return text
        if text.lower() in _CONSTANTS and text in {text.lower(), text.capitalize(), text.upper()}:
            return _CONSTANTS[text.lower()]
        if _INTEGER.fullmatch(text):
            return int(text)
        if _DECIMAL.fullmatch(text):
            return float(text)
        if _SMART_QUOTES.fullmatch(text):
            self.refuse("yaml-smart-quotes", event)
        if _SURPRISES.fullmatch(text):
            self.refuse("yaml-ambiguous", event, text=text)
        return text

    def no_properties(self, event: Any) -> None:
        if event.anchor is not None:
            self.refuse("yaml-alias", event)
        if event.tag is not None:
            self.refuse("yaml-tag", event)

    def refuse(self, code: str, event: Any, **details: object) -> None:
        if self.tags and code != "yaml-duplicate-key":
            return
        self.problems.add(code, self.place(event), **details)
        self.failed = True

    def place(self, event: Any) -> Place:
        mark = event.start_mark
        return Place(self.name, mark.line + self.first_line, mark.column + 1)

    def report_syntax(self, error: yaml.MarkedYAMLError, text: str) -> None:
        mark = error.problem_mark or error.context_mark
        row, column = (mark.line, mark.column) if mark else (0, 0)
        lines = text.split("\n")
        line = lines[row] if row < len(lines) else ""
        place = Place(self.name, row + self.first_line, column + 1)
        before = line[: len(line) - len(line.lstrip())]
        if "\t" in before or "'\\t'" in str(error.problem):
            self.problems.add("yaml-tab", place)
        elif "mapping values are not allowed" in str(error.problem):
            self.problems.add("yaml-colon", place)
        else:
            self.problems.add("yaml-syntax", place, detail=error.problem or "")
