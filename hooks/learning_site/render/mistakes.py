"""What each code means, for contributors: its message, and an example, wrong and right."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.text import Words
from learning_site.problems import Place, Problem, Registry
from learning_site.problems.examples import Example
from learning_site.render.scope import Scope

_NO_EXAMPLE = Example("")


@dataclass(frozen=True)
class Explained:
    """A code: whether it stops a build, its message, and where its example stands."""

    code: str
    is_error: bool
    what: Words
    cure: Words
    example: Example


def explained(scope: Scope, group: str) -> list[Explained]:
    """The codes of a group, each with its example; none if there is no such group."""
    registry = Registry.load()
    return [
        _explained(code, severity, registry, scope)
        for code, severity in registry.groups.get(group, {}).items()
    ]


def _explained(code: str, severity: str, registry: Registry, scope: Scope) -> Explained:
    example = scope.library.examples.get(code, _NO_EXAMPLE)
    (language,) = registry.languages([scope.language])[:1]
    # Gaps that no example fills show three dots.
    words = dict.fromkeys(registry.gaps(code, language), "…") | dict(example.words)
    message = registry.message(Problem(Place(""), code, tuple(words.items())), language)
    return Explained(
        code,
        severity == "error",
        Words(message.what, language),
        Words(message.cure, language),
        example,
    )
