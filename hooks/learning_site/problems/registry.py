"""The registry of problem codes: how severe each is, and what it says in each language.

The codes and their severity stand in ``codes.yml``; the texts in ``messages/<language>.yml``.
A code is permanent: people look it up and search for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from string import Formatter
from typing import Any

import yaml

from learning_site.problems.problem import Problem, Problems, printable

_HERE = Path(__file__).parent
_GUESS = "guess"
_EXPECTED = "expected"


@dataclass(frozen=True)
class Message:
    """What a problem says in one language: what is wrong, and the cure."""

    what: str
    cure: str


@dataclass(frozen=True)
class Registry:
    """All codes with their severity ("error" or "warning"), in groups, and their texts."""

    groups: Mapping[str, Mapping[str, str]]
    texts: Mapping[str, Mapping[str, Mapping[str, str]]]

    @cached_property
    def severities(self) -> Mapping[str, str]:
        """The severity of each code."""
        return {code: one for group in self.groups.values() for code, one in group.items()}

    @staticmethod
    @cache
    def load() -> Registry:
        """Read the registry that lies beside this module."""
        texts = {file.stem: _read(file) for file in sorted((_HERE / "messages").glob("*.yml"))}
        return Registry(_read(_HERE / "codes.yml"), texts)

    def is_error(self, problem: Problem) -> bool:
        """Whether the problem stops a build; a warning is only shown."""
        return self.severities[problem.code] == "error"

    def message(self, problem: Problem, language: str) -> Message:
        """The problem's text in a language of the registry.

        The problem's words are shown as :func:`printable` makes them.
        A detail named ``guess`` adds the language's "did you mean" to the cure. A detail named
        ``expected`` may name an entry ``expected-…`` of the texts, which then stands for it.
        """
        words = {key: printable(word) for key, word in problem.words.items()}
        guess = self.phrase("did-you-mean", language, words) if words.get(_GUESS) else ""
        if words.get(_EXPECTED, "").startswith(f"{_EXPECTED}-"):
            words[_EXPECTED] = self.phrase(words[_EXPECTED], language, words)
        text = self.texts[language][problem.code]
        return Message(
            text["what"].format_map(words), (guess + " " + text["cure"].format_map(words)).strip()
        )

    def gaps(self, code: str, language: str) -> set[str]:
        """The names of the gaps in the text of a code."""
        text = self.texts[language][code]
        found = Formatter().parse(text["what"] + text["cure"])
        return {name for _, name, _, _ in found if name}

    def phrase(self, name: str, language: str, words: Mapping[str, object]) -> str:
        """A text that is no problem's own: a part of messages, or a line of a command."""
        return self.texts[language][name]["cure"].format_map(words)

    def languages(self, wanted: Iterable[str] = ()) -> list[str]:
        """The wanted languages that have texts, in the order asked for; all if none has."""
        return [language for language in wanted if language in self.texts] or list(self.texts)


def _read(file: Path) -> Any:
    """A file of our own; the reader for contributors' files tells its mistakes from this registry.

    The reader written in C is ten times as fast, and is there wherever wheels of PyYAML are.
    """
    with file.open("rb") as text:
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def report(problems: Problems, languages: Iterable[str] = ()) -> str:
    """All problems as text, one block each: ``path:line:column: code what — cure``.

    The first language leads; the others follow indented, so that a reader of either finds
    the whole message and an editor finds the place.
    """
    registry = Registry.load()
    spoken = registry.languages(languages)
    blocks = []
    for problem in problems:
        lines = [registry.message(problem, language) for language in spoken]
        text = [f"{problem.place}: {problem.code} {lines[0].what} — {lines[0].cure}"]
        text += [f"    {line.what} — {line.cure}" for line in lines[1:]]
        blocks.append("\n".join(text))
    return "\n".join(blocks)


def errors(problems: Problems) -> list[Problem]:
    """Only the problems that stop a build."""
    registry = Registry.load()
    return [problem for problem in problems if registry.is_error(problem)]
