"""Links to places on pages, and between languages."""

from __future__ import annotations

import pytest

from learning_site.checks.files import files_beside_pages
from learning_site.checks.links import check_links
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, place_of, read_facts, read_words, words_of

FERRY = "docs/crossings/ferry.fr.md"
LINK = "[pont](bridge.md)"


def check(project: Project) -> Problems:
    tree, problems = read_words(project.root)
    library, _ = read_facts(project.root)
    check_links(tree, library, problems, files_beside_pages(project.root))
    return problems


@pytest.mark.parametrize(
    "link",
    [
        "[x](#stops)",
        "[x](bridge.md#facts-bridge)",
        "[x](../sources.md#source-handbook)",
        "[x](index.md#rivers-and-crossings)",
        "[x](bridge.md#diagram-ferry-and-village)",
        '<a href="#stops">x</a>',
        "[x][p]\n\n[p]: bridge.md#facts-bridge\n\nx",
        "[x](#here) <span id='here'>y</span>",
        "[x](#here) <a name=here>y</a>",
        '[x](#w) {{ comparison(slug="w") }}',
        '[x](#facts-bridge) {{ facts(item="crossings/bridge") }}',
        "[x](bridge.md?a=b#facts-bridge)",
        "[x](%62ridge.md)",
        "![x](ferry.svg) [x](ferry.svg#a) [x](../crossings/ferry.svg)",
        '<img src="../../../crossings/ferry.svg" alt="x"> <a href="../pont/">x</a>',
        "f\\[i\\](x) and a](b) and [words]",
        "[a]: words that are no address",
        "![x][p] [y][p]\n\n[p]: ferry.svg (A ferry)\n\nx",
        '[x](bridge.md "(a) title")',
    ],
)
def test_place_that_is_there_is_found(link: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, LINK, link)
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize(
    ("link", "at", "code", "details"),
    [
        ("[x](#stop)", "#stop)", "anchor-unknown", {"anchor": "stop", "guess": "stops"}),
        ("[x](bridge.md#nowhere)", "bridge.md#", "anchor-unknown", {"anchor": "nowhere"}),
        ("[x](../sources.md#source-book)", "../sources", "anchor-unknown", {}),
        ('<a href="bridge.md#x">x</a>', "href=", "link-in-html", {"target": "bridge.md#x"}),
        ('<a href="#stop">x</a>', "href=", "anchor-unknown", {"guess": "stops"}),
        ("[x](../sources.md#source-old-memory)", "../so", "anchor-unknown", {}),
        ("[x](bridge)", "bridge)", "link-broken", {"target": "bridge", "guess": "bridge.md"}),
        ("[x](bridge/)", "bridge/)", "link-broken", {"guess": "bridge.md"}),
        ("[x](bridge.html)", "bridge.html", "link-broken", {"guess": "bridge.md"}),
        ("[x](pont/)", "pont/)", "link-broken", {"target": "pont/"}),
        ("[x](../pont/)", "../pont/)", "link-broken", {"guess": "bridge.md"}),
        ("[x](../crossings/)", "../crossings/)", "link-broken", {"guess": "index.md"}),
        ("[x](/sources/)", "/sources/)", "link-broken", {"guess": "../sources.md"}),
        ("[x](/fr/traversees/pont/)", "/fr/", "link-broken", {"guess": "bridge.md"}),
        ("[x](sources.md)", "sources.md", "link-broken", {"guess": "../sources.md"}),
        ("![x](fery.svg)", "fery.svg", "link-broken", {"guess": "ferry.svg"}),
        ("![x](/crossings/ferry.svg)", "/crossings/f", "link-broken", {}),
        ("[x](times.pdf)", "times.pdf", "link-broken", {"guess": ""}),
        ("[x]( two words )", "two words", "link-broken", {"target": "two words"}),
        ("[x]()", ").", "link-broken", {"target": ""}),
        ("[x][p]\n\n> [p]: bridge 'y'\n\nx", "bridge 'y'", "link-broken", {"guess": "bridge.md"}),
        ('<img src="ferry.svg" alt="x">', "src=", "link-in-html", {"target": "ferry.svg"}),
        ("[x](bridge.de.md)", "bridge.de", "link-to-other-language", {"target": "bridge.md"}),
    ],
)
def test_link_that_leads_astray_is_found_at_its_place(
    link: str, at: str, code: str, details: dict[str, str], other_topic: Project
) -> None:
    other_topic.edit(FERRY, LINK, link)
    problems = check(other_topic)
    assert noted(problems) == [f"{place_of(other_topic, FERRY, at)} {code}"]
    assert details.items() <= words_of(problems, code).items()
