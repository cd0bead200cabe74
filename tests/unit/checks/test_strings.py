"""The machine's own words in every language, and their gaps."""

from __future__ import annotations

import pytest

from learning_site.checks.strings import check_strings, used_strings
from learning_site.problems import Problems
from tests.project import ROOT, Project
from tests.unit.topic import noted, place_of, read_facts, words_of

ENGLISH = "content/languages/en.yml"
FRENCH = "content/languages/fr.yml"


def check(project: Project) -> Problems:
    library, problems = read_facts(project.root)
    check_strings(project.root, library, problems)
    return problems


def test_other_topic_is_clean(other_topic: Project) -> None:
    assert noted(check(other_topic)) == []


def test_strings_of_templates_and_renderers_are_found() -> None:
    used = used_strings(ROOT)
    assert {"home", "checked", "permalink", "range", "at-least", "grade-"} <= set(used)
    assert "grade-primary" not in used


@pytest.mark.parametrize("quotes", ['"extra"', "'extra'", ' "extra"'])
def test_use_is_found_however_it_is_quoted(quotes: str, other_topic: Project) -> None:
    other_topic.write("overrides/fragments/extra.html", f"{{{{ string({quotes}, a=1) }}}}")
    assert "extra" in used_strings(other_topic.root)


@pytest.mark.parametrize(
    ("old", "new", "at", "code", "details"),
    [
        ("  home: Accueil\n", "", "strings:", "string-missing", {"key": "home"}),
        ("  home: Accueil", "  home: Accueil\n  homme: x", "homme:", "string-unknown",
         {"key": "homme", "guess": "home"}),
        ("{start} à {end}", "{start} à {fin}", "range:", "string-gaps",
         {"key": "range", "expected": "{end}, {start}", "found": "{fin}, {start}"}),
        ("au moins {value}", "au moins", "at-least:", "string-gaps",
         {"expected": "{value}", "found": "–"}),
        ("home: Accueil", "home: Accueil {value}", "home:", "string-gaps", {"expected": "–"}),
        ("au moins {value}", "au moins {value", "at-least:", "string-gaps", {"found": "?"}),
        ("au moins {value}", "au moins {value:d}", "at-least:", "string-gaps",
         {"expected": "{value}"}),
        ("au moins {value}", "au moins {value!x}", "at-least:", "string-gaps",
         {"expected": "{value}"}),
        ("au moins {value}", "au moins {}", "at-least:", "string-gaps", {"found": "{}"}),
    ],
)  # fmt: skip
def test_wrong_string_is_found_at_its_place(
    old: str, new: str, at: str, code: str, details: dict[str, str], other_topic: Project
) -> None:
    other_topic.edit(FRENCH, old, new)
    problems = check(other_topic)
    assert noted(problems) == [f"{place_of(other_topic, FRENCH, at)} {code}"]
    assert details.items() <= words_of(problems, code).items()


GAPS = [("{date}", "{dat}"), ("{date}", "{date"), ("{date}", "{date.year}")]


@pytest.mark.parametrize(
    ("old", "new"),
    [(f"checked on {one}", f"checked on {other}") for one, other in GAPS],
)
def test_wrong_gap_in_the_default_language_is_found_there(
    old: str, new: str, other_topic: Project
) -> None:
    """The default language is no model for itself: what the machine fills is."""
    other_topic.edit(ENGLISH, old, new)
    assert any(line.startswith(ENGLISH) for line in noted(check(other_topic)))


def test_family_of_strings_is_known_by_its_beginning(other_topic: Project) -> None:
    for language in ("en", "fr", "de"):
        other_topic.edit(
            f"content/languages/{language}.yml", "  home: ", "  grade-tertiary: x\n  home: "
        )
    assert noted(check(other_topic)) == []


def test_member_of_a_family_that_another_language_has_is_missing(other_topic: Project) -> None:
    """Readers would see the key "grade-secondary" itself."""
    other_topic.edit(FRENCH, "  grade-secondary: source secondaire\n", "")
    problems = check(other_topic)
    assert noted(problems) == [f"{place_of(other_topic, FRENCH, 'strings:')} string-missing"]


def test_facts_without_any_language_have_no_strings_to_check(other_topic: Project) -> None:
    for file in (other_topic.root / "content/languages").glob("*.yml"):
        file.unlink()
    assert "string-missing" not in [problem.code for problem in check(other_topic)]
