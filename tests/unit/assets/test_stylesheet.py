"""What of a stylesheet a site keeps: all that could match, as small as it can be written."""

from __future__ import annotations

import pytest

from learning_site.assets.seen import seen_in
from learning_site.assets.stylesheet import used_styles

PAGE = """<html lang="en"><body dir="ltr"><p class="a b-c" id=top hidden data-kind='x "y"'>
<input type="radio" value=1><br/><svg viewBox="0 0 1 1"></svg></p></body></html>"""
SCRIPT = """element.classList.add('made'); document.createElement('dialog');
one.dataset.live = ''; name = 'part__' + kind;"""


def used(css: str, *elsewhere: str) -> str:
    return used_styles(css, seen_in([PAGE], [SCRIPT]), elsewhere)


@pytest.mark.parametrize(
    "selector",
    [
        "p",
        "P",
        ".a",
        ".b-c",
        "#top",
        "p.a.b-c",
        "html p>input",
        "br",
        "dialog",
        ".made",
        ".part__any",
        "[hidden]",
        "[type=radio]",
        '[data-kind="x \\"y\\""]',
        "[data-kind^=z]",
        "[dir=ltr] p",
        "p:hover::after",
        "p:not(.unknown)",
        ":is(.unknown,p)",
        "*",
        ":root",
    ],
)
def test_what_can_match_stays(selector: str) -> None:
    assert used(selector + "{color:red}") == selector + "{color:red}"


@pytest.mark.parametrize(
    "selector",
    [
        "table",
        ".unknown",
        "p.unknown",
        "#nowhere",
        "[dir=rtl] p",
        "[data-none]",
        "[type=text]",
        ".a .unknown>p",
        "p+.made.unknown",
    ],
)
def test_what_nothing_has_is_left_out(selector: str) -> None:
    assert used(selector + "{color:red}") == ""


def test_of_a_list_of_selectors_those_that_can_match_stay() -> None:
    assert used(".unknown, .a ,\n table{color:red}p{}") == ".a{color:red}"


@pytest.mark.parametrize(
    ("css", "small"),
    [
        ("/* x */ p { color : red ; ; margin:0  1px }", "p{color:red;margin:0 1px}"),
        ("p{color:red!important}", "p{color:red!important}"),
        ('p::before{content:" a ,  b /* c */"}', 'p::before{content:" a ,  b /* c */"}'),
        ("p{background:url( 'a , b.svg' )}", 'p{background:url( "a , b.svg" )}'),
        ("p{width:calc(1px + (2px - 3px))}", "p{width:calc(1px + (2px - 3px))}"),
        ("@media print { .unknown{a:b} }", ""),
        ("@media (min-width: 1em) and (x){p{a:b}}", "@media(min-width: 1em) and (x){p{a:b}}"),
        ("@font-face { src: url(a.woff2) }", "@font-face{src: url(a.woff2)}"),
        ("@keyframes k { from { a: b } }", "@keyframes k{from { a: b }}"),
    ],
)  # fmt: skip
def test_a_stylesheet_says_the_same_in_fewer_signs(css: str, small: str) -> None:
    assert used(css) == small


def test_variables_that_nothing_uses_are_left_out_with_those_that_only_they_use() -> None:
    css = (
        ":root{--icon:url('data:image/svg+xml;a,{b}');--a:1px;--b:var(--icon);--c:2px}"
        "p{margin:var(--a,var(--d))}"
    )
    assert used(css, "style.setProperty('--c', 1)") == (
        ":root{--a:1px;--c:2px}p{margin:var(--a,var(--d))}"
    )
    assert used(":root{--a:1px}p{color:red}") == "p{color:red}"
