"""All pages of a site: twins side by side, stand-ins, and files that are no pages."""

from __future__ import annotations

import pytest

from learning_site.site import Site
from tests.project import Project
from tests.unit.topic import noted, read_words, words_of


def test_pages_are_sorted_and_their_twins_follow_the_site_s_order(crossings: Site) -> None:
    pages = crossings.tree.pages
    assert list(pages) == [
        "alone",
        "crossings/bridge",
        "crossings/ferry",
        "crossings/ford",
        "crossings/index",
        "evening",
        "glossary",
        "index",
        "side-by-side/bridge-ford",
        "side-by-side/ferry-bridge",
        "side-by-side/ferry-ford",
        "sources",
    ]
    assert list(pages["index"]) == ["en", "fr", "de"]
    assert list(pages["crossings/ford"]) == ["en", "fr"]


def test_tree_yields_every_page_once(crossings: Site) -> None:
    names = [page.file for page in crossings.tree]
    assert len(names) == len(set(names)) == 26 + 9


def test_reader_gets_the_own_page_or_a_stand_in(crossings: Site) -> None:
    tree = crossings.tree
    for path, language, written in (
        ("crossings/ferry", "de", "de"),
        ("crossings/ford", "de", "en"),
    ):
        page = tree.page(path, language)
        assert page is not None
        assert page.language == written


def test_path_without_pages_has_none(crossings: Site) -> None:
    assert crossings.tree.page("crossings/tunnel", "en") is None


@pytest.mark.parametrize(
    "name", ["about.md", "about.es.md", "about.EN.md", "crossings/x.english.md"]
)
def test_page_name_must_say_a_language_of_the_site(name: str, other_topic: Project) -> None:
    other_topic.write(f"docs/{name}", "# x\n")
    tree, problems = read_words(other_topic.root)
    assert noted(problems) == [f"docs/{name}:1:1 page-name"]
    assert words_of(problems, "page-name")["languages"] == "en / .fr / .de"
    assert len(tree.pages) == 9


@pytest.mark.parametrize("name", ["My Page.en.md", "About.en.md", "über.en.md"])
def test_page_name_becomes_a_permanent_address_and_is_as_plain_as_a_slug(
    name: str, other_topic: Project
) -> None:
    other_topic.write(f"docs/{name}", "# x\n")
    _, problems = read_words(other_topic.root)
    assert [problem.place.path for problem in problems] == [f"docs/{name}"]


def test_unreadable_page_is_left_out_and_noted(other_topic: Project) -> None:
    (other_topic.root / "docs/sources.de.md").write_bytes(b"# Quellen \xfc")
    tree, problems = read_words(other_topic.root)
    assert noted(problems) == ["docs/sources.de.md:1:11 file-encoding"]
    assert list(tree.pages["sources"]) == ["en", "fr"]


def test_other_files_beside_pages_are_no_pages(other_topic: Project) -> None:
    other_topic.write("docs/robots.txt", "")
    tree, problems = read_words(other_topic.root)
    assert len(problems) == 0
    assert len(tree.pages) == 9
