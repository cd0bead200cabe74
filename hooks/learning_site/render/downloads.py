"""The list of all files of open data, with what they are and how big."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from learning_site.content.text import Text, Words
from learning_site.data import addresses
from learning_site.data.citations import site_citation
from learning_site.pages.publication import Publication
from learning_site.render import formats
from learning_site.render.order import alphabetical
from learning_site.render.scope import Scope


@dataclass(frozen=True)
class File:
    """A file to download. ``kind`` is a name that needs no translation, such as CSV."""

    kind: str
    href: str
    size: str
    language: Words | None = None


@dataclass(frozen=True)
class DataSet:
    title: Words
    files: tuple[File, ...]


@dataclass(frozen=True)
class Group:
    """Data of one form, by title."""

    heading: str
    sets: tuple[DataSet, ...]


@dataclass(frozen=True)
class Downloads:
    """Everything there is to download; ``citation`` is of all of it."""

    archive: File | None
    groups: tuple[Group, ...]
    publication: Publication
    citation: str


class _Files:
    """The files that there are, by their names, as links from the page of a scope."""

    def __init__(self, scope: Scope) -> None:
        self.scope, self.sizes = scope, scope.sizes()

    def one(self, kind: str, name: str, language: Words | None = None) -> Iterator[File]:
        """The file of a name, if there is one."""
        if name in self.sizes:
            size = formats.size(self.sizes[name], self.scope.locale)
            yield File(kind, self.scope.file_href(name), size, language)

    def tables(self, name_of: Callable[[str, str], str], slug: str) -> Iterator[File]:
        """The table of each language, the reader's own first."""
        languages = self.scope.library.languages
        for code in sorted(languages, key=lambda code: code != self.scope.language):
            own_name = Words(languages[code].shape.name, code)
            yield from self.one("CSV", name_of(slug, code), own_name)

    def facts(self, name: str) -> Iterator[File]:
        """The JSON file of all languages, and its schema."""
        yield from self.one("JSON", name)
        yield from self.one("JSON Schema", addresses.schema_name(name))


def downloads(scope: Scope) -> Downloads:
    """The files of the site; of facts that cannot be used there are none."""
    library, make = scope.library, _Files(scope)

    def title(label: Text) -> Words:
        return label.in_language(scope.language)

    comparisons = (
        DataSet(
            title(one.shape.title),
            (
                *make.tables(addresses.comparison_csv_name, slug),
                *make.facts(addresses.comparison_json_name(slug)),
            ),
        )
        for slug, one in library.comparisons.items()
    )
    collections = (
        DataSet(
            title(one.shape.title),
            (
                *make.tables(addresses.collection_csv_name, name),
                *make.facts(addresses.collection_json_name(name)),
            ),
        )
        for name, one in library.collections.items()
    )
    sheets = (
        DataSet(title(one.shape.title), tuple(make.tables(addresses.sheet_csv_name, slug)))
        for slug, one in library.sheets.items()
    )
    return Downloads(
        next(make.one("ZIP", addresses.ARCHIVE), None),
        tuple(
            Group(heading, _by_title(sets))
            for heading, sets in (
                (scope.string("data-of-comparisons"), comparisons),
                (scope.string("data-of-collections"), collections),
                (scope.string("data-of-sheets"), sheets),
            )
        ),
        scope.publication,
        site_citation(scope),
    )


def _by_title(sets: Iterable[DataSet]) -> tuple[DataSet, ...]:
    found = [one for one in sets if one.files]
    return tuple(sorted(found, key=lambda one: alphabetical(one.title.text)))
