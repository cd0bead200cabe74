"""A whole site in memory: its facts, words, settings, and everything that is wrong with them.

The one object that adapters and commands share. It does not know who renders the pages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import jinja2

from learning_site.checks import ENOUGH
from learning_site.checks.site import check_site
from learning_site.content.freshness import build_day
from learning_site.content.library import Library
from learning_site.content.loader import Loader
from learning_site.content.references import References
from learning_site.data.files import data_files
from learning_site.data.scopes import Scopes
from learning_site.markers.expansion import Expanded, expand
from learning_site.markers.grammar import Marker, Unreadable
from learning_site.pages.history import Changed, read_history
from learning_site.pages.masking import mask_code
from learning_site.pages.page import Page
from learning_site.pages.settings import Settings, read_settings
from learning_site.pages.tree import PageTree, read_tree
from learning_site.printing.names import books_of
from learning_site.problems import Place, Problems
from learning_site.problems.view import problem_views
from learning_site.render.made_pages import with_made_pages
from learning_site.render.markers import MARKERS
from learning_site.render.refusals import NothingToShow, Refusal
from learning_site.render.renderer import Renderer, Trials
from learning_site.render.scope import Scope
from learning_site.render.templates import TemplateFault, make_environment
from learning_site.schemas.comment import FOLDER as SCHEMAS
from learning_site.translations.drifts import NO_TRANSLATIONS, Translations, translations_of


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
    day: str
    translations: Translations = NO_TRANSLATIONS

    def renderer(self, path: str, language: str, trials: Trials | None = None) -> Renderer:
        """A fresh renderer for one page in one language; references count from 1."""
        scope = Scope(
            self.library,
            self.tree,
            path,
            language,
            self.register,
            self.glossary,
            self.day,
            self.settings.publication,
            dict if trials else lambda: {name: len(data) for name, data in self.files.items()},
            lambda: books_of(self.settings, self.tree, language),
            self.translations,
            self.settings.feedback,
            self.has_editor_schemas,
        )
        return Renderer(self.environment, scope, trials)

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        """The files of open data by their names, made when somebody first asks for them."""
        return data_files(Scopes(self.library, self.tree, self.settings.publication, self.day))

    @cached_property
    def has_editor_schemas(self) -> bool:
        """Whether there is help for editors, which files of facts then name."""
        return (self.root / SCHEMAS / "schemas").is_dir()

    @cached_property
    def keeping(self) -> str | None:
        """The path of the page from which the whole site can be kept, if there is one."""
        return _page_with("keep", self.tree)

    @cached_property
    def history(self) -> Mapping[str, Changed]:
        """When each page's file was last changed, asked of git when somebody first asks."""
        return read_history(self.root)

    def expand(
        self, page: Page, language: str, body: str | None = None
    ) -> tuple[Expanded, Renderer]:
        """The page's markers expanded for readers of a language.

        ``body`` replaces the page's own text where another program changed it meanwhile; mistakes
        in it are then not noted again. A marker that cannot be shown leaves a box in its place.
        """
        renderer = self.renderer(page.path, language)
        mistakes = self.problems if body is None else Problems()
        return self._expanded(page, renderer, mistakes, page.body if body is None else body)

    def rendered(self, make: Callable[[], str]) -> str:
        """What ``make`` renders around the words of a page; "" after its fault was noted."""
        try:
            return make()
        except TemplateFault as fault:
            self.problems.add("template-broken", fault.place, detail=fault.detail)
            return ""

    def find_mistakes(self, page: Page, trials: Trials) -> None:
        """Note what is wrong with the page's markers, without making all of their HTML."""
        renderer = self.renderer(page.path, page.language, trials)
        self._expanded(page, renderer, self.problems, page.body)

    def _expanded(
        self, page: Page, renderer: Renderer, mistakes: Problems, text: str
    ) -> tuple[Expanded, Renderer]:
        show = _Markers(page, renderer)
        enough = len(mistakes) + ENOUGH

        def render(marker: Marker | Unreadable) -> str:
            if len(mistakes) >= enough:  # a page may hold thousands
                return ""
            found = Problems()
            place = page.place(marker.start)
            try:
                return show.html(marker, place)
            except NothingToShow:
                return ""
            except Refusal as refusal:
                found.add(refusal.code, place, **refusal.details)
                mistakes.add(refusal.code, place, **refusal.details)
            except TemplateFault as fault:
                for noted in (found, self.problems):
                    noted.add("template-broken", fault.place, detail=fault.detail)
            return problem_box(found, renderer)

        masked = page.masked if text is page.body else mask_code(text)
        return expand(text, masked, render), renderer


class _Markers:
    """Shows the markers of one page, one after the other."""

    def __init__(self, page: Page, renderer: Renderer) -> None:
        self._renderer = renderer
        self._heading_lines = {page.body_line - 1 + heading.line for heading in page.headings}
        self._shown: set[object] = set()

    def html(self, marker: Marker | Unreadable, place: Place) -> str:
        """The marker's fragment. Raises Refusal if it is written wrongly, or stands wrongly."""
        if place.line in self._heading_lines:
            raise Refusal("marker-in-heading")
        if isinstance(marker, Unreadable):
            raise Refusal("marker-syntax", text=marker.text[:80])
        same = (marker.name, marker.positional, tuple(marker.keywords.items()))
        if same in self._shown and not MARKERS[marker.name].is_inline:
            raise Refusal("marker-twice", name=marker.name)
        html = self._renderer.marker(marker)
        self._shown.add(same)
        return html


def problem_box(problems: Problems, renderer: Renderer) -> str:
    """Problems as a box on a page, in every language that the registry speaks.

    Nothing if the box itself is what is broken: ``check`` and the build name it all the same.
    """
    try:
        return renderer.fragment("problem", problems=problem_views(problems))
    except TemplateFault:
        return ""


def load_site(root: Path, today: str = "") -> tuple[Site | None, Problems]:
    """Read and check the project at ``root``; with ``today`` (ISO 8601), also how old facts are.

    The site is None if nothing can be made of it: without settings nothing is known of languages,
    and templates that are broken or folders that lead round in circles stop every program.
    """
    problems = Problems()
    settings = read_settings(root, problems)
    if settings is None:
        return None, problems
    loader = Loader(root, settings.languages, problems, settings.unfinished)
    library = loader.library()
    References(library, problems).check()
    written = read_tree(root, settings.languages, problems)
    tree = with_made_pages(written, library)
    register, glossary = _page_with("sources", tree), _page_with("glossary", tree)
    environment = make_environment(root)
    has_day = any(
        _page_with(name, tree)
        for name in ("needs_checking", "downloads", "folder", "books", "session")
    )
    day = build_day(root, library) if has_day else ""
    translations = translations_of(library, written, loader.validator.record)
    site = Site(
        root, settings, library, tree, problems, environment, register, glossary, day, translations
    )
    can_render = check_site(site, written, today)
    return (site if can_render else None), problems


def _page_with(name: str, tree: PageTree) -> str | None:
    """The path of the first page that uses a marker."""
    for page in tree:
        if any(marker.name == name for marker in page.markers):
            return page.path
    return None
