"""Sessions for trainers: an agenda whose times add up, and each step with all that it needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from learning_site.content.sessions import Session, SessionShape, SessionStep
from learning_site.content.text import Label, Words
from learning_site.render import formats
from learning_site.render.scope import Scope


@dataclass(frozen=True)
class Named:
    """A page, or a section of one, by its title."""

    title: str
    href: str


@dataclass(frozen=True)
class ShownStep:
    """A step ready to be shown. ``clock`` says when it is, of the day or from the beginning.

    ``slides`` are the addresses of what is shown, from the site's root, each perhaps with "#" and
    the id of a section.
    """

    id: str
    title: Words
    clock: str
    minutes: int
    duration: str
    method: Words | None
    task: Words | None
    do: tuple[Words, ...]
    material: Words | None
    show: tuple[Named, ...]
    slides: tuple[str, ...]
    print: tuple[Named, ...]
    is_optional: bool


@dataclass(frozen=True)
class SessionView:
    """A session ready to be shown; ``shortest`` is without the steps that may be dropped."""

    aim: Words
    audience: Words
    people: Words
    duration: str
    shortest: str | None
    bring: tuple[Words, ...]
    sheets: tuple[Named, ...]
    steps: tuple[ShownStep, ...]
    is_alone: bool


def session_view(session: Session, scope: Scope) -> SessionView:
    """A session in the language of the scope."""
    shape, language = session.shape, scope.language
    needed = sum(step.minutes for step in shape.steps if not step.optional)
    return SessionView(
        shape.aim.in_language(language),
        shape.audience.in_language(language),
        shape.people.in_language(language),
        formats.minutes(shape.minutes, scope.locale),
        formats.minutes(needed, scope.locale) if needed < shape.minutes else None,
        _words(shape.bring, scope),
        tuple(_named(path, scope) for path in session.common.shape.sheets),
        tuple(_steps(shape, scope)),
        shape.alone,
    )


def _steps(shape: SessionShape, scope: Scope) -> Iterable[ShownStep]:
    begin = _minute_of_day(shape.starts) if shape.starts else 0
    for number, step in enumerate(shape.steps, 1):
        end = begin + step.minutes
        clock = formats.period(begin, end, scope.locale) if shape.starts else f"{begin}–{end}"
        yield _step(step, f"step-{number}", clock, scope)
        begin = end


def _step(step: SessionStep, name: str, clock: str, scope: Scope) -> ShownStep:
    language, addresses = scope.language, scope.tree.addresses
    sections = [one.partition("#") for one in step.show]
    return ShownStep(
        name,
        step.title.in_language(language),
        clock,
        step.minutes,
        formats.minutes(step.minutes, scope.locale),
        step.method.in_language(language) if step.method else None,
        step.task.in_language(language) if step.task else None,
        _words(step.do, scope),
        step.material.in_language(language) if step.material else None,
        tuple(_named(path, scope, section) for path, _, section in sections),
        tuple(addresses.of(path, language) + mark + one for path, mark, one in sections),
        tuple(_named(path, scope) for path in step.print),
        step.optional,
    )


def _named(path: str, scope: Scope, section: str = "") -> Named:
    """A page by its title, or by that and its section's; its path if it is not there."""
    page = scope.page(path)
    title = page.title if page else path
    headings = page.headings if page and section else ()
    found = next((one.text for one in headings if one.id == section), "")
    return Named(f"{title}: {found}" if found else title, scope.href(path, section))


def _words(labels: Iterable[Label], scope: Scope) -> tuple[Words, ...]:
    return tuple(label.in_language(scope.language) for label in labels)


def _minute_of_day(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
