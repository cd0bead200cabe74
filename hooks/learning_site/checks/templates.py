"""Templates in ``overrides/``: each is text, and follows the grammar of templates."""

from __future__ import annotations

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
    environment = jinja2.Environment(autoescape=True)
    for file in sorted((root / FOLDER).rglob("*.html")):
        name = file.relative_to(root).as_posix()
        text = read_text(file, name, problems)
        try:
            environment.parse(text or "")
        except jinja2.TemplateSyntaxError as error:
            problems.add("template-broken", Place(name, error.lineno), detail=error.message)
    return len(problems) == before
