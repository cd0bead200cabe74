"""References are numbered as a reader meets them, whichever way a table is turned."""

from __future__ import annotations

import re

import pytest

from tests.project import Project
from tests.unit.topic import read_site


def numbers_met(html: str) -> list[int]:
    """The numbers of references in the order of their first appearance."""
    return list(dict.fromkeys(int(number) for number in re.findall(r">\[(\d+)<span", html)))


@pytest.mark.parametrize(
    "slug",
    [
        "ways-at-a-glance",
        "ways-side-by-side",
        "on-the-water",
        "rivers-and-crossings",
        "crossings-and-rivers",
    ],
)
@pytest.mark.parametrize(
    ("item", "checked"), [("bridge", "checked: 2026-11-22\n"), ("ford", "checked: 2026-09-14\n")]
)
def test_numbers_rise_from_cell_to_cell(
    slug: str, item: str, checked: str, other_topic: Project
) -> None:
    other_topic.edit(
        f"content/crossings/{item}.yml", checked, f"{checked}sources: [toll-notices]\n"
    )
    met = numbers_met(read_site(other_topic.root).renderer("index", "en").part("comparison", slug))
    assert met == sorted(met)


def test_numbers_rise_in_the_box_of_an_item(other_topic: Project) -> None:
    html = read_site(other_topic.root).renderer("index", "en").part("facts", "crossings/ferry")
    assert numbers_met(html) == [1, 2]
