"""Diagrams read back from their HTML say what their files say, in order, in every language."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from learning_site.content.diagrams import ExchangeShape, StepsShape, TimelineShape
from learning_site.render.diagrams import DiagramView, diagram_view
from learning_site.render.matrices import Matrix, matrix
from learning_site.site import Site
from tests.project import Project
from tests.unit.render.test_reference_order import numbers_met
from tests.unit.topic import LANGUAGES, read_site, scope_of

EVERY = [
    "a-day-at-the-ferry",
    "years-on-the-river",
    "ferry-and-village",
    "around-the-river",
    "crossings-in-marks",
]
PAGE = "crossings/bridge"


class Reader(HTMLParser):
    """The texts of elements by their class or tag, without marks of references and stand-ins."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.quiet = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.quiet += tag in {"sup", "small"}
        name = (dict(attrs).get("class") or "").partition(" ")[0]
        if name and name != "untranslated":
            self.texts.append((name, ""))
        elif tag in {"li", "th", "td"}:
            self.texts.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        while self.open:
            name = self.open.pop()
            self.quiet -= name in {"sup", "small"}
            if name == tag:
                break

    def handle_data(self, data: str) -> None:
        if self.texts and not self.quiet:
            name, text = self.texts[-1]
            self.texts[-1] = (name, text + data)

    def of(self, *names: str) -> list[str]:
        """What stands in the elements with these classes, in the order of the page."""
        found = [text.strip() for name, text in self.texts if name in names]
        return [text for text in found if text]


def view(site: Site, slug: str, language: str = "en") -> DiagramView:
    return diagram_view(site.library.diagrams[slug], scope_of(site, language, path=PAGE))


def html(site: Site, slug: str, language: str = "en") -> str:
    return site.renderer(PAGE, language).part("diagram", slug)


def read(site: Site, slug: str, language: str) -> Reader:
    return Reader(html(site, slug, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_steps_are_numbered_in_the_order_of_the_file(language: str, crossings: Site) -> None:
    shape = crossings.library.diagrams["a-day-at-the-ferry"].shape
    assert isinstance(shape, StepsShape)
    reader = read(crossings, "a-day-at-the-ferry", language)
    assert reader.of("steps__number") == ["1", "2", "3"]
    assert reader.of("steps__label") == [
        str(step.label.in_language(language)) for step in shape.entries
    ]
    notes = [str(step.note.in_language(language)) for step in shape.entries if step.note]
    assert reader.of("steps__note") == notes


def test_step_leads_to_its_page(crossings: Site) -> None:
    assert '<a href="../bac/">Faire traverser' in html(crossings, "a-day-at-the-ferry", "fr")


def test_only_a_closed_path_leads_back(other_topic: Project, crossings: Site) -> None:
    assert "Then back to step 1" in html(crossings, "a-day-at-the-ferry")
    other_topic.edit("content/diagrams/a-day-at-the-ferry.yml", "closed: true\n", "")
    assert "Then back" not in html(read_site(other_topic.root), "a-day-at-the-ferry")


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("en", ["1750", "23 March 1889", "June 1894"]),
        ("fr", ["1750", "23 mars 1889", "juin 1894"]),
        ("de", ["1750", "23. März 1889", "Juni 1894"]),
    ],
)
def test_moments_stand_in_the_order_of_time(
    language: str, dates: list[str], crossings: Site
) -> None:
    shape = crossings.library.diagrams["years-on-the-river"].shape
    assert isinstance(shape, TimelineShape)
    reader = read(crossings, "years-on-the-river", language)
    labels = [str(moment.label.in_language(language)) for moment in reversed(shape.entries)]
    assert reader.of("timeline__knot", "timeline__date") == dates
    assert reader.of("timeline__label") == labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_side_is_read_with_what_it_gives(language: str, crossings: Site) -> None:
    shape = crossings.library.diagrams["ferry-and-village"].shape
    assert isinstance(shape, ExchangeShape)
    verb = crossings.library.languages[language].shape.strings["diagram-gives"]
    told = [shape.left, *shape.gives, shape.right, *shape.gets]
    words = [str(text.in_language(language)) for text in told]
    reader = read(crossings, "ferry-and-village", language)
    assert reader.of("exchange__name", "exchange__verb", "li") == [
        words[0], verb, *words[1:2], words[2], verb, *words[3:],
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_stands_around_the_centre_with_its_field(language: str, crossings: Site) -> None:
    reader = read(crossings, "around-the-river", language)
    items = list(crossings.library.collections["crossings"])
    assert reader.of("around__name") == [str(item.title(language)) for item in items]
    hows = [str(item.values["how"].in_language(language)) for item in items]  # type: ignore[union-attr]
    assert reader.of("around__cell") == hows


def test_item_without_a_page_is_no_link(other_topic: Project) -> None:
    file = "content/diagrams/around-the-river.yml"
    other_topic.edit(file, "items: crossings\nfield: how", "items: rivers\nfield: crossings")
    shown = html(read_site(other_topic.root), "around-the-river")
    assert '<p class="around__name">Rhine</p>' in shown
    assert 'class="level level--gain"' in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_matrix_has_a_word_for_every_mark(language: str, crossings: Site) -> None:
    words = {str(mark.words): mark for mark in drawn(crossings, language).scale}
    reader = read(crossings, "crossings-in-marks", language)
    levels = [mark for row in drawn(crossings, language).rows for mark in row.marks]
    assert reader.of("matrix__word") == [str(mark.words) if mark else "" for mark in levels]
    assert [words[str(mark.words)].rank for mark in levels if mark] == [2, 2, 1, 1, 2, 1]


def test_matrix_has_no_references(crossings: Site) -> None:
    scope = scope_of(crossings, path=PAGE)
    diagram_view(crossings.library.diagrams["crossings-in-marks"], scope)
    assert scope.all_references() == ()


def test_turned_comparison_gives_a_turned_matrix(crossings: Site) -> None:
    comparisons = crossings.library.comparisons
    turned, _ = matrix(comparisons["crossings-and-rivers"], scope_of(crossings))
    straight = drawn(crossings, "en")
    assert [row.head for row in turned.rows] == list(straight.columns)
    assert [row.marks for row in turned.rows] == list(
        zip(*(row.marks for row in straight.rows), strict=True)
    )


@pytest.mark.parametrize("slug", EVERY)
def test_numbers_of_references_rise_along_the_text(slug: str, crossings: Site) -> None:
    met = numbers_met(html(crossings, slug))
    assert met == list(range(1, len(met) + 1))


@pytest.mark.parametrize(
    ("slug", "checked"),
    [
        ("years-on-the-river", "November 2026"),
        ("around-the-river", "14 September 2026"),
        ("crossings-in-marks", "14 September 2026"),
    ],
)
def test_oldest_check_is_shown(slug: str, checked: str, crossings: Site) -> None:
    assert view(crossings, slug).checked == checked


def drawn(site: Site, language: str) -> Matrix:
    picture = view(site, "crossings-in-marks", language).picture
    assert isinstance(picture, Matrix)
    return picture
