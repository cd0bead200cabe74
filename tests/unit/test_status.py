"""Counting what is declared as not yet translated."""

from __future__ import annotations

from learning_site.site import Site
from learning_site.status import untranslated
from tests.project import Project
from tests.unit.topic import read_site


def test_pages_and_texts_are_counted(crossings: Site) -> None:
    assert untranslated(crossings) == (1, 2)


def test_every_language_of_a_mark_counts(other_topic: Project) -> None:
    ford = "content/crossings/ford.yml"
    other_topic.edit(ford, "  fr: On marche dans l’eau là où elle arrive « au genou ».\n", "")
    other_topic.edit(ford, "untranslated: [de]", "untranslated: [de, fr]")
    assert untranslated(read_site(other_topic.root)) == (1, 3)


def test_marks_in_every_kind_of_file_count(other_topic: Project) -> None:
    for file, text in (
        ("content/comparisons/on-the-water.yml", ", de: Übergänge auf Wasserhöhe"),
        ("content/rivers/_collection.yml", ", de: Länge"),
        ("content/sources/toll-notices.yml", "\n  de: Mautaushänge alter Brücken"),
    ):
        mark = "\n  untranslated: [de]" if text.startswith("\n") else ", untranslated: [de]"
        other_topic.edit(file, text, mark)
    assert untranslated(read_site(other_topic.root)) == (1, 5)
