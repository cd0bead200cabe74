"""Pages against their twins and against each other."""

from __future__ import annotations

import pytest

from learning_site.checks.copies import check_copies
from learning_site.checks.files import files_beside_pages
from learning_site.checks.links import check_links
from learning_site.checks.words import check_words
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, place_of, read_facts, read_words, words_of

FERRY = "docs/crossings/ferry.fr.md"
BRIDGE = "docs/crossings/bridge.de.md"
FORD = "docs/crossings/ford.en.md"

EDITS = [
    (FERRY, "# Bac\n", "Bac\n", "\nBac\n", "title-missing", {"count": "0"}),
    (FERRY, "# Bac\n", "# Bac\n\n# Autre\n", "# Autre", "title-missing", {"count": "2"}),
    (FERRY, "## Quand", "#### Quand", "#### Quand", "heading-skipped",
     {"before": "2", "level": "4"}),
    (FERRY, " {#stops}", "", "## Quand", "heading-id-missing", {"heading": "Quand il s’arrête"}),
    (FERRY, "{#stops}", "{#at-a-glance}", "## Quand", "heading-id-twice", {"id": "at-a-glance"}),
    (FERRY, "{#stops}", "{#halts}", "## Quand", "twins-differ",
     {"twin": "docs/crossings/ferry.en.md", "here": "## {#halts}", "there": "## {#stops}"}),
    (FERRY, "{#at-a-glance}", "{#glance}", "## En un", "twins-differ", {"here": "## {#glance}"}),
    (FERRY, "## Quand", "### Quand", "### Quand", "twins-differ", {"here": "### {#stops}"}),
    (FERRY, "## Quand il s’arrête {#stops}\n", "", "## Ce que", "twins-differ",
     {"here": "## {#quiz}", "there": "## {#stops}"}),
    (FERRY, "Par brouillard", "## De plus {#more}\n\nPar brouillard", "## De plus", "twins-differ",
     {"here": "## {#more}", "there": "## {#quiz}"}),
    (FERRY, "## Ce que vous savez {#quiz}\n", "", "## Quand", "twins-differ",
     {"here": "–", "there": "## {#quiz}"}),
    (FERRY, "(bridge.md)", "(brigde.md)", "brigde.md", "link-broken",
     {"target": "brigde.md", "guess": "bridge.md"}),
    (FERRY, "(bridge.md)", "(../sorces.md#x)", "../sorces.md", "link-broken",
     {"target": "../sorces.md", "guess": "../sources.md"}),
    (FERRY, "(bridge.md)", "(/crossings/bridge.md)", "/crossings/", "link-broken", {}),
    (FERRY, "(bridge.md)", "(zzz.md)", "zzz.md", "link-broken", {"target": "zzz.md"}),
    (FERRY, "description: Comment", "title: Comment", "---\nslug", "description-missing", {}),
    (FORD, "untranslated: [de]\n", "", "---\ndescription", "twin-missing",
     {"languages": "de", "expected": "docs/crossings/ford.de.md"}),
    (BRIDGE, "slug: bruecke", "untranslated: [fr]", "fr]", "untranslated-has-twin",
     {"languages": "fr"}),
    (FORD, "untranslated: [de]", "untranslated: [de, nl]", "nl]", "language-unknown",
     {"key": "nl", "known": "en, fr, de"}),
    (BRIDGE, "slug: bruecke", "slug: faehre", "---\nslug", "address-twice", {}),
    (FERRY, "slug: bac", "slug: pont", "slug:", "address-twice",
     {"page": FERRY, "other": "docs/crossings/bridge.fr.md", "address": "fr/traversees/pont/"}),
]  # fmt: skip


def check(project: Project) -> Problems:
    tree, problems = read_words(project.root)
    library, _ = read_facts(project.root)
    check_words(tree, problems)
    check_copies(project.root, library, tree, problems)
    check_links(tree, library, problems, files_beside_pages(project.root))
    return problems


