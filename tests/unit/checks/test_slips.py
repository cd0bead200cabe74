"""Slips that Markdown lets pass: gaps in links, single braces, boxes and lists that are none."""

from __future__ import annotations

import markdown
import pytest

from learning_site.checks.blocks import check_blocks
from learning_site.checks.slips import check_slips
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, place_of, read_words

FERRY = "docs/crossings/ferry.fr.md"
LINE = "Il ne reste alors que le [pont](bridge.md)."
EXTENSIONS = ["admonition", "pymdownx.details", "pymdownx.superfences"]


def check(project: Project) -> Problems:
    tree, problems = read_words(project.root)
    check_slips(tree, problems)
    check_blocks(tree, problems)
    return problems


@pytest.mark.parametrize(
    ("text", "at", "code"),
    [
        ("[x] (bridge.md)", " (bridge", "link-spaced"),
        ("![x]  (ferry.svg)", "  (ferry", "link-spaced"),
        ("[x] (https://x.example)", " (https", "link-spaced"),
        ("[x] (#stops)", " (#stops", "link-spaced"),
        ("[x] (bridge.md#a)", " (bridge", "link-spaced"),
        ("{ sources() }", "{ sources() }", "marker-braces"),
        ("a { cite('x') }", "{ cite", "marker-braces"),
        ('{sources("a")}}', "{sources", "marker-braces"),
        ("!!! note\n  words inside", "  words inside", "box-indentation"),
        ("!!! note\nwords inside", "words inside", "box-indentation"),
        ('??? tip "T"\n\n  words inside', "  words inside", "box-indentation"),
        ("- a\n\n    !!! note\n      words inside", "      words inside", "box-indentation"),
        ("text:\n- a\n- b", "- a", "list-needs-blank-line"),
        ("text\nmore:\n* a", "* a", "list-needs-blank-line"),
        ("text:\n1. a\n2. b", "1. a", "list-needs-blank-line"),
        ("text:\n  - a", "- a", "list-needs-blank-line"),
        ("- x\n\n    text:\n    - a", "- a", "list-needs-blank-line"),
        ("!!! note\n    text:\n    - a", "- a", "list-needs-blank-line"),
    ],
)
def test_slip_is_found_at_its_place(text: str, at: str, code: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, LINE, f"\n{text}")
    assert noted(check(other_topic)) == [f"{place_of(other_topic, FERRY, at)} {code}"]


@pytest.mark.parametrize(
    "text",
    [
        "[x](bridge.md) (see page.md)",
        "[x][y] (bridge.md)",
        "[x] (see below)",
        "`[x] (bridge.md)` and `{ facts() }`",
        "{ fact() } and { .a } and {{ facts() }}",
        "!!! note\n    words",
        "!!! note\n\n    words",
        "!!! note\n\twords",
        '!!! note "A title alone"\n\nwords',
        "- a\n\n    !!! note\n        words",
        "wow!!! note\nwords",
        "text\n\n- a\n- b",
        "- a\nlazy\n- b",
        "- a\n\n    more\n\n- b",
        "- a\n\n    more\n- b",
        "## Heading\n- a",
        "text\n- - -\nmore",
        "text\n---",
        "text\n**bold**\n-5 degrees\n2017. That year",
        "| a |\n| - |\n| b |",
        "> text\n> - a",
        "```\ntext\n- a\n```",
        "text\n\n    code\n    - a",
        "!!! note\n    - a\n    - b",
    ],
)
def test_what_was_meant_so_is_no_slip(text: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, LINE, f"\n{text}")
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize("text", ["text:\n- a", "text:\n1. a", "text:\n  - a"])
def test_list_right_below_words_is_none_for_markdown(text: str) -> None:
    assert "<li>" not in markdown.markdown(text)


@pytest.mark.parametrize("text", ["!!! note\n  words", "!!! note\nwords", "??? tip\n\n  words"])
def test_words_that_stand_in_too_little_are_outside_for_markdown(text: str) -> None:
    html = markdown.markdown(text, extensions=EXTENSIONS)
    assert html.rpartition("</d")[2].count("words") == 1
