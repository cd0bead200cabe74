"""Pages and their twins: languages, headings, descriptions."""

from __future__ import annotations

from learning_site.pages.headings import Heading
from learning_site.pages.page import Page
from learning_site.pages.tree import FOLDER, PageTree
from learning_site.problems import Place, Problems
from learning_site.problems.problem import closest

SHORTEST, LONGEST = 40, 170
"""Characters of a description: search engines cut what is longer, and do without what is shorter
(developers.google.com/search/docs/appearance/snippet gives no number; about 160 are shown)."""


def check_words(tree: PageTree, problems: Problems, unfinished: tuple[str, ...] = ()) -> None:
    """Check every page, and every page with its twins; ``unfinished`` languages may lack some."""
    for path, twins in tree.pages.items():
        _twins(path, tree, problems, unfinished)
        for page in twins.values():
            _headings(page, problems)
            needs_description = page.is_front_readable and page.front.search is None
            description = page.front.description
            if needs_description and not description:
                problems.add("description-missing", page.front_place())
            elif description and not SHORTEST <= len(description) <= LONGEST:
                problems.add(
                    "description-length", page.front_place("description"),
                    length=len(description), shortest=SHORTEST, longest=LONGEST,
                )  # fmt: skip


def _twins(path: str, tree: PageTree, problems: Problems, unfinished: tuple[str, ...]) -> None:
    pages = tree.pages[path]
    marked = {language for page in pages.values() for language in page.front.untranslated}
    first = next(iter(pages.values()))
    # What a page says of its languages is not known if its front matter cannot be read.
    accounted = marked | tree.unread.get(path, frozenset()) | set(unfinished)
    is_known = all(page.is_front_readable for page in pages.values())
    for language in tree.languages:
        if is_known and language not in pages and language not in accounted:
            expected = f"{FOLDER}/{path}.{language}.md"
            problems.add("twin-missing", Place(first.file), languages=language, expected=expected)
    for page in pages.values():
        for number, language in enumerate(page.front.untranslated):
            place = page.front_place("untranslated", number)
            if language in pages:
                problems.add("untranslated-has-twin", place, languages=language)
            elif language not in tree.languages:
                guess, known = closest(language, tree.languages), tree.languages
                problems.add("language-unknown", place, key=language, guess=guess, known=known)
        if page is not first:
            _compare(first, page, problems)
            _sources(first, page, problems)


def _compare(first: Page, other: Page, problems: Problems) -> None:
    """Twins have the same headings: the same levels and ids in the same order.

    While a heading has no id, only that is told: with it, the twins may well be the same.
    """
    mine, theirs = (
        [heading for heading in page.headings if heading.level > 1] for page in (other, first)
    )
    if not all(heading.id for heading in (*mine, *theirs)):
        return
    for number in range(max(len(mine), len(theirs))):
        here = mine[number] if number < len(mine) else None
        there = theirs[number] if number < len(theirs) else None
        if here and there and (here.level, here.id) == (there.level, there.id):
            continue
        line = here or (mine[-1] if mine else None)
        place = Place(other.file, other.body_line - 1 + line.line) if line else Place(other.file)
        problems.add("twins-differ", place, twin=first.file, here=_name(here), there=_name(there))
        return


def _sources(first: Page, other: Page, problems: Problems) -> None:
    """Twins rest on the same sources: what is proven in one language is proven in the other."""
    for page, twin in ((first, other), (other, first)):
        cited = _cited(twin)
        for name, start in _cited(page).items():
            if name not in cited:
                problems.add("sources-differ", page.place(start), value=name, twin=twin.file)


def _cited(page: Page) -> dict[str, int]:
    """The sources that a page cites in its text, each with the offset at which it first does."""
    found: dict[str, int] = {}
    for marker in page.markers:
        if marker.name == "cite" and marker.positional:
            found.setdefault(str(marker.positional[0]), marker.start)
    return found


def _name(heading: Heading | None) -> str:
    return "#" * heading.level + f" {{#{heading.id}}}" if heading else "–"


def _headings(page: Page, problems: Problems) -> None:
    mains = [heading for heading in page.headings if heading.level == 1]
    if len(mains) != 1:
        last = mains[-1].line if mains else 1
        place = Place(page.file, page.body_line - 1 + last)
        problems.add("title-missing", place, count=len(mains))
    before, seen = 1, set[str]()
    for heading in page.headings:
        place = Place(page.file, page.body_line - 1 + heading.line)
        if heading.level > before + 1:
            problems.add("heading-skipped", place, before=before, level=heading.level)
        before = heading.level
        if heading.level > 1 and not heading.id:
            problems.add("heading-id-missing", place, heading=heading.text)
        elif heading.id in seen:
            problems.add("heading-id-twice", place, id=heading.id)
        seen.add(heading.id)
        if not heading.id:
            seen.discard("")
