"""The registry: each code has a severity and a text in every language that uses its details."""

from __future__ import annotations

import string

import pytest

from learning_site.problems import Place, Problem, Problems, Registry
from learning_site.problems.registry import errors, report
from learning_site.problems.view import problem_views
from tests.unit.problems.codes_in_source import codes_in_source, constants

REGISTRY = Registry.load()
CODES = sorted(REGISTRY.severities)
SOURCE = codes_in_source()
EXPECTED = set(constants(r"expected-[a-z-]+"))
ASKED = {name for name in REGISTRY.texts["en"] if name.startswith(("new-", "review-"))}
PHRASES = {
    "did-you-mean",
    "check-summary",
    "check-untranslated",
    "check-meanings",
    *EXPECTED,
    *ASKED,
}


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_codes_of_the_source_and_of_the_registry_are_the_same() -> None:
    assert set(SOURCE) == set(CODES)


@pytest.mark.parametrize("language", sorted(REGISTRY.texts))
def test_codes_of_the_messages_and_of_the_registry_are_the_same(language: str) -> None:
    assert set(REGISTRY.texts[language]) == {*CODES, *PHRASES}


@pytest.mark.parametrize("name", sorted(PHRASES))
def test_phrase_is_a_text_with_the_same_gaps_in_every_language(name: str) -> None:
    phrases = [texts[name] for texts in REGISTRY.texts.values()]
    assert all(set(one) == {"what", "cure"} and one["cure"] for one in phrases)
    assert len({frozenset(gaps(one["cure"])) for one in phrases}) == 1
    if name in EXPECTED:
        assert gaps(phrases[0]["cure"]) <= {"example"}


def test_severity_is_error_or_warning() -> None:
    assert set(REGISTRY.severities.values()) == {"error", "warning"}


@pytest.mark.parametrize("language", sorted(REGISTRY.texts))
@pytest.mark.parametrize("code", CODES)
def test_message_has_a_fault_and_a_cure_and_fills_its_gaps(code: str, language: str) -> None:
    text = REGISTRY.texts[language][code]
    assert set(text) == {"what", "cure"}
    assert text["what"].strip()
    assert text["cure"].strip()
    for details in SOURCE[code]:
        assert gaps(text["what"]) | gaps(text["cure"]) <= details


@pytest.mark.parametrize("code", CODES)
def test_message_uses_the_same_details_in_every_language(code: str) -> None:
    used = [
        (gaps(texts[code]["what"]), gaps(texts[code]["cure"])) for texts in REGISTRY.texts.values()
    ]
    assert all(one == used[0] for one in used)


@pytest.mark.parametrize("code", CODES)
def test_detail_that_the_source_gives_is_shown(code: str) -> None:
    """A guess and an example stand in phrases; an untold detail would be work for nothing."""
    shown = gaps(REGISTRY.texts["en"][code]["what"]) | gaps(REGISTRY.texts["en"][code]["cure"])
    always = set.intersection(*map(set, SOURCE[code])) if SOURCE[code] else set[str]()
    assert always - shown <= {"guess", "known", "key", "example"}


def problem(code: str = "item-unknown", **details: str) -> Problem:
    found = Problems()
    found.add(code, Place("docs/a.md", 3, 7), **details)
    return next(iter(found))


def test_guess_adds_a_question_to_the_cure() -> None:
    message = REGISTRY.message(problem(value="fery", guess="ferry"), "en")
    assert message.what == 'there is no item "fery"'
    assert message.cure.startswith('Did you mean "ferry"? If not, write the folder')


def test_without_a_guess_nothing_is_asked() -> None:
    assert "Did you mean" not in REGISTRY.message(problem(value="x", guess=""), "en").cure


@pytest.mark.parametrize("word", ["{value}", "{0}", "}}", "{", "{guess.__class__}"])
def test_braces_in_a_contributor_s_word_are_only_shown(word: str) -> None:
    assert word in REGISTRY.message(problem(value=word, guess=""), "en").what


@pytest.mark.parametrize("language", sorted(REGISTRY.texts))
def test_what_is_expected_is_told_in_the_reader_s_language(language: str) -> None:
    found = problem("value-kind", key="slug", expected="expected-slug", example="")
    phrase = REGISTRY.texts[language]["expected-slug"]["cure"]
    assert phrase in REGISTRY.message(found, language).cure


def test_title_that_sounds_like_a_phrase_is_only_shown() -> None:
    found = problem("title-differs", title="x", expected="slug")
    assert '"slug"' in REGISTRY.message(found, "en").what


@pytest.mark.parametrize("word", ["\x1b[31mred", "a\nb", "\udcff", "\u202e"])
def test_no_word_of_a_contributor_reaches_the_terminal_as_it_is(word: str) -> None:
    found = Problems()
    found.add("file-name", Place(f"docs/{word}.md"), name=word)
    text = report(found, ["en"])
    assert word not in text
    assert text.isprintable()
    assert text.encode("utf-8")


def test_error_stops_a_build_and_a_warning_does_not() -> None:
    found = Problems()
    found.add("item-unknown", Place("a"), value="x", guess="")
    found.add("relation-missing", Place("b"), key="x", missing="y")
    assert [one.code for one in errors(found)] == ["item-unknown"]


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["id", "en"], ["id", "en"]),
        (["en", "id"], ["en", "id"]),
        (["en"], ["en"]),
        (["fr", "en"], ["en"]),
        (["fr", "de"], sorted(REGISTRY.texts)),
        ([], sorted(REGISTRY.texts)),
    ],
)
def test_report_speaks_the_site_s_languages_or_all_it_knows(
    wanted: list[str], spoken: list[str]
) -> None:
    assert sorted(REGISTRY.languages(wanted)) == sorted(spoken)
    assert REGISTRY.languages(wanted)[0] in spoken


def test_report_has_one_block_for_each_problem_that_begins_with_its_place() -> None:
    found = Problems()
    found.add("item-unknown", Place("docs/a.md", 3, 7), value="fery", guess="ferry")
    found.add("yaml-tab", Place("content/b.yml", 2, 1))
    assert report(found, ["en", "id"]) == (
        "content/b.yml:2:1: yaml-tab the line contains a tab"
        " — begin it with spaces instead, two per level\n"
        "    baris ini memuat tab — awali baris dengan spasi, dua untuk setiap tingkat\n"
        'docs/a.md:3:7: item-unknown there is no item "fery" — Did you mean "ferry"?'
        " If not, write the folder and name of its file in content/,"
        " for example collection/item\n"
        '    tidak ada butir "fery" — Maksud Anda "ferry"?'
        " Jika bukan, tulis nama folder dan nama berkasnya di content/,"
        " misalnya koleksi/butir"
    )


def test_report_of_nothing_is_empty() -> None:
    assert report(Problems(), ["en"]) == ""


def test_view_of_a_problem_speaks_every_language_of_the_registry() -> None:
    (view,) = problem_views([problem(value="x", guess="")])
    assert (str(view.place), view.code) == ("docs/a.md:3:7", "item-unknown")
    assert [message.language for message in view.messages] == list(REGISTRY.texts)
