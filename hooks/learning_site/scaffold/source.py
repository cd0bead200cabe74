"""A new source of the register."""

from __future__ import annotations

from learning_site.scaffold.questions import Questions


def source(slug: str, languages: tuple[str, ...], day: str) -> str:
    """The YAML of a new source. It can be read as it is; all that it says is a question."""
    ask = Questions()
    first = languages[0]
    lines = [
        f"title: {ask.text('work', first, slug=slug)}",
        f"org: {ask.text('publisher', first)}",
        ask.remark("year", languages),
        f'year: "{day[:4]}"',
        ask.remark("source-language", languages),
        f"lang: {first}",
        ask.remark("grade", languages),
        "grade: secondary",
        ask.remark("link", languages),
        "url: https://site.example/",
        ask.remark("seen", languages),
        "seen:",
        "  - https://site.example/",
        ask.remark("checked", languages),
        f"checked: {day}",
        "about:",
        *(f"  {one}: {ask.text('about', one)}" for one in languages),
    ]
    return "\n".join(lines) + "\n"
