"""Problems as lines that GitHub reads: nothing in them may end a line or begin another command."""

from __future__ import annotations

import pytest

from learning_site.problems import Place, Problems
from learning_site.problems.annotations import annotated


def line(path: str = "docs/a.md", **details: str) -> str:
    problems = Problems()
    problems.add("item-unknown", Place(path, 3, 7), guess="", **details)
    return annotated(problems, ["en"])


def test_it_names_file_line_column_and_code() -> None:
    expected = "::error file=docs/a.md,line=3,col=7,title=item-unknown::there is no item"
    assert line(value="x").startswith(expected)


def test_warnings_are_warnings() -> None:
    problems = Problems()
    problems.add("order-twice", Place("a.yml"), other="b", value="1")
    assert annotated(problems).startswith("::warning ")


def test_further_languages_stand_in_the_same_line() -> None:
    problems = Problems()
    problems.add("yaml-tab", Place("a.yml", 2))
    text = annotated(problems, ["id", "en"])
    assert "%0A" in text
    assert text.count("\n") == 0


@pytest.mark.parametrize("word", ["a\n::error ::b", "100%", "a\r"])
def test_words_of_contributors_begin_no_command(word: str) -> None:
    text = line(value=word)
    assert text.count("\n") == text.count("\r") == 0
    assert text.startswith("::error file=docs/a.md,")


@pytest.mark.parametrize("path", ["docs/a,title=x.md", "docs/a:b.md", "docs/a\n.md"])
def test_names_of_files_add_no_property(path: str) -> None:
    head = line(path, value="x").split("::")[1]
    assert head.count(",") == 3
    assert head.count(":") == 0
