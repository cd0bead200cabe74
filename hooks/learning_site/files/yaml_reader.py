"""YAML for people who have never seen YAML: the safe, unsurprising part of it, with places.

PyYAML's parser supplies events; this module builds plain values from them and refuses what
surprises or harms: aliases, tags, merge keys, duplicate keys, deep nesting, and words that
YAML 1.1 silently turns into something else (``no``, ``on``, ``012``).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from learning_site.files.document import Document, Location
from learning_site.files.source import Source, code_of, spot_of
from learning_site.files.text import is_unwanted, read_text
from learning_site.files.yaml_lines import SMART_QUOTES
from learning_site.files.yaml_mistakes import explain
from learning_site.files.yaml_plain import is_surprise, plain_value
from learning_site.files.yaml_tokens import LOADER
from learning_site.files.yaml_words import Words
from learning_site.problems import Place, Problem, Problems

_NEVER_MEANT = {"yaml-duplicate-key", "yaml-indentation"}
"""What is a mistake in the files of other programs, too."""
DEPTH_LIMIT = 12
"""Facts need about six levels; deeper nesting is a slipped indentation or an attack."""


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
    A text that was read before is not read again: a preview reads all files at each change.
    """
    document, found = read_once(text, name, first_line, tags)
    for problem in found:
        problems.add(problem.code, problem.place, **problem.words)
    return document


@lru_cache(maxsize=4096)
def read_once(
    text: str, name: str, first_line: int, tags: bool
) -> tuple[Document | None, tuple[Problem, ...]]:
    """What a text says and what is wrong with it, which depends on nothing else."""
    problems = Problems()
    return _read(text, name, problems, first_line, tags), tuple(problems)


def _read(text: str, name: str, problems: Problems, first_line: int, tags: bool) -> Document | None:
    source = Source(name, first_line, text.split("\n"), problems)
    if not source.is_readable():
        return None
    builder = _Builder(source, tags)
    try:
        data = builder.build(text)
    except yaml.MarkedYAMLError as error:
        explain(error, source)
        return None
    except _Refused:
        return None
    if builder.failed:
        return None
    if not isinstance(data, dict) or (not data and first_line == 1):
        problems.add("yaml-not-a-mapping", Place(name, first_line))
        return None
    return Document(name, data, builder.places, builder.values)


class _Refused(Exception):
    """Reading cannot go on; the problem was noted."""


class _Builder:
    def __init__(self, source: Source, tags: bool) -> None:
        self.source, self.tags = source, tags
        self.words = Words(source, self.refuse)
        self.places: dict[Location, Place] = {}
        self.values: dict[Location, Place] = {}
        self.failed = False

    def build(self, text: str) -> Any:
        events = yaml.parse(text, Loader=LOADER)
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
                self.source.refuse("yaml-two-documents", spot_of(event.start_mark))
                raise _Refused

    def value(self, event: Any, events: Any, at: Location) -> Any:
        self.values[at] = self.place(event)
        if isinstance(event, yaml.AliasEvent):
            return self.refuse("yaml-alias", event)
        self.no_properties(event)
        if len(at) > DEPTH_LIMIT:
            self.source.refuse("yaml-too-deep", spot_of(event.start_mark))
            raise _Refused
        if isinstance(event, yaml.ScalarEvent):
            found = self.scalar(event)
            self.words.value(event, found)
            return found
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, at)
        return self.mapping(events, at)

    def mapping(self, events: Any, at: Location) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            is_sound = self.key(event, found, at)
            key = event.value
            value = next(events)
            if is_sound:
                self.words.pair(event, value)
            found[key] = self.value(value, events, (*at, key))
        return found

    def key(self, event: Any, found: dict[str, Any], at: Location) -> bool:
        """Whether a key looks like one; it must be a text, and new among those ``found``."""
        if not isinstance(event, yaml.ScalarEvent):
            spot = spot_of(event.start_mark)
            self.source.refuse("yaml-sign", spot, sign=self.source.sign(spot))
            raise _Refused
        self.no_properties(event)
        here = (*at, event.value)
        is_sound = self.words.name(event)
        if not is_sound:
            pass  # it was noted
        elif event.value == "<<" and not self.tags:
            self.refuse("yaml-alias", event)
        elif event.value in found:
            self.refuse("yaml-duplicate-key", event, key=event.value, first=self.places[here].line)
        self.places.setdefault(here, self.place(event))
        return is_sound

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
        if not (text.isascii() and text.isprintable()):
            for character in filter(is_unwanted, text):
                self.refuse("file-character", event, character=code_of(character))
        if not event.implicit[0]:
            return text
        if SMART_QUOTES.fullmatch(text):
            self.refuse("yaml-smart-quotes", event)
        if is_surprise(text):
            self.refuse("yaml-ambiguous", event, text=text)
        return plain_value(text)

    def no_properties(self, event: Any) -> None:
        if event.anchor is not None:
            self.refuse("yaml-alias", event)
        if event.tag is not None:
            self.refuse("yaml-tag", event)

    def refuse(self, code: str, at: Any, **details: object) -> None:
        """Note a problem of an event, or at a spot, and go on to find more."""
        if self.tags and code not in _NEVER_MEANT:
            return
        spot = at if isinstance(at, tuple) else spot_of(at.start_mark)
        self.source.refuse(code, spot, **details)
        self.failed = True

    def place(self, event: Any) -> Place:
        return self.source.place(spot_of(event.start_mark))
