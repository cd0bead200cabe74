"""A whole site in memory: what it expands, what it refuses, and that it never falls over."""

from __future__ import annotations

import re

import pytest

from learning_site.problems.registry import errors
from learning_site.render.renderer import Trials
from learning_site.site import Site, load_site, problem_box
from tests.project import Project
from tests.unit.topic import noted, place_of, read_site, words_of

FERRY = "docs/crossings/ferry.en.md"


def test_other_topic_has_no_problems(crossings: Site) -> None:
    assert noted(crossings.problems) == []


def test_register_is_the_page_that_lists_the_sources(crossings: Site) -> None:
    assert crossings.register == "sources"


@pytest.mark.parametrize("marker", ["{{sources()}}", "{{ sources( ) }}", "{{\tsources() }}"])
def test_register_is_found_however_its_marker_is_spaced(marker: str, other_topic: Project) -> None:
    for language in ("en", "fr", "de"):
        other_topic.edit(f"docs/sources.{language}.md", "{{ sources() }}", marker)
    assert read_site(other_topic.root).register == "sources"


def test_site_without_readable_settings_is_none(other_topic: Project) -> None:
    other_topic.write("mkdocs.yml", "plugins: [")
    site, problems = load_site(other_topic.root)
    assert site is None
    assert len(errors(problems)) == 1


def test_every_marker_of_a_page_is_expanded(crossings: Site) -> None:
    page = crossings.tree.pages["crossings/index"]["fr"]
    expanded, renderer = crossings.expand(page, "fr")
    assert len(expanded.fragments) == 8
    assert [one.source.id for one in renderer.scope.all_references()] == [
        "handbook",
        "fluss-atlas",
        "toll-notices",
    ]


def test_page_that_stands_in_is_expanded_for_readers_of_the_other_language(crossings: Site) -> None:
    page = crossings.tree.pages["crossings/ford"]["en"]
    expanded, _ = crossings.expand(page, "de")
    assert "Niedrigwasser" in expanded.fragments["0"]


@pytest.mark.parametrize(
    ("marker", "code"),
    [
        ('{{ facts("crossings/fery") }}', "item-unknown"),
        ("{{ fact() }}", "marker-unknown"),
        ("{{ facts }}", "marker-syntax"),
        ("{{ facts(1, 2) }}", "marker-arguments"),
        ('{{ comparison("nowhere") }}', "comparison-unknown"),
    ],
)
def test_marker_that_cannot_be_shown_is_noted_and_leaves_a_box(
    marker: str, code: str, other_topic: Project
) -> None:
    other_topic.edit(FERRY, "{{ facts() }}", marker)
    site = read_site(other_topic.root)
    assert noted(site.problems) == [f"{place_of(other_topic, FERRY, marker)} {code}"]
    page = site.tree.pages["crossings/ferry"]["en"]
    box, *_ = site.expand(page, "en")[0].fragments.values()
    assert f"<code>{code}</code>" in box
    assert len(site.problems) == 1


@pytest.mark.parametrize("heading", ["# Ferry\n", "## When it stops "])
def test_marker_in_a_heading_is_a_problem(heading: str, other_topic: Project) -> None:
    """Titles, tables of contents and doors would show the marker or its token, not its fragment."""
    marker = '{{ cite("handbook") }}'
    other_topic.edit(FERRY, heading, f"{heading.strip()} {marker}{heading[-1]}")
    place = place_of(other_topic, FERRY, marker)
    assert any(note.startswith(place) for note in noted(read_site(other_topic.root).problems))


def test_long_unreadable_marker_is_cut_for_its_message(other_topic: Project) -> None:
    other_topic.edit(FERRY, "{{ facts() }}", "{{ " + "x" * 500 + " }}")
    site = read_site(other_topic.root)
    assert len(words_of(site.problems, "marker-syntax")["text"]) < 100


def test_changed_body_is_expanded_without_noting_anything_again(other_topic: Project) -> None:
    site = read_site(other_topic.root)
    page = site.tree.pages["crossings/ferry"]["en"]
    expanded, _ = site.expand(page, "en", "# Other\n\n{{ nothing() }}\n\n`{{ code() }}`\n")
    assert len(expanded.fragments) == 1
    assert "marker-unknown" in expanded.fragments["0"]
    assert noted(site.problems) == []


def test_looking_for_mistakes_makes_each_kind_of_fragment_once(crossings: Site) -> None:
    trials = Trials()
    ferry, index = (crossings.renderer(path, "fr", trials) for path in ("crossings/ferry", "index"))
    assert ferry.fragment("amid", html="x", is_inline=True)
    assert not index.fragment("amid", html="y", is_inline=True)
    assert index.fragment("amid", html="y", is_inline=False)


def test_box_shows_every_problem_in_every_language_of_the_registry(other_topic: Project) -> None:
    other_topic.edit(FERRY, "{{ facts() }}", "{{ facts(1, 2) }}")
    site = read_site(other_topic.root)
    html = problem_box(site.problems, site.renderer("index", "fr"))
    assert re.findall(r'lang="(\w+)"', html) == ["en", "id"]
    assert "problèmes à corriger" in html


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param(
            "content/languages/en.yml", "checked on {date}", "checked on {dat}", id="unknown gap"
        ),
        pytest.param(
            "content/languages/fr.yml", "vérifiés le {date}", "vérifiés le {date", id="open gap"
        ),
        pytest.param("content/languages/de.yml", "locale: de", "locale: xx", id="unknown locale"),
        pytest.param("content/languages/de.yml", "locale: de", "locale: ''", id="no locale"),
        pytest.param(
            "content/crossings/_collection.yml",
            "from: rivers.crossings",
            "from: crossings.rivers",
            id="relation in a circle",
        ),
        pytest.param(FERRY, "{{ facts() }}", "{{ facts(" + "9" * 5000 + ") }}", id="long number"),
        pytest.param("content/crossings/ferry.yml", "toll: 2.5", "toll: " + "9" * 5000, id="sum"),
    ],
)  # fmt: skip
def test_broken_file_is_an_error_and_never_a_crash(
    file: str, old: str, new: str, other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    _, problems = load_site(other_topic.root)
    assert file in [problem.place.path for problem in errors(problems)]


@pytest.mark.parametrize("file", ["content/languages/en.yml", "content/crossings/_collection.yml"])
@pytest.mark.parametrize("text", ["", "a: [", "- a", "title: x", "\ufffe"])
def test_file_that_declares_much_may_be_broken_in_any_way(
    file: str, text: str, other_topic: Project
) -> None:
    other_topic.write(file, text)
    _, problems = load_site(other_topic.root)
    assert file in [problem.place.path for problem in errors(problems)]


def test_fact_cannot_forge_the_token_of_a_marker(other_topic: Project) -> None:
    other_topic.edit(
        "content/crossings/ferry.yml",
        "en: A boat carries people & bicycles, often along a cable.",
        'en: "A boat \\uE0001\\uE001"',
    )
    site = read_site(other_topic.root)
    page = site.tree.pages["crossings/index"]["en"]
    expanded, _ = site.expand(page, "en")
    html = expanded.insert(expanded.text)
    assert html.count('id="ways-at-a-glance"') == 1
    assert "\ue000" not in html
