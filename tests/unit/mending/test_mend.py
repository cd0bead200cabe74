"""``check --fix``: what leaves no choice is mended, everything else stays as it was written."""

from __future__ import annotations

import os

import pytest

from learning_site.mending.mend import mend
from learning_site.mending.trial import WRITTEN
from learning_site.problems.registry import errors
from learning_site.site import load_site
from learning_site.translations.record import write_record
from tests.project import ROOT, Project
from tests.unit.topic import read_site

FERRY, PAGE = "content/crossings/ferry.yml", "docs/crossings/ferry.en.md"
ENGLISH = "  en: A boat that goes back and forth between two landings.\n"
TOLD = "Fog and floods stop it."
AT_GLANCE = "{{ facts() }}"


def files(project: Project) -> dict[str, bytes]:
    return {
        file.relative_to(project.root).as_posix(): file.read_bytes()
        for folder in ("content", "docs")
        for file in sorted((project.root / folder).rglob("*"))
        if file.suffix in WRITTEN
    }


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("    en: Fog", "\t\ten: Fog", id="tabs"),
        pytest.param(ENGLISH, ENGLISH.replace("en: ", "en:"), id="no space after a colon"),
        pytest.param(ENGLISH, "\u00a0\u00a0" + ENGLISH[2:], id="no-break spaces"),
        pytest.param("sources: [handbook]\n\nhow", "sources: [handbook]\t\n\nhow", id="blanks"),
        pytest.param("beside: [bridge]\n", "beside: [bridge]\n\n\n", id="empty lines"),
        pytest.param("beside: [bridge]\n", "beside: [bridge]", id="no line end"),
        pytest.param("level: mostly", "level: most\u200bly", id="a space without width"),
        pytest.param(
            "toll: 2.5\nopened: 1889-03-23\n", "opened: 1889-03-23\ntoll: 2.5\n", id="order"
        ),
        pytest.param(
            "image: ferry.svg\nchecked: 2026-11-23\n",
            "checked: 2026-11-23\nimage: ferry.svg\n",
            id="order of what every item has",
        ),
    ],
)
def test_facts_are_as_they_were(old: str, new: str, other_topic: Project) -> None:
    before = files(other_topic)
    other_topic.edit(FERRY, old, new)
    assert mend(other_topic.root)
    assert files(other_topic) == before
    assert mend(other_topic.root) == []


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("# Ferry\n", "# Fer\u200bry\n", id="a space without width"),
        pytest.param("[bridge](bridge.md)", "[bridge]  (bridge.md)", id="a gap in a link"),
        pytest.param(AT_GLANCE, "{ facts() }", id="single braces"),
        pytest.param("    Ask first", "  Ask first", id="a box"),
        pytest.param("way round.\n", "way round. \t\n", id="blanks"),
    ],
)
def test_pages_are_as_they_were(old: str, new: str, other_topic: Project) -> None:
    before = files(other_topic)
    other_topic.edit(PAGE, old, new)
    assert mend(other_topic.root)
    assert files(other_topic) == before


def test_line_ends_of_other_programs(other_topic: Project) -> None:
    before = files(other_topic)
    for path in (FERRY, PAGE):
        file = other_topic.root / path
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert {one.path for one in mend(other_topic.root)} == {FERRY, PAGE}
    assert files(other_topic) == before


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("new", "value"),
    [
        ("Fog: it stops", "Fog: it stops"),
        ("“Fog” stops it", "“Fog” stops it"),
        ("“Fog stops it”", "Fog stops it"),
        ("“Fog: floods \\ too”", "Fog: floods \\ too"),
        ("#1 is fog", "#1 is fog"),
        ("Fog #1", "Fog #1"),
        ("Fog  # and floods", "Fog"),
        ("&fog", "&fog"),
        ("*fog*", "*fog*"),
        ("!fog", "!fog"),
        ("@fog", "@fog"),
        ("[Fog] stops it", "[Fog] stops it"),
        ("no", "no"),
        ("12:30", "12:30"),
        ('"Fog”', "Fog"),
        ('"C:\\docs"', "C:\\docs"),
    ],
)
def test_texts_that_yaml_misreads_get_their_quotes(
    new: str, value: str, other_topic: Project
) -> None:
    other_topic.edit(FERRY, TOLD, new)
    mend(other_topic.root)
    site, problems = load_site(other_topic.root)
    assert errors(problems) == []
    assert site is not None
    data = site.library.collections["crossings"].items["ferry"].document.data
    assert data["weather"]["reason"]["en"] == value  # type: ignore[index]


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        pytest.param(FERRY, TOLD, '"Fog', id="a quote that may end anywhere"),
        pytest.param(FERRY, TOLD, '"Fog "and" floods"', id="quotes in quotes"),
        pytest.param(FERRY, "order: 1\n", "order: 01\n", id="a number that may be another"),
        pytest.param(FERRY, "    en: Fog", "\ten: Fog", id="a tab that may stand for any level"),
        pytest.param(FERRY, "order: 1\n", "oder: 1\n", id="a name"),
        pytest.param(PAGE, "bridge.md", "brigde.md", id="a link"),
        pytest.param(PAGE, "# Ferry\n", "# Fer\ue123ry\n", id="a sign that nobody knows"),
        pytest.param(PAGE, "way round.\n", "way round.  \nLine.\n", id="a break of a line"),
    ],
)
def test_what_leaves_a_choice_stays(path: str, old: str, new: str, other_topic: Project) -> None:
    other_topic.edit(path, old, new)
    before = files(other_topic)
    assert mend(other_topic.root) == []
    assert files(other_topic) == before


