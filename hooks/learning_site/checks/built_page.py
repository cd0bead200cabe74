"""A page as it was built: what its HTML says of language, ids, headings and links."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from learning_site.checks.allowed_html import (
    ADDRESSES,
    OWN_DRAWING,
    SCHEMES,
    TAGS,
    is_forbidden_attribute,
    scheme_of,
)
from learning_site.pages.html import VOID, HtmlReader

_LINKS = {
    "a": "href",
    "link": "href",
    "img": "src",
    "script": "src",
    # What a button loads when it is pressed.
    "button": "data-sections",
}
# What a marker begins with, and the token that stands for it while Markdown works.
_MARKER_SIGNS = ("{{", "\ue000")
_LOADED = {
    **dict.fromkeys(("script", "img", "iframe", "source", "video", "audio", "embed"), "src"),
    "link": "href",
    "object": "data",
}
_RAW = {"script", "style", "code", "pre", "samp"}


@dataclass
class BuiltPage:
    """A built HTML file. ``address`` begins with a slash and ends with one, or names the file.

    ``links``, ``loaded`` (what the browser fetches), ``leftovers`` of markers and ``forbidden``
    HTML within the page's own text carry the line and column at which they stand.
    """

    file: str
    address: str
    language: str = ""
    mains: int = 0
    is_redirect: bool = False
    ids: list[tuple[str, int, int]] = field(default_factory=list)
    heading_ids: set[str] = field(default_factory=set)
    links: list[tuple[str, int, int]] = field(default_factory=list)
    leftovers: list[tuple[str, int, int]] = field(default_factory=list)
    loaded: list[tuple[str, int, int]] = field(default_factory=list)
    forbidden: list[tuple[str, int, int]] = field(default_factory=list)

    @property
    def is_content(self) -> bool:
        """Whether it is a page with an address of its own (not a 404, not a redirect)."""
        return self.address.endswith("/") and not self.is_redirect


def _forbidden(tag: str, values: dict[str, str]) -> list[str]:
    """What an element in the text of a page has that it may not have."""
    found = [] if tag in TAGS else [f"<{tag}>"]
    found += [f"{name}=" for name in values if is_forbidden_attribute(name)]
    addresses = [values[name] for name in values if name in ADDRESSES]
    # A drawing in a picture cannot run or fetch anything; Markdown may not bring one along.
    if tag == "img" and values.get("src", "").startswith(OWN_DRAWING):
        addresses.remove(values["src"])
    return found + [f"{scheme}:" for one in addresses if (scheme := scheme_of(one)) not in SCHEMES]


def _loads(tag: str, values: dict[str, str]) -> bool:
    """Whether the browser fetches the address by itself: links to other pages it does not."""
    others = {"alternate", "canonical", "next", "prev"}
    return tag != "link" or not others.intersection(values.get("rel", "").split())


class _Reader(HtmlReader):
    def __init__(self, page: BuiltPage, text: str) -> None:
        super().__init__(text)
        self.page = page
        self.lines = text.split("\n")
        self.open: list[str] = []
        self.in_article = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        line, column = self.getpos()
        here = (line, column + 1)
        if tag == "html":
            self.page.language = values.get("lang", "")
        if tag == "article":
            self.in_article = True
        elif self.in_article:
            self.page.forbidden += [(what, *here) for what in _forbidden(tag, values)]
        if (address := values.get(_LOADED.get(tag, ""))) and _loads(tag, values):
            self.page.loaded.append((address, *here))
        self.page.mains += tag == "h1"
        if "id" in values:
            self.page.ids.append((values["id"], *here))
            made_by_machine = values["id"] == "references" or values["id"].startswith("source-")
            lasts = tag in {"h2", "h3", "h4", "h5", "h6", "figure"} and not made_by_machine
            if self.in_article and lasts:
                self.page.heading_ids.add(values["id"])
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.page.is_redirect = True
        target = values.get(_LINKS.get(tag, ""), "")
        if target:
            self.page.links.append((target, *here))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        if tag == "article":
            self.in_article = False

    def handle_data(self, data: str) -> None:
        sign = min((one for one in _MARKER_SIGNS if one in data), key=data.index, default=None)
        if sign and not _RAW.intersection(self.open):
            found = data[data.index(sign) :][:60].replace("\n", " ")
            self.page.leftovers.append((found, *self._place_of(sign)))

    def _place_of(self, sign: str) -> tuple[int, int]:
        """Line and column of a sign in the data that is being read.

        It is looked for in the file, since entities are longer there than in the data.
        """
        line, column = self.getpos()
        lines = self.lines[line - 1 :]
        for number, text in enumerate([lines[0][column:], *lines[1:]]):
            if sign in text:
                return line + number, text.index(sign) + 1 + (0 if number else column)
        return line, column + 1


def read_built_pages(site: Path) -> dict[str, BuiltPage]:
    """Every HTML file of a built site, by its path below the site ("jenis/index.html")."""
    files = {file.relative_to(site).as_posix(): file for file in sorted(site.rglob("*.html"))}
    return {name: read_built_page(name, file.read_text("utf-8")) for name, file in files.items()}


def read_built_page(name: str, text: str) -> BuiltPage:
    """One HTML file by its path below the site."""
    page = BuiltPage(name, "/" + name.removesuffix("index.html"))
    _Reader(page, text).read()
    return page
