"""The state of translations: of a page on paper, and of all pages in one list."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from learning_site.content.text import Words
from learning_site.pages.page import Page
from learning_site.render.scope import Scope


def translation_state(page: Page, scope: Scope) -> str:
    """What a print says of a page's languages; "" if there is one only, or no record."""
    if len(scope.tree.pages.get(page.path, {})) < 2 or not scope.translations.record.prints:
        return ""
    found = scope.translations.of_page(page.path).values()
    late = [drift for drift in found if page.language in drift.behind]
    if not late:
        return scope.string("print-current")
    ahead = dict.fromkeys(chain.from_iterable(drift.ahead for drift in late))
    names = ", ".join(scope.language_name(one) for one in ahead)
    return scope.string("print-behind", language=names, count=len(late))


@dataclass(frozen=True)
class PageState:
    """A page, and how each language of the site has it.

    A cell is "missing", "current", or how many sections fell behind, with links to them.
    """

    title: Words
    href: str
    cells: tuple[str | tuple[str, ...], ...]

    @property
    def is_behind(self) -> bool:
        return any(cell != "current" for cell in self.cells)


@dataclass(frozen=True)
class FactState:
    """A file of facts, and how many of its texts fell behind in some language."""

    title: Words
    href: str | None
    count: int


@dataclass(frozen=True)
class Status:
    """The state of all translations: the names of the languages, pages, and files of facts."""

    languages: tuple[str, ...]
    pages: tuple[PageState, ...]
    facts: tuple[FactState, ...]
    is_recorded: bool


def translation_status(scope: Scope) -> Status:
    """The state of every page that somebody wrote, and of the facts that are not in step."""
    tree, translations = scope.tree, scope.translations
    pages = tuple(
        _page_state(path, scope)
        for path, twins in tree.pages.items()
        if not any(page.source for page in twins.values())
    )
    files = dict.fromkeys(
        drift.unit.key.partition(":")[0]
        for drift in translations.drifts
        if "#" not in drift.unit.key and ":" in drift.unit.key
    )
    facts = tuple(_fact_state(path, scope) for path in files)
    names = tuple(scope.language_name(one) for one in tree.languages)
    return Status(names, pages, facts, bool(translations.record.prints))


def _page_state(path: str, scope: Scope) -> PageState:
    twins, drifts = scope.tree.pages[path], scope.translations.of_page(path)
    cells: list[str | tuple[str, ...]] = []
    for language in scope.tree.languages:
        late = [name for name, drift in drifts.items() if language in drift.behind]
        if language not in twins:
            cells.append("missing")
        elif late:
            cells.append(tuple(scope.twin_href(language, name, path) for name in late))
        else:
            cells.append("current")
    own = twins.get(scope.language) or next(iter(twins.values()))
    return PageState(Words(own.title, own.language), scope.href(path), tuple(cells))


def _fact_state(path: str, scope: Scope) -> FactState:
    count = len(scope.translations.of_file(path))
    items = {one.document.path: one for one in scope.library.items()}
    if item := items.get(path):
        return FactState(item.title(scope.language), scope.item_href(item), count)
    return FactState(Words(path, scope.language), None, count)
