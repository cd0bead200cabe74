"""What changed, read from a page of words."""

from __future__ import annotations

from learning_site.content.validation import Validator
from learning_site.pages.page import Page, page_of
from learning_site.problems import Problems
from learning_site.render.changes import changes_on

BODY = """\
---
changes: true
---

# Changes

## How this works {#how}

- **Not this.** No day.

## 3 March {#k-2026-03-03}

- **A *new* bridge.**
  It has `two` [lanes](bridge.md#lanes) {{ cite("a", "p. 3") }}.
- No name, snake_case_word.

Last words.

### Within the day {#inner}

Left out.

## 30 February {#k-2026-02-30}

- **Never.**

## 2026 {#2026-01-01}

Only words.
"""


def page() -> Page:
    problems = Problems()
    made = page_of(BODY, "a.en.md", "a", "en", Validator(("en",), problems), problems)
    assert len(problems) == 0
    return made


def test_each_heading_with_a_day_is_a_change() -> None:
    assert [(one.day, one.anchor) for one in changes_on(page())] == [
        ("2026-03-03", "k-2026-03-03"),
        ("2026-01-01", "2026-01-01"),
    ]


def test_words_are_plain_and_those_in_bold_are_names() -> None:
    first, last = changes_on(page())
    assert first.names == ("A new bridge",)
    assert first.lines == (
        "A new bridge. It has two lanes.",
        "No name, snake_case_word.",
        "Last words.",
    )
    assert last.names == ("Only words.",)
