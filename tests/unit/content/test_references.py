"""What one file of facts says about another: every way in which it can lead nowhere."""

from __future__ import annotations

import pytest

from tests.project import Project
from tests.unit.topic import noted, place_of, read_facts

FERRY = "content/crossings/ferry.yml"
RHINE = "content/rivers/rhine.yml"
CROSSINGS = "content/crossings/_collection.yml"
RIVERS = "content/rivers/_collection.yml"
GLANCE = "content/comparisons/ways-at-a-glance.yml"
TABLE = "content/comparisons/rivers-and-crossings.yml"
WATER = "content/comparisons/on-the-water.yml"

EDITS = [
    (RIVERS, "scale: use", "scale: uses", "uses", "scale-unknown",
     {"value": "uses", "guess": "use", "known": "use"}),
    (CROSSINGS, "    scale: weather\n", "", "weather:\n    label: {en: In", "value-missing",
     {"key": "scale"}),
    (CROSSINGS, "kind: money\n    currency: EUR\n  toll", "kind: money\n  toll", "cost:",
     "value-missing", {"key": "currency"}),
    (CROSSINGS, "    from: rivers.crossings\n", "", "rivers:\n", "value-missing",
     {"key": "to / from"}),
    (CROSSINGS, "from: rivers.crossings", "from: rivers.crossings\n    to: rivers", "rivers:\n",
     "value-missing", {"key": "to / from"}),
    (RIVERS, "to: crossings", "to: crosings", "crosings", "collection-unknown",
     {"value": "crosings", "guess": "crossings", "known": "crossings, rivers"}),
    (CROSSINGS, "[how, needs", "[how, neds", "neds", "field-unknown",
     {"value": "neds", "guess": "needs", "collection": "crossings"}),
    (FERRY, "level: mostly", "level: mosty", "mosty", "level-unknown",
     {"value": "mosty", "guess": "mostly", "known": "always, mostly, seldom"}),
    (RHINE, "level: rare", "level: never", "never", "level-unknown",
     {"value": "never", "guess": "", "known": "common, rare"}),
    (RHINE, "  ford:\n    level: rare\n", "  ford:\n", "ford:", "value-missing",
     {"key": "level"}),
    (RHINE, "  ford:\n", "  fjord:\n", "fjord:", "relation-unknown",
     {"value": "fjord", "guess": "ford", "collection": "crossings",
      "known": "ferry, bridge, ford"}),
    (FERRY, "sources: [handbook]\n\nhow", "sources: [handbok]\n\nhow", "handbok",
     "source-unknown", {"value": "handbok", "guess": "handbook"}),
    (FERRY, "Anleger, sources: [handbook]", "Anleger, sources: [old-memory]", "old-memory",
     "source-not-citable", {"value": "old-memory"}),
    (GLANCE, "items: crossings\n", "items: crossing\n", "crossing\n", "collection-unknown",
     {"value": "crossing", "guess": "crossings"}),
    (GLANCE, "cost, toll", "cots, toll", "cots", "field-unknown",
     {"value": "cots", "guess": "cost", "collection": "crossings"}),
    (TABLE, "relation: crossings", "relation: crossing", "crossing\n", "field-unknown",
     {"value": "crossing", "guess": "crossings", "collection": "rivers"}),
    (TABLE, "relation: crossings\n", "", "title:", "comparison-shape", {}),
    (TABLE, "relation: crossings", "relation: crossings\nfields: [length]", "title:",
     "comparison-shape", {}),
    (WATER, "only: [ford, ferry]", "only: [fort, ferry]", "fort,", "relation-unknown",
     {"value": "fort", "guess": "ford", "collection": "crossings"}),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "at", "code", "details"), EDITS)
def test_name_that_leads_nowhere_is_found_at_its_place(
    file: str, old: str, new: str, at: str, code: str, details: dict[str, str], other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    _, problems = read_facts(other_topic.root)
    found = {line: problem.words for line, problem in zip(noted(problems), problems, strict=True)}
    note = f"{place_of(other_topic, file, at)} {code}"
    assert note in found
    assert details.items() <= found[note].items()


def test_comparison_through_a_field_that_is_no_relation_is_a_problem(other_topic: Project) -> None:
    other_topic.edit(TABLE, "relation: crossings", "relation: length")
    _, problems = read_facts(other_topic.root)
    assert [problem.place.path for problem in problems] == [TABLE]


def test_pair_that_a_scale_leaves_open_is_a_warning(other_topic: Project) -> None:
    reason = "{en: Too deep., fr: Trop profond., de: Zu tief.}"
    other_topic.edit(RHINE, f"  ford:\n    level: rare\n    reason: {reason}\n", "")
    _, problems = read_facts(other_topic.root)
    (problem,) = problems
    assert noted(problems) == [f"{place_of(other_topic, RHINE, 'crossings:')} relation-missing"]
    assert problem.words == {"key": "crossings", "missing": "ford"}


def test_relation_without_scale_may_leave_pairs_open(other_topic: Project) -> None:
    other_topic.edit(FERRY, "beside: [bridge]", "beside: [ford]")
    _, problems = read_facts(other_topic.root)
    assert noted(problems) == []


def test_level_without_a_scale_to_stand_on_is_a_problem(other_topic: Project) -> None:
    other_topic.edit(FERRY, "beside: [bridge]", "beside: {bridge: {level: close}}")
    _, problems = read_facts(other_topic.root)
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (GLANCE, "note:\n", "note:\n  sources: [nobody]\n"),
        (RIVERS, "{en: common,", "{sources: [nobody], en: common,"),
        ("content/sources/handbook.yml", "about:\n", "about:\n  sources: [nobody]\n"),
        (RHINE, "{value: 1233, sources: [fluss-atlas]}", "{value: 1233, sources: [nobody]}"),
    ],
)
def test_unknown_source_is_found_wherever_it_stands(
    file: str, old: str, new: str, other_topic: Project
) -> None:
    other_topic.edit(file, old, new)
    _, problems = read_facts(other_topic.root)
    assert f"{place_of(other_topic, file, 'nobody')} source-unknown" in noted(problems)
