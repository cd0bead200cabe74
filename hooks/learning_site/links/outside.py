"""Whether the addresses of sources and pages still answer."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from learning_site.problems import Place
from learning_site.site import Site

WAIVERS = ".github/link-waivers.txt"
PATIENCE = 20
"""Seconds to wait for an answer: many public offices answer slowly."""
AT_ONCE = 8
_LINK = re.compile(r"\]\((https?://[^)\s]+)\)")
_AGENT = "Mozilla/5.0 (compatible; link check)"
_NOT_GONE = frozenset([401, 403, 405, 429])
"""Answers of sites that refuse programs, or ask them to come later: people may well get through."""

Ask = Callable[[str], str]
"""Asks for an address: "" if it answers, else why not."""


def addresses(site: Site) -> dict[str, Place]:
    """Every address outside the site, and the first place that names it."""
    found: dict[str, Place] = {}
    for source in site.library.sources.values():
        document = source.document
        found.setdefault(source.shape.url, document.value_place("url"))
        for number, url in enumerate(source.shape.seen):
            found.setdefault(url, document.value_place("seen", number))
    for page in site.tree:
        for match in _LINK.finditer(page.masked):
            found.setdefault(match[1], page.place(match.start(1)))
    return found


def waived(root: Path) -> set[str]:
    """The addresses that are not asked for: first words of the lines of a list."""
    file = root / WAIVERS
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    return {line.split()[0] for line in lines if line.strip() and not line.startswith("#")}


def silent(found: Iterable[str], ask: Ask) -> Mapping[str, str]:
    """The addresses that do not answer, and why; several are asked for at once."""
    names = list(found)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = pool.map(ask, names)
    return {name: why for name, why in zip(names, answers, strict=True) if why}


def ask(address: str) -> str:
    """Ask for an address, as a browser does."""
    try:
        request = urllib.request.Request(address, headers={"User-Agent": _AGENT})
        with urllib.request.urlopen(request, timeout=PATIENCE):
            return ""
    except urllib.error.HTTPError as error:
        return "" if error.code in _NOT_GONE else f"HTTP {error.code}"
    except (OSError, ValueError) as error:
        return str(error) or type(error).__name__
