"""Markers as HTML, and every way in which a marker is refused."""

from __future__ import annotations

from unittest import mock

import pytest
from markupsafe import Markup

from learning_site.markers.grammar import Marker, find_markers
from learning_site.problems import Place
from learning_site.render.markers import MARKERS
from learning_site.render.page_parts import references
from learning_site.render.refusals import NothingToShow, Refusal
from learning_site.render.scope import Scope
from learning_site.render.templates import TemplateFault, make_environment
from learning_site.site import Site, load_site
from tests.project import ROOT, Project
from tests.unit.topic import read_site


def marker(text: str) -> Marker:
    (found,) = find_markers(text)
    assert isinstance(found, Marker), found
    return found


def shown(site: Site, text: str, path: str = "crossings/ferry", language: str = "en") -> str:
    return site.renderer(path, language).marker(marker(text))


def refused(site: Site, text: str, path: str = "index") -> Refusal:
    with pytest.raises(Refusal) as caught:
        site.renderer(path, "en").marker(marker(text))
    return caught.value


@pytest.mark.parametrize(
    ("text", "code", "details"),
    [
        ('{{ chart("x") }}', "marker-unknown", {"value": "chart", "known": list(MARKERS)}),
        ('{{ comparision("x") }}', "marker-unknown", {"guess": "comparison"}),
        ("{{ fragment() }}", "marker-unknown", {"value": "fragment"}),
        ("{{ references() }}", "marker-unknown", {"value": "references"}),
        ('x {{ comparison("rivers-and-crossings") }}', "marker-not-alone", {"name": "comparison"}),
        ("x {{ sources() }}", "marker-not-alone", {"name": "sources"}),
        ("{{ comparison() }}", "marker-arguments", {"usage": '{{ comparison("slug") }}'}),
        ('{{ comparison("a", "b") }}', "marker-arguments", {"name": "comparison"}),
        ('{{ comparison(name="a") }}', "marker-arguments", {"name": "comparison"}),
        ('{{ cards("a", self="b") }}', "marker-arguments", {"name": "cards"}),
        ('{{ sources("a") }}', "marker-arguments", {"name": "sources"}),
        ("{{ cite() }}", "marker-arguments", {"name": "cite"}),
        ("{{ doors() }}", "marker-arguments", {"name": "doors"}),
        ('{{ comparison("rivers-and-crosings") }}', "comparison-unknown",
         {"value": "rivers-and-crosings", "guess": "rivers-and-crossings"}),
        ("{{ comparison(5) }}", "comparison-unknown", {"value": 5, "guess": ""}),
        ("{{ facts() }}", "item-unknown", {"value": "index"}),
        ('{{ facts("crossings/fery") }}', "item-unknown", {"guess": "crossings/ferry"}),
        ('{{ cards("crossing") }}', "collection-unknown",
         {"guess": "crossings", "known": ["crossings", "rivers"]}),
        ('x {{ minutes("crossings/fery") }}', "page-unknown", {"guess": "crossings/ferry"}),
        ('{{ doors("index", "crossings/fery") }}', "page-unknown",
         {"value": "crossings/fery", "guess": "crossings/ferry"}),
        ('{{ diagram("around-the-rivr") }}', "diagram-unknown",
         {"value": "around-the-rivr", "guess": "around-the-river"}),
        ('{{ cite("handbok") }}', "source-unknown", {"value": "handbok", "guess": "handbook"}),
        ('{{ cite("old-memory") }}', "source-not-citable", {"value": "old-memory"}),
    ],
)  # fmt: skip
def test_refusal_has_a_code_and_says_what_was_meant(
    text: str, code: str, details: dict[str, object], crossings: Site
) -> None:
    refusal = refused(crossings, text)
    assert refusal.code == code
    assert {key: refusal.details[key] for key in details} == details


@pytest.mark.parametrize(
    ("file", "old", "new", "text"),
    [
        ("comparisons/on-the-water", "[capacity, toll]", "[capacty]", 'comparison("on-the-water")'),
        ("comparisons/on-the-water", "items:", "item:", 'comparison("on-the-water")'),
        ("crossings/ferry", "checked:", "cheked:", "facts()"),
        ("crossings/_collection", "fields:", "field:", 'cards("crossings")'),
        ("sources/handbook", "grade: primary", "grade: prime", 'cite("handbook")'),
    ],
)
def test_what_is_there_but_unusable_is_not_refused_again(
    file: str, old: str, new: str, text: str, other_topic: Project
) -> None:
    other_topic.edit(f"content/{file}.yml", old, new)
    site, problems = load_site(other_topic.root)
    assert site is not None
    with pytest.raises(NothingToShow):
        shown(site, "{{ " + text + " }}")
    assert {problem.place.path for problem in problems} == {f"content/{file}.yml"}


