"""Links between pages: to other Markdown files, to places in them, and between languages."""

from __future__ import annotations

import posixpath
import re

from learning_site.content.library import Library
from learning_site.markers.grammar import Marker, find_markers
from learning_site.pages.destinations import DESTINATION
from learning_site.pages.page import Page, split_name
from learning_site.pages.tree import PageTree
from learning_site.problems import Problems
from learning_site.problems.problem import closest

_LINK = re.compile(
    DESTINATION + r"|\bhref=[\"'](?P<raw>[^\"']+)[\"']",
    re.MULTILINE,
)
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//|\{", re.IGNORECASE)
_ID = re.compile(r"\{[^{}\n]*#(?P<list>[\w-]+)|\bid=[\"'](?P<raw>[^\"']+)[\"']")


def check_links(tree: PageTree, library: Library, problems: Problems) -> None:
    """Follow every link of every page that leads to another page, or to a place."""
    for page in tree:
        for match in _LINK.finditer(page.masked):
            group = match.lastgroup or ""
            if not _OUTSIDE.match(match[group]):
                _Link(page, match[group], match.start(group), tree, library, problems).check()


class _Link:
    def __init__(
        self,
        page: Page,
        link: str,
        offset: int,
        tree: PageTree,
        library: Library,
        problems: Problems,
    ) -> None:
        self.page, self.tree, self.library, self.problems = page, tree, library, problems
        self.file, _, self.anchor = link.partition("#")
        self.place = page.place(offset)

    def check(self) -> None:
        target = self._target()
        if target is None or not self.anchor:
            return
        known = _ids(target, self.library)
        if self.anchor not in known:
            guess = closest(self.anchor, known)
            self.problems.add("anchor-unknown", self.place, anchor=self.anchor, guess=guess)

    def _target(self) -> Page | None:
        """The page that a link leads to; None if it leads nowhere (noted) or to another file."""
        if not self.file:
            return self.page
        if not self.file.endswith(".md"):
            return None
        path = posixpath.normpath(posixpath.join(self.page.folder, self.file))
        name = split_name(path)
        if name and name[0] in self.tree.pages:
            path, language = name
            if language != self.page.language:
                plain = self.file.removesuffix(f".{language}.md") + ".md"
                self.problems.add("link-to-other-language", self.place, target=plain)
                return None
        else:
            path = path.removesuffix(".md")
        if path in self.tree.unread and path not in self.tree.pages:
            return None
        if path not in self.tree.pages:
            guess = closest(path, self.tree.pages)
            found = posixpath.relpath(f"{guess}.md", self.page.folder or ".") if guess else ""
            self.problems.add("link-broken", self.place, target=self.file, guess=found)
            return None
        return self.tree.page(path, self.page.language)


def _ids(page: Page, library: Library) -> set[str]:
    """The ids that stand on a page: those written there, and those that its markers make."""
    found = {match[match.lastgroup or ""] for match in _ID.finditer(page.masked)}
    found |= {heading.id for heading in page.headings if heading.id} | {"references"}
    for marker in find_markers(page.masked):
        if not isinstance(marker, Marker):
            continue
        if marker.name == "comparison" and marker.positional:
            found.add(str(marker.positional[0]))
        elif marker.name == "facts":
            item = str(marker.positional[0]) if marker.positional else page.path
            found.add(f"facts-{item.rpartition('/')[2]}")
        elif marker.name == "sources":
            found |= {f"source-{source}" for source in library.sources}
        elif marker.name == "glossary" and library.glossary:
            found |= {f"term-{term}" for term in library.glossary.terms}
        elif marker.name in {"sheet", "diagram"} and marker.positional:
            found.add(f"{marker.name}-{marker.positional[0]}")
    return found
