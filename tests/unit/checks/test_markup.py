"""Markup that pages may not have, or that lacks something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.checks.allowed_html import SCHEMES, scheme_of
from learning_site.checks.markup import check_markup
from learning_site.checks.symlinks import check_symlinks
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import noted, place_of, read_words, words_of

FERRY = "docs/crossings/ferry.fr.md"
LINK = "[pont](bridge.md)"

FORBIDDEN = {
    "<script>alert(1)</script>": "<script>",
    "<SCRIPT src=x>": "<SCRIPT>",
    '<iframe src="https://x.example"></iframe>': "<iframe>",
    '<b onclick="x()">y</b>': "onclick=",
    "<b\nonmouseover=x>y</b>": "onmouseover=",
    '<p style="color: red">y</p>': "style=",
    "[x](bridge.md){ onclick=evil() }": "onclick=",
    "[x](bridge.md){: style='x' }": "style=",
    "[x](javascript:alert(1))": "javascript:",
    "[x](JaVaScRiPt:alert(1))": "javascript:",
    "[x](data:text/html,x)": "data:",
    "![x](data:image/svg+xml,x)": "data:",
    "[x](vbscript:x)": "vbscript:",
    "<javascript:alert(1)>": "javascript:",
    "[x][p]\n\n[p]: javascript:alert(1)\n\ny": "javascript:",
    '<a href="javascript:alert(1)">y</a>': "javascript:",
    '<a href=" java\tscript:alert(1)">y</a>': "javascript:",
    "<form><input></form>": "<form>",
    "<svg><use href='x'/></svg>": "<use>",
    "<unknown-element>": "<unknown-element>",
}


def check(project: Project) -> Problems:
    tree, problems = read_words(project.root)
    check_markup(tree, problems)
    return problems


@pytest.mark.parametrize(("text", "what"), FORBIDDEN.items())
def test_html_that_can_run_is_named(text: str, what: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, LINK, text)
    found = [problem.words.get("what") for problem in check(other_topic)]
    assert what in found


@pytest.mark.parametrize(
    "text",
    [
        "a < b and c > d",
        "<https://x.example/a>",
        "<sub>2</sub> and <br> and <a href='#stops' title='on the way'>x</a>",
        "`<script>`",
        "x\n\n```\n<script>\n```\n\ny",
        "<!-- <script> -->",
        "[x](bridge.md){ .button #here }",
        "the key {onclick} in braces",
        "[x](mailto:a@x.example)",
    ],
)
def test_harmless_text_is_no_problem(text: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, LINK, text)
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize(
    ("old", "new", "at", "code"),
    [
        (LINK, "![](ferry.svg)", "![](ferry", "image-without-text"),
        (LINK, "![ ][x]", "![ ]", "image-without-text"),
        (LINK, "<img src='ferry.svg'>", "<img", "image-without-text"),
        (LINK, "<img src='ferry.svg' alt=' '>", "<img", "image-without-text"),
        ("# Bac\n", "# Bac *rapide*\n", "# Bac", "markup-in-title"),
        ("# Bac\n", "# <b>Bac</b>\n", "# <b>", "markup-in-title"),
        ("Comment un bac", "Comment <b>un</b> bac", "Comment <b>", "markup-in-title"),
        (LINK, "x\n\n--8<-- 'mkdocs.yml'", "--8<--", "snippet-forbidden"),
        (LINK, "x\n\n  -8<- 'x'", "  -8<-", "snippet-forbidden"),
    ],
)
def test_markup_is_found_at_its_place(
    old: str, new: str, at: str, code: str, other_topic: Project
) -> None:
    other_topic.edit(FERRY, old, new)
    problems = check(other_topic)
    assert noted(problems) == [f"{place_of(other_topic, FERRY, at)} {code}"]
    assert words_of(problems, code) is not None


def test_symlink_out_of_the_project_is_found_and_one_within_is_fine(other_topic: Project) -> None:
    outside = other_topic.root.parent / "secret.txt"
    outside.write_text("secret", "utf-8")
    (other_topic.root / "docs/stolen.txt").symlink_to(outside)
    (other_topic.root / "docs/again.svg").symlink_to(other_topic.root / "docs/crossings/ferry.svg")
    problems = Problems()
    check_symlinks(other_topic.root, problems)
    assert noted(problems) == ["docs/stolen.txt:1:1 symlink-outside"]


@given(st.text(alphabet="javscriptJAVSCRIPT \t\n\x01\x00", max_size=30))
def test_no_spelling_of_a_running_scheme_is_taken_for_a_good_one(noise: str) -> None:
    plain = "".join(one for one in noise if one > " ").lower()
    if plain in {"javascript", "vbscript"}:
        assert scheme_of(noise + ":alert(1)") not in SCHEMES


@pytest.mark.parametrize("address", ["a/b:c", "#a:b", "?q=a:b", "page.md", "", "/x:y"])
def test_colon_later_in_an_address_is_no_scheme(address: str) -> None:
    assert scheme_of(address) == ""
