"""Notes for trainers in a page's Markdown: where they are, and what readers see of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learning_site.pages.lesson import minutes_to_read
from learning_site.pages.masking import mask_code
from learning_site.slides.notes import as_boxes, find_notes, planned_minutes, without_notes

PAGE = """\
# Ferry

Words.

??? trainer "5 minutes"
    Ask first.

    - Then wait.

More words.

```
??? trainer "9"
```

??? trainer
    No time is planned.
"""


@pytest.mark.parametrize(
    ("title", "minutes", "is_readable"),
    [
        ("", None, True),
        (' "5"', 5, True),
        (' "5 menit"', 5, True),
        ('   " 90 minutes "  ', 90, True),
        (' "soon"', None, False),
        (' "5', None, False),
        (" 5", None, False),
        (' "five minutes, or 5"', None, False),
        (' "1000"', None, False),
    ],
)
def test_minutes_begin_the_title(title: str, minutes: int | None, is_readable: bool) -> None:
    (note,) = find_notes(f"??? trainer{title}\n    Words.\n")
    assert (note.minutes, note.is_readable) == (minutes, is_readable)


@pytest.mark.parametrize("line", ["??? trainers", "?? trainer", "Say ??? trainer", "??? note"])
def test_other_lines_are_no_notes(line: str) -> None:
    assert list(find_notes(line)) == []


def test_code_is_no_note() -> None:
    assert [note.minutes for note in find_notes(mask_code(PAGE))] == [5, None]


def test_notes_become_boxes_with_a_title_and_their_minutes() -> None:
    text = as_boxes(PAGE, mask_code(PAGE), lambda minutes: f"For you, {minutes}")
    assert '!!! trainer minutes-5 "For you, 5"\n    Ask first.' in text
    assert '!!! trainer "For you, None"\n    No time' in text
    assert '??? trainer "9"' in text
    assert planned_minutes("admonition trainer minutes-5") == 5
    assert planned_minutes("admonition trainer") is None


def test_readers_see_the_words_around_notes() -> None:
    left = without_notes(mask_code(PAGE))
    assert "Ask first" not in left
    assert "Then wait" not in left
    assert "No time" not in left
    assert left.count("ords.") == 2


def test_notes_take_no_time_to_read() -> None:
    long = "\n??? trainer\n" + "    word " * 1000 + "\n"
    assert minutes_to_read("Words." + long) == 1


@given(st.text(alphabet='?! "trainer5\n \t-', max_size=60))
def test_any_text_keeps_all_that_is_not_a_note(text: str) -> None:
    notes = list(find_notes(text))
    assert len(without_notes(text)) == len(text) - sum(note.end - note.start for note in notes)
    assert as_boxes(text, text, lambda _: "").count("!!! trainer") >= len(notes)