def test_a_spelling_is_mended_and_leaves_no_language_behind(other_topic: Project) -> None:
    root = other_topic.root
    other_topic.edit(PAGE, "In fog and flood", "Both-way, and BOTH-WAY by The Two Way Rule: in fog")
    other_topic.edit(FERRY, TOLD, "The Two Way Rule of both-way\n      traffic, both-way.")
    site = read_site(root)
    write_record(root, site.translations.record.updated(site.translations.units))
    mended = mend(root)
    assert [one.after for one in mended if one.path == FERRY] == [
        ("    en: The Two Way Rule of two-way", "      traffic, two-way.")
    ]
    page = (root / PAGE).read_text("utf-8")
    assert "\nTwo-way, and TWO-WAY by The Two Way Rule: in fog" in page
    assert errors(load_site(root)[1]) == []
    assert read_site(root).translations.drifts == ()


def test_a_language_that_was_behind_stays_so(other_topic: Project) -> None:
    root = other_topic.root
    site = read_site(root)
    write_record(root, site.translations.record.updated(site.translations.units))
    other_topic.edit(FERRY, TOLD, "Both-way fog stops it.")
    mend(root)
    assert [one.unit.key for one in read_site(root).translations.drifts] == [
        f"{FERRY}:weather/reason"
    ]


def test_many_mistakes_in_one_page(other_topic: Project) -> None:
    before = files(other_topic)
    for old, new in (
        ("# Ferry\n", "# Fer\u200bry\n"),
        ("[bridge](bridge.md)", "[bridge]  (bridge.md)"),
        (AT_GLANCE, "{ facts() }"),
        ("    Ask first", "  Ask first"),
        ("way round.\n", "way round. \t\n"),
    ):
        other_topic.edit(PAGE, old, new)
    mend(other_topic.root)
    assert files(other_topic) == before


def test_lists_and_tables_get_their_empty_line(other_topic: Project) -> None:
    words = "In fog and flood a ferry stays at its landing.\n"
    other_topic.edit(
        PAGE, words, words + "- one\n- two\n\nWords.\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    )
    mend(other_topic.root)
    text = (other_topic.root / PAGE).read_text("utf-8")
    assert words + "\n- one\n- two\n\nWords.\n\n| a | b |" in text
    assert errors(load_site(other_topic.root)[1]) == []


def test_what_is_no_file_of_words_is_left_to_the_check(other_topic: Project) -> None:
    if hasattr(os, "mkfifo"):  # Windows has none
        os.mkfifo(other_topic.root / "docs" / "pipe.md")
    (other_topic.root / "content" / "rivers" / "gone.yml").symlink_to("nowhere.yml")
    (other_topic.root / "docs" / "latin.en.md").write_bytes(b"caf\xe9\n")
    before = (other_topic.root / FERRY).read_bytes()
    other_topic.edit(FERRY, ENGLISH, ENGLISH.replace("en: ", "en:"))
    mend(other_topic.root)
    assert (other_topic.root / FERRY).read_bytes() == before


def test_remarks_move_with_their_keys(other_topic: Project) -> None:
    other_topic.edit(
        FERRY,
        "toll: 2.5\nopened: 1889-03-23\n",
        "# The first day.\nopened: 1889-03-23\n\n# Each way.\ntoll: 2.5\n",
    )
    mend(other_topic.root)
    text = (other_topic.root / FERRY).read_text("utf-8")
    assert "\n\n# Each way.\ntoll: 2.5\n# The first day.\nopened: 1889-03-23\nweather:" in text


def test_many_mistakes_in_one_file(other_topic: Project) -> None:
    before = files(other_topic)
    other_topic.edit(FERRY, ENGLISH, ENGLISH.replace("en: ", "en:"))
    other_topic.edit(FERRY, "    en: Fog", "\t\ten: Fog")
    other_topic.edit(FERRY, "    fr: Le", "\t\tfr:Le")
    other_topic.edit(FERRY, "opened: 1889-03-23\n", "")
    other_topic.edit(FERRY, "toll: 2.5\n", "opened:  1889-03-23\ntoll: 2.5  \n")
    mend(other_topic.root)
    text = files(other_topic)[FERRY].replace(b"opened:  ", b"opened: ")
    assert text == before[FERRY]


def test_the_projects_own_files_need_no_mending() -> None:
    assert mend(ROOT) == []