def test_other_topic_is_clean(other_topic: Project) -> None:
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize(("file", "old", "new", "at", "code", "details"), EDITS)
def test_wrong_words_are_found_at_their_place(
    file: str, old: str, new: str, at: str, code: str, details: dict[str, str], other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    problems = check(other_topic)
    if code == "address-twice" and file == BRIDGE:  # the later of both pages is the one to change
        file, at = "docs/crossings/ferry.de.md", "slug:"
    assert f"{place_of(other_topic, file, at)} {code}" in noted(problems)
    assert details.items() <= words_of(problems, code).items()


@pytest.mark.parametrize(
    "link",
    [
        "[x](bridge.md)",
        "[x](bridge.md#facts-bridge)",
        "[x](bridge.fr.md)",
        "[x](<bridge.md>)",
        '[x]( bridge.md "title")',
        "[x](../index.md)",
        "[x](./ferry.md)",
        "[x](https://x.example/a.md)",
        "[x](mailto:a@x.example)",
        "[x](#stops)",
        "[x](ferry.svg)",
        "`[x](nowhere.md)`",
        "<!-- [x](nowhere.md) -->",
    ],
)
def test_link_that_leads_somewhere_is_no_problem(link: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, "[pont](bridge.md)", link)
    assert noted(check(other_topic)) == []


def test_link_whose_address_stands_elsewhere_is_checked_too(other_topic: Project) -> None:
    other_topic.edit(FERRY, "[pont](bridge.md)", "[pont][p]\n\n[p]: nowhere.md\n\nx")
    assert [line.split()[1] for line in noted(check(other_topic))] == ["link-broken"]


@pytest.mark.parametrize("file", [FERRY, "docs/crossings/ferry.en.md"])
def test_twins_are_compared_only_once_every_heading_has_its_id(
    file: str, other_topic: Project
) -> None:
    """With the id that is asked for, they may well be the same."""
    other_topic.edit(file, " {#stops}", "")
    assert [problem.code for problem in check(other_topic)] == ["heading-id-missing"]


def test_headings_without_ids_do_not_share_one(other_topic: Project) -> None:
    other_topic.edit(FERRY, " {#stops}", "")
    other_topic.edit(FERRY, " {#at-a-glance}", "")
    codes = [problem.code for problem in check(other_topic)]
    assert codes.count("heading-id-missing") == 2
    assert "heading-id-twice" not in codes


def test_page_that_search_leaves_out_needs_no_description(other_topic: Project) -> None:
    other_topic.edit(
        FERRY, "description: Comment un bac traverse", "search: {exclude: true}\ntitle: Comment"
    )
    assert noted(check(other_topic)) == []


def test_folder_and_page_of_the_same_name_share_an_address(other_topic: Project) -> None:
    for language in ("en", "fr", "de"):
        text = "---\ndescription: x\n---\n\n# Crossings\n"
        other_topic.write(f"docs/crossings.{language}.md", text)
    assert "address-twice" in [problem.code for problem in check(other_topic)]


def test_page_may_not_take_the_folder_of_a_language(other_topic: Project) -> None:
    other_topic.edit("docs/sources.en.md", "---\ndesc", "---\nslug: fr\ndesc")
    words = words_of(check(other_topic), "address-twice")
    assert words["address"] == "fr/"


@pytest.mark.parametrize("former", ["crossings/bridge", "sources", "fr/traversees/pont"])
def test_former_address_may_not_be_the_address_of_a_page(former: str, other_topic: Project) -> None:
    """Its redirect is written last, so that the page itself would be lost."""
    other_topic.edit("docs/crossings/ferry.en.md", "[crossings/boat]", f"[{former}]")
    assert noted(check(other_topic)) == ["docs/crossings/ferry.en.md:3:12 former-address-taken"]


def test_two_pages_may_not_have_had_the_same_address(other_topic: Project) -> None:
    other_topic.edit(FERRY, "[fr/traversees/bateau]", "[crossings/boat]")
    assert [problem.code for problem in check(other_topic)] == ["former-address-taken"]


def test_unreadable_front_matter_is_not_called_a_missing_description(other_topic: Project) -> None:
    other_topic.edit(FERRY, "description: Comment", "description: Voici : Comment: un")
    assert [line.split()[1] for line in noted(check(other_topic))] == ["yaml-colon"]
