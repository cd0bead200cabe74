"""The fragments of the other topic as HTML: which page shows what, in which language."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from unittest import mock

from markupsafe import Markup

from learning_site.content.text import Words
from learning_site.discovery.cards import card_name
from learning_site.discovery.meta import meta_of
from learning_site.discovery.structured import structured_data
from learning_site.markers.expansion import expand
from learning_site.markers.grammar import Marker, Unreadable
from learning_site.offline.archives import ASKED
from learning_site.pages.feedback import NOWHERE
from learning_site.pages.history import Changed
from learning_site.pages.page import Page
from learning_site.printing.book import Chapter, Section
from learning_site.printing.pdf import ASKED as PRINTS_ASKED
from learning_site.printing.session import PaperSlide
from learning_site.problems import Place, Problems
from learning_site.problems.examples import Example
from learning_site.render.behind import with_notices
from learning_site.render.freshness import DueEntry, NeedsChecking
from learning_site.render.page_end import page_end as end_of_page
from learning_site.render.page_parts import along as page_along
from learning_site.render.page_parts import framed, references, with_terms
from learning_site.render.renderer import Renderer
from learning_site.render.sessions import session_view
from learning_site.site import Site, problem_box
from learning_site.slides.shell import shell
from tests.unit.topic import recorded

Shown = Callable[[Site, str], tuple[str, str]]
"""From a site and a language to the input's name and its HTML."""


def marker(text: str, path: str) -> Shown:
    """What a page shows in the place of a marker."""

    def show(site: Site, language: str) -> tuple[str, str]:
        return f"{text} on {path}", expanded(text, site.renderer(path, language))

    return show


def expanded(text: str, renderer: Renderer) -> str:
    """A text of markers and HTML, without Markdown in between."""

    def render(found: Marker | Unreadable) -> str:
        assert isinstance(found, Marker), found
        return renderer.marker(replace(found, is_alone=True))

    tokens = expand(text, text, render)
    return tokens.insert(tokens.text)


def cite_and_references(site: Site, language: str) -> tuple[str, str]:
    text = (
        '<p>{{ cite("fluss-atlas", "p. 3") }} {{ cite("handbook") }} {{ cite("toll-notices") }}</p>'
    )
    renderer = site.renderer("crossings/ferry", language)
    html = expanded(text, renderer)
    return f"{text} and the references of crossings/ferry", f"{html} {references(renderer)}"


def problem(site: Site, language: str) -> tuple[str, str]:
    problems = Problems()
    problems.add("item-unknown", Place("docs/a.md", 3, 7), value="<fery>", guess="ferry")
    problems.add("yaml-tab", Place("content/b.yml", 2))
    html = problem_box(problems, site.renderer("index", language))
    return "an unknown item and a tab", html


def untranslated(site: Site, language: str) -> tuple[str, str]:
    written = "fr" if language == "en" else "en"
    page = Markup('<h1 id="ford">Ford &amp; more</h1> <p>Text</p>')
    name = site.library.languages[written].shape.name
    html = site.renderer("crossings/ford", language).fragment(
        "untranslated", other=name, written=written, html=page
    )
    return f"a page written in {written}", html


def amid(site: Site, language: str) -> tuple[str, str]:
    """Parts on a page that stands in for a missing one: only German lacks this page."""
    renderer = site.renderer("crossings/ford", language)
    cite = Marker("cite", ("handbook",), {}, 0, 0, False)
    html = f"{renderer.marker(cite)}\n{references(renderer)}"
    return "a reference on crossings/ford, which German readers get in English", html


def lesson(site: Site, language: str) -> tuple[str, str]:
    page = site.tree.page("crossings/ferry", language)
    assert page is not None
    html = framed(site.renderer(page.path, language), page, "<h1>&amp;</h1><p>Words</p>")
    return "crossings/ferry: a title and a paragraph", html


def along(site: Site, language: str) -> tuple[str, str]:
    page = site.tree.page("crossings/ferry", language)
    assert page is not None
    html = page_along(site.renderer(page.path, language), page)
    return "the message of crossings/ferry", html


def term(site: Site, language: str) -> tuple[str, str]:
    page = site.tree.page("crossings/ferry", language)
    assert page is not None
    words = {"en": "Landing or landings", "fr": "Embarcadère", "de": "Anleger"}[language]
    html = with_terms(site.renderer(page.path, language), page, f"<p>{words}</p>")
    return "a paragraph that uses one term", html


def needs_checking(site: Site, language: str) -> tuple[str, str]:
    """Some facts of the other topic are overdue on this day, some are not."""
    renderer = replace(site, day="2028-04-01").renderer("sources", language)
    return "what was due on 1 April 2028", renderer.part("needs_checking")


def meta(site: Site, language: str) -> tuple[str, str]:
    page, renderer = page_and_renderer(site, "crossings/ferry", language)
    about = meta_of(page, renderer.scope, card_name(language))
    return "the head of crossings/ferry", renderer.fragment("meta", meta=about)


