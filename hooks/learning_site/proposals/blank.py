"""An empty file with the keys of a form, to be filled in where no script runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from learning_site.proposals.questions import Question

_EMPTY = {"number": "", "date": "", "choices": " []", "names": " []"}
"""What stands behind a key until it is answered; anything else is a text in quotes."""


def blank(questions: Iterable[Question], languages: tuple[str, ...], indent: str = "") -> str:
    """The YAML of a form without its answers. It can be read as it is, but says nothing yet."""
    return "\n".join(_lines(questions, languages, indent))


def _lines(questions: Iterable[Question], languages: tuple[str, ...], indent: str) -> Iterator[str]:
    for one in questions:
        if one.kind in {"text", "group", "list"}:
            yield f"{indent}{one.key}:"
            yield from _below(one, languages, f"{indent}  ")
        else:
            yield f"{indent}{one.key}:" + _EMPTY.get(one.kind, ' ""')


def _below(one: Question, languages: tuple[str, ...], indent: str) -> Iterator[str]:
    if one.kind == "text":
        yield from (f'{indent}{language}: ""' for language in languages)
    elif one.kind == "group":
        yield from _lines(one.parts, languages, indent)
    elif one.parts[0].kind == "text":
        first, *others = _below(one.parts[0], languages, f"{indent}  ")
        yield f"{indent}- {first.lstrip()}"
        yield from others
    else:
        yield f'{indent}- ""'
