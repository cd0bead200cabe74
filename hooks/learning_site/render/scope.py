"""What rendering knows while it works on one page: language, links, strings, references."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from learning_site.content.library import Item, Library, Source
from learning_site.content.text import Words
from learning_site.pages.addresses import relative
from learning_site.pages.feedback import NOWHERE, Feedback
from learning_site.pages.page import Page
from learning_site.pages.publication import UNPUBLISHED, Publication
from learning_site.pages.tree import PageTree
from learning_site.printing.names import Book
from learning_site.translations.drifts import NO_TRANSLATIONS, Translations

# CLDR's rules that belong to no language, while a language's own file cannot be read.
_NO_LOCALE = "root"


@dataclass(frozen=True)
class Reference:
    """A numbered reference to a source; ``href`` leads to its entry in the register."""

    number: int
    source: Source
    title: Words
    href: str


@dataclass
class Scope:
    """One page in one language.

    ``register`` and ``glossary`` are the paths of the pages that list all sources and all terms;
    ``day`` is the one that the build calls today; ``publication`` says how the site is published.

    References are numbered in the order in which the page first uses them.
    """

    library: Library
    tree: PageTree
    path: str
    language: str
    register: str | None = None
    glossary: str | None = None
    day: str = ""
    publication: Publication = UNPUBLISHED
    sizes: Callable[[], Mapping[str, int]] = dict
    """The files of open data with their sizes in bytes, made when somebody first asks."""
    books: Callable[[], Sequence[Book]] = list
    """The books that can be printed in this language."""
    translations: Translations = NO_TRANSLATIONS
    feedback: Feedback = NOWHERE
    """Where readers can write to, and change what they read."""
    has_editor_schemas: bool = False
    """Whether files of facts name a schema for editors."""
    _numbers: dict[str, int] = field(default_factory=dict)

    @property
    def locale(self) -> str:
        language = self.library.languages.get(self.language)
        return language.shape.locale if language else _NO_LOCALE

    def string(self, key: str, **gaps: object) -> str:
        """The machine's own words in the page's language; a key without words shows itself.

        A text with wrong gaps is shown as it is: the checks of the strings report it.
        """
        language = self.library.languages.get(self.language)
        strings = language.shape.strings if language else {}
        text = strings.get(key, key)
        try:
            return text.format_map(gaps)
        except (KeyError, ValueError, IndexError, AttributeError):
            return text

    def href(self, path: str, anchor: str = "") -> str:
        """The link from this page to another one in the same language."""
        addresses = self.tree.addresses
        here, there = addresses.of(self.path, self.language), addresses.of(path, self.language)
        link = relative(here, there)
        return f"{link}#{anchor}" if anchor else link

    def twin_href(self, language: str, anchor: str = "", path: str = "") -> str:
        """The link from this page to another language of it, or of another page."""
        addresses = self.tree.addresses
        here = addresses.of(self.path, self.language)
        link = relative(here, addresses.of(path or self.path, language))
        return f"{link}#{anchor}" if anchor else link

    def language_name(self, code: str) -> str:
        """The name of a language of the site in itself."""
        found = self.library.languages.get(code)
        return found.shape.name if found else code

    def file_href(self, name: str) -> str:
        """The link from this page to a file, by its name from the root of the site."""
        return relative(self.tree.addresses.of(self.path, self.language), "") + name

    def address(self, path: str, anchor: str = "") -> str:
        """The whole address of a page, for words that leave the site."""
        address = self.publication.root + self.tree.addresses.of(path, self.language)
        return f"{address}#{anchor}" if anchor else address

    def item_href(self, item: Item) -> str | None:
        """The link to an item's page, or None if it has none."""
        return self.href(item.path) if item.path in self.tree.pages else None

    def page(self, path: str) -> Page | None:
        return self.tree.page(path, self.language)

    def references(self, names: Iterable[str]) -> tuple[Reference, ...]:
        """The references to sources by their ids; unknown ids are left out."""
        return tuple(
            self._reference(self.library.sources[name])
            for name in names
            if name in self.library.sources
        )

    def all_references(self) -> tuple[Reference, ...]:
        """Every reference that the page has used, by number."""
        return self.references(tuple(self._numbers))

    def _reference(self, source: Source) -> Reference:
        number = self._numbers.setdefault(source.id, len(self._numbers) + 1)
        anchor = f"source-{source.id}"
        href = source.shape.url
        if self.register is not None:
            href = f"#{anchor}" if self.register == self.path else self.href(self.register, anchor)
        return Reference(number, source, source.title(self.language), href)

    def own_words(self, text: str) -> Words:
        """A text that is already in the page's language."""
        return Words(text, self.language)