def structured(path: str) -> Shown:
    """What search engines are told of a page."""

    def show(site: Site, language: str) -> tuple[str, str]:
        page, renderer = page_and_renderer(site, path, language)
        data = structured_data(page, renderer.scope)
        return path, renderer.fragment("structured", data=data)

    return show


def page_and_renderer(site: Site, path: str, language: str) -> tuple[Page, Renderer]:
    page = site.tree.page(path, language)
    assert page is not None
    return page, site.renderer(path, language)


def page_end(site: Site, language: str) -> tuple[str, str]:
    french_changed = recorded(site, ("docs/crossings/ferry#stops", "fr"))
    page, renderer = page_and_renderer(french_changed, "crossings/ferry", language)
    history = {page.file: Changed("2026-03-02", ("Ada", "<Bo>"))}
    return "crossings/ferry", end_of_page(renderer, page, history)


def page_end_changed(site: Site, language: str) -> tuple[str, str]:
    page, renderer = page_and_renderer(site, "crossings/ford", language)
    silent = replace(renderer, scope=replace(renderer.scope, feedback=NOWHERE))
    history = {page.file: Changed("2026-03-02", ("Ada",))}
    return "crossings/ford with nobody to write to", end_of_page(silent, page, history)


def behind(site: Site, language: str) -> tuple[str, str]:
    """Sections of which the first says what the French facts say newer, the second is newer."""
    changed = recorded(site, ("docs/crossings/ferry#stops", "fr"))
    page, renderer = page_and_renderer(changed, "crossings/ferry", language)
    words = Words("A boat & a crew", language, is_behind=True)
    card = DueEntry(words, None, "", "")
    listed = renderer.fragment("needs_checking", due=NeedsChecking("", (), (card,)))
    html = f'<h2 id="at-a-glance">1</h2>{listed}<h2 id="stops">2</h2><p>Fog</p>'
    return "two sections of crossings/ferry", with_notices(renderer, page, html)


def translations(site: Site, language: str) -> tuple[str, str]:
    changed = recorded(
        site,
        ("docs/crossings/ferry#stops", "fr"),
        ("content/crossings/ferry.yml:how", "fr"),
        ("content/languages:strings/empty", "en"),
    )
    return "{{ translations() }}", changed.renderer("sources", language).part("translations")


def mistakes(site: Site, language: str) -> tuple[str, str]:
    """Codes of a group, of which one has an example."""
    example = Example("docs/a.md:3:7", "{{ fery() }}", "{{ ferry() }}", {"value": "<fery>"})
    library = replace(site.library, examples={"marker-unknown": example})
    renderer = replace(site, library=library).renderer("sources", language)
    return '{{ mistakes("markers") }}', renderer.part("mistakes", "markers")


def redirect(site: Site, language: str) -> tuple[str, str]:
    address = site.tree.addresses.of("crossings/ferry", language)
    html = site.renderer("crossings/ferry", language).fragment(
        "redirect", canonical=f"https://crossings.example/{address}", href="../ferry/"
    )
    return "the former address of crossings/ferry", html


def folder_archives(site: Site, language: str) -> tuple[str, str]:
    with mock.patch.dict(os.environ, {ASKED: "1"}):
        source, html = marker("{{ folder() }}", "sources")(site, language)
    return f"{source}, with archives", html


def folder_start(site: Site, language: str) -> tuple[str, str]:
    address = site.tree.addresses.of("index", language)
    html = site.renderer("index", language).fragment(
        "folder_start", title="Ways & means", href=f"site/{address}index.html"
    )
    return "what opens with a double click", html


def deck(site: Site, language: str) -> tuple[str, str]:
    others = (one for one in site.settings.languages if one != language)
    settings = replace(site.settings, languages=(language, *others))
    return "the page that shows others as slides", shell(replace(site, settings=settings))


def books(site: Site, language: str) -> tuple[str, str]:
    with mock.patch.dict(os.environ, {PRINTS_ASKED: "1"}):
        source, html = marker("{{ books() }}", "sources")(site, language)
    return f"{source}, with books", html


PRINTED = {
    "site": "Ways & means",
    "kind": "Exercises",
    "address": "https://crossings.example/evening/",
    "short": "crossings.example/evening/",
    "code": [[True, False], [False, True]],
    "version": "Version 1",
    "date": "23 November 2026",
    "licence": "CC BY 4.0",
    "aim": "Choose a way & say why",
}
"""What every print says of itself."""
CHAPTER = Chapter(
    "page.en-1234", "en", "Ferry", (
        Section("", "", Markup("<p>A boat &amp; a crew.</p>")),
        Section("card.en-1234", "A card", Markup("<p>For one.</p>"), is_aside=True),
    ), ("Changed on 2 March.", "No other version is newer."),
)  # fmt: skip


