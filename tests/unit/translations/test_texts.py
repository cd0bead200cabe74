"""What is compared: the texts of facts, and the sections of pages."""

from __future__ import annotations

from learning_site.site import Site
from learning_site.translations.facts import document_units, shared_units, words_behind
from learning_site.translations.record import Record
from learning_site.translations.sections import page_units
from tests.project import Project
from tests.unit.topic import read_document, read_site

LANGUAGES = ("en", "fr", "de")
FACTS = """\
title: {en: Ferry, fr: Bac, de: Fähre}
needs:
  - {en: A crew, untranslated: [fr, de]}
  - en: Two landings
    fr: Deux rives
    sources: [a]
year: 3
"""


def test_texts_are_found_wherever_they_stand() -> None:
    units = {one.key: one for one in document_units(read_document(FACTS), LANGUAGES)}
    assert list(units) == ["f.yml:title", "f.yml:needs/1"]
    landings = units["f.yml:needs/1"]
    assert landings.texts == {"en": "Two landings", "fr": "Deux rives"}
    assert str(landings.places["fr"]) == "f.yml:5:5"


def test_words_behind_are_known_by_their_language() -> None:
    old = Record().updated(document_units(read_document(FACTS), LANGUAGES))
    new = read_document(FACTS.replace("fr: Bac", "fr: Le bac"))
    assert words_behind(new, LANGUAGES, old) == {"en": {"Ferry"}, "de": {"Fähre"}}


def test_files_of_one_language_each_are_compared_by_their_keys() -> None:
    english = read_document("strings: {often: one, rare: two}")
    german = read_document("strings: {often: eins}")
    (only,) = (
        one
        for one in shared_units("languages", {"en": english, "de": german}, "strings")
        if len(one.texts) > 1
    )
    assert (only.key, only.texts) == ("languages:strings/often", {"en": "one", "de": "eins"})


def test_a_page_is_cut_at_the_ids_that_twins_share(crossings: Site) -> None:
    twins = crossings.tree.pages["crossings/ferry"]
    units = {one.key.partition("#")[2]: one for one in page_units(twins)}
    assert list(units) == ["", "at-a-glance", "stops", "quiz"]
    stops = units["stops"]
    assert stops.texts["en"].startswith("## When it stops")
    assert "who has ever waited" in stops.texts["en"]
    assert "What you remember" not in stops.texts["en"]
    assert str(stops.places["en"]) == "docs/crossings/ferry.en.md:23:1"
    assert "In fog it stays at the bank" in units[""].texts["en"]
    assert "crossings/boat" not in units[""].texts["en"]  # addresses are no translation


def test_one_changed_sentence_is_one_section_behind(other_topic: Project) -> None:
    site = read_site(other_topic.root)
    record = Record().updated(site.translations.units)
    other_topic.edit("docs/crossings/ferry.en.md", "Then a [bridge]", "Then only a [bridge]")
    changed = read_site(other_topic.root)
    (drift,) = record.drifts(changed.translations.units)
    assert drift.unit.key == "docs/crossings/ferry#stops"
    assert (drift.ahead, drift.behind) == (("en",), ("fr", "de"))
