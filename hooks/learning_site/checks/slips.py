"""Slips that Markdown lets pass in silence: what was meant shows as plain text."""

from __future__ import annotations

import re
from itertools import islice

from learning_site.checks import ENOUGH
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems
from learning_site.render.markers import MARKERS

# Words in brackets, blanks, and in round brackets what can only be an address.
_SPACED = re.compile(
    r"(?<![\\\]])\[[^\[\]\n]++\](?P<gap>[ \t]++)"
    r"\((?:#|https?://|mailto:|[^\s()\[\]]*\.(?:md|html?|svg|png|jpe?g|webp|gif|pdf)[#)\s])"
)
_NAMES = "|".join(MARKERS)
_ONE_BRACE = re.compile(rf"(?<!\{{)\{{[ \t]*+(?:{_NAMES})[ \t]*+\([^(){{}}\n]*+\)[ \t]*+\}}++")


def check_slips(tree: PageTree, problems: Problems) -> None:
    """Find links with a gap, and markers with single braces."""
    for page in tree:
        for match in islice(_SPACED.finditer(page.masked), ENOUGH):
            problems.add("link-spaced", page.place(match.start("gap")))
        for match in islice(_ONE_BRACE.finditer(page.masked), ENOUGH):
            problems.add("marker-braces", page.place(match.start()), text=match[0][:80])