def paper(fragment: str, **values: Any) -> Shown:
    """A document for paper, with words of a page."""

    def show(site: Site, language: str) -> tuple[str, str]:
        renderer = site.renderer("evening", language)
        title = site.library.sessions["at-the-landing"].shape.title.in_language(language).text
        shown = {**PRINTED, "title": title, **values}
        if "session" in shown:
            shown["session"] = session_view(site.library.sessions[shown["session"]], renderer.scope)
        return f"{fragment}.html", renderer.fragment(fragment, **shown)

    return show


def notice(site: Site, language: str) -> tuple[str, str]:
    renderer = site.renderer("index", language)
    home = site.tree.addresses.of("index", language)
    html = renderer.fragment("notice", home=home) + "\n" + renderer.fragment("notice_entry")
    return "no connection, and an entry of the list", html


def comparison(slug: str) -> Shown:
    return marker(f'{{{{ comparison("{slug}") }}}}', "crossings/index")


def pair(part: str) -> Shown:
    path = "side-by-side/ferry-bridge"
    return marker(f'{{{{ pair("crossings/ferry", "crossings/bridge", "{part}") }}}}', path)


def diagram(slug: str) -> Shown:
    return marker(f'{{{{ diagram("{slug}") }}}}', "crossings/bridge")


FRAGMENTS: Mapping[str, Shown] = {
    "comparison-fields": comparison("ways-at-a-glance"),
    "comparison-fields-turned": comparison("ways-side-by-side"),
    "comparison-only": comparison("on-the-water"),
    "comparison-relation": comparison("rivers-and-crossings"),
    "comparison-relation-turned": comparison("crossings-and-rivers"),
    "facts": marker("{{ facts() }}", "crossings/ferry"),
    "facts-with-gaps": marker('{{ facts("crossings/ford") }}', "crossings/index"),
    "cards": marker('{{ cards("crossings") }}', "index"),
    "cards-without-pages": marker('{{ cards("rivers") }}', "index"),
    "minutes": marker('{{ minutes("crossings/ferry") }}', "index"),
    "pair-differences": pair("differences"),
    "pair-alike": pair("alike"),
    "pair-together": pair("together"),
    "pairs": marker('{{ pairs("crossings") }}', "crossings/index"),
    "doors": marker('{{ doors("crossings/index", "crossings/ford", "sources") }}', "index"),
    "sources": marker("{{ sources() }}", "sources"),
    "cite": cite_and_references,
    "problem": problem,
    "untranslated": untranslated,
    "amid": amid,
    "lesson": lesson,
    "glossary": marker("{{ glossary() }}", "glossary"),
    "needs_checking": needs_checking,
    "along": along,
    "form-crossings": marker('{{ form("crossings") }}', "glossary"),
    "form-rivers": marker('{{ form("rivers") }}', "glossary"),
    "form-term": marker('{{ form("term") }}', "glossary"),
    "form-source": marker('{{ form("source") }}', "glossary"),
    "form-correction": marker('{{ form("correction") }}', "glossary"),
    "downloads": marker("{{ downloads() }}", "sources"),
    "sheet": marker('{{ sheet("before-crossing") }}', "glossary"),
    "diagram-steps": diagram("a-day-at-the-ferry"),
    "diagram-timeline": diagram("years-on-the-river"),
    "diagram-exchange": diagram("ferry-and-village"),
    "diagram-around": diagram("around-the-river"),
    "diagram-matrix": diagram("crossings-in-marks"),
    "questionnaire-chooser": marker('{{ questionnaire("way-across") }}', "index"),
    "questionnaire-check": marker('{{ questionnaire("ready-to-cross") }}', "index"),
    "questionnaire-quiz": marker('{{ questionnaire("after-the-ferry") }}', "crossings/ferry"),
    "term": term,
    "redirect": redirect,
    "changes": marker("{{ changes() }}", "index"),
    "meta": meta,
    "structured-lesson": structured("crossings/ferry"),
    "structured-stand-in": structured("crossings/ford"),
    "structured-terms": structured("glossary"),
    "structured-data": structured("sources"),
    "structured-start": structured("index"),
    "session": marker('{{ session("at-the-landing") }}', "evening"),
    "session-alone": marker('{{ session("without-a-guide") }}', "alone"),
    "keep": marker("{{ keep() }}", "sources"),
    "folder": marker("{{ folder() }}", "sources"),
    "folder-archives": folder_archives,
    "folder_start": folder_start,
    "deck": deck,
    "books": books,
    "book": paper("book", parts=[("Crossings", [CHAPTER, CHAPTER]), ("", [CHAPTER])]),
    "paper": paper("paper", chapters=[CHAPTER]),
    "paper_slides": paper(
        "paper_slides",
        slides=[PaperSlide("Fog", Markup("<p>Wait.</p>"), Markup("<p>Ask.</p>"))],
    ),
    "paper_handout": paper(
        "paper_handout", session="at-the-landing", sections=CHAPTER.sections[1:]
    ),
    "poster": paper("poster"),
    "notice": notice,
    "behind": behind,
    "translations": translations,
    "mistakes": mistakes,
    "translations-unknown": marker("{{ translations() }}", "sources"),
    "page_end": page_end,
    "page_end-changed": page_end_changed,
}
