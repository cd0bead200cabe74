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

EVERYDAY = ("text", "comparison")
KINDS: Mapping[str, Any] = yaml.safe_load(BUDGET.read_text("utf-8"))


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        pytest.param(
            kind, path, marks=[] if not number and kind in EVERYDAY else [pytest.mark.exhaustive]
        )
        for kind, budget in KINDS.items()
        for number, path in enumerate(budget["paths"])
    ],
)
def test_a_page_keeps_its_budget(browser: Browser, built: Project, kind: str, path: str) -> None:
    with served(built.site, CompressingHandler) as address:
        found = weights(browser, address, path)
    for name, weight in found.items():
        assert weight.is_within(KINDS[kind][name]), f"{name}: {weight}"
