"""Twenty mistakes in one project: one run names all of them, and the site is not built."""

from __future__ import annotations

import re

from learning_site.problems import Place
from tests.mistakes.cases import EVERY
from tests.project import Project

TWENTY = [
    EVERY[name]
    for name in (
        "a tab for indentation",
        "a misspelt key",
        "a misspelt level",
        "a forgotten summary",
        "one type forgotten in a relation",
        "a misspelt row of the box of facts",
        "a misspelt column of a comparison",
        "a misspelt relation of a comparison",
        "a relation read from a field that is not there",
        "a misspelt text of the machine",
        "a misspelt grade",
        "a number that begins with zero",
        "a section without a translated title",
        "a heading skipped",
        "a link that forgets to leave its folder",
        "pasted text with a mark for writing from right to left",
        "a misspelt source in a marker",
        "a page without a description",
        "a misspelt marker",
        "a page with its ending in a marker",
    )
]


def test_all_are_named_in_one_run_and_nothing_is_built(project: Project) -> None:
    assert len({mistake.file for mistake in TWENTY}) == 20
    for mistake in TWENTY:
        mistake.make(project.root)
    places = [(mistake.place(project.root), mistake.code) for mistake in TWENTY]
    for command in ("check", "build"):
        done = project.run(command)
        output = done.stdout + done.stderr
        assert done.returncode == 1, output
        assert "Traceback" not in output
        assert [one for one in places if not _is_in(output, *one)] == []
    assert not project.site.exists()


def _is_in(output: str, place: Place, code: str) -> bool:
    """Whether a problem begins a line, and another language follows it."""
    found = rf"^{re.escape(str(place))}: {code} .+ — .+\n    .+ — .+$"
    return re.search(found, output, re.MULTILINE) is not None
