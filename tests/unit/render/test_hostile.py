"""Hostile words in every fact and title: they are shown as words, and never become HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from learning_site.problems import Place, Problems
from learning_site.site import Site, problem_box
from tests.golden.shown import FRAGMENTS
from tests.unit.topic import LANGUAGES, copy_topic_to_read, read_site

HOSTILE = [
    "<script>alert(1)</script>",
    '"onmouseover="alert(1)',
    "' onfocus='alert(1)",
    "</td></table></figure><h1>",
    "<img src=x onerror=alert(1)>",
    "{{ 7*7 }}",
    "{% raw %}{# x #}",
    "]]>",
    "--><b>",
    "&amp;&lt;b&gt;",
]
# Addresses, minutes and days hold no words of contributors, nor does what the site says of itself;
# problems and terms have tests of their own.
WITHOUT_WORDS = {"redirect", "problem", "term", "minutes", "page_end-changed", "structured-start"}
WITHOUT_WORDS |= {"keep", "folder", "folder_start", "notice", "books", "mistakes"}


class Shape(HTMLParser):
    """The tags of an HTML text with the names of their attributes, and all its words.

    ``values`` are those of the attributes, what addresses carry included.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, list[str]]] = []
        self.words = self.values = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, [name for name, _ in attrs]))
        self.values += "".join(unquote(value or "") for _, value in attrs)

    def handle_data(self, data: str) -> None:
        self.words += data


def hostile_facts(data: Any, word: str) -> Any:
    """The data of a file with a word put before every text that people read."""
    if isinstance(data, list):
        return [hostile_facts(one, word) for one in data]
    if not isinstance(data, dict):
        return data
    is_text = set(data) <= {*LANGUAGES, "untranslated", "sources"}
    changed = {}
    for key, value in data.items():
        read = key in LANGUAGES if is_text else key in {"title", "org", "name"}
        changed[key] = (
            word + value if read and isinstance(value, str) else hostile_facts(value, word)
        )
    return changed


def hostile_page(text: str, word: str) -> str:
    description = f"description: {json.dumps(word)[:-1]}"
    text = re.sub(r'^description: "?(.*?)"?$', lambda m: f'{description}{m[1]}"', text, flags=re.M)
    lesson = r"^(  (?:point|do|warning): |  - )(.*)$"
    text = re.sub(lesson, lambda m: m[1] + json.dumps(word + m[2]), text, flags=re.M)
    return re.sub(r"^# ", lambda _: f"# {word}", text, flags=re.M)


def make_hostile(root: Path, word: str) -> None:
    for file in (root / "content").rglob("*.yml"):
        data = hostile_facts(yaml.safe_load(file.read_text("utf-8")), word)
        file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    for file in (root / "docs").rglob("*.md"):
        file.write_text(hostile_page(file.read_text("utf-8"), word), "utf-8")


@pytest.fixture(scope="module", params=HOSTILE)
def hostile(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Site, str]:
    root = copy_topic_to_read(tmp_path_factory.mktemp("hostile") / "site").root
    make_hostile(root, request.param)
    return read_site(root), request.param


@pytest.fixture(scope="module")
def clean(crossings: Site) -> dict[tuple[str, str], Shape]:
    """Every fragment in every language, as it is without hostile words."""
    return {
        (name, language): Shape(show(crossings, language)[1])
        for name, show in FRAGMENTS.items()
        for language in LANGUAGES
    }


@pytest.mark.parametrize("name", sorted(set(FRAGMENTS) - WITHOUT_WORDS))
def test_hostile_words_change_no_tag_and_are_shown_as_they_are(
    name: str, hostile: tuple[Site, str], clean: dict[tuple[str, str], Shape]
) -> None:
    site, word = hostile
    for language in LANGUAGES:
        attacked = Shape(FRAGMENTS[name](site, language)[1])
        assert attacked.tags == clean[name, language].tags
        assert word in told(name, attacked)


def told(name: str, shape: Shape) -> str:
    """What a fragment tells its readers; that of the head, of links and of data is no text."""
    if name in {"meta", "page_end"}:
        return shape.values
    if name.startswith("structured"):
        return " ".join(texts(json.loads(shape.words)))
    return shape.words


def texts(data: Any) -> Iterator[str]:
    """All texts of some data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, (dict, list)):
        for one in data.values() if isinstance(data, dict) else data:
            yield from texts(one)


def test_every_text_of_the_other_topic_was_made_hostile(hostile: tuple[Site, str]) -> None:
    site, word = hostile
    for item in site.library.items():
        assert str(item.title("en")).startswith(word)
    for source in site.library.sources.values():
        assert str(source.title("fr")).startswith(word)
        assert source.shape.org.startswith(word)
    for page in site.tree:
        assert page.title.startswith(word.strip())
        assert str(page.front.description).startswith(word)


@given(st.sampled_from(HOSTILE) | st.text(max_size=30))
def test_any_place_of_a_citation_is_only_words(crossings: Site, place: str) -> None:
    html = crossings.renderer("index", "de").part("cite", "handbook", place)
    tags = [("sup", ["class"]), ("a", ["href", "aria-label"]), ("span", ["class"])]
    assert Shape(html).tags == [*tags, *([("span", ["class"])] if place else [])]


@given(st.sampled_from(HOSTILE) | st.text(max_size=30))
def test_any_detail_of_a_problem_is_only_words(crossings: Site, detail: str) -> None:
    problems = Problems()
    problems.add("item-unknown", Place(f"docs/{detail}.md"), value=detail, guess=detail)
    html = problem_box(problems, crossings.renderer("index", "de"))
    tags = [tag for tag, _ in Shape(html).tags]
    assert tags == ["div", "p", "ul", "li", "code", "code", "p", "p"]


@pytest.mark.parametrize("word", HOSTILE)
def test_hostile_meaning_of_a_term_stays_in_its_attribute(word: str, crossings: Site) -> None:
    renderer = crossings.renderer("index", "en")
    html = renderer.fragment("term", href="#x", meaning=word, words="ferry")
    assert Shape(html).tags == [("a", ["class", "href", "data-meaning"])]
    assert Shape(html).words == "ferry"
