"""What programs are told of pages: nothing that breaks out, nothing that is not so."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from learning_site.discovery.feed import feed
from learning_site.discovery.meta import meta_of, territorial
from learning_site.discovery.structured import structured_data
from learning_site.pages.lesson import Brief
from learning_site.site import Site

HOSTILE = "</script><script>alert('1')</script> \" & \u2028 <!--"


def hostile(site: Site) -> tuple[str, str]:
    """The head and the data of a page whose every text is hostile."""
    renderer = site.renderer("crossings/ferry", "en")
    page = renderer.scope.page("crossings/ferry")
    assert page is not None
    brief = Brief.model_validate({"point": HOSTILE, "do": HOSTILE, "warning": HOSTILE})
    update = {"description": HOSTILE, "objectives": (HOSTILE,), "brief": brief}
    page = replace(page, front=page.front.model_copy(update=update))
    meta = renderer.fragment("meta", meta=meta_of(page, renderer.scope, "assets/card.png"))
    data = structured_data(page, renderer.scope)
    return meta, renderer.fragment("structured", data=data)


def test_no_text_can_end_the_script_or_an_attribute(crossings: Site) -> None:
    meta, script = hostile(crossings)
    assert script.count("<") == 2
    text = script.partition(">")[2].rpartition("<")[0]
    (lesson, _) = json.loads(text)["@graph"]
    assert lesson["teaches"] == [HOSTILE]
    assert lesson["abstract"] == HOSTILE
    assert "<script" not in meta
    assert "&lt;/script&gt;" in meta


def test_a_page_is_no_lesson_without_a_frame(crossings: Site) -> None:
    scope = crossings.renderer("crossings/bridge", "en").scope
    page = scope.page("crossings/bridge")
    assert page is not None
    types = [thing["@type"] for thing in structured_data(page, scope)["@graph"]]
    assert types == ["BreadcrumbList"]


def test_feed_is_the_same_each_time(crossings: Site) -> None:
    assert feed(crossings.renderer("index", "de").scope) == feed(
        crossings.renderer("sources", "de").scope
    )


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("en_GB", "en_GB"), ("id", "id_ID"), ("fr", "fr_FR"), ("root", "root")],
)
def test_locale_has_a_territory(locale: str, expected: str) -> None:
    assert territorial(locale) == expected
