"""All checks of a site's facts and words, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learning_site.checks.blocks import check_blocks
from learning_site.checks.copies import check_copies
from learning_site.checks.diagrams import check_diagrams
from learning_site.checks.facts_and_pages import check_items_have_pages
from learning_site.checks.files import check_files, files_beside_pages
from learning_site.checks.freshness import check_freshness
from learning_site.checks.known import check_cards, check_changes, check_descriptions
from learning_site.checks.lessons import check_lessons
from learning_site.checks.links import check_links
from learning_site.checks.markup import check_markup
from learning_site.checks.navigation import check_languages, check_navigation
from learning_site.checks.pictures import check_pictures
from learning_site.checks.questionnaires import check_questionnaires
from learning_site.checks.questions import check_questions
from learning_site.checks.searching import check_searching
from learning_site.checks.sessions import check_sessions
from learning_site.checks.slips import check_slips
from learning_site.checks.spelling import check_spelling
from learning_site.checks.strings import check_strings
from learning_site.checks.svg import check_drawings
from learning_site.checks.symlinks import check_symlinks
from learning_site.checks.tables import check_tables
from learning_site.checks.templates import check_templates
from learning_site.checks.trainers import check_trainers
from learning_site.checks.translations import check_translations
from learning_site.checks.words import check_words
from learning_site.pages.tree import PageTree
from learning_site.render.renderer import Trials

if TYPE_CHECKING:
    from learning_site.site import Site


def check_site(site: Site, written: PageTree, today: str) -> bool:
    """Note everything that is wrong; whether the site can be rendered at all.

    ``written`` are the pages that somebody wrote. With ``today`` (ISO 8601) old facts are told.
    """
    root, settings, problems = site.root, site.settings, site.problems
    library, tree = site.library, site.tree
    check_strings(root, library, problems)
    check_languages(settings, root, problems)
    check_navigation(settings, tree, problems)
    check_items_have_pages(root, library, tree, problems)
    check_diagrams(library, tree, problems)
    check_questionnaires(library, tree, problems)
    check_sessions(library, tree, problems)
    check_words(written, problems, settings.unfinished)
    check_copies(root, library, tree, problems)
    check_descriptions(root, written, problems)
    check_changes(written, problems)
    check_cards(root, settings, problems)
    check_lessons(settings, written, problems)
    check_trainers(written, problems)
    check_translations(settings, library, site.translations, problems)
    check_spelling(library, written, problems)
    check_searching(library, tree, problems)
    files = files_beside_pages(root)
    check_files(files, problems)
    check_drawings(root, files, problems)
    check_links(tree, library, problems, files)
    check_markup(written, problems)
    check_pictures(written, problems)
    check_slips(written, problems)
    check_tables(written, problems)
    check_questions(root, problems)
    check_freshness(library, today, problems)
    check_blocks(written, problems)
    can_walk, can_render = check_symlinks(root, problems), check_templates(root, problems)
    if can_render:
        _check_markers(site, written)
    return can_walk and can_render


def _check_markers(site: Site, written: PageTree) -> None:
    trials = Trials()
    for page in written:
        site.find_mistakes(page, trials)
