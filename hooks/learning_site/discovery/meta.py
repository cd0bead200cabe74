"""What a page says of itself to messaging apps and readers of feeds (ogp.me; Atom, RFC 4287).

Twitter's own names for title, description and picture would only repeat these: it takes them, and
asks for the kind of its card alone (developer.x.com, "Cards markup", on its fallbacks).
"""

from __future__ import annotations

from dataclasses import dataclass

from babel.core import get_global

from learning_site.discovery.cards import HEIGHT, WIDTH, words_of_card
from learning_site.pages.page import Page
from learning_site.render.changes import feed_name, feed_title, has_changes
from learning_site.render.scope import Scope

_START = "index"


@dataclass(frozen=True)
class Card:
    """A picture by its whole address, with what it says and its size in pixels."""

    address: str
    words: str
    width: int = WIDTH
    height: int = HEIGHT


@dataclass(frozen=True)
class Feed:
    """A feed by its whole address."""

    address: str
    title: str


@dataclass(frozen=True)
class Meta:
    """``kind`` is the vocabulary's; ``locales`` are those of the page's twins."""

    kind: str
    title: str
    description: str
    address: str
    site: str
    locale: str
    locales: tuple[str, ...]
    card: Card | None
    feed: Feed | None


def meta_of(page: Page, scope: Scope, card: str | None) -> Meta:
    """What a page says of itself. ``card`` is the name of the picture of the page's language."""
    said, is_start = scope.publication, page.path == _START
    twins = scope.tree.pages.get(page.path, {})
    return Meta(
        "website" if is_start else "article",
        said.name(scope.language) if is_start else page.title,
        page.front.description or said.description(scope.language),
        scope.address(page.path),
        said.name(scope.language),
        territorial(scope.locale),
        tuple(
            territorial(language.shape.locale)
            for code, language in scope.library.languages.items()
            if code in twins and code != scope.language
        ),
        Card(said.root + card, words_of_card(said, scope.language)) if card else None,
        Feed(feed_address(scope), feed_title(scope)) if has_changes(scope) else None,
    )


def feed_address(scope: Scope) -> str:
    """The whole address of the feed of the scope's language."""
    return scope.publication.root + feed_name(scope)


def territorial(locale: str) -> str:
    """A locale with its territory, as the vocabulary asks for: where most who speak it live."""
    if "_" in locale:
        return locale
    likely = get_global("likely_subtags").get(locale, locale).split("_")
    return f"{likely[0]}_{likely[-1]}" if len(likely) > 1 else locale
