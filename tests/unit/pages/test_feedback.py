"""Where readers can write to: what the configuration may declare, and what it may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.pages.feedback import NOWHERE, Feedback
from learning_site.pages.settings import read_settings
from learning_site.problems import Place, Problems
from tests.unit.pages.test_publication import LANGUAGES
from tests.unit.topic import noted

EDIT = "https://forge.example/edit/main/{file}#L{line}"
FORM = "https://forge.example/new?title={title}&body={text}"


def read(feedback: str, root: Path) -> tuple[Feedback, list[str]]:
    """What is read of ``extra: feedback:``, and the codes of what is wrong with it."""
    problems = Problems()
    text = f"{LANGUAGES}extra:\n  feedback: {feedback}\n"
    (root / "mkdocs.yml").write_text(text, "utf-8")
    settings = read_settings(root, problems)
    assert settings is not None, noted(problems)
    return settings.feedback, [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("declared", "found"),
    [
        ("", NOWHERE),
        (f'{{issue: "{FORM}"}}', Feedback(issue=FORM)),
        ("{email: a.b+c@site.example}", Feedback(email="a.b+c@site.example")),
        ("{email: 'mailto:a@site.example'}", Feedback(email="a@site.example")),
        ('{whatsapp: "6281234567890"}', Feedback(whatsapp="6281234567890")),
        ("{whatsapp: 6281234567890}", Feedback(whatsapp="6281234567890")),
        (f'{{edit: "{EDIT}"}}', Feedback(edit=EDIT)),
        ("{contributors: true}", Feedback(contributors=True)),
        ("{contributors: false}", NOWHERE),
    ],
)
def test_each_way_is_optional(declared: str, found: Feedback, tmp_path: Path) -> None:
    assert read(declared, tmp_path) == (found, [])


@pytest.mark.parametrize(
    "declared",
    [
        "a@site.example",
        '{issue: "http://forge.example/new?body={text}"}',
        '{issue: "javascript:alert({text})"}',
        '{issue: "https://forge.example/new"}',
        '{issue: "https://forge.example/new?body={text}&by={name}"}',
        '{issue: "https://forge.example/new?body={text}\\" onclick=1"}',
        '{edit: "https://forge.example/edit/main/"}',
        '{edit: "http://forge.example/edit/main/{file}"}',
        '{edit: "https://forge.example/{branch}/{file}"}',
        "{email: site.example}",
        "{email: 'a@site.example?cc=b@site.example'}",
        '{whatsapp: "+6281234567890"}',
        '{whatsapp: "081234567890"}',
        "{whatsapp: true}",
        '{contributors: "yes, please"}',
        "{contributors: 1}",
    ],
)
def test_what_is_no_address_is_told_and_left_out(declared: str, tmp_path: Path) -> None:
    assert read(declared, tmp_path) == (NOWHERE, ["value-kind"])


def test_unknown_way_is_told(tmp_path: Path) -> None:
    assert read("{telegram: ferry}", tmp_path) == (NOWHERE, ["key-unknown"])


def test_name_of_a_file_stands_in_an_address_as_it_may() -> None:
    feedback = Feedback(edit=EDIT)
    place = Place("content/a b/ü#.yml", 7, 3)
    address = "https://forge.example/edit/main/content/a%20b/%C3%BC%23.yml#L7"
    assert feedback.edit_href(place) == address
    assert NOWHERE.edit_href(place) == ""
