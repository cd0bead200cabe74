"""Templates in ``overrides/``: each is text, and follows the grammar of templates."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import jinja2

from learning_site.files import read_text
from learning_site.problems import Place, Problems

FOLDER = "overrides"


def check_templates(root: Path, problems: Problems) -> bool:
    """Whether all templates can be used, those of the generator too.

    It would break down on them, and say so in words that help nobody.
    """
    before = len(problems)
    for file in sorted((root / FOLDER).rglob("*.html")):
        name = file.relative_to(root).as_posix()
        text = read_text(file, name, problems)
        if fault := _fault(text or ""):
            line, detail = fault
            problems.add("template-broken", Place(name, line), detail=detail)
    return len(problems) == before


@lru_cache(maxsize=256)
def _fault(text: str) -> tuple[int, str] | None:
    """Where and why a template breaks off; a preview asks the same of all at each change."""
    try:
        jinja2.Environment(autoescape=True).parse(text)
    except jinja2.TemplateSyntaxError as error:
        return error.lineno, error.message or ""
    return None
