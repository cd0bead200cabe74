"""Loading facts: names of files, unknown and missing keys, broken files, and the order of items."""

from __future__ import annotations

import pytest

from learning_site.content.loader import Loader
from learning_site.content.values import Link, Quantity
from learning_site.problems import Problems
from tests.project import Project
from tests.unit.topic import LANGUAGES, noted, place_of, read_facts, words_of

FERRY = "content/crossings/ferry.yml"
DECLARED = "content/crossings/_collection.yml"


EDITS = [
    (FERRY, "toll: 2.5", "tol: 2.5", "tol:", "key-unknown"),
    (FERRY, "toll: 2.5", "rivers: [rhine]", "rivers:", "key-unknown"),
    (FERRY, "capacity: {from: 20, to: 300}\n", "", "order: 1", "value-missing"),
    (FERRY, "capacity: {from: 20, to: 300}", "capacity:", "capacity:", "value-missing"),
    (FERRY, "capacity: {from: 20, to: 300}", "capacity: many", "many", "number-wrong"),
    (FERRY, "checked: 2026-11-23\n", "", "order: 1", "value-missing"),
    (FERRY, "order: 1", "order: first", "first", "value-kind"),
    (FERRY, "toll: 2.5", "toll: no", "no\nopened", "yaml-ambiguous"),
    (DECLARED, "kind: date", "kind: day", "day", "value-not-allowed"),
    ("content/sources/handbook.yml", "primary", "good", "good", "value-not-allowed"),
    ("content/languages/fr.yml", "locale: fr", "local: fr", "local:", "key-unknown"),
    ("content/comparisons/on-the-water.yml", "only:", "olny:", "olny:", "key-unknown"),
]


def load(project: Project) -> Problems:
    problems = Problems()
    Loader(project.root, LANGUAGES, problems).library()
    return problems


def test_other_topic_is_clean(other_topic: Project) -> None:
    library, problems = read_facts(other_topic.root)
    assert noted(problems) == []
    assert list(library.languages) == ["en", "fr", "de"]
    assert sorted(library.collections) == ["crossings", "rivers"]
    assert sorted(library.sources) == ["fluss-atlas", "handbook", "old-memory", "toll-notices"]


@pytest.mark.parametrize(("file", "old", "new", "at", "code"), EDITS)
def test_wrong_line_is_found_at_its_place(
    file: str, old: str, new: str, at: str, code: str, other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    assert f"{place_of(other_topic, file, at)} {code}" in noted(load(other_topic))


@pytest.mark.parametrize("name", ["own", "described"])
def test_level_may_have_any_name_and_keep_its_place(name: str, other_topic: Project) -> None:
    file, written = "content/rivers/_collection.yml", "rare: {en: rare, fr: rare, de: selten}"
    other_topic.edit(file, written, f"{name}: {{en: rare, fr: rare}}")
    place = place_of(other_topic, file, f"{name}: {{")
    assert noted(load(other_topic)) == [f"{place} text-missing"]


def test_misspelt_key_is_told_the_key_that_was_meant(other_topic: Project) -> None:
    other_topic.edit(FERRY, "toll: 2.5", "tol: 2.5")
    words = words_of(load(other_topic), "key-unknown")
    assert words["guess"] == "toll"
    assert {"title", "summary", "toll", "needs"} <= set(words["known"].split(", "))
    assert "rivers" not in words["known"].split(", ")


@pytest.mark.parametrize(
    "name", ["Ferry.yml", "ferry.yaml", "my ferry.yml", "ferry_1.yml", "-x.yml", "ferry.txt"]
)
def test_file_with_another_kind_of_name_is_refused(name: str, other_topic: Project) -> None:
    other_topic.write(f"content/crossings/{name}", "title: x")
    problems = load(other_topic)
    assert noted(problems) == [f"content/crossings/{name}:1:1 file-name"]
    assert words_of(problems, "file-name") == {"name": name}


def test_collection_with_another_kind_of_name_is_refused(other_topic: Project) -> None:
    (other_topic.root / "content/crossings").rename(other_topic.root / "content/My Crossings")
    assert any(note.startswith("content/My Crossings") for note in noted(load(other_topic)))


def test_folder_inside_a_collection_is_refused(other_topic: Project) -> None:
    (other_topic.root / "content/crossings/more").mkdir()
    assert noted(load(other_topic)) == ["content/crossings/more:1:1 file-name"]


def test_collection_without_its_declaration_is_refused(other_topic: Project) -> None:
    (other_topic.root / "content/boats").mkdir()
    problems = load(other_topic)
    assert noted(problems) == ["content/boats/_collection.yml:1:1 value-missing"]


def test_file_outside_every_collection_is_not_overlooked(other_topic: Project) -> None:
    other_topic.write("content/tunnel.yml", "title: Tunnel")
    assert any(line.startswith("content/tunnel.yml") for line in noted(load(other_topic)))


def test_broken_declaration_is_noted_once_and_leaves_its_collection_out(
    other_topic: Project,
) -> None:
    other_topic.write("content/crossings/_collection.yml", "title: 'x")
    problems = Problems()
    library = Loader(other_topic.root, LANGUAGES, problems).library()
    assert noted(problems) == ["content/crossings/_collection.yml:1:8 yaml-quote-open"]
    assert list(library.collections) == ["rivers"]


def test_broken_item_is_left_out_and_the_others_stay(other_topic: Project) -> None:
    other_topic.write(FERRY, "title: [")
    problems = Problems()
    library = Loader(other_topic.root, LANGUAGES, problems).library()
    assert list(library.collections["crossings"].items) == ["bridge", "ford"]
    assert len(problems) == 1


def test_wrong_value_leaves_the_rest_of_its_item(other_topic: Project) -> None:
    other_topic.edit(FERRY, "capacity: {from: 20, to: 300}", "capacity: many")
    library = Loader(other_topic.root, LANGUAGES, Problems()).library()
    ferry = library.collections["crossings"].items["ferry"]
    assert "capacity" not in ferry.values
    assert isinstance(ferry.values["toll"], Quantity)
    assert isinstance(ferry.values["example"], Link)


def test_items_follow_their_order_then_their_names(other_topic: Project) -> None:
    for name in ("ferry", "ford"):
        text = (other_topic.root / f"content/crossings/{name}.yml").read_text("utf-8")
        other_topic.write(f"content/crossings/{name}.yml", text.split("\n", 1)[1])
    library = Loader(other_topic.root, LANGUAGES, Problems()).library()
    assert list(library.collections["crossings"].items) == ["bridge", "ferry", "ford"]


def test_languages_keep_the_order_of_the_site(other_topic: Project) -> None:
    library = Loader(other_topic.root, ("de", "en", "fr"), Problems()).library()
    assert list(library.languages) == ["de", "en", "fr"]
    assert library.default_language == "de"


def test_optional_field_may_stay_empty(other_topic: Project) -> None:
    library = Loader(other_topic.root, LANGUAGES, Problems()).library()
    assert "toll" not in library.collections["crossings"].items["ford"].values


@pytest.mark.parametrize("name", ["title", "summary", "order", "checked", "sources"])
def test_field_may_not_take_the_name_of_a_key_that_every_item_has(
    name: str, other_topic: Project
) -> None:
    """The same line of an item would otherwise be read twice, as two different things."""
    other_topic.edit(DECLARED, "  toll:\n", f"  {name}:\n")
    assert any(line.startswith(DECLARED) for line in noted(load(other_topic)))
