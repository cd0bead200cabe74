"""Choosers for readers: questions, answers, what each answer says of which item."""

from __future__ import annotations

from dataclasses import dataclass, replace

from learning_site.content.library import Item
from learning_site.content.questionnaires import Answer, ChooserShape
from learning_site.content.text import Words
from learning_site.render.facts import door
from learning_site.render.scope import Scope
from learning_site.render.values import Entry


@dataclass(frozen=True)
class ItemView:
    id: str
    title: Words
    href: str | None


@dataclass(frozen=True)
class Effect:
    """What an answer says of an item: whether it fits, and why."""

    item: ItemView
    suggests: bool
    why: Words


@dataclass(frozen=True)
class AnswerView:
    """An answer; ``next`` is the name of a question, ``number`` the one that readers see."""

    id: str
    label: Words
    means: Entry
    next: str
    number: int
    ends: Words | None
    effects: tuple[Effect, ...]
    warns: bool
    pages: tuple[Entry, ...]


@dataclass(frozen=True)
class QuestionView:
    id: str
    ask: Words
    note: Words | None
    answers: tuple[AnswerView, ...]


@dataclass(frozen=True)
class ChooserView:
    several: Words
    warned: Words | None
    items: tuple[ItemView, ...]
    questions: tuple[QuestionView, ...]


def chooser_view(shape: ChooserShape, scope: Scope) -> ChooserView:
    """A chooser in the language of the scope. Raises KeyError if what it names is not there."""
    items = {item.id: _item(item, scope) for item in scope.library.collections[shape.items]}
    numbers = {name: number for number, name in enumerate(shape.questions, 1)}
    return ChooserView(
        shape.several.in_language(scope.language),
        shape.warned.in_language(scope.language) if shape.warned else None,
        tuple(items.values()),
        tuple(
            QuestionView(
                name,
                question.ask.in_language(scope.language),
                question.note.in_language(scope.language) if question.note else None,
                tuple(
                    AnswerView(
                        key,
                        answer.label.in_language(scope.language),
                        Entry(
                            answer.means.in_language(scope.language),
                            None,
                            scope.references(answer.means.sources),
                        ),
                        answer.next or "",
                        numbers[answer.next] if answer.next else 0,
                        answer.ends.in_language(scope.language) if answer.ends else None,
                        _effects(answer, items, scope),
                        answer.warns,
                        tuple(_page(link, scope) for link in answer.pages),
                    )
                    for key, answer in question.answers.items()
                ),
            )
            for name, question in shape.questions.items()
        ),
    )


def _effects(answer: Answer, items: dict[str, ItemView], scope: Scope) -> tuple[Effect, ...]:
    """First what fits, then what does not, each in the order in which it is written."""
    ruled_out = dict(answer.rules_out)
    if answer.rules_out_all:
        ruled_out = dict.fromkeys(items, answer.rules_out_all) | ruled_out
    fits = [(item, True, why) for item, why in answer.suggests.items()]
    return tuple(
        Effect(items[item], suggests, why.in_language(scope.language))
        for item, suggests, why in [*fits, *((one, False, why) for one, why in ruled_out.items())]
    )


def _item(item: Item, scope: Scope) -> ItemView:
    return ItemView(item.id, item.title(scope.language), scope.item_href(item))


def _page(link: str, scope: Scope) -> Entry:
    """A link to a page, by its title and that of the section. Raises KeyError without a page."""
    path, _, anchor = link.partition("#")
    title, page = door(path, scope).title, scope.page(path)
    headings = page.headings if page and anchor else ()
    section = next((one.text for one in headings if one.id == anchor), "")
    words = replace(title, text=f"{title.text}: {section}") if section else title
    return Entry(words, scope.href(path, anchor), ())
