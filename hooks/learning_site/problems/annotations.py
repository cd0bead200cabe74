"""Problems as GitHub shows them beside the lines of a pull request.

One line each, by the workflow command of GitHub Actions (docs.github.com/actions, "Workflow
commands"). What would end a line or a property is written as percent signs and digits.
"""

from __future__ import annotations

from collections.abc import Iterable

from learning_site.problems.problem import Problem, Problems
from learning_site.problems.registry import Registry

_IN_TEXT = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTIES = {**_IN_TEXT, ":": "%3A", ",": "%2C"}


def annotated(problems: Problems, languages: Iterable[str] = ()) -> str:
    """All problems, one line each, in the languages asked for, the first one leading."""
    registry = Registry.load()
    spoken = registry.languages(languages)
    return "\n".join(_line(problem, registry, spoken) for problem in problems)


def _line(problem: Problem, registry: Registry, spoken: Iterable[str]) -> str:
    place = problem.place
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "title": problem.code,
    }
    told = ",".join(f"{key}={_escaped(one, _IN_PROPERTIES)}" for key, one in properties.items())
    messages = (registry.message(problem, language) for language in spoken)
    text = "\n".join(f"{one.what} — {one.cure}" for one in messages)
    kind = "error" if registry.is_error(problem) else "warning"
    return f"::{kind} {told}::{_escaped(text, _IN_TEXT)}"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in text)
