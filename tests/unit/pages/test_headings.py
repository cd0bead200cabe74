"""Headings: their levels, words, ids and lines, as the rendering program sees them."""

from __future__ import annotations

import re

import markdown
import pytest

from learning_site.pages.headings import Heading, find_headings
from learning_site.pages.masking import mask_code


def headings(text: str) -> list[Heading]:
    return list(find_headings(mask_code(text)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("# Ferry", Heading(1, "Ferry", "", 1)),
        ("## At a glance {#glance}", Heading(2, "At a glance", "glance", 1)),
        ("### Deep   {#deep-water}  ", Heading(3, "Deep", "deep-water", 1)),
        ("## Closed {#closed} ##", Heading(2, "Closed", "closed", 1)),
        ("## Closed ##", Heading(2, "Closed", "", 1)),
        ("## Class {: .big #id }", Heading(2, "Class", "id", 1)),
        ("## Class {.big}", Heading(2, "Class {.big}", "", 1)),
        ("## A {#a} in the middle", Heading(2, "A {#a} in the middle", "", 1)),
        ("###### Six", Heading(6, "Six", "", 1)),
        ("#\tTab", Heading(1, "Tab", "", 1)),
    ],
)
def test_heading_has_level_words_and_id(line: str, expected: Heading) -> None:
    assert headings(line) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "text # no",
        "    # code",
        "```\n# code\n```",
        "<!--\n# remark\n-->",
        "`# code`",
        "#",
        "# ",
        "x\n\n\n---",
    ],
)
def test_what_is_no_heading_is_not_found(text: str) -> None:
    assert headings(text) == []


def test_lines_are_counted_from_one() -> None:
    found = headings("\n# A\n\n```\n# x\n```\n\n## B {#b}\n")
    assert [(heading.text, heading.line) for heading in found] == [("A", 2), ("B", 8)]


@pytest.mark.parametrize(
    "text",
    [
        "# Ferry\n## Stops {#stops}",
        "text\n## Right after text {#a}",
        pytest.param("#Ferry\n##Stops {#stops}", id="no blank after the marks"),
        pytest.param("Ferry\n=====\n\nStops\n-----", id="underlined"),
    ],
)
def test_every_heading_of_the_page_is_found(text: str) -> None:
    html = markdown.markdown(text, extensions=["attr_list"])
    built = [int(level) for level in re.findall(r"<h([1-6])", html)]
    assert [heading.level for heading in headings(text)] == built
