"""What is read from the generator's configuration: languages and navigation, with places."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.pages.settings import NavigationEntry, Settings, read_settings
from learning_site.problems import Place, Problems
from tests.unit.topic import noted

PLUGIN = """\
plugins:
  - search
  - i18n:
      languages:
        - locale: fr
        - locale: en
          default: true
        - locale: de
          nav_translations: {Start: Anfang}
"""


def read(text: str, root: Path, problems: Problems) -> Settings | None:
    (root / "mkdocs.yml").write_text(text, "utf-8")
    return read_settings(root, problems)


def read_well(text: str, root: Path) -> Settings:
    problems = Problems()
    settings = read(text, root, problems)
    assert settings is not None, noted(problems)
    return settings


def test_default_language_comes_first_and_the_others_keep_their_order(tmp_path: Path) -> None:
    settings = read_well(PLUGIN, tmp_path)
    assert settings.languages == ("en", "fr", "de")
    assert settings.default_language == "en"


def test_language_remembers_where_it_stands(tmp_path: Path) -> None:
    settings = read_well(PLUGIN, tmp_path)
    assert settings.language_places["de"] == Place("mkdocs.yml", 8, 11)


def test_translations_belong_to_their_language(tmp_path: Path) -> None:
    settings = read_well(PLUGIN, tmp_path)
    assert settings.translations == {"en": {}, "fr": {}, "de": {"Start": "Anfang"}}


def test_navigation_is_flat_with_titles_and_places(tmp_path: Path) -> None:
    text = PLUGIN + "nav:\n  - Start: index.md\n  - about.md\n  - More:\n      - a/index.md\n"
    assert read_well(text, tmp_path).navigation == (
        NavigationEntry("index", "Start", Place("mkdocs.yml", 11, 5)),
        NavigationEntry("about", "", Place("mkdocs.yml", 12, 5)),
        NavigationEntry("", "More", Place("mkdocs.yml", 13, 5)),
        NavigationEntry("a/index", "", Place("mkdocs.yml", 14, 9), 1),
    )


@pytest.mark.parametrize("text", [PLUGIN, PLUGIN + "nav:\n", PLUGIN + "nav: []\n"])
def test_site_without_navigation_has_no_entries(text: str, tmp_path: Path) -> None:
    assert read_well(text, tmp_path).navigation == ()


def test_tags_of_the_other_program_do_no_harm(tmp_path: Path) -> None:
    text = PLUGIN + "site_url: !ENV [URL, 'https://x.example']\nstrict: on\n"
    assert read_well(text, tmp_path).languages == ("en", "fr", "de")


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("site_name: x\n", "mkdocs.yml:1:1 value-missing"),
        ("site_name: x\nplugins:\n  - search\n", "mkdocs.yml:2:1 value-missing"),
        ("plugins:\n  - i18n:\n      languages: []\n", "mkdocs.yml:1:1 value-missing"),
        (PLUGIN.replace("locale: de", "locale: en"), "mkdocs.yml:8:19 language-twice"),
        (PLUGIN.replace("locale: de", "locale: 5"), "mkdocs.yml:8:19 value-kind"),
        (PLUGIN.replace("locale: de", "name: de"), "mkdocs.yml:8:11 value-missing"),
        ("plugins: [\n", "mkdocs.yml:1:10 yaml-bracket"),
    ],
)
def test_settings_without_languages_cannot_be_used(
    text: str, note: str, tmp_path: Path, problems: Problems
) -> None:
    assert read(text, tmp_path, problems) is None
    assert noted(problems) == [note]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("plugins:\n  - i18n:\n      languages: [en, fr]\n", id="languages as words"),
        pytest.param("plugins:\n  - i18n: [en, fr]\n", id="a list instead of options"),
        pytest.param("plugins: 5\n", id="plugins as a number"),
        pytest.param(PLUGIN.replace("{Start: Anfang}", "[Start]"), id="translations as a list"),
    ],
)
def test_configuration_of_another_form_is_a_problem_not_a_crash(
    text: str, tmp_path: Path, problems: Problems
) -> None:
    read(text, tmp_path, problems)
    assert len(problems) > 0


@pytest.mark.parametrize("address", ["[5]", "5", "{a: b}", "true"])
def test_address_of_the_site_is_a_text(address: str, tmp_path: Path, problems: Problems) -> None:
    settings = read(PLUGIN + f"site_url: {address}\n", tmp_path, problems)
    assert noted(problems) == ["mkdocs.yml:10:11 value-kind"]
    assert settings is not None
    assert settings.site_url == ""


@pytest.mark.parametrize(
    "address", ["https://x.example/", "!ENV [URL, 'https://x.example/']", "'https://x.example/'"]
)
def test_address_of_the_site_may_come_from_the_environment(address: str, tmp_path: Path) -> None:
    assert read_well(PLUGIN + f"site_url: {address}\n", tmp_path).site_url == "https://x.example/"


@pytest.mark.parametrize("line", ["", "site_url:\n", "site_url: ''\n"])
def test_site_without_an_address_has_an_empty_one(line: str, tmp_path: Path) -> None:
    assert read_well(PLUGIN + line, tmp_path).site_url == ""


def test_missing_configuration_is_a_problem_not_a_crash(tmp_path: Path, problems: Problems) -> None:
    assert read_settings(tmp_path, problems) is None
    assert len(problems) == 1
