"""What forms ask: the entries of the shapes and the fields of the collections, and no others."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml

from learning_site.content.shapes import ItemHead, SourceShape
from learning_site.content.text import Words
from learning_site.proposals.blank import blank
from learning_site.proposals.questions import Question
from learning_site.proposals.views import FORMS, Form, form_view
from learning_site.site import Site

KINDS = {
    "how": "text",
    "needs": "list",
    "capacity": "number",
    "cost": "number",
    "toll": "number",
    "opened": "date",
    "weather": "group",
    "example": "group",
    "beside": "choices",
}


def form(site: Site, kind: str, language: str = "en") -> Form:
    return form_view(site.renderer("glossary", language).scope, kind)


def asked(found: Form) -> dict[str, Question]:
    return {one.key: one for one in found.questions}


def test_item_is_asked_for_its_head_and_every_field_of_its_own(crossings: Site) -> None:
    questions = asked(form(crossings, "crossings"))
    head = ["title", "short", "summary", "checked", "sources"]
    assert list(questions) == [*head, *KINDS]
    assert {name: questions[name].kind for name in KINDS} == KINDS
    shape = set(ItemHead.model_fields) - {"order", "image"}
    assert shape == set(head)
    needed = [name for name, one in questions.items() if one.is_required]
    assert needed == ["title", "summary", "checked", "sources", *list(KINDS)[:4], *list(KINDS)[5:8]]


def test_relation_with_levels_asks_for_each_of_the_others(crossings: Site) -> None:
    relation = asked(form(crossings, "rivers"))["crossings"]
    assert [one.key for one in relation.parts] == ["ferry", "bridge", "ford"]
    level, reason = relation.parts[0].parts
    assert [one.value for one in level.options] == ["common", "rare"]
    assert reason.kind == "text"


def test_unit_stands_beside_the_number(crossings: Site) -> None:
    assert asked(form(crossings, "crossings", "fr"))["capacity"].label.text == (
        "Capacité (personnes par heure)"
    )


def test_source_is_asked_for_what_its_shape_has(crossings: Site) -> None:
    questions = asked(form(crossings, "source"))
    assert set(questions) == set(SourceShape.model_fields)
    assert [one.value for one in questions["grade"].options] == ["primary", "secondary"]
    assert questions["seen"].parts[0].kind == "address"
    assert questions["year"].form.startswith("^(?:[0-9")
    assert "memory" not in str(questions["grade"])


@pytest.mark.parametrize("kind", ["crossings", "rivers", *FORMS])
def test_empty_file_can_be_read_and_has_every_key(kind: str, crossings: Site) -> None:
    found = form(crossings, kind)
    data = yaml.safe_load(found.blank)
    if found.indent:
        data = data["name"]
    assert list(data) == [one.key for one in found.questions]


def test_each_text_of_an_empty_file_has_every_language() -> None:
    entry = Question("", "text", Words("entry", "en"))
    words = Question("a", "list", Words("a", "en"), parts=(entry,))
    assert yaml.safe_load(blank([words], ("en", "fr"))) == {"a": [{"en": "", "fr": ""}]}


def test_file_names_its_schema_only_where_there_are_schemas(crossings: Site) -> None:
    scope = crossings.renderer("glossary", "en").scope
    assert form_view(scope, "crossings").head == ""
    helped = replace(scope, has_editor_schemas=True)
    sign = "# yaml-language-server: $schema=../../.vscode/schemas"
    assert form_view(helped, "crossings").head == f"{sign}/item-crossings.json"
    assert form_view(helped, "source").head == f"{sign}/source.json"
    assert form_view(helped, "term").head == ""


def test_names_that_exist_are_known_to_the_form(crossings: Site) -> None:
    assert form(crossings, "crossings").taken == ("ferry", "bridge", "ford")
    assert set(form(crossings, "source").taken) == set(crossings.library.sources)


def test_source_that_may_not_be_cited_is_not_offered(crossings: Site) -> None:
    offered = {one.value for one in asked(form(crossings, "crossings"))["sources"].options}
    assert offered == {one.id for one in crossings.library.sources.values() if one.is_citable}
