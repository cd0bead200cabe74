"""One page: its name, its front matter, and where in its file things stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.content.validation import Validator
from learning_site.pages.page import Page, read_page, split_name
from learning_site.problems import Place, Problems
from tests.unit.topic import LANGUAGES, noted, words_of

FRONT = "---\ndescription: A ferry.\nslug: bac\nuntranslated: [de]\n---\n"
BODY = "\n# Ferry\n\nText {{ cite(“x”) }}\n\n## More {#more}\n"


def read(text: str, root: Path, problems: Problems) -> Page:
    file = root / "docs" / "ferry.fr.md"
    file.parent.mkdir()
    file.write_text(text, "utf-8")
    validator = Validator(LANGUAGES, problems)
    page = read_page(root, file, "crossings/ferry", "fr", validator, problems)
    assert page is not None
    return page


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("index.en.md", ("index", "en")),
        ("crossings/ferry.fr.md", ("crossings/ferry", "fr")),
        ("a.b.de.md", ("a.b", "de")),
        ("x.zh-Hans.md", ("x", "zh-Hans")),
        ("x.pt-BR.md", ("x", "pt-BR")),
        ("x.fil.md", ("x", "fil")),
        ("index.md", None),
        ("x.english.md", None),
        ("x.EN.md", None),
        ("x.en.markdown", None),
        (".en.md", None),
    ],
)
def test_name_of_a_page_says_its_path_and_language(
    name: str, expected: tuple[str, str] | None
) -> None:
    assert split_name(name) == expected


def test_front_matter_is_read_and_kept_out_of_the_body(tmp_path: Path, problems: Problems) -> None:
    page = read(FRONT + BODY, tmp_path, problems)
    assert noted(problems) == []
    assert page.front.description == "A ferry."
    assert page.front.slug == "bac"
    assert page.front.untranslated == ("de",)
    assert page.body == BODY
    assert page.body_line == 6


def test_front_matter_knows_its_places(tmp_path: Path, problems: Problems) -> None:
    page = read(FRONT + BODY, tmp_path, problems)
    assert page.front_place("slug") == Place("docs/ferry.fr.md", 3, 1)
    assert page.front_place("formerly") == Place("docs/ferry.fr.md", 1, 1)


def test_page_without_front_matter_begins_at_its_first_line(
    tmp_path: Path, problems: Problems
) -> None:
    page = read("# Ferry\n\n---\n\nslug: no\n", tmp_path, problems)
    assert (page.front_document, page.front.slug, page.body_line) == (None, None, 1)
    assert page.front_place("slug") == Place("docs/ferry.fr.md")


def test_front_matter_that_never_ends_is_a_problem(tmp_path: Path, problems: Problems) -> None:
    read("---\nslug: bac\n\n# Ferry\n", tmp_path, problems)
    assert noted(problems) == ["docs/ferry.fr.md:1:1 front-matter-open"]


@pytest.mark.parametrize("first", ["--- \n", "---\t\n", "\ufeff---  \n"])
def test_blanks_behind_the_dashes_change_nothing(
    first: str, tmp_path: Path, problems: Problems
) -> None:
    read(f"{first}slug: bac\n\n# Ferry\n", tmp_path, problems)
    assert noted(problems) == ["docs/ferry.fr.md:1:1 front-matter-open"]


@pytest.mark.parametrize(
    ("before", "place"), [("\n", "2:1"), (" \n\n", "3:1"), (" ", "1:2"), ("\ufeff\n", "2:1")]
)
def test_front_matter_below_the_top_is_told_and_read(
    before: str, place: str, tmp_path: Path, problems: Problems
) -> None:
    page = read(before + FRONT + BODY, tmp_path, problems)
    assert noted(problems) == [f"docs/ferry.fr.md:{place} front-matter-late"]
    assert (page.front.slug, page.body) == ("bac", BODY)
    assert page.body_line == 6 + before.count("\n")
    assert page.front_place("slug").line == 3 + before.count("\n")


def test_front_matter_below_the_top_may_lack_its_end_too(
    tmp_path: Path, problems: Problems
) -> None:
    read("\n---\nslug: bac\n\n# Ferry\n", tmp_path, problems)
    assert [one.split()[1] for one in noted(problems)] == [
        "front-matter-late",
        "front-matter-open",
    ]


def test_page_may_begin_with_a_line_between_paragraphs(tmp_path: Path, problems: Problems) -> None:
    assert read("\n---\n\n# Ferry\n", tmp_path, problems).front_document is None
    assert noted(problems) == []


@pytest.mark.parametrize("front", ["---\n---\n", "---\n\n---\n", "---\n# remark\n---\n"])
def test_empty_front_matter_is_no_problem(front: str, tmp_path: Path, problems: Problems) -> None:
    page = read(front + BODY, tmp_path, problems)
    assert noted(problems) == []
    assert page.body == BODY


def test_offset_in_the_body_has_a_place_in_the_file(tmp_path: Path, problems: Problems) -> None:
    page = read(FRONT + BODY, tmp_path, problems)
    assert page.place(page.body.index("{{")) == Place("docs/ferry.fr.md", 9, 6)
    assert page.place(0) == Place("docs/ferry.fr.md", 6, 1)


def test_title_folder_and_headings(tmp_path: Path, problems: Problems) -> None:
    page = read(FRONT + BODY, tmp_path, problems)
    assert (page.title, page.folder, page.is_index) == ("Ferry", "crossings", False)
    assert [(heading.level, heading.id) for heading in page.headings] == [(1, ""), (2, "more")]


def test_page_without_main_heading_has_no_title(tmp_path: Path, problems: Problems) -> None:
    assert read("## More {#more}\n", tmp_path, problems).title == ""


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("slugg: bac", "2:1 key-unknown"),
        ("slug: Le Bac", "2:7 value-kind"),
        ("slug: ../bac", "2:7 value-kind"),
        ("slug: ''", "2:7 value-kind"),
        ("hide: toc", "2:7 value-kind"),
        ("hide: [toc, menu]", "2:13 value-not-allowed"),
        ("description: no", "2:14 yaml-ambiguous"),
        ("description: A ferry: fast", "2:21 yaml-colon"),
        ("formerly: old", "2:11 value-kind"),
    ],
)
def test_wrong_front_matter_is_found_at_its_place(
    line: str, note: str, tmp_path: Path, problems: Problems
) -> None:
    read(f"---\n{line}\n---\n{BODY}", tmp_path, problems)
    assert noted(problems) == [f"docs/ferry.fr.md:{note}"]


def test_misspelt_key_is_told_the_key_that_was_meant(tmp_path: Path, problems: Problems) -> None:
    read(f"---\ndescripton: x\n---\n{BODY}", tmp_path, problems)
    assert words_of(problems, "key-unknown")["guess"] == "description"


@pytest.mark.parametrize("former", ["boats", "fr/traversees/bateau", "2019/boats"])
def test_former_address_is_a_path_below_the_site(
    former: str, tmp_path: Path, problems: Problems
) -> None:
    page = read(f"---\nformerly: [{former}]\n---\n{BODY}", tmp_path, problems)
    assert noted(problems) == []
    assert page.front.formerly == (former,)


@pytest.mark.parametrize(
    "former", ["", "/", "..", "../../elsewhere", "fr/../../elsewhere", "404.html"]
)
def test_former_address_outside_the_site_or_of_a_file_is_refused(
    former: str, tmp_path: Path, problems: Problems
) -> None:
    """A redirect is written there: it could replace the start page, or a file of the machine."""
    read(f"---\nformerly: ['{former}']\n---\n{BODY}", tmp_path, problems)
    assert len(problems) == 1


def test_unreadable_file_is_no_page(tmp_path: Path, problems: Problems) -> None:
    file = tmp_path / "x.en.md"
    file.write_bytes(b"\xff")
    validator = Validator(LANGUAGES, problems)
    assert read_page(tmp_path, file, "x", "en", validator, problems) is None
    assert noted(problems) == ["x.en.md:1:1 file-encoding"]
