"""The proof that the machine knows no topic: another site in three languages, by the same hooks."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.project import Project, is_shell
from tests.site.test_addresses import SITEMAP

FERRY = {"en": "/crossings/ferry/", "fr": "/fr/traversees/bac/", "de": "/de/uebergaenge/faehre/"}


def addresses(project: Project) -> dict[str, list[str]]:
    """The addresses of the built pages (redirects apart), by language."""
    found: dict[str, list[str]] = {"en": [], "fr": [], "de": []}
    for file in sorted(project.site.rglob("index.html")):
        html = file.read_text("utf-8")
        if 'http-equiv="refresh"' in html or is_shell(html):
            continue
        address = "/" + file.relative_to(project.site).as_posix().removesuffix("index.html")
        first = address.split("/")[1]
        found[first if first in found else "en"].append(address)
    return found


def test_every_language_has_every_page(crossing: Project) -> None:
    counts = {language: len(found) for language, found in addresses(crossing).items()}
    assert counts == {"en": 12, "fr": 12, "de": 12}


def test_every_page_says_its_language_and_has_one_heading(crossing: Project) -> None:
    for language, found in addresses(crossing).items():
        for address in found:
            html = crossing.html(address)
            assert f'<html lang="{language}"' in html, address
            assert len(re.findall("<h1[ >]", html)) == 1, address


def test_each_page_names_its_three_forms_and_the_default(crossing: Project) -> None:
    for address in FERRY.values():
        links = re.findall(
            r'hreflang="([\w-]+)" href="https://crossings\.example([^"]*)"', crossing.html(address)
        )
        assert dict(links) == {**FERRY, "x-default": FERRY["en"]}


def test_the_switcher_leads_to_both_other_languages(crossing: Project) -> None:
    links = re.findall(r'languages__link" href="([^"]+)"', crossing.html(FERRY["fr"]))
    assert links == ["../../../crossings/ferry/", "../../../de/uebergaenge/faehre/"]


def test_the_sitemap_knows_all_languages(crossing: Project) -> None:
    tree = ElementTree.parse(crossing.site / "sitemap.xml")
    urls = tree.findall("s:url", SITEMAP)
    assert len(urls) == 36
    assert all(len(url.findall("x:link", SITEMAP)) == 3 for url in urls)


@pytest.mark.parametrize("language", ["fr", "de"])
def test_each_further_language_has_its_own_404(crossing: Project, language: str) -> None:
    html = crossing.html(f"/{language}/404.html")
    assert f'<html lang="{language}"' in html
    assert html.count('class="not-found"') == 1
    assert crossing.html("/404.html").count('class="not-found"') == 3


def test_values_of_every_kind_follow_the_language(crossing: Project) -> None:
    assert "Fait" in crossing.html(FERRY["fr"])
    for language, address in FERRY.items():
        words = {"en": "€2.50", "fr": "2,50\u00a0€", "de": "2,50\u00a0€"}
        assert words[language] in crossing.html(address)


def test_an_untranslated_page_is_marked_in_its_readers_language(crossing: Project) -> None:
    pages = [crossing.html(address) for address in addresses(crossing)["de"]]
    marked = [
        html for html in pages if "noch nicht übersetzt" in html and '<div lang="en">' in html
    ]
    assert len(marked) == 1


def test_markers_in_code_stay_as_they_are(crossing: Project) -> None:
    pages = [file.read_text("utf-8") for file in Path(crossing.site).rglob("index.html")]
    assert any(re.search(r"<code>[^<]*\{\{ ", html) for html in pages)


def test_each_page_can_be_read_beside_those_of_its_twins_that_are_written(
    crossing: Project,
) -> None:
    def offered(address: str) -> list[tuple[str, str]]:
        buttons = re.findall(r'<button[^>]* data-language="(\w+)"[^>]*>', crossing.html(address))
        return [(one, beside(address, one)) for one in buttons]

    def beside(address: str, language: str) -> str:
        pattern = rf'data-language="{language}" data-sections="([^"]+)"'
        found = re.search(pattern, crossing.html(address))
        assert found
        file = crossing.site / address.strip("/") / found[1]
        return file.resolve().relative_to(crossing.site.resolve()).as_posix()

    assert offered(FERRY["fr"]) == [
        ("en", "crossings/ferry/sections.js"),
        ("de", "de/uebergaenge/faehre/sections.js"),
    ]
    for _, name in offered(FERRY["fr"]):
        assert (crossing.site / name).is_file()
    # German readers get this page in English.
    assert offered("/crossings/ford/") == [("fr", "fr/traversees/gue/sections.js")]
    (stand_in,) = [
        address
        for address in addresses(crossing)["de"]
        if "noch nicht übersetzt" in crossing.html(address)
        and '<div lang="en">' in crossing.html(address)
    ]
    assert offered(stand_in) == []
    assert "both.js" not in crossing.html(stand_in)
    assert not (crossing.site / stand_in.strip("/") / "sections.js").exists()


def test_sections_show_what_the_page_shows(crossing: Project) -> None:
    script = (crossing.site / FERRY["de"].strip("/") / "sections.js").read_text("utf-8")
    begin = '(window.pageSections=window.pageSections||{})["de/uebergaenge/faehre/"]='
    page = json.loads(script.removeprefix(begin).removesuffix(";\n"))
    assert (page["language"], page["title"]) == ("de", "Fähre")
    names = [one["id"] for one in page["sections"]]
    assert names == ["", "at-a-glance", "stops", "quiz", "key-points", "references"]
    html = crossing.html(FERRY["de"])
    for one in page["sections"]:
        plain = re.sub(r'(="#?[\w-]+)\.de-\w{4}"', r'\1"', one["html"])
        assert plain in html


def test_each_language_has_a_search_of_its_own(crossing: Project) -> None:
    words = {}
    for language, found in addresses(crossing).items():
        index = crossing.searched(language)
        searched = ["/" + page[0] for page in index["pages"]]
        # Pages that hold two items against each other say nothing new.
        assert set(searched) < set(found)
        assert FERRY[language] in searched
        words[language] = index["words"]
    assert crossing.searched("de")["aliases"]["fahrschiff"] == ["fahre"]
    # Roots, each without the letters that it has of the one before.
    assert re.search("[A-Z]c?r?oss:[^A-Z]*~ing", words["en"])
    assert re.search("[A-Z]t?r?a?vers:", words["fr"])
    assert 'data-index="../../../search/de.js"' in crossing.html(FERRY["de"])
