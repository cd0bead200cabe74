"""What the parts of a page work with: only pages that show a part carry its styles and scripts.

A part is known by a class of its own. Its styles travel within the page, small as they are: a style
sheet more is a round trip more before anything is seen, half a second where the network is slow.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from markupsafe import Markup

from learning_site.assets.pictures import with_own_masks
from learning_site.assets.script import smaller_script
from learning_site.assets.stylesheet import smaller_styles

STYLES: Mapping[str, str] = {
    "lesson": "lesson",
    "terms": "term",
    "facts": "facts",
    "cards": "cards",
    "changes": "changes",
    "comparison": "comparison",
    "tables": "tables",
    "sheets": "sheet",
    "pair": "pair",
    "diagram": "diagram",
    "diagram-steps": "steps",
    "diagram-timeline": "timeline",
    "diagram-exchange": "exchange",
    "diagram-around": "around",
    "diagram-matrix": "matrix",
    "questionnaire": "ask",
    "register": "register",
    "glossary": "glossary",
    "downloads": "downloads",
    "keep": "keep",
    "take-along": "along-all",
    "edits": "along__edits",
    "ways": "page-end__ask",
    "trainer": "trainer",
    "session": "session",
    "form": "form",
    "translations": "translations",
    "mistakes": "mistakes",
}
"""Our styles of parts, in their order after those of every page, and the class of their part."""
SCRIPTS: Mapping[str, str] = {
    "tables": "tables",
    "questionnaire": "ask",
    "keep": "keep",
    "session": "session",
    "form": "form",
}
"""Our scripts of parts, and the class of their part."""
WITHIN: Mapping[str, str] = {"take-along": "along__buttons"}
"""Scripts that are too small to be asked for: they travel within the page, as styles do."""
LATER = "later"
"""The script within every page that asks for the others."""
_CLASS = re.compile(r'\bclass="([^"]*)"')


def parts_of(html: str) -> dict[str, list[str]]:
    """The names of what the parts of a page work with, by ``styles``, ``scripts``, ``within``."""
    classes = {name for value in set(_CLASS.findall(html)) for name in value.split()}
    kinds = {"styles": STYLES, "scripts": SCRIPTS, "within": WITHIN}
    return {
        kind: [name for name, root in names.items() if root in classes]
        for kind, names in kinds.items()
    }


def within(assets: Path, name: str) -> Markup:
    """A style sheet (``css/…``) or script (``js/…``) of a theme, small, to stand within a page."""
    file = assets / name
    return Markup(_within(file, assets, file.stat().st_mtime))


@cache
def _within(file: Path, assets: Path, changed: float) -> str:
    text = file.read_text("utf-8")
    if file.suffix == ".js":
        return smaller_script(text).strip()
    return with_own_masks(smaller_styles(text), file.parent, assets)
