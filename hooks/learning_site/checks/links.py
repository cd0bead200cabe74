"""Links in pages: to other pages and languages, to places, pictures and files."""

from __future__ import annotations

import posixpath
from collections.abc import Collection
from urllib.parse import unquote

from learning_site.checks import ENOUGH
from learning_site.checks.allowed_html import scheme_of
from learning_site.checks.guesses import Guesses
from learning_site.checks.ids import Ids
from learning_site.checks.tags import Attribute, find_tags
from learning_site.content.library import Library
from learning_site.pages.destinations import Destination, find_destinations
from learning_site.pages.page import Page, split_name
from learning_site.pages.tree import PageTree
from learning_site.problems import Place, Problems
from learning_site.problems.problem import closest

_IN_HTML = {"a": "href", "img": "src"}
_LONGEST = 80
"""Letters of an address that a message shows; no file has a longer path."""


def check_links(
    tree: PageTree, library: Library, problems: Problems, files: Collection[str] = ()
) -> None:
    """Follow every link of every page within the site.

    ``files`` are the pictures and other files beside the pages, by their paths below ``docs/``.
    """
    ids, guesses = Ids(library), Guesses(tree, files)
    for page in tree:
        made = ids.made_on(page)
        for heading in page.headings:
            if heading.id in made:
                place = Place(page.file, page.body_line - 1 + heading.line)
                problems.add("heading-id-taken", place, id=heading.id)
        _Links(page, tree, files, ids, guesses, problems).check()


class _Links:
    """The links of one page."""

    def __init__(
        self,
        page: Page,
        tree: PageTree,
        files: Collection[str],
        ids: Ids,
        guesses: Guesses,
        problems: Problems,
    ) -> None:
        self.page, self.tree, self.files = page, tree, files
        self.ids, self.guesses, self.problems = ids, guesses, problems

    def check(self) -> None:
        enough = len(self.problems) + ENOUGH
        for one in self._links():
            if len(self.problems) >= enough:
                return
            place = self.page.place(one.start)
            if isinstance(one, Destination):
                self._follow(one.address, place)
            else:
                self._follow_html(one.value, place)

    def _links(self) -> list[Destination | Attribute]:
        """What is followed: links and pictures within the site, in Markdown and in HTML."""
        found = [
            one
            for one in find_destinations(self.page.masked)
            if one.kind != "picture by label" and _is_within(one.address)
        ]
        in_html = [
            attribute
            for tag in find_tags(self.page.masked)
            for attribute in tag.attributes
            if attribute.name == _IN_HTML.get(tag.name.lower()) and _is_within(attribute.value)
        ]
        return [*found, *in_html]

    def _follow(self, link: str, place: Place) -> None:
        """A link in Markdown names the file of a page, or a picture or file that is there."""
        path, _, anchor = link.partition("#")
        path = unquote(path.partition("?")[0])
        if not path and link:
            self._anchor(self.page, anchor, place)
            return
        below = posixpath.normpath(posixpath.join(self.page.folder, path))
        if below in self.files and not path.startswith("/"):
            return
        name = split_name(below)
        if name and name[0] in self.tree.pages and name[1] != self.page.language:
            plain = path.removesuffix(f".{name[1]}.md") + ".md"
            self.problems.add("link-to-other-language", place, target=plain)
            return
        target = name[0] if name else below.removesuffix(".md")
        page = self.tree.page(target, self.page.language)
        if page and path.endswith(".md") and not path.startswith("/"):
            self._anchor(page, anchor, place)
        elif target not in self.tree.unread or target in self.tree.pages:
            guess = self.guesses.near(path, self.page)
            self.problems.add("link-broken", place, target=_shown(path), guess=guess)

    def _follow_html(self, link: str, place: Place) -> None:
        """A link in HTML is left as it stands: it is counted from the page's address."""
        path, _, anchor = link.partition("#")
        path = unquote(path.partition("?")[0])
        if not path:
            self._anchor(self.page, anchor, place)
            return
        address = self.tree.addresses.of(self.page.path, self.page.language)
        below = posixpath.normpath(posixpath.join("/", address, path)).strip("/")
        if below not in self.files and below not in self.guesses.by_address:
            self.problems.add("link-in-html", place, target=_shown(link))

    def _anchor(self, page: Page, anchor: str, place: Place) -> None:
        known = self.ids.of(page)
        anchor = unquote(anchor)
        if anchor and anchor not in known:
            guess = closest(anchor, known) if len(anchor) < _LONGEST else ""
            self.problems.add("anchor-unknown", place, anchor=_shown(anchor), guess=guess)


def _is_within(address: str) -> bool:
    """Whether an address lies within the site. Markers in it are another check's matter."""
    return not scheme_of(address) and not address.startswith(("//", "{"))


def _shown(address: str) -> str:
    """An address as a message shows it: in one line, and not without end."""
    return " ".join(address[:_LONGEST].split())
