"""What pages weigh on the wire is within the budget that stands in a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser

from tests.bench.weight import BUDGET, CompressingHandler, weights
from tests.browser.serving import served
from tests.project import Project

KINDS: Mapping[str, Any] = yaml.safe_load(BUDGET.read_text("utf-8"))


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        pytest.param(kind, path, marks=[pytest.mark.exhaustive] if number else [])
        for kind, budget in KINDS.items()
        for number, path in enumerate(budget["paths"])
    ],
)
def test_a_page_keeps_its_budget(browser: Browser, built: Project, kind: str, path: str) -> None:
    with served(built.site, CompressingHandler) as address:
        cold, following = weights(browser, address, path)
    assert cold.is_within(KINDS[kind]["cold"]), str(cold)
    assert following.is_within(KINDS[kind]["next"]), str(following)
