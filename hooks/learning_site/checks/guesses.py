"""What a link that leads nowhere was probably meant to lead to."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection

from learning_site.pages.page import Page
from learning_site.pages.tree import PageTree
from learning_site.problems.problem import closest

_ENDING = re.compile(r"\.(?:md|html?)$")
_LONGEST = 80


class Guesses:
    """Knows all pages by their paths and addresses, and all files beside them."""

    def __init__(self, tree: PageTree, files: Collection[str]) -> None:
        self._tree, self._files = tree, files
        self.by_address = {
            tree.addresses.of(path, language).strip("/"): path
            for path in tree.pages
            for language in tree.languages
        }

    def near(self, path: str, page: Page) -> str:
        """The file that was probably meant, from the page's folder; "" if none is near.

        Many write the address that they saw in the browser, or forget the ending.
        """
        if not path or len(path) > _LONGEST:
            return ""
        address = self._tree.addresses.of(page.path, page.language)
        plain = _ENDING.sub("", path.strip("/"))
        tried = [
            posixpath.normpath(posixpath.join(base, plain))
            for base in ("" if path.startswith("/") else page.folder, address, "")
        ]
        for one in tried:
            for found in (one, f"{one}/index", self.by_address.get(one, "")):
                if found in self._tree.pages:
                    return _from(page, f"{found}.md")
        if posixpath.splitext(plain)[1]:
            names = {posixpath.basename(file): file for file in self._files}
            return _from(page, names.get(closest(posixpath.basename(plain), names), ""))
        guess = closest(tried[0], self._tree.pages)
        return _from(page, f"{guess}.md" if guess else "")


def _from(page: Page, path: str) -> str:
    return posixpath.relpath(path, page.folder or ".") if path else ""
