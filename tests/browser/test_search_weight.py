"""What a first search loads on a large site is within the budget that stands in a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser

from learning_site.site import load_site
from tests.bench.large_site import make_large_site
from tests.bench.search import BUDGET, first_result
from tests.bench.weight import CompressingHandler
from tests.browser.serving import served
from tests.project import ROOT, Project

WANTED: Mapping[str, Any] = yaml.safe_load(BUDGET.read_text("utf-8"))


@pytest.fixture(scope="module")
def large(built: Project, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """Where the start pages of a large site are served, in the order of its languages."""
    site, _ = load_site(ROOT)
    assert site
    folder = tmp_path_factory.mktemp("large")
    starts = make_large_site(built.site, site, WANTED["pages"], folder)
    assert set(starts.values()) == {WANTED["pages"]}
    with served(folder, CompressingHandler) as address:
        yield [address + start for start in starts]


@pytest.mark.exhaustive
@pytest.mark.parametrize(("number", "typed"), list(product(range(2), (0, 20))))
def test_a_first_search_keeps_its_budget(
    browser: Browser, large: list[str], number: int, typed: int
) -> None:
    for query in list(WANTED["queries"].values())[number]:
        first = first_result(browser, large[number], query, typed, is_slow=False)
        assert 0 < first.size <= WANTED["kb"] * 1000, query
