"""What counts as code in Markdown: the same as for the program that renders it."""

from __future__ import annotations

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.markers.grammar import find_markers
from learning_site.pages.masking import mask_code

EXTENSIONS = ["admonition", "def_list", "tables", "pymdownx.details", "pymdownx.superfences"]
M = '{{ cards("x") }}'

CODE = {
    "fence": f"```\n{M}\n```",
    "fence with a language": f"``` text\n{M}\n```",
    "tilde fence": f"~~~\n{M}\n~~~",
    "longer fence around a shorter one": f"````\n```\n{M}\n```\n````",
    "fence around a line that only looks like its end": f"```\n``` text\n{M}\n```",
    "tilde fence around backticks": f"~~~\n```\n{M}\n~~~",
    "fence in a list": f"- item\n\n    ```\n    {M}\n    ```",
    "fence in an admonition": f"!!! note\n\n    ```\n    {M}\n    ```",
    "fence in a quotation": f"> ```\n> {M}\n> ```",
    "indented block": f"text\n\n    {M}",
    "indented block with a tab": f"text\n\n\t{M}",
    "indented block at the top": f"    {M}",
    "second paragraph of an indented block": f"text\n\n    a\n\n    {M}",
    "second line of an indented block": f"text\n\n    a\n    {M}",
    "indented block after a list has ended": f"- item\n\ntext\n\n    {M}",
    "indented block after bold words": f"**Note** well:\n\n    {M}",
    "indented block after words in italics": f"*Note* well:\n\n    {M}",
    "indented block after a rule": f"text\n\n---\n\n    {M}",
    "indented block after a line that begins with a number": f"3.5 metres deep\n\n    {M}",
    "indented block in a list": f"- item\n\n        {M}",
    "indented block in an admonition": f"!!! note\n\n        {M}",
    "indented block right below a heading": f"# Title\n    {M}",
    "indented block below lines that only look like a list": f"text\n- item\n\n    {M}",
    "span": f"text `{M}` text",
    "span between double ticks": f"text `` ` {M} `` text",
    "span over two lines": f"text `a\n{M}` text",
    "span in a list": f"- item `{M}`",
    "span after an escaped tick": f"a \\` tick, then `{M}`",
    "span after a comment with a tick": f"<!-- it`s -->\n`{M}`",
}
TEXT = {
    "paragraph": M,
    "inside a line": f"text {M} text",
    "indented line of a paragraph": f"text\n    {M}",
    "paragraph of a list": f"- item\n\n    {M}",
    "paragraph of a numbered list": f"1. item\n\n    {M}",
    "list entry": f"- {M}",
    "admonition": f"!!! note\n\n    {M}",
    "collapsible admonition": f"??? note\n\n    {M}",
    "definition": f"term\n:   {M}",
    "quotation": f"> {M}",
    "after a fence": f"```\ncode\n```\n\n{M}",
    "after a span": f"`code` {M}",
    "after a lone tick": f"a ` tick\n\n{M} and ` another",
    "between escaped ticks": f"\\`{M}\\`",
    "after a fence mark inside indented code": f"text\n\n    ```\n\n{M}",
    "after an indented block": f"text\n\n    code\n\n{M}",
    "heading": f"## {M}",
    "after a fence that never ends": f"```\n{M}",
    "after a fence that ends with more marks": f"```\n{M}\n````",
    "after a comment that ends in another paragraph": f"a <!-- b\n\n{M}\n\n-->",
    "after a comment in which another begins": f"a <!-- {M} <!-- b -->",
}


def is_seen(text: str) -> bool:
    return bool(list(find_markers(mask_code(text))))


def is_code_in_html(text: str) -> bool:
    html = markdown.markdown(text, extensions=EXTENSIONS)
    before = html.partition("{{ cards")[0]
    return before.count("<code") > before.count("</code>")


@pytest.mark.parametrize("text", CODE.values(), ids=CODE)
def test_marker_in_code_is_not_seen(text: str) -> None:
    assert is_code_in_html(text), "the example itself is wrong"
    assert not is_seen(text)


@pytest.mark.parametrize("text", TEXT.values(), ids=TEXT)
def test_marker_in_text_is_seen(text: str) -> None:
    assert not is_code_in_html(text), "the example itself is wrong"
    assert is_seen(text)


@pytest.mark.parametrize(
    "text", [f"<!-- {M} -->", f"<!--\n\n{M}\n\n-->", f"a <!-- b --> <!--{M}-->"]
)
def test_marker_in_a_comment_is_not_seen(text: str) -> None:
    assert not is_seen(text)


def test_marker_after_a_comment_is_seen() -> None:
    assert is_seen(f"<!-- remark -->\n\n{M}")


def test_only_code_is_blanked() -> None:
    assert mask_code("a `b` c\n\n    d\n\ne <!-- f\ng --> h") == (
        "a     c\n\n     \n\ne       \n      h"
    )


@given(st.text(alphabet="`~ \t\n\\<!->abc{}#*1.", max_size=80))
def test_lengths_and_line_ends_never_change(text: str) -> None:
    masked = mask_code(text)
    assert [len(line) for line in masked.split("\n")] == [len(line) for line in text.split("\n")]


@given(st.text(alphabet="`~ \t\n\\<!->abc{}#*1.", max_size=80))
def test_masking_only_ever_blanks(text: str) -> None:
    pairs = zip(text, mask_code(text), strict=True)
    assert all(after in {before, " "} for before, after in pairs)
