"""The pages of a finished site for paper, from the sections that lie beside each of them.

So paper shows what the site shows, and no text has a second copy. Ids in them differ from page to
page: each ends with a mark of its page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from learning_site.languages.guests import NAME
from learning_site.slides.slide import Slide, slides_of

_BEGIN = re.compile(r"\(window\.\w+=[^)]*\)\[\"[^\"]*\"\]=")
_ENDING = re.compile(r'<h1\b[^>]*\bid="[^"]*(\.[\w-]+)"')
_ON_PAPER = frozenset(
    ["along-all", "cell-label", "lesson__minutes", "permalink", "running", "session__tools"]
) | {"sheet__download", "tables"}
"""What only a screen can do."""


@dataclass(frozen=True)
class PaperPage:
    """A page of the site: its address from the site's root, and its sections for paper.

    ``slides`` are the same for a room: less of them, and what is told to the trainer apart.
    ``ending`` is what each id of the page ends with.
    """

    path: str
    language: str
    address: str
    title: str
    ending: str
    sections: tuple[Slide, ...]
    slides: tuple[Slide, ...]


def paper_page(site: Path, path: str, addresses: Mapping[str, str], language: str) -> PaperPage:
    """A page in a language, or in the first one that has it if nobody wrote it in that language.

    ``addresses`` has the page's addresses by language, the default first.
    """
    own = {code: site / address / NAME for code, address in addresses.items()}
    found = language if own[language].is_file() else next(iter(own))
    data = _read(own[found])
    html = "".join(section["html"] for section in data["sections"])
    ending = match[1] if (match := _ENDING.search(html)) else ""
    return PaperPage(
        path,
        found,
        addresses[found],
        data["title"],
        ending,
        slides_of(html, _ON_PAPER),
        slides_of(html),
    )


def _read(script: Path) -> Any:
    """What a script of :func:`data_script` keeps."""
    text = script.read_text("utf-8")
    match = _BEGIN.match(text)
    return json.loads(text[match.end() if match else 0 :].rstrip().rstrip(";"))
