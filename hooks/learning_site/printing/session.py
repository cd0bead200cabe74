"""What a session needs on paper, made from the pages that it shows and prints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from learning_site.content.sessions import Session
from learning_site.printing.book import Chapter, Printer, Section
from learning_site.printing.links import Places
from learning_site.printing.pages import PaperPage
from learning_site.render.sessions import session_view
from learning_site.slides.slide import KEY, Slide


@dataclass(frozen=True)
class PaperSlide:
    """A slide on paper, with what the trainer says beside it."""

    title: str
    html: Markup
    notes: Markup


@dataclass(frozen=True)
class SessionPrinter:
    """Makes the HTML of what is printed for one session, in the language of its printer."""

    session: Session
    printer: Printer

    def documents(self) -> Mapping[str, Callable[[], str]]:
        """What is printed, by its title, in the order of use."""
        string = self.printer.scope.string
        made: dict[str, Callable[[], str]] = {
            string("pack-agenda"): self._agenda,
            string("pack-slides"): self._slides,
            string("pack-handout"): self._handout,
            string("pack-poster"): self._poster,
        }
        # Each exercise by itself: their copies differ in number.
        exercises = self._exercises()
        made |= {self.printer.page(one).title: partial(self._exercise, one) for one in exercises}
        if exercises:
            made[string("pack-key")] = self._key
        sheets = self.session.common.shape.sheets
        return made | {self.printer.page(one).title: partial(self._exercise, one) for one in sheets}

    def deck(self) -> Iterator[tuple[PaperPage, Slide]]:
        """The slides of the session's page, each step followed by what it shows."""
        own = self.printer.page(self.session.shape.page)
        steps = {
            f"step-{number}{own.ending}": step
            for number, step in enumerate(self.session.shape.steps, 1)
        }
        # What the page says at first is for the trainer.
        first, *others = own.slides
        for slide in (replace(first, html="", notes=first.html), *others):
            yield own, slide
            if slide.id in steps:
                for name in steps[slide.id].show:
                    yield from self._shown(name)

    def _shown(self, name: str) -> Iterator[tuple[PaperPage, Slide]]:
        path, _, section = name.partition("#")
        page = self.printer.page(path)
        for slide in page.slides:
            is_wanted = not section or slide.id == section + page.ending
            if is_wanted and not slide.is_aside:
                yield page, slide

    def _exercises(self) -> list[str]:
        """The pages that are handed out, each once."""
        steps = self.session.shape.steps
        return list(dict.fromkeys(path for step in steps for path in step.print))

    def _places(self) -> Places:
        return self.printer.places([])

    def _agenda(self) -> str:
        """The session's page: what the trainer does, step by step."""
        chapter = self.printer.chapter(self.session.shape.page, self._places())
        title = self.printer.scope.string("pack-agenda")
        return self._rendered("paper", title, chapters=[replace(chapter, title=title)])

    def _slides(self) -> str:
        places = self._places()
        slides = [
            PaperSlide(
                one.title,
                Markup(places.linked(one.html, page)),
                Markup(places.linked(one.notes, page)),
            )
            for page, one in self.deck()
        ]
        return self._rendered(
            "paper_slides", self.printer.scope.string("pack-slides"), slides=slides
        )

    def _handout(self) -> str:
        """The aim, the agenda, and what was shown, less what is handed out by itself."""
        places, exercises = self._places(), self._exercises()
        view = session_view(
            self.session,
            self.printer.site.renderer(self.session.shape.page, self.printer.language).scope,
        )
        sections = tuple(
            Section("", one.title, Markup(places.linked(one.html, page)))
            for page, one in self.deck()
            if page.path not in {self.session.shape.page, *exercises} and one.html
        )
        return self._rendered(
            "paper_handout",
            self.printer.scope.string("pack-handout"),
            session=view,
            sections=sections,
        )

    def _exercise(self, path: str) -> str:
        """An exercise or a sheet, without what participants are to find out."""
        chapter = self.printer.chapter(path, self._places(), is_handed=True)
        kind = self.printer.scope.string("pack-exercise")
        return self._rendered("paper", kind, chapters=[chapter])

    def _key(self) -> str:
        """The notes of the exercises, and the keys of quizzes: what the groups are to find out."""
        places = self._places()
        chapters = []
        for path in self._exercises():
            page = self.printer.page(path)
            sections = tuple(
                Section(one.id, one.title, Markup(places.linked(one.notes, page)))
                for one in page.slides
                if one.notes
            )
            chapters.append(replace(self.printer.chapter(path, places), sections=sections))
        quizzes = tuple(
            Section(one.id, f"{page.title}: {one.title}", Markup(places.linked(one.notes, page)))
            for page, one in self.deck()
            if KEY in one.notes
        )
        if quizzes:
            quiz = Chapter("", self.printer.language, "", quizzes, ())
            chapters.append(quiz)
        return self._rendered("paper", self.printer.scope.string("pack-key"), chapters=chapters)

    def _poster(self) -> str:
        shape, language = self.session.shape, self.printer.language
        return self._rendered(
            "poster",
            self.printer.scope.string("pack-poster"),
            aim=shape.aim.in_language(language).text,
        )

    def _rendered(self, fragment: str, kind: str, **values: object) -> str:
        """A document of this session, which says its page's address."""
        language, site = self.printer.language, self.printer.site
        address = site.tree.addresses.of(self.session.shape.page, language)
        return self.printer.rendered(
            fragment,
            address,
            kind=kind,
            title=self.session.shape.title.in_language(language).text,
            **values,
        )
