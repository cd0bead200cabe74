"""The glossary as a list for readers, in the order of the alphabet of their language."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.glossary import Term
from learning_site.content.text import Words
from learning_site.render import formats
from learning_site.render.order import alphabetical
from learning_site.render.scope import Reference, Scope


@dataclass(frozen=True)
class Translation:
    """A term's name in another language of the site."""

    language: str
    name: Words


@dataclass(frozen=True)
class Related:
    name: Words
    anchor: str


@dataclass(frozen=True)
class GlossaryEntry:
    anchor: str
    name: Words
    meaning: Words
    translations: tuple[Translation, ...]
    related: tuple[Related, ...]
    references: tuple[Reference, ...]


@dataclass(frozen=True)
class GlossaryView:
    entries: tuple[GlossaryEntry, ...]
    checked: str


def anchor_of(term: Term) -> str:
    """The id of a term's entry on the page of the glossary."""
    return f"term-{term.id}"


def glossary_view(scope: Scope) -> GlossaryView | None:
    """All terms for a reader, or None if the site has no glossary."""
    glossary = scope.library.glossary
    if glossary is None:
        return None
    terms = sorted(
        glossary.terms.values(), key=lambda term: alphabetical(term.name(scope.language).text)
    )
    return GlossaryView(
        tuple(_entry(term, scope) for term in terms),
        formats.date(glossary.checked, scope.locale),
    )


def _entry(term: Term, scope: Scope) -> GlossaryEntry:
    glossary = scope.library.glossary
    known = glossary.terms if glossary else {}
    others = [language for language in scope.library.languages if language != scope.language]
    meaning = term.shape.meaning
    return GlossaryEntry(
        anchor_of(term),
        term.name(scope.language),
        meaning.in_language(scope.language),
        tuple(
            Translation(language, term.name(language))
            for language in others
            if language in term.shape.term.words
        ),
        tuple(
            Related(known[name].name(scope.language), anchor_of(known[name]))
            for name in term.shape.see
            if name in known
        ),
        scope.references(meaning.sources),
    )
