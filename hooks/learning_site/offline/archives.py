"""The site as a folder that opens with a double click: an archive for each pair of languages.

Made only when asked for (``dev.py offline``): it takes as long as the rest of a build.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import combinations

from learning_site.pages.addresses import slug_of

FOLDER = "offline/"
ASKED = "LEARNING_SITE_ARCHIVES"
"""The variable by which the command tells the generator that there will be archives."""


@dataclass(frozen=True)
class Archive:
    """An archive's name from the root of the site, and the languages in it."""

    name: str
    languages: tuple[str, ...]


def archives_of(languages: tuple[str, ...], site_name: str) -> list[Archive]:
    """An archive for each pair of languages, or for the only one."""
    slug = slug_of(site_name)
    pairs = combinations(languages, 2) if len(languages) > 1 else [languages]
    return [Archive(f"{FOLDER}{slug}-{'-'.join(pair)}.zip", pair) for pair in pairs]


def are_asked() -> bool:
    """Whether this build is followed by archives."""
    return bool(os.environ.get(ASKED))
