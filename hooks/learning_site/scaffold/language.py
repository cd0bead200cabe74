"""A new language: the machine's words to translate, and its entry in the configuration."""

from __future__ import annotations

from collections.abc import Iterator

from learning_site.content.library import Library
from learning_site.pages.settings import Settings
from learning_site.scaffold.questions import OPEN, Questions, quoted


def language_file(code: str, library: Library) -> str:
    """The YAML of a new language: every word of the machine, to be translated from the first."""
    ask, model = Questions(), library.languages[library.default_language].shape
    languages = tuple(library.languages)
    lines = [
        ask.remark("language-name", languages),
        f"name: {quoted(code)}",
        ask.remark("locale", languages),
        f"locale: {model.locale}",
        "strings:",
        *(f"  {key}: {quoted(f'{OPEN} {text}')}" for key, text in model.strings.items()),
    ]
    return "\n".join(lines) + "\n"


def with_language(text: str, settings: Settings, code: str) -> str:
    """The configuration with a language below the last one, and what it lacks not counted."""
    lines = text.split("\n")
    start = max(place.line for place in settings.language_places.values()) - 1
    indent = len(lines[start]) - len(lines[start].lstrip())
    end = next(
        (
            number
            for number in range(start + 1, len(lines))
            if lines[number].strip() and _indent(lines[number]) <= indent
        ),
        len(lines),
    )
    while not lines[end - 1].strip():
        end -= 1
    lines[end:end] = _entry(" " * indent, settings, code)
    return _unfinished("\n".join(lines), settings, code)


def _entry(indent: str, settings: Settings, code: str) -> Iterator[str]:
    ask = Questions()
    yield f"{indent}- locale: {code}"
    yield f"{indent}  {ask.remark('language-name', settings.languages)}"
    yield f"{indent}  name: {quoted(code)}"
    yield f"{indent}  build: true"
    titles = dict.fromkeys(one.title for one in settings.navigation if one.title)
    if titles:
        yield f"{indent}  nav_translations:"
    for title in titles:
        yield f"{indent}    {quoted(title)}: {quoted(f'{OPEN} {title}')}"


def _unfinished(text: str, settings: Settings, code: str) -> str:
    """What the site lacks in this language counts as not yet translated, until it is taken out."""
    known = [*settings.unfinished, code]
    line = f"    unfinished: {', '.join(known)}"
    lines = [one for one in text.split("\n") if not one.startswith("    unfinished:")]
    if "  translations:" in lines:
        lines.insert(lines.index("  translations:") + 1, line)
    else:
        lines[lines.index("extra:") + 1 : lines.index("extra:") + 1] = ["  translations:", line]
    return "\n".join(lines)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
