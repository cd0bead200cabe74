"""Links to places on pages, and between languages."""

from __future__ import annotations

import pytest

from learning_site.checks.links import check_links
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, place_of, read_facts, read_words, words_of

FERRY = "docs/crossings/ferry.fr.md"
LINK = "[pont](bridge.md)"


def check(project: Project) -> Problems:
    tree, problems = read_words(project.root)
    library, _ = read_facts(project.root)
    check_links(tree, library, problems)
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
        ('<a href="bridge.md#nowhere">x</a>', "bridge.md#", "anchor-unknown", {}),
        ('<a href="brigde.md">x</a>', "brigde", "link-broken", {"guess": "bridge.md"}),
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
