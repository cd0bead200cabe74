"""What sessions name is there: pages, their sections, and the page that shows them."""

from __future__ import annotations

from learning_site.content.library import Library
from learning_site.content.sessions import Session
from learning_site.files.document import Document, Location
from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems
from learning_site.problems.problem import closest

_MARKER = "session"


def check_sessions(library: Library, tree: PageTree, problems: Problems) -> None:
    """Follow every name that a session uses, so that no step sends a trainer nowhere."""
    check = _Check(tree, problems)
    seen: set[str] = set()
    for session in library.sessions.values():
        check.session(session)
        common = session.common
        if common.document.path not in seen:
            seen.add(common.document.path)
            for number, name in enumerate(common.shape.sheets):
                check.page(name, common.document, ("sheets", number))


class _Check:
    def __init__(self, tree: PageTree, problems: Problems) -> None:
        self.tree, self.problems = tree, problems

    def session(self, session: Session) -> None:
        shape, document = session.shape, session.document
        page = self.page(shape.page, document, ("page",))
        if page and session.slug not in _shown_on(page):
            place, usage = document.value_place("page"), f'{{{{ {_MARKER}("{session.slug}") }}}}'
            self.problems.add("session-elsewhere", place, page=shape.page, usage=usage)
        for number, step in enumerate(shape.steps):
            for n, name in enumerate(step.print):
                self.page(name, document, ("steps", number, "print", n))
            for n, name in enumerate(step.show):
                self._section(name, document, ("steps", number, "show", n))

    def page(self, path: str, document: Document, at: Location) -> Page | None:
        """The page of a path; one that is not there is noted."""
        page = self.tree.page(path, self.tree.languages[0])
        if page is None and path not in self.tree.unread:
            guess = closest(path, self.tree.pages)
            self.problems.add("page-unknown", document.value_place(*at), value=path, guess=guess)
        return page

    def _section(self, name: str, document: Document, at: Location) -> None:
        path, _, section = name.partition("#")
        page = self.page(path, document, at)
        if page is None or not section:
            return
        place = document.value_place(*at)
        levels = {one.id: one.level for one in page.headings if one.id}
        if section not in levels:
            known = [one for one, level in levels.items() if level == 2]
            guess = closest(section, known)
            self.problems.add(
                "section-unknown", place, page=path, value=section, guess=guess, known=known
            )
        elif levels[section] > 2:
            self.problems.add("section-not-a-slide", place, page=path, value=section)


def _shown_on(page: Page) -> set[str]:
    return {
        str(marker.positional[0])
        for marker in page.markers
        if marker.name == _MARKER and marker.positional
    }
