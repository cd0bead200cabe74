"""The pages of a finished site for paper, from the sections that lie beside each of them.

So paper shows what the site shows, and no text has a second copy. Ids in them differ from page to
page: each ends with a mark of its page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from learning_site.languages.guests import NAME
from learning_site.pages.data_script import read_data_script
from learning_site.slides.notes import CLASS
from learning_site.slides.slide import FOR_ROOMS, Kinds, Slide, slides_of

_ENDING = re.compile(r'<h1\b[^>]*\bid="[^"]*(\.[\w-]+)"')
_ON_PAPER = frozenset(
    ["along-all", "cell-label", "lesson__minutes", "permalink", "running", "session__tools"]
) | {"sheet__download", "tables"}
"""What only a screen can do."""


@dataclass(frozen=True)
class PaperPage:
    """A page of the site; ``ending`` is what each of its ids ends with."""

    path: str
    language: str
    address: str
    title: str
    ending: str
    html: str

    @cached_property
    def sections(self) -> tuple[Slide, ...]:
        """As a chapter of a book: all but the notes for trainers."""
        return slides_of(self.html, Kinds(_ON_PAPER, frozenset([CLASS])))

    @cached_property
    def handed(self) -> tuple[Slide, ...]:
        """As a sheet for participants: all but what they are to find out."""
        return slides_of(self.html, Kinds(_ON_PAPER, FOR_ROOMS.noted))

    @cached_property
    def slides(self) -> tuple[Slide, ...]:
        """As it is shown to a room."""
        return slides_of(self.html)


def paper_page(site: Path, path: str, addresses: Mapping[str, str], language: str) -> PaperPage:
    """A page in a language, or in the first one that has it if nobody wrote it in that language.

    ``addresses`` has the page's addresses by language, the default first.
    """
    own = {code: site / address / NAME for code, address in addresses.items()}
    found = language if own[language].is_file() else next(iter(own))
    data = read_data_script(own[found].read_text("utf-8"))
    html = "".join(section["html"] for section in data["sections"])
    ending = match[1] if (match := _ENDING.search(html)) else ""
    return PaperPage(path, found, addresses[found], data["title"], ending, html)
