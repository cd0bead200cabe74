"""What is put around and into the words of a whole page: terms, learning frame, references."""

from __future__ import annotations

from markupsafe import Markup

from learning_site.content.glossary import Term
from learning_site.pages.masking import mask_code
from learning_site.pages.page import Page
from learning_site.render import formats
from learning_site.render.glossary import anchor_of
from learning_site.render.lesson import lesson_of
from learning_site.render.messages import page_message
from learning_site.render.renderer import Renderer
from learning_site.render.terms import link_terms
from learning_site.slides.notes import as_boxes

_END_OF_TITLE = "</h1>"


def with_notes(renderer: Renderer, text: str) -> str:
    """The Markdown of a page, its notes for trainers as boxes with a title in its language."""
    scope = renderer.scope

    def title(minutes: int | None) -> str:
        words = scope.string("trainer-note")
        if minutes is None:
            return words
        planned = formats.minutes(minutes, scope.locale)
        return scope.string("take-pair", label=words, value=planned)

    return as_boxes(text, mask_code(text), title)


def with_terms(renderer: Renderer, page: Page, html: str) -> str:
    """The HTML of a lesson's words, in which the first use of each term leads to the glossary."""
    scope = renderer.scope
    glossary, path = scope.library.glossary, scope.glossary
    if glossary is None or path is None or path == page.path or not page.front.lesson:
        return html

    def link(term: Term, words: str) -> str:
        href = scope.href(path, anchor_of(term))
        meaning = term.shape.meaning.in_language(page.language).text
        return renderer.fragment("term", href=href, meaning=meaning, words=Markup(words))

    return link_terms(html, glossary.terms.values(), page.language, link)


def framed(renderer: Renderer, page: Page, html: str) -> str:
    """A page's HTML with its learning frame below the title and at the end."""
    lesson = lesson_of(page)
    if lesson is None:
        return html
    top = renderer.amid_words(renderer.fragment("lesson_top", lesson=lesson), is_inline=False)
    end = renderer.fragment("lesson_end", lesson=lesson) if lesson.key_points else ""
    end += along(renderer, page)
    title, mark, words = html.partition(_END_OF_TITLE)
    if not mark:
        title, words = "", html
    return title + mark + top + words + renderer.amid_words(end, is_inline=False)


def along(renderer: Renderer, page: Page) -> str:
    """The message of a page that has a brief; a page that stands in for a twin has none."""
    scope, brief = renderer.scope, page.front.brief
    if brief is None or page.language != scope.language:
        return ""
    return renderer.fragment("along", message=page_message(page, brief, scope))


def references(renderer: Renderer) -> str:
    """The list of all sources that the page used, for its end; "" if it used none."""
    found = renderer.scope.all_references()
    if not found:
        return ""
    return renderer.amid_words(renderer.fragment("references", references=found), is_inline=False)
