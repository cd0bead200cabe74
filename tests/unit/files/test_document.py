"""A document's answer to "where does this stand", also for what stands nowhere."""

from __future__ import annotations

import pytest

from learning_site.files import Document
from tests.unit.topic import read_document


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        (("a", "b"), "f.yml:2:3"),
        (("a", "b", "missing"), "f.yml:2:3"),
        (("a", "missing", 3), "f.yml:1:1"),
        (("missing",), "f.yml:1:1"),
        ((), "f.yml:1:1"),
    ],
)
def test_place_falls_back_to_the_nearest_block(
    location: tuple[str | int, ...], expected: str
) -> None:
    assert str(read_document("a:\n  b: 1").place(*location)) == expected


def test_value_place_falls_back_to_the_value_around_it() -> None:
    document = read_document("a:\n  b: 1")
    assert str(document.value_place("a", "b", "value")) == "f.yml:2:6"


def test_document_without_places_points_to_the_top_of_its_file() -> None:
    assert str(Document("g.yml", {}, {}, {}).place("a")) == "g.yml:1:1"
