"""Pictures without words, and pictures that lie on another site."""

from __future__ import annotations

import pytest

from learning_site.checks.pictures import check_pictures
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, place_of, read_words

FERRY = "docs/crossings/ferry.fr.md"
LINK = "[pont](bridge.md)"


def check(project: Project) -> Problems:
    tree, problems = read_words(project.root)
    check_pictures(tree, problems)
    return problems


@pytest.mark.parametrize(
    ("text", "at", "code"),
    [
        ("![](ferry.svg)", "![](ferry", "image-without-text"),
        ("![ ][x]", "![ ]", "image-without-text"),
        ("<img src='ferry.svg'>", "<img", "image-without-text"),
        ("<img src='ferry.svg' alt=' '>", "<img", "image-without-text"),
        ("<img title='alt=\"x\"' src='ferry.svg'>", "<img", "image-without-text"),
        ("![x](https://x.example/a.png)", "https:", "picture-foreign"),
        ("![x](//x.example/a.png)", "//x.", "picture-foreign"),
        ("![x](&#104;ttps://x.example/a.png)", "&#104;", "picture-foreign"),
        ("![x][p]\n\n[p]: https://x.example/a.png\n\ny", "![x]", "picture-foreign"),
        ("![p][]\n\n[P]: https://x.example/a.png\n\ny", "![p]", "picture-foreign"),
        ("![p]\n\n[p]: https://x.example/a.png\n\ny", "![p]", "picture-foreign"),
        ("<img alt='x' src='https://x.example/a.png'>", "src=", "picture-foreign"),
        ("![x](ferry.svg){ src=//x.example/a.png }", "src=", "picture-foreign"),
    ],
)
def test_picture_is_found_at_its_place(text: str, at: str, code: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, LINK, text)
    assert noted(check(other_topic)) == [f"{place_of(other_topic, FERRY, at)} {code}"]


@pytest.mark.parametrize(
    "text",
    [
        "![x](ferry.svg)",
        "<img src=ferry.svg alt='a > b'></img>",
        "[![x](ferry.svg)](https://x.example/)",
        "\\![x](https://x.example/)",
        "[x][p]\n\n[p]: https://x.example/a.png\n\ny",
    ],
)
def test_picture_beside_its_page_is_no_problem(text: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, LINK, text)
    assert noted(check(other_topic)) == []
