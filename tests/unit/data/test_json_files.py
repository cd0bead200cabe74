"""The facts as JSON: they keep to their schema, which refuses what the facts cannot be."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from learning_site.content.values import Level, Quantity
from learning_site.data.files import data_files
from learning_site.site import Site
from tests.unit.data.sites import real_site, scopes_of, with_words
from tests.unit.topic import item_of

Objects = dict[str, Any]
FERRY = "data/collections/crossings.json"


def objects(files: dict[str, bytes]) -> Objects:
    return {name: json.loads(data) for name, data in files.items() if name.endswith(".json")}


def check_schemas(found: Objects) -> int:
    """Hold every file against the schema that it names; how many were held."""
    facts = {name: one for name, one in found.items() if not name.endswith(".schema.json")}
    for name, one in facts.items():
        schema = found[name.rpartition("/")[0] + "/" + one["$schema"]]
        Draft202012Validator.check_schema(schema)
        Draft202012Validator(schema).validate(one)
    return len(facts)


@pytest.fixture(scope="module")
def found(crossings: Site) -> Objects:
    return objects(dict(crossings.files))


def test_every_file_of_the_other_topic_keeps_to_its_schema(found: Objects) -> None:
    assert check_schemas(found) == 7


def test_every_file_of_the_real_site_keeps_to_its_schema() -> None:
    library = real_site().library
    count = check_schemas(objects(dict(real_site().files)))
    assert count == len(library.comparisons) + len(library.collections)


@settings(max_examples=15)
@given(st.text(min_size=1).filter(str.strip), st.sampled_from(["ferry", "bridge", "ford"]))
def test_any_words_keep_to_the_schema_and_come_back(crossings: Site, words: str, name: str) -> None:
    library = with_words(crossings.library, f"crossings/{name}", words)
    found = objects(dict(data_files(scopes_of(crossings, library))))
    check_schemas(found)
    (item,) = [one for one in found[FERRY]["items"] if one["id"] == name]
    assert item["values"]["how"]["words"] == dict.fromkeys(library.languages, words)


def test_values_levels_reasons_and_sources_are_those_of_the_facts(
    found: Objects, crossings: Site
) -> None:
    ferry = found[FERRY]["items"][0]
    item = item_of(crossings, "crossings/ferry")
    cost, weather = item.values["cost"], item.values["weather"]
    assert isinstance(cost, Quantity)
    assert isinstance(weather, Level)
    assert weather.reason is not None
    assert ferry["id"] == item.id
    assert ferry["title"] == dict(item.head.title.words)
    assert ferry["values"]["cost"]["from"] == cost.start
    assert ferry["values"]["cost"]["sources"] == ["handbook"]
    assert ferry["values"]["weather"]["level"] == "mostly"
    assert ferry["values"]["weather"]["reason"]["words"] == dict(weather.reason.words)
    assert ferry["values"]["opened"] == {"date": "1889-03-23"}
    assert ferry["pages"]["de"] == "https://crossings.example/de/uebergaenge/faehre/"
    assert {"handbook", "fluss-atlas"} <= set(found[FERRY]["sources"])


def test_a_relation_is_read_from_both_sides(found: Objects) -> None:
    ferry = found[FERRY]["items"][0]["values"]["rivers"]
    rhine = found["data/collections/rivers.json"]["items"][0]["values"]["crossings"]
    assert {one["item"]: one["level"] for one in ferry} == {"rhine": "common", "loire": "rare"}
    assert rhine[0]["item"] == "ferry"
    assert rhine[0]["reason"] == ferry[0]["reason"]


def test_a_language_that_lacks_a_text_is_absent(found: Objects) -> None:
    ford = found[FERRY]["items"][2]["values"]["how"]
    assert set(ford["words"]) == {"en", "fr"}


def test_a_comparison_has_its_items_and_fields_only(found: Objects) -> None:
    data = found["data/comparisons/on-the-water.json"]
    assert [one["id"] for one in data["items"]] == ["ferry", "ford"]
    assert list(data["fields"]) == ["capacity", "toll"]
    assert set(data["items"][0]["values"]) <= {"capacity", "toll"}


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("items", 0, "values", "weather", "level"), "sometimes"),
        (("items", 0, "values", "rivers", 0, "item"), "danube"),
        (("items", 0, "values", "rivers", 0, "level"), "often"),
        (("items", 0, "values", "capacity", "from"), "20"),
        (("items", 0, "values", "opened", "date"), "23.3.1889"),
        (("items", 0, "values", "how", "words"), {}),
        (("items", 0, "values", "how", "words"), {"xx": "words"}),
        (("items", 0, "values", "how", "sources"), ["nowhere"]),
        (("items", 0, "values", "example", "url"), "javascript:alert(1)"),
        (("items", 0, "values", "colour"), {"words": {"en": "red"}}),
        (("items", 0, "checked"), "yesterday"),
        (("sources", "handbook", "grade"), "memory"),
        (("collection",), "rivers"),
    ],
)
def test_schema_refuses(path: tuple[Any, ...], wrong: Any, found: Objects) -> None:
    data = copy.deepcopy(found[FERRY])
    *steps, last = path
    place = data
    for step in steps:
        place = place[step]
    place[last] = wrong
    with pytest.raises(ValidationError):
        Draft202012Validator(found["data/collections/crossings.schema.json"]).validate(data)


def test_schema_misses_what_is_needed(found: Objects) -> None:
    data = copy.deepcopy(found[FERRY])
    del data["items"][0]["values"]["how"]
    with pytest.raises(ValidationError):
        Draft202012Validator(found["data/collections/crossings.schema.json"]).validate(data)
