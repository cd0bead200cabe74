"""What programs learn of the built pages, and how readers write about them, in three languages."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest

from learning_site.discovery.cards import has_form
from tests.project import Project
from tests.site.test_other_topic import FERRY, addresses

ROOT = "https://crossings.example/"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
FEEDS = {"en": "feed.xml", "fr": "fr/feed.xml", "de": "de/feed.xml"}
STARTS = {"en": "/", "fr": "/fr/", "de": "/de/"}
DATA = {"en": "/sources/", "fr": "/fr/sources/", "de": "/de/quellen/"}
WORDS = {"en": "/glossary/", "fr": "/fr/mots/", "de": "/de/woerter/"}
_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def everywhere(project: Project) -> Iterator[tuple[str, str]]:
    """Every page by its language and its address."""
    for language, found in addresses(project).items():
        yield from ((language, address) for address in found)


def things(project: Project, address: str) -> dict[str, Any]:
    """What a page says that it is, by type."""
    (text,) = _DATA.findall(project.html(address))
    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in data["@graph"]}


def meta(project: Project, address: str) -> dict[str, str]:
    found = re.findall(
        r'<meta (?:property|name)="(og:[\w:]+|twitter:\w+)" content="([^"]*)">',
        project.html(address),
    )
    return {key: html.unescape(value) for key, value in found}


def strings(data: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """All texts of some data, each with its key."""
    if isinstance(data, str):
        yield key, data
    elif isinstance(data, dict):
        for name, value in data.items():
            yield from strings(value, name)
    elif isinstance(data, list):
        for value in data:
            yield from strings(value, key)


def test_every_page_says_on_paper_where_it_is_from(crossing: Project) -> None:
    for _, address in everywhere(crossing):
        said = re.findall(r'<p class="page-end__paper">([^<]*)</p>', crossing.html(address))
        assert [words.split()[-1] for words in said] == [ROOT.rstrip("/") + address]


def test_every_page_says_whole_addresses_its_language_and_the_way_to_it(crossing: Project) -> None:
    for language, address in everywhere(crossing):
        found = things(crossing, address)
        for key, text in strings(list(found.values())):
            if key in {"url", "item", "contentUrl", "@id"}:
                assert text.startswith(ROOT), address
        if address in STARTS.values():
            assert set(found) == {"WebSite", "Course"}
            assert found["Course"]["inLanguage"] == language
            continue
        way = found["BreadcrumbList"]["itemListElement"]
        assert [step["position"] for step in way] == list(range(1, len(way) + 1))
        assert way[0]["item"] == ROOT.rstrip("/") + STARTS[language]
        assert way[-1]["item"] == ROOT.rstrip("/") + address


@pytest.mark.parametrize("language", FERRY)
def test_lesson_says_what_it_teaches_and_how_long_it_takes(
    crossing: Project, language: str
) -> None:
    lesson = things(crossing, FERRY[language])["LearningResource"]
    assert (lesson["inLanguage"], lesson["timeRequired"]) == (language, "PT1M")
    assert lesson["learningResourceType"] == ["Lesson", "Quiz"]
    assert len(lesson["teaches"]) == 1
    course = things(crossing, STARTS[language])["Course"]
    assert lesson["isPartOf"].items() <= course.items()


@pytest.mark.parametrize("language", DATA)
def test_data_has_terms_and_files_that_are_there(crossing: Project, language: str) -> None:
    data = things(crossing, DATA[language])["Dataset"]
    assert (data["version"], data["license"]) == (
        "1.0", "https://creativecommons.org/licenses/by/4.0/",
    )  # fmt: skip
    files = data["distribution"]
    assert {one["encodingFormat"] for one in files} == {
        "application/zip", "text/csv", "application/json",
    }  # fmt: skip
    for one in files:
        assert (crossing.site / one["contentUrl"].removeprefix(ROOT)).is_file()
    tables = [one for one in files if one["encodingFormat"] == "text/csv"]
    assert {one["inLanguage"] for one in tables} == {language}


@pytest.mark.parametrize("language", WORDS)
def test_terms_lead_to_their_meanings(crossing: Project, language: str) -> None:
    terms = things(crossing, WORDS[language])["DefinedTermSet"]["hasDefinedTerm"]
    assert len(terms) == 2
    for term in terms:
        assert f'id="{urlsplit(term["url"]).fragment}"' in crossing.html(WORDS[language])


def test_every_page_has_a_card_that_is_there_and_its_own_words(crossing: Project) -> None:
    for language, address in everywhere(crossing):
        said = meta(crossing, address)
        assert said["og:image"] == f"{ROOT}assets/card-{language}.png"
        assert said["og:url"] == ROOT.rstrip("/") + address
        assert said["og:locale"] == {"en": "en_GB", "fr": "fr_FR", "de": "de_DE"}[language]
        assert said["og:title"]
        assert said["og:description"]
        assert said["twitter:card"] == "summary_large_image"
        card = crossing.site / said["og:image"].removeprefix(ROOT)
        assert has_form(card.read_bytes())


def test_feed_has_names_that_differ_and_addresses_that_lead_somewhere(crossing: Project) -> None:
    names = []
    for language, name in FEEDS.items():
        feed = ElementTree.parse(crossing.site / name).getroot()
        entries = feed.findall("a:entry", ATOM)
        assert len(entries) == 2
        for entry in [feed, *entries]:
            names.append(entry.findtext("a:id", namespaces=ATOM))
            assert entry.findtext("a:title", namespaces=ATOM)
            updated = entry.findtext("a:updated", namespaces=ATOM) or ""
            assert re.fullmatch(r"2026-0[23]-0[12]T00:00:00Z", updated)
            link = entry.find("a:link", ATOM)
            assert link is not None
            assert link.get("href", "").startswith(ROOT)
        for entry in entries:
            link = entry.find("a:link", ATOM)
            assert link is not None
            parts = urlsplit(link.get("href", ""))
            assert f'id="{parts.fragment}"' in crossing.html(parts.path)
        head = crossing.html(FERRY[language])
        assert f'type="application/atom+xml" title="{feed.findtext("a:title", "", ATOM)}"' in head
        assert f'href="{ROOT}{name}"' in head
    assert len(set(names)) == len(names) == 9


def test_words_of_changes_are_plain(crossing: Project) -> None:
    text = (crossing.site / FEEDS["en"]).read_text("utf-8")
    assert "A toll &amp; a bridge; The ferry stops in fog" in text
    assert "It was free, and costs money now; see Bridge.\n" in text
    assert not re.search(r"\*\*|\{\{|\]\(|`", text)


def test_each_page_ends_with_links_in_its_readers_language(crossing: Project) -> None:
    asks = {
        "en": ("Was this clear?", "Report a mistake"),
        "fr": ("Cette page est-elle claire ?", "Signaler une erreur"),
        "de": ("War das verständlich?", "Einen Fehler melden"),
    }
    for language, address in everywhere(crossing):
        links = re.findall(r'page-end__way" href="([^"]+)"', crossing.html(address))
        assert len(links) == 6
        for number, link in enumerate(map(html.unescape, links)):
            parts = urlsplit(link)
            ask = asks[language][number // 3]
            query = parse_qs(parts.query, strict_parsing=True)
            said = "\n".join(text for texts in query.values() for text in texts)
            assert ask in said
            assert ROOT.rstrip("/") + address in said
            place = (parts.scheme, parts.netloc or parts.path)
            assert place == [
                ("https", "wa.me"), ("mailto", "ferryman@crossings.example"),
                ("https", "forge.example"),
            ][number % 3]  # fmt: skip


def test_each_written_page_says_when_it_was_changed_and_by_whom(crossing: Project) -> None:
    days = {"en": "2 March 2026", "fr": "2 mars 2026", "de": "2. März 2026"}
    for language, address in FERRY.items():
        (said,) = re.findall(r'page-end__changed">(.*?)</p>', crossing.html(address))
        assert days[language] in said
        assert "Ada" in said
    # Nobody wrote the pages that are made of facts.
    assert "page-end__changed" not in crossing.html("/side-by-side/ferry-bridge/")


def test_without_history_and_addresses_pages_end_as_before(built: Project) -> None:
    assert not (built.root / ".git").exists()
    assert 'class="page-end"' not in built.html("/jenis/teknis/")


def test_preview_speaks_of_its_own_address_and_keeps_the_names_of_changes(changed: Any) -> None:
    page = changed.project.html("/jenis/teknis/")
    assert '<meta name="robots" content="noindex">' in page
    assert 'property="og:url" content="https://preview.example/pr-7/jenis/teknis/"' in page
    feed = (changed.project.site / "feed.xml").read_text("utf-8")
    assert "<id>tag:model-kemitraan-koperasi.example,2026:id:koreksi:k-2026-11-30</id>" in feed
