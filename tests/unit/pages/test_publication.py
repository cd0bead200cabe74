"""What the configuration says of publishing: the site's address and names, its data's terms."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.pages.publication import UNPUBLISHED, Publication
from learning_site.pages.settings import read_settings
from learning_site.problems import Problems
from tests.unit.topic import noted, words_of

LANGUAGES = """\
plugins:
  - i18n:
      languages:
        - {locale: en, default: true}
        - {locale: fr, site_name: Nom}
"""


def read(text: str, root: Path) -> tuple[Publication, Problems]:
    problems = Problems()
    (root / "mkdocs.yml").write_text(LANGUAGES + text, "utf-8")
    settings = read_settings(root, problems)
    assert settings is not None, noted(problems)
    return settings.publication, problems


def test_names_follow_the_language_or_the_default_one(tmp_path: Path) -> None:
    found, problems = read("site_name: Name\nsite_url: https://x.example/a\n", tmp_path)
    assert (found.name("en"), found.name("fr"), found.name("de")) == ("Name", "Nom", "Name")
    assert found.root == "https://x.example/a/"
    assert not len(problems)


def test_site_of_which_nothing_is_declared_has_a_root() -> None:
    assert UNPUBLISHED.root == "/"
    assert UNPUBLISHED.name("en") == ""


def test_preview_has_an_address_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://preview.example/7")
    assert Publication("https://x.example/").root == "https://preview.example/7/"


def test_terms_of_the_data_are_read(tmp_path: Path) -> None:
    text = 'extra:\n  data: {version: "2", licence: CC0, licence-url: https://x.example/c}\n'
    found, problems = read(text, tmp_path)
    assert (found.version, found.licence, found.licence_url) == ("2", "CC0", "https://x.example/c")
    assert not len(problems)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("CC0", "value-kind"),
        ("{version: 2}", "value-kind"),
        ("{version: ''}", "value-kind"),
        ("{licence: [CC0]}", "value-kind"),
        ("{licence-url: 'javascript:x'}", "value-kind"),
        ('{licence-url: "https://x/\'"}', "value-kind"),
        ("{licens: CC0}", "key-unknown"),
    ],
)
def test_what_has_another_form_is_told(data: str, code: str, tmp_path: Path) -> None:
    found, problems = read(f"extra:\n  data: {data}\n", tmp_path)
    assert (found.version, found.licence, found.licence_url) == ("", "", "")
    (note,) = noted(problems)
    assert note.startswith("mkdocs.yml:7:")
    assert note.endswith(f" {code}")


def test_misspelt_key_gets_a_guess(tmp_path: Path) -> None:
    _, problems = read("extra:\n  data: {licens: CC0}\n", tmp_path)
    assert words_of(problems, "key-unknown")["guess"] == "licence"
