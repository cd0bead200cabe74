"""Every page in every palette and width."""

from __future__ import annotations

from typing import Any

import pytest

from tests.project import Project


@pytest.mark.exhaustive
@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("palette", ["light", "dark"])
def test_no_page_scrolls_sideways_or_complains(
    built: Project, read: Any, width: int, palette: str
) -> None:
    reader = read(width, palette)
    sideways = []
    for file in sorted(built.site.rglob("*.html")):
        path = "/" + file.relative_to(built.site).as_posix().removesuffix("index.html")
        reader.open(path)
        if reader.scrolls_sideways():
            sideways.append(path)
    assert sideways == []
    assert reader.complaints == []