def test_every_marker_has_a_usage_that_can_be_read() -> None:
    for name, kind in MARKERS.items():
        found = list(find_markers(kind.usage))
        assert {one.name for one in found if isinstance(one, Marker)} == {name}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ('{{ comparison("rivers-and-crossings") }}', '<figure class="comparison"'),
        ("{{ facts() }}", 'id="facts-ferry"'),
        ('{{ facts("crossings/ford") }}', 'id="facts-ford"'),
        ('{{ facts(item="rivers/rhine") }}', 'id="facts-rhine"'),
        ('{{ cards("rivers") }}', '<ul class="cards">'),
        ('{{ doors("index", "sources") }}', '<ul class="cards doors">'),
        ('x {{ minutes("crossings/ferry") }}', "1 minute"),
        ("{{ sources() }}", '<ul class="register">'),
        ('x {{ cite("handbook") }}', '>[1<span class="sign sign--primary"></span>]</a>'),
        ('x {{ cite("handbook", place="p. 3") }}', ">p. 3</span>]</a>"),
        ('x {{ cite("handbook", 12) }}', ">12</span>]</a>"),
    ],
)
def test_marker_becomes_its_fragment(text: str, part: str, crossings: Site) -> None:
    assert part in shown(crossings, text)


def test_list_of_references_holds_what_the_page_cited(crossings: Site) -> None:
    renderer = crossings.renderer("index", "de")
    assert references(renderer) == ""
    for source in ("fluss-atlas", "handbook", "fluss-atlas"):
        renderer.marker(marker(f'x {{{{ cite("{source}") }}}}'))
    html = references(renderer)
    assert html.count("<li>") == 2
    assert html.index("Flussatlas") < html.index("Handbook")
    assert "Quellen dieser Seite" in html


def test_fragment_refuses_a_value_that_was_not_given(crossings: Site) -> None:
    with pytest.raises(TemplateFault) as caught:
        crossings.renderer("index", "en").fragment("redirect", canonical="x")
    assert caught.value.place.path == "overrides/fragments/redirect.html"
    assert "'href' is undefined" in caught.value.detail


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n{{ string('x') | nofilter }}", 2),
        ("a\n{{ 1 / 0 }}", 2),
        ("a\n\n{% if %}", 3),
        ("a\n{% include 'gone.html' %}", 0),
    ],
)
def test_broken_fragment_is_a_fault_at_its_line(text: str, line: int, other_topic: Project) -> None:
    site = read_site(other_topic.root)
    other_topic.write("overrides/fragments/new.html", text)
    with pytest.raises(TemplateFault) as caught:
        site.renderer("index", "en").fragment("new")
    expected = Place("overrides/fragments/new.html", line)
    assert caught.value.place == (expected if line else Place("overrides/fragments/gone.html"))


def test_fault_of_the_machine_is_not_called_one_of_the_template(crossings: Site) -> None:
    def wrong(*_: object, **__: object) -> str:
        raise ZeroDivisionError

    renderer = crossings.renderer("index", "en")
    with mock.patch.object(Scope, "string", wrong), pytest.raises(ZeroDivisionError):
        renderer.fragment("facts", box=mock.Mock(facts=[]))


def test_environment_escapes_every_value() -> None:
    template = make_environment(ROOT).from_string("{{ text }}")
    assert template.render(text="<b a='1'>&") == "&lt;b a=&#39;1&#39;&gt;&amp;"


def test_preformatted_text_of_an_untranslated_page_keeps_its_lines(crossings: Site) -> None:
    page = Markup("<pre><code>depth   safe?\nknee    yes\n  hip   no\n</code></pre>")
    html = crossings.renderer("crossings/ford", "de").fragment(
        "untranslated", other="English", written="en", html=page
    )
    assert page in html


def test_words_of_a_fragment_end_without_a_blank(crossings: Site) -> None:
    """A blank before </a> is underlined, and one before a colon is wrong in most languages."""
    html = shown(crossings, '{{ comparison("rivers-and-crossings") }}', "crossings/index")
    assert " </a>" not in html
    assert " :</span>" not in html


@pytest.mark.parametrize(
    ("text", "tag"), [("{{ facts() }}", "<div"), ('x {{ cite("handbook") }}', "<span")]
)
def test_part_on_a_page_in_another_language_says_its_own(
    text: str, tag: str, crossings: Site
) -> None:
    own = shown(crossings, text, path="crossings/ford", language="fr")
    amid = shown(crossings, text, path="crossings/ford", language="de")
    assert 'lang="fr"' not in own
    assert amid.startswith(f'{tag} lang="de">')
