"""The markers of pages: what each is given, and the fragment that it becomes.

To add one: a function here, its line in :data:`MARKERS`, a fragment in ``overrides/fragments``.
A function gets the scope of the page and the marker's values, and returns the fragment's name with
what the fragment shows. It raises Refusal for values that lead nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from learning_site.content.glossary import FILE as GLOSSARY
from learning_site.content.shapes import CITABLE
from learning_site.offline.views import WHOLE, list_href, shown_archives
from learning_site.pages.lesson import minutes_to_read
from learning_site.printing.views import shown_books, shown_pack
from learning_site.proposals.views import FORMS, form_view
from learning_site.render import formats
from learning_site.render.along import table_along
from learning_site.render.changes import FEED, has_changes, latest, whole_lists
from learning_site.render.diagrams import diagram_view
from learning_site.render.downloads import downloads as all_downloads
from learning_site.render.facts import card, door, facts_box
from learning_site.render.freshness import needs_checking as facts_to_check
from learning_site.render.glossary import glossary_view
from learning_site.render.made_pages import pair_links
from learning_site.render.mistakes import explained
from learning_site.render.pairs import alike, differences, together
from learning_site.render.questionnaires import questionnaire_view
from learning_site.render.refusals import NothingToShow, Refusal, find_page, named
from learning_site.render.scope import Scope
from learning_site.render.sessions import session_view
from learning_site.render.sheets import sheet_view
from learning_site.render.sources import register_entries
from learning_site.render.tables import table
from learning_site.render.translation import translation_status

Shown = tuple[str, dict[str, Any]]
"""A fragment's name, and what it shows by the names that the fragment uses."""


@dataclass(frozen=True)
class MarkerKind:
    """How a marker is written (shown in messages), and what it shows.

    One that is inline may stand within a sentence, and more than once on a page.
    """

    usage: str
    show: Callable[..., Shown]
    is_inline: bool = False


def comparison(scope: Scope, slug: object) -> Shown:
    library = scope.library
    found = named(scope, "comparison-unknown", slug, library.comparisons, "comparisons/")
    try:
        shown = table(found, scope)
        return "comparison", {"table": shown, "along": table_along(found, shown, scope)}
    except KeyError:
        # What the comparison names is not there: noted in its own file, not on every page.
        raise NothingToShow from None


def sheet(scope: Scope, slug: object) -> Shown:
    found = named(scope, "sheet-unknown", slug, scope.library.sheets, "sheets/")
    return "sheet", {"sheet": sheet_view(found, scope)}


def diagram(scope: Scope, slug: object) -> Shown:
    found = named(scope, "diagram-unknown", slug, scope.library.diagrams, "diagrams/")
    try:
        return "diagram", {"diagram": diagram_view(found, scope)}
    except KeyError:
        # What the diagram names is not there: noted in its own file, not on every page.
        raise NothingToShow from None


def questionnaire(scope: Scope, slug: object) -> Shown:
    there = scope.library.questionnaires
    found = named(scope, "questionnaire-unknown", slug, there, "questionnaires/")
    try:
        return "questionnaire", {"ask": questionnaire_view(found, scope)}
    except KeyError:
        # What the questionnaire names is not there: noted in its own file, not on every page.
        raise NothingToShow from None


def session(scope: Scope, slug: object) -> Shown:
    found = named(scope, "session-unknown", slug, scope.library.sessions, "sessions/")
    return "session", {"session": session_view(found, scope), "pack": shown_pack(found, scope)}


def books(scope: Scope) -> Shown:
    return "books", {"books": shown_books(scope)}


def facts(scope: Scope, item: object = None) -> Shown:
    path = scope.path if item is None else str(item)
    items = {one.path: one for one in scope.library.items()}
    return "facts", {"box": facts_box(named(scope, "item-unknown", path, items), scope)}


def cards(scope: Scope, collection: object) -> Shown:
    found = named(scope, "collection-unknown", collection, scope.library.collections)
    return "cards", {"cards": [card(item, scope) for item in found]}


def changes(scope: Scope, days: object = 3) -> Shown:
    if not isinstance(days, int) or days < 1:
        raise Refusal("marker-arguments", name="changes", usage=MARKERS["changes"].usage)
    if not has_changes(scope):
        raise Refusal("changes-missing")
    feed = scope.href("index") + FEED if scope.publication.has_address else None
    return "changes", {"changes": latest(scope, days), "all": whole_lists(scope), "feed": feed}


def doors(scope: Scope, *pages: object) -> Shown:
    if not pages:
        raise Refusal("marker-arguments", name="doors", usage=MARKERS["doors"].usage)
    for path in pages:
        find_page(scope, path)
    return "doors", {"doors": [door(str(path), scope) for path in pages]}


