"""Terms of the glossary in the words of a page: the first use of each becomes a link to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from learning_site.content.glossary import Term
from learning_site.pages.html import VOID, HtmlReader
from learning_site.slides.notes import CLASS as NOTE

_QUIET = frozenset(
    ["a", "abbr", "button", "code", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "kbd", "label"]
) | {"pre", "q", "summary", "svg", "th", "title"}
"""Where no link may stand, or where it would distract: headings, links, quotes, code.

The titles of boxes are headings, too, though no tag says so."""
_APART = frozenset(["admonition-title", NOTE])
"""Classes of such places. The first use of a term is one that every reader sees."""


class _Linker(HtmlReader):
    """Copies HTML as it is, but for the first use of each term in running text."""

    def __init__(
        self,
        html: str,
        pattern: re.Pattern[str],
        terms: dict[str, Term],
        link: Callable[[Term, str], str],
    ) -> None:
        super().__init__(html, keeps_references=True)
        self._pattern, self._terms, self._link = pattern, terms, link
        self._used: set[str] = set()
        self._quiet: list[str] = []
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts.append(self.get_starttag_text() or "")
        classes = (dict(attrs).get("class") or "").split()
        if tag not in VOID and (self._quiet or tag in _QUIET or not _APART.isdisjoint(classes)):
            self._quiet.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(f"</{tag}>")
        if tag in self._quiet:
            while self._quiet.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.parts.append(data if self._quiet else self._pattern.sub(self._first_use, data))

    def handle_entityref(self, name: str) -> None:
        self.parts.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.parts.append(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        self.parts.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.parts.append(f"<!{decl}>")

    def _first_use(self, match: re.Match[str]) -> str:
        term = self._terms[match[0].lower()]
        if term.id in self._used:
            return match[0]
        self._used.add(term.id)
        return self._link(term, match[0])


def link_terms(
    html: str, terms: Iterable[Term], language: str, link: Callable[[Term, str], str]
) -> str:
    """The HTML with the first use of each term replaced by ``link(term, words)``.

    ``html`` is what Markdown made; terms are matched as whole words in a language, the longest
    form first, whatever their capitals. ``link`` gets the words as they stand (escaped).
    """
    forms = {form.lower(): term for term in terms for form in term.spellings(language)}
    if not forms:
        return html
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    words = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in longest_first)
    pattern = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    return "".join(_Linker(html, pattern, _Forms(forms), link).read().parts)


class _Forms(dict[str, Term]):
    """Forms as keys; blanks between words may be line ends in a text."""

    def __getitem__(self, form: str) -> Term:
        return super().__getitem__(" ".join(form.split()))
