"""What a page is, in the vocabulary of schema.org: made of its front matter and of facts.

Nothing is claimed that the site does not show: no page is called a list of frequent questions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from learning_site.content.freshness import checkables
from learning_site.content.questionnaires import QuizShape
from learning_site.data import addresses
from learning_site.pages.lesson import minutes_to_read
from learning_site.pages.page import Page
from learning_site.render.glossary import anchor_of
from learning_site.render.lesson import lesson_of
from learning_site.render.scope import Scope

Thing = dict[str, Any]
_START = "index"


def structured_data(page: Page, scope: Scope) -> Thing:
    """All things that a page is or holds; "@graph" is empty if there is nothing to say."""
    things = [*_site(page, scope), *_lesson(page, scope), *_glossary(page, scope)]
    things += [*_data(page, scope), *_path(page, scope)]
    return {"@context": "https://schema.org", "@graph": things}


def _site(page: Page, scope: Scope) -> Iterator[Thing]:
    """The site, which is a course if it has lessons, on its start page."""
    if page.path != _START:
        return
    said, home = scope.publication, scope.address(_START)
    about = {
        "name": said.name(scope.language),
        "description": said.description(scope.language) or page.front.description or "",
        "url": home,
        "inLanguage": scope.language,
    }
    yield {"@type": "WebSite", "@id": f"{home}#site", **about}
    if any(lesson_of(one) for one in scope.tree):
        yield {**_course(scope), **about}


def _course(scope: Scope) -> Thing:
    home = scope.address(_START)
    name = scope.publication.name(scope.language)
    return {"@type": "Course", "@id": f"{home}#course", "name": name, "url": home}


def _lesson(page: Page, scope: Scope) -> Iterator[Thing]:
    front = page.front
    if page.path == _START or lesson_of(page) is None:
        return
    found: Thing = {
        "@type": "LearningResource",
        "name": page.title,
        "description": front.description or "",
        "url": scope.address(page.path),
        "inLanguage": page.language,
        "learningResourceType": _kinds(page, scope),
        "timeRequired": f"PT{minutes_to_read(page.masked)}M",
        "isPartOf": _course(scope),
    }
    if front.objectives:
        found["teaches"] = list(front.objectives)
    if front.brief:
        found["abstract"] = front.brief.point
    yield found


def _kinds(page: Page, scope: Scope) -> list[str]:
    """What learners find on a page, by the names that the vocabulary's own examples use."""
    kinds, shown = ["Lesson"], {(one.name, *one.positional[:1]) for one in page.markers}
    library = scope.library
    quizzes = (
        slug for slug, one in library.questionnaires.items() if isinstance(one.shape, QuizShape)
    )
    if any(("questionnaire", slug) in shown for slug in quizzes):
        kinds.append("Quiz")
    if any(("sheet", slug) in shown for slug in library.sheets):
        kinds.append("Worksheet")
    return kinds


def _glossary(page: Page, scope: Scope) -> Iterator[Thing]:
    """The terms on the page that lists them.

    Their meanings would make it a third heavier: they stand on it, where the addresses lead.
    """
    glossary = scope.library.glossary
    if glossary is None or page.path != scope.glossary:
        return
    whole = scope.address(page.path)
    terms = [
        {
            "@type": "DefinedTerm",
            "name": term.name(scope.language).text,
            "url": f"{whole}#{anchor_of(term)}",
        }
        for term in glossary.terms.values()
    ]
    yield {
        "@type": "DefinedTermSet",
        "name": page.title,
        "description": page.front.description or "",
        "url": whole,
        "inLanguage": scope.language,
        "hasDefinedTerm": terms,
    }


def _data(page: Page, scope: Scope) -> Iterator[Thing]:
    """The open data, on the page that lists its files."""
    if not any(marker.name == "downloads" for marker in page.markers):
        return
    said = scope.publication
    found: Thing = {
        "@type": "Dataset",
        "name": f"{page.title} – {said.name(scope.language)}",
        "description": page.front.description or "",
        "url": scope.address(page.path),
        "inLanguage": list(scope.library.languages),
        "isAccessibleForFree": True,
        "distribution": [*_files(scope)],
    }
    declared = {
        "version": said.version,
        "license": said.licence_url or said.licence,
        "dateModified": max((one.checked for one in checkables(scope.library)), default=""),
    }
    yield found | {key: value for key, value in declared.items() if value}


def _files(scope: Scope) -> Iterator[Thing]:
    """Everything at once, and each set of facts: its table in the page's language, and its JSON."""
    root, library, language = scope.publication.root, scope.library, scope.language
    there = scope.sizes()

    def file(kind: str, name: str, title: str, *languages: str) -> Iterator[Thing]:
        if name in there:
            about = {"inLanguage": languages[0]} if languages else {}
            named = {"name": title} if title else {}
            address = {"encodingFormat": kind, "contentUrl": root + name}
            yield {"@type": "DataDownload", **named, **address, **about}

    yield from file("application/zip", addresses.ARCHIVE, "")
    for slug, comparison in library.comparisons.items():
        title = comparison.shape.title.in_language(language).text
        table = addresses.comparison_csv_name(slug, language)
        yield from file("text/csv", table, title, language)
        yield from file("application/json", addresses.comparison_json_name(slug), title)
    for name, collection in library.collections.items():
        title = collection.shape.title.in_language(language).text
        table = addresses.collection_csv_name(name, language)
        yield from file("text/csv", table, title, language)
        yield from file("application/json", addresses.collection_json_name(name), title)
    for slug, sheet in library.sheets.items():
        title = sheet.shape.title.in_language(language).text
        yield from file("text/csv", addresses.sheet_csv_name(slug, language), title, language)


def _path(page: Page, scope: Scope) -> Iterator[Thing]:
    """The way from the start page to a page, through the first pages of its folders."""
    if page.path == _START:
        return
    steps = page.path.removesuffix("/index").split("/")
    above = ["/".join([*steps[:depth], "index"]) for depth in range(1, len(steps))]
    pages = [one for path in above if (one := scope.page(path))]
    way = [(scope.publication.name(scope.language), _START)]
    way += [(one.title, one.path) for one in [*pages, page]]
    yield {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": n, "name": name, "item": scope.address(path)}
            for n, (name, path) in enumerate(way, start=1)
        ],
    }
