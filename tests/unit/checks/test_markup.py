"""Markup that pages may not have, or that lacks something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.checks import ENOUGH
from learning_site.checks.allowed_html import SCHEMES, scheme_of
from learning_site.checks.markup import check_markup
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
    "<p onclick>y</p>": "onclick=",
    '<b title="a>b" onclick=x>y</b>': "onclick=",
    "<b/onclick=x>y</b>": "onclick=",
    "<td background=x>": "background=",
    "<mailto:x onclick=y>": "onclick=",
    "<k <https://x.example>>": "<k>",
    "a\n\n<script \n\nsrc=x>": "<script>",
    "a\n\n<div>\n<form \n</div>": "<form>",
    "[x](bridge.md){ onclick }": "onclick=",
    "[x](bridge.md){{ .a style='x' }": "style=",
    "[x](bridge.md){ title='}' onclick=x }": "onclick=",
    "[x](bridge.md){ href=java&#115;cript:x }": "javascript:",
    "[x](java&#115;cript:alert(1))": "javascript:",
    "[x](javascript&colon;alert(1))": "javascript:",
    "[x](java\tscript:alert(1))": "javascript:",
    "[x](java\nscript:alert(1))": "javascript:",
    "[x](java&NewLine;script:alert(1))": "javascript:",
    "[x](<javascript:alert(1)>)": "javascript:",
    "[x](javascript\\:alert(1))": "javascript\\:",
    "[x][p]\n\n  [p]: <java&#x73;cript:x> 'y'\n\ny": "javascript:",
    "\n\n- x\n\n    [p]: javascript:x\n\n[x][p]": "javascript:",
    "a <!-- b\n\n<script>x</script>\n\n-->": "<script>",
    "a <!-- b <script> <!-- c -->": "<script>",
    "```\n<script>x</script>\n````": "<script>",
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
        "fewer n <k and more",
        "n <k and more.\n\n> quoted",
        "<me@x.example> and <tel:+62> and <HTTPS://x.example/a/onclick=b>",
        "<b title='data: 5'>y</b>",
        '[x](bridge.md){ .button title="javascript: a language" }',
        '{{ cite("handbook", place="on page 5") }}',
        "\\[x\\](java:x)",
        "text [in brackets](see: below",
    ],
)
def test_harmless_text_is_no_problem(text: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, LINK, text)
    assert noted(check(other_topic)) == []


@pytest.mark.parametrize(
    ("old", "new", "at", "code"),
    [
        ("# Bac\n", "# Bac *rapide*\n", "# Bac", "markup-in-title"),
        ("# Bac\n", "# Le _bac_ rapide\n", "# Le", "markup-in-title"),
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


@pytest.mark.parametrize("title", ["snake_case_names", "a _ b", "x_ and _y", "_", "5 _ 6 _ 7"])
def test_low_line_is_no_markup_unless_it_is_around_words(title: str, other_topic: Project) -> None:
    other_topic.edit(FERRY, "# Bac\n", f"# {title}\n")
    assert noted(check(other_topic)) == []


def test_no_more_problems_are_noted_than_anyone_reads(other_topic: Project) -> None:
    other_topic.edit(FERRY, LINK, "<script> " * 5 * ENOUGH)
    assert len(check(other_topic)) == ENOUGH


@given(st.text(alphabet="javscriptJAVSCRIPT \t\n\x01\x00", max_size=30))
def test_no_spelling_of_a_running_scheme_is_taken_for_a_good_one(noise: str) -> None:
    plain = "".join(one for one in noise if one > " ").lower()
    if plain in {"javascript", "vbscript"}:
        assert scheme_of(noise + ":alert(1)") not in SCHEMES


@pytest.mark.parametrize("address", ["a/b:c", "#a:b", "?q=a:b", "page.md", "", "/x:y"])
def test_colon_later_in_an_address_is_no_scheme(address: str) -> None:
    assert scheme_of(address) == ""
