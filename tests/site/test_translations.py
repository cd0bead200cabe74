"""What readers are told of a text that changed in one language only, and of all the others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from learning_site.pages.sections import sections_of
from tests.site.conftest import Changed

NOTICE = 'class="notice behind"'
SECTION = ("/en/find-help/", "dinas")
"""The section whose twin got one sentence more."""
ITEM = "en/partners/company/index.html"


def noticed(site: Path) -> set[str]:
    return {
        file.relative_to(site).as_posix()
        for file in site.rglob("index.html")
        if NOTICE in file.read_text("utf-8")
    }


def told(changed: Changed) -> list[str]:
    return re.findall(r"^(\S+): translation-behind", changed.checked, re.MULTILINE)


def test_exactly_what_changed_alone_is_told(changed: Changed) -> None:
    found = [place.partition(":")[0] for place in told(changed)]
    assert found == ["content/mitra/swasta.yml", "docs/bantuan.en.md"]


def test_the_notice_stands_in_its_section_and_nowhere_else(changed: Changed) -> None:
    address, section = SECTION
    html = changed.project.html(address)
    words = html[html.index("<h1") : html.index("</article>")]
    found = {one.id: one.html for one in sections_of(words) if NOTICE in one.html}
    assert set(found) == {section}
    _, _, rest = found[section].partition("</h2>")
    assert rest.lstrip().startswith(f"<div {NOTICE}")
    assert NOTICE not in changed.project.html("/bantuan/")


def test_the_notice_speaks_the_pages_language_and_leads_to_the_newer_one(changed: Changed) -> None:
    html = changed.project.html(SECTION[0])
    notice = html[html.index(NOTICE) :].partition("</div>")[0]
    assert "has changed in another language" in notice
    assert f'href="../../bantuan/#{SECTION[1]}" hreflang="id" lang="id"' in notice


def test_a_text_of_facts_is_marked_wherever_it_is_shown(changed: Changed) -> None:
    site = changed.project.site
    pages = noticed(site)
    assert {ITEM, "en/partners/index.html"} <= pages
    assert all(page.startswith("en/") for page in pages)
    for page in pages - {"en/find-help/index.html"}:
        assert 'class="behind-mark"' in (site / page).read_text("utf-8"), page


def test_the_list_of_translations_leads_there(changed: Changed) -> None:
    html = changed.project.html("/en/translations/")
    assert f'href="../find-help/#{SECTION[1]}"' in html
    assert 'href="../partners/company/"' in html


@pytest.mark.parametrize("address", ["/en/translations/", "/terjemahan/"])
def test_the_list_says_which_pages_are_not_translated(changed: Changed, address: str) -> None:
    missing = {"/en/translations/": "not yet translated", "/terjemahan/": "belum diterjemahkan"}
    assert f"<td>{missing[address]}</td>" in changed.project.html(address)