def pair(scope: Scope, first: object, second: object, part: object) -> Shown:
    items = {one.path: one for one in scope.library.items()}
    one, other = (named(scope, "item-unknown", path, items) for path in (first, second))
    make = _PARTS.get(str(part))
    if make is None or one.collection != other.collection:
        raise Refusal("marker-arguments", name="pair", usage=MARKERS["pair"].usage)
    return "pair", {"pair": make(one, other, scope)}


def pairs(scope: Scope, collection: object) -> Shown:
    found = named(scope, "collection-unknown", collection, scope.library.collections)
    return "pairs", {"pairs": pair_links(found, scope)}


def minutes(scope: Scope, page: object) -> Shown:
    found = minutes_to_read(find_page(scope, page).masked)
    return "minutes", {"minutes": formats.minutes(found, scope.locale)}


def downloads(scope: Scope) -> Shown:
    return "downloads", {"downloads": all_downloads(scope)}


def keep(scope: Scope) -> Shown:
    return "keep", {"list": list_href(scope), "whole": WHOLE}


def folder(scope: Scope) -> Shown:
    return "folder", {"archives": shown_archives(scope)}


def glossary(scope: Scope) -> Shown:
    view = glossary_view(scope)
    if view is None:
        if scope.library.is_unread("glossary"):
            raise NothingToShow
        raise Refusal("glossary-missing", expected=GLOSSARY)
    return "glossary", {"glossary": view}


def needs_checking(scope: Scope) -> Shown:
    return "needs_checking", {"due": facts_to_check(scope)}


def mistakes(scope: Scope, group: object) -> Shown:
    try:
        return "mistakes", {"mistakes": explained(scope, str(group))}
    except KeyError:
        raise Refusal(
            "marker-arguments", name="mistakes", usage=MARKERS["mistakes"].usage
        ) from None


def form(scope: Scope, kind: object) -> Shown:
    known = {name: name for name in (*scope.library.collections, *FORMS)}
    return "form", {"form": form_view(scope, named(scope, "collection-unknown", kind, known))}


def translations(scope: Scope) -> Shown:
    return "translations", {"status": translation_status(scope)}


def sources(scope: Scope, grade: object = "") -> Shown:
    if grade and grade not in CITABLE:
        raise Refusal("marker-arguments", name="sources", usage=MARKERS["sources"].usage)
    return "sources", {"entries": register_entries(scope, str(grade))}


def cite(scope: Scope, source: object, place: object = "") -> Shown:
    found = named(scope, "source-unknown", source, scope.library.sources, "sources/")
    if not found.is_citable:
        raise Refusal("source-not-citable", value=source)
    (reference,) = scope.references([found.id])
    return "cite", {"reference": reference, "place": str(place)}


_PARTS = {"differences": differences, "alike": alike, "together": together}
"""What can be shown of a pair."""

MARKERS: Mapping[str, MarkerKind] = {
    "comparison": MarkerKind('{{ comparison("slug") }}', comparison),
    "facts": MarkerKind('{{ facts() }}, {{ facts("collection/item") }}', facts),
    "sheet": MarkerKind('{{ sheet("slug") }}', sheet),
    "diagram": MarkerKind('{{ diagram("slug") }}', diagram),
    "questionnaire": MarkerKind('{{ questionnaire("slug") }}', questionnaire),
    "cards": MarkerKind('{{ cards("collection") }}', cards),
    "pair": MarkerKind(
        '{{ pair("collection/item", "collection/item", "differences") }}, … "alike", … "together"',
        pair,
    ),
    "pairs": MarkerKind('{{ pairs("collection") }}', pairs),
    "changes": MarkerKind("{{ changes() }}, {{ changes(5) }}", changes),
    "doors": MarkerKind('{{ doors("folder/page", "page") }}', doors),
    "downloads": MarkerKind("{{ downloads() }}", downloads),
    "books": MarkerKind("{{ books() }}", books),
    "session": MarkerKind('{{ session("slug") }}', session),
    "keep": MarkerKind("{{ keep() }}", keep),
    "folder": MarkerKind("{{ folder() }}", folder),
    "glossary": MarkerKind("{{ glossary() }}", glossary),
    "needs_checking": MarkerKind("{{ needs_checking() }}", needs_checking),
    "sources": MarkerKind('{{ sources() }}, {{ sources("primary") }}', sources),
    "mistakes": MarkerKind(
        '{{ mistakes("files") }}, … "yaml", "facts", "pages", "markers", "site"', mistakes
    ),
    "form": MarkerKind('{{ form("collection") }}, … "term", "source", "correction"', form),
    "translations": MarkerKind("{{ translations() }}", translations),
    "minutes": MarkerKind('{{ minutes("folder/page") }}', minutes, is_inline=True),
    "cite": MarkerKind('{{ cite("source") }}, {{ cite("source", "place") }}', cite, is_inline=True),
}
