"""A whole site in memory: its facts, words, settings, and everything that is wrong with them.

The one object that adapters and commands share. It does not know who renders the pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import jinja2

from learning_site.checks.diagrams import check_diagrams
from learning_site.checks.facts_and_pages import check_items_have_pages
from learning_site.checks.lessons import check_lessons
from learning_site.checks.links import check_links
from learning_site.checks.markup import check_markup
from learning_site.checks.navigation import check_languages, check_navigation
from learning_site.checks.strings import check_strings
from learning_site.checks.symlinks import check_symlinks
from learning_site.checks.words import check_words
from learning_site.content.library import Library
from learning_site.content.loader import Loader
from learning_site.content.references import References
from learning_site.markers.expansion import Expanded, expand
from learning_site.markers.grammar import Marker, Unreadable, find_markers
from learning_site.pages.masking import mask_code
from learning_site.pages.page import Page
from learning_site.pages.settings import Settings, read_settings
from learning_site.pages.tree import PageTree, read_tree
from learning_site.problems import Problems
from learning_site.problems.view import problem_views
from learning_site.render.renderer import NothingToShow, Refusal, Renderer, make_environment
from learning_site.render.scope import Scope


@dataclass(frozen=True)
class Site:
    """Facts and words of the project at ``root``. ``register`` and ``glossary`` are pages."""

    root: Path
    settings: Settings
    library: Library
    tree: PageTree
    problems: Problems
    environment: jinja2.Environment
    register: str | None
    glossary: str | None

    def renderer(self, path: str, language: str) -> Renderer:
        """A fresh renderer for one page in one language; references count from 1."""
        scope = Scope(self.library, self.tree, path, language, self.register, self.glossary)
        return Renderer(self.environment, scope)

    def expand(
        self, page: Page, language: str, body: str | None = None
    ) -> tuple[Expanded, Renderer]:
        """The page's markers expanded for readers of a language.

        ``body`` replaces the page's own text where another program changed it meanwhile; what is
        wrong is then not noted again. A marker that cannot be shown leaves a box in its place.
        """
        renderer = self.renderer(page.path, language)
        heading_lines = {heading.line for heading in page.headings}

        def render(marker: Marker | Unreadable) -> str:
            found = Problems()
            place = page.place(marker.start)
            if place.line - page.body_line + 1 in heading_lines:
                found.add("marker-in-heading", place)
            elif isinstance(marker, Unreadable):
                found.add("marker-syntax", place, text=marker.text[:80])
            else:
                try:
                    return renderer.marker(marker)
                except NothingToShow:
                    return ""
                except Refusal as refusal:
                    found.add(refusal.code, place, **refusal.details)
            if body is None:
                for problem in found:
                    self.problems.add(problem.code, problem.place, **problem.words)
            return problem_box(found, renderer)

        text = page.body if body is None else body
        masked = page.masked if body is None else mask_code(body)
        return expand(text, masked, render), renderer


def problem_box(problems: Problems, renderer: Renderer) -> str:
    """Problems as a box on a page, in every language that the registry speaks."""
    return renderer.fragment("problem", problems=problem_views(problems))


def load_site(root: Path) -> tuple[Site | None, Problems]:
    """Read and check the project at ``root``.

    The site is None only if the settings cannot be read, for then nothing is known of languages.
    """
    problems = Problems()
    settings = read_settings(root, problems)
    if settings is None:
        return None, problems
    library = Loader(root, settings.languages, problems).library()
    References(library, problems).check()
    tree = read_tree(root, settings.languages, problems)
    register, glossary = _page_with("sources", tree), _page_with("glossary", tree)
    environment = make_environment(root)
    site = Site(root, settings, library, tree, problems, environment, register, glossary)
    check_strings(root, library, problems)
    check_languages(settings, root, problems)
    check_navigation(settings, tree, problems)
    check_items_have_pages(root, library, tree, problems)
    check_diagrams(library, tree, problems)
    check_words(tree, problems)
    check_lessons(settings, tree, problems)
    check_links(tree, library, problems)
    check_markup(tree, problems)
    check_symlinks(root, problems)
    for page in tree:
        site.expand(page, page.language)
    return site, problems


def _page_with(name: str, tree: PageTree) -> str | None:
    """The path of the first page that uses a marker."""
    for page in tree:
        for marker in find_markers(page.masked):
            if isinstance(marker, Marker) and marker.name == name:
                return page.path
    return None
