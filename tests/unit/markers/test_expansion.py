"""Markers become tokens, and tokens become fragments; nothing else ever becomes a fragment."""

from __future__ import annotations

import markdown
from hypothesis import given
from hypothesis import strategies as st

from learning_site.markers.expansion import Expanded, expand
from learning_site.markers.grammar import Marker, Unreadable
from learning_site.pages.masking import mask_code


def name_of(marker: Marker | Unreadable) -> str:
    return f"<b>{marker.name}</b>" if isinstance(marker, Marker) else "<b>unreadable</b>"


def expanded(text: str) -> Expanded:
    return expand(text, mask_code(text), name_of)


def shown(text: str) -> str:
    found = expanded(text)
    return found.insert(markdown.markdown(found.text, extensions=["tables", "attr_list"]))


def test_marker_inside_a_line_stays_in_its_line() -> None:
    assert shown("One {{ a() }} two {{ b() }}.") == "<p>One <b>a</b> two <b>b</b>.</p>"


def test_marker_on_its_own_line_loses_its_paragraph() -> None:
    assert shown("One\n\n{{ a() }}\n\ntwo") == "<p>One</p>\n<b>a</b>\n<p>two</p>"


def test_marker_in_a_list_or_table_stays_there() -> None:
    assert shown("- x {{ a() }}") == "<ul>\n<li>x <b>a</b></li>\n</ul>"
    assert "<td>x <b>a</b></td>" in shown("| h |\n|---|\n| x {{ a() }} |")


def test_fragment_never_passes_through_markdown() -> None:
    found = expand("{{ a() }}", "{{ a() }}", lambda _: "<i>*not* `code` [x](y)</i>")
    assert found.insert(markdown.markdown(found.text)) == "<i>*not* `code` [x](y)</i>"


def test_code_keeps_its_marker() -> None:
    assert shown("`{{ a() }}` {{ b() }}") == "<p><code>{{ a() }}</code> <b>b</b></p>"


def test_unreadable_marker_is_replaced_as_a_whole() -> None:
    long = "{{ " + "x" * 100 + " }}"
    assert shown(f"One {long} two") == "<p>One <b>unreadable</b> two</p>"


def test_text_without_markers_stays_as_it_is() -> None:
    found = expanded("# Just *text*\n")
    assert (found.text, dict(found.fragments)) == ("# Just *text*\n", {})


def test_more_than_nine_markers_keep_apart() -> None:
    text = " ".join(f"{{{{ m{letter}() }}}}" for letter in "abcdefghijkl")
    assert (
        shown(text) == "<p>" + " ".join(f"<b>m{letter}</b>" for letter in "abcdefghijkl") + "</p>"
    )


def test_character_reference_does_not_forge_a_token() -> None:
    text = "&#xE000;0&#xE001; &#57344;0&#57345; {{ a() }}"
    assert shown(text).count("<b>a</b>") == 1


def test_fragment_that_holds_a_token_is_not_expanded_again() -> None:
    found = expand("{{ a() }}", "{{ a() }}", lambda _: "<i>\ue0000\ue001</i>")
    assert found.insert(f"<p>{found.text}</p>") == "<i>\ue0000\ue001</i>"


@given(st.text(alphabet='{}()" \n`*_[a&#xE01;<>', max_size=60))
def test_inserting_replaces_every_token(text: str) -> None:
    html = shown(text)
    assert "\ue000" not in html
    assert "\ue001" not in html
    assert html.count("<b>") == len(expanded(text).fragments)
