"""A new page in each language: what it says of itself, its heading, and the sections to write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from learning_site.pages.page import Page
from learning_site.pages.settings import Settings
from learning_site.pages.tree import FOLDER, PageTree
from learning_site.scaffold.questions import Questions


@dataclass(frozen=True)
class Part:
    """A section to write: its id, its heading by language, and a marker if it shows one."""

    id: str
    titles: Mapping[str, str]
    marker: str = ""


class PageWriter:
    """Writes pages for a site."""

    def __init__(self, settings: Settings, tree: PageTree) -> None:
        self.settings, self.tree, self.ask = settings, tree, Questions()

    def pages(self, path: str, parts: Iterable[Part] = ()) -> Iterator[tuple[str, str]]:
        """The files of a page and what stands in them, one for each language."""
        found = list(parts) or [self._first_part(path.rpartition("/")[2])]
        for language in self.settings.languages:
            yield f"{FOLDER}/{path}.{language}.md", self._page(path, language, found)

    def alike(self, folder: str) -> list[Part]:
        """The sections that most pages of a folder have, in their order, markers included."""
        pages = [
            twins
            for twins in self.tree.pages.values()
            for page in twins.values()
            if page.language == self.settings.default_language
            if page.folder == folder and not page.is_index and not page.source
        ]
        models = [twins[self.settings.default_language] for twins in pages]
        shared = Counter(one.id for page in models for one in page.headings if one.level == 2)
        names = [name for name, count in shared.items() if name and 2 * count > len(models)]
        return [self._part(name, pages) for name in names]

    def _part(self, name: str, pages: list[Mapping[str, Page]]) -> Part:
        """A section as most of its kind are called, and the marker that most begin with."""
        titles = {}
        for language in self.settings.languages:
            found = Counter(
                heading.text
                for twins in pages
                if language in twins
                for heading in twins[language].headings
                if heading.id == name
            )
            titles[language] = found.most_common(1)[0][0] if found else name
        models = [twins[self.settings.default_language] for twins in pages]
        shown = Counter(_marker(page, name) for page in models if name in _ids(page))
        marker = max(shown, key=lambda one: (shown[one], bool(one)))
        return Part(name, titles, marker)

    def _first_part(self, slug: str) -> Part:
        titles = {one: self.ask.plain("heading", one) for one in self.settings.languages}
        return Part(slug, titles)

    def _page(self, path: str, language: str, parts: Iterable[Part]) -> str:
        slug = path.rpartition("/")[2]
        lines = ["---"]
        if language != self.settings.default_language:
            lines += [self.ask.remark("slug", [language]), f"slug: {slug}"]
        lines.append("description: " + self.ask.text("description", language, slug=path))
        if self.settings.lessons_are_framed:
            lines += self._frame(language)
        lines += ["---", "", "# " + self.ask.plain("title", language, slug=slug), ""]
        lines += [self.ask.plain("lead", language), ""]
        for part in parts:
            lines += [f"## {part.titles[language]} {{#{part.id}}}", ""]
            lines += [
                part.marker or self.ask.plain("words", language, title=part.titles[language]),
                "",
            ]
        return "\n".join(lines).rstrip() + "\n"

    def _frame(self, language: str) -> Iterator[str]:
        yield "brief:"
        for key in ("point", "do", "warning"):
            yield f"  {key}: {self.ask.text(key, language)}"
        yield "objectives:"
        yield f"  - {self.ask.text('objective', language)}"
        yield "key-points:"
        yield f"  - {self.ask.text('key-point', language)}"


def _ids(page: Page) -> set[str]:
    return {heading.id for heading in page.headings}


def _marker(page: Page, section: str) -> str:
    """The marker with which a section begins, if it begins with one that any page may have."""
    heading = next((one for one in page.headings if one.id == section), None)
    if heading is None:
        return ""
    below = (line.strip() for line in page.body.split("\n")[heading.line :])
    first = next(filter(None, below), "")
    return first if first.startswith("{{") and first.endswith("() }}") else ""
