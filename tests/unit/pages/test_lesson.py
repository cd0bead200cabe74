"""The learning frame: minutes, what a site asks for, and twins that say as much."""

from __future__ import annotations

import pytest

from learning_site.pages.lesson import WORDS_PER_MINUTE, minutes_to_read
from learning_site.render.page_parts import framed
from learning_site.site import Site, load_site
from tests.project import Project

FERRY = "docs/crossings/ferry.fr.md"


def test_what_is_not_read_takes_no_time() -> None:
    line = '## Word {#an-id} {{ cite("a-source", "a place") }} [word](../some/page.md#there)\n'
    assert minutes_to_read(line * WORDS_PER_MINUTE) == 2


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 1), (1, 1), (WORDS_PER_MINUTE, 1), (WORDS_PER_MINUTE + 1, 2)]
)
def test_minutes_are_whole_and_at_least_one(words: int, minutes: int) -> None:
    assert minutes_to_read("word " * words) == minutes


def codes(project: Project) -> list[tuple[str, str]]:
    _, problems = load_site(project.root)
    return [(problem.code, problem.place.path) for problem in problems]


def test_site_may_ask_for_a_frame_on_every_lesson(other_topic: Project) -> None:
    other_topic.edit(
        "mkdocs.yml", "  generator: false", "  generator: false\n  lessons_are_framed: true"
    )
    other_topic.edit("docs/index.en.md", "---\ndescription", "---\nlesson: false\ndescription")
    found = codes(other_topic)
    assert {code for code, _ in found} == {"lesson-missing"}
    paths = {path for _, path in found}
    assert "docs/index.fr.md" in paths
    assert not paths & {"docs/index.en.md", FERRY}


def test_twins_have_as_many_entries(other_topic: Project) -> None:
    other_topic.edit(FERRY, "  - Le brouillard l’arrête\n", "")
    assert codes(other_topic) == [("lesson-differs", FERRY)]


def test_frame_stands_below_the_title_and_at_the_end(crossings: Site) -> None:
    page = crossings.tree.page("crossings/ferry", "en")
    assert page is not None
    html = framed(crossings.renderer(page.path, "en"), page, "<h1>A</h1><p>b</p>")
    assert html.startswith('<h1>A</h1><div class="lesson">')
    assert html.index("lesson__brief") < html.index("<p>b</p>") < html.index("lesson__key-points")
    untitled = framed(crossings.renderer(page.path, "en"), page, "<p>b</p>")
    assert untitled.startswith('<div class="lesson">')


def test_page_without_a_frame_is_left_alone(crossings: Site) -> None:
    page = crossings.tree.page("crossings/bridge", "en")
    assert page is not None
    assert framed(crossings.renderer(page.path, "en"), page, "<h1>A</h1>") == "<h1>A</h1>"
