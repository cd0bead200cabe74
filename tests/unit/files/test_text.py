"""Reading text files: encodings, line ends, sizes, and characters that nobody sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from learning_site.files import read_text
from learning_site.files.text import SIZE_LIMIT_KB
from learning_site.problems import Problems
from tests.unit.topic import noted, words_of

BOM = b"\xef\xbb\xbf"


def read(raw: bytes, folder: Path, problems: Problems) -> str | None:
    file = folder / "f.md"
    file.write_bytes(raw)
    return read_text(file, "docs/f.md", problems)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"plain", "plain"),
        (b"", ""),
        (BOM + b"marked", "marked"),
        (b"a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("tab\there, soft\u00adhyphen, hard\u00a0blank".encode(),) * 2,
        ("Flüße, été, 水, 🛶".encode(),) * 2,
    ],
)
def test_good_text_is_read(
    raw: bytes, text: str | bytes, tmp_path: Path, problems: Problems
) -> None:
    expected = text.decode() if isinstance(text, bytes) else text
    assert read(raw, tmp_path, problems) == expected
    assert noted(problems) == []


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        pytest.param(b"\xff", "1:1", id="first byte"),
        pytest.param(b"good\nba\xe9d", "2:3", id="Latin-1 on the second line"),
        pytest.param(b"a\r\nb\xff", "2:2", id="after Windows line ends"),
        pytest.param("é\nà".encode() + b"\xff", "2:2", id="columns count characters"),
        pytest.param(BOM + b"ab\nc\xff", "2:2", id="after a byte order mark"),
        pytest.param(b"a\rb\xff", "2:2", id="after old Mac line ends"),
    ],
)
def test_bad_byte_is_found_at_its_place(
    raw: bytes, place: str, tmp_path: Path, problems: Problems
) -> None:
    assert read(raw, tmp_path, problems) is None
    assert noted(problems) == [f"docs/f.md:{place} file-encoding"]


@pytest.mark.parametrize(
    "character",
    [
        pytest.param("\x00", id="null"),
        pytest.param("\x07", id="bell"),
        pytest.param("\x1b", id="escape"),
        pytest.param("\x85", id="next line"),
        pytest.param("\u200b", id="zero width space"),
        pytest.param("\u200e", id="left-to-right mark"),
        pytest.param("\u202e", id="right-to-left override"),
        pytest.param("\u2066", id="isolate"),
        pytest.param("\ufeff", id="byte order mark inside"),
        pytest.param("\ue000", id="private use"),
        pytest.param("\U000f0000", id="private use of plane 15"),
        pytest.param("\u2028", id="line separator, a line end for YAML only"),
        pytest.param("\u2029", id="paragraph separator"),
        pytest.param("\ufdd0", id="no character, for ever"),
        pytest.param("\U0001ffff", id="no character, at the end of a plane"),
    ],
)
def test_invisible_character_is_refused_at_its_place(
    character: str, tmp_path: Path, problems: Problems
) -> None:
    assert read(f"good\nü{character}x".encode(), tmp_path, problems) is None
    assert noted(problems) == ["docs/f.md:2:2 file-character"]
    assert words_of(problems, "file-character") == {"character": f"U+{ord(character):04X}"}


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0b", "\x7f"])
def test_control_character_is_found_in_plain_ascii_too(
    character: str, tmp_path: Path, problems: Problems
) -> None:
    assert read(f"good\nx{character}x".encode(), tmp_path, problems) is None
    assert noted(problems) == ["docs/f.md:2:2 file-character"]


def test_file_that_cannot_be_opened_says_why(tmp_path: Path, problems: Problems) -> None:
    assert read_text(tmp_path / "nowhere.md", "docs/nowhere.md", problems) is None
    assert noted(problems) == ["docs/nowhere.md:1:1 file-unreadable"]
    assert words_of(problems, "file-unreadable")["detail"]


def test_every_invisible_character_is_noted(tmp_path: Path, problems: Problems) -> None:
    read("\u200ba\n\u200b\u202e".encode(), tmp_path, problems)
    assert len(problems) == 3


def test_file_of_the_allowed_size_is_read(tmp_path: Path, problems: Problems) -> None:
    assert read(b"x" * SIZE_LIMIT_KB * 1024, tmp_path, problems) is not None


def test_larger_file_is_refused_unread(tmp_path: Path, problems: Problems) -> None:
    assert read(b"\xff" * (SIZE_LIMIT_KB * 1024 + 1024), tmp_path, problems) is None
    assert noted(problems) == ["docs/f.md:1:1 file-too-large"]
    assert words_of(problems, "file-too-large") == {"size": "257", "limit": "256"}
