"""A stylesheet without the rules that no page of the site can use, and without blanks.

Themes bring styles for all that they can do; a site uses a fraction. What can match is decided by
names alone (:mod:`learning_site.assets.selectors`), so that a rule stays whenever there is doubt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import tinycss2

from learning_site.assets.seen import Seen
from learning_site.assets.selectors import can_match, split

_NESTED = {"media", "supports", "layer", "container"}
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
_DECLARED = re.compile(r"(?<=[{;])(--[\w-]+):")


def used_styles(css: str, seen: Seen, elsewhere: Iterable[str] = ()) -> str:
    """The part of a stylesheet that the site uses, as small as can be without changing it.

    ``elsewhere`` are texts outside it that may use its variables: pages, scripts, other styles.
    """
    small = "".join(_rules(_parsed(css), seen))
    outside = {name for text in elsewhere for name in re.findall(r"--[\w-]+", text)}
    while (less := _without_unused_variables(small, outside)) != small:
        small = less
    return small


def smaller_styles(css: str) -> str:
    """A whole stylesheet in fewer bytes: without remarks and needless blanks."""
    return "".join(_rules(_parsed(css), None))


def _parsed(css: str) -> list[Any]:
    return list(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True))


def _rules(rules: Sequence[Any], seen: Seen | None) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            yield from _qualified(rule, seen)
        elif rule.type == "at-rule" and rule.content is None:
            yield f"@{rule.at_keyword}{_prelude(rule)};"
        elif rule.type == "at-rule" and rule.lower_at_keyword in _NESTED:
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            if text := "".join(_rules(inner, seen)):
                yield f"@{rule.at_keyword}{_prelude(rule)}{{{text}}}"
        elif rule.type == "at-rule":
            yield f"@{rule.at_keyword}{_prelude(rule)}{{{_written(rule.content)}}}"


def _prelude(rule: Any) -> str:
    text = _written(rule.prelude)
    return f" {text}" if text and not text.startswith("(") else text


def _qualified(rule: Any, seen: Seen | None) -> Iterator[str]:
    selectors = [one for one in split(rule.prelude) if seen is None or can_match(one, seen)]
    body = _declarations(rule.content)
    if selectors and body:
        yield f"{','.join(map(_written, selectors))}{{{body}}}"


def _declarations(content: Sequence[Any]) -> str:
    found = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    return ";".join(
        f"{one.name}:{_written(one.value)}{'!important' if one.important else ''}"
        for one in found
        if one.type == "declaration"
    )


def _written(tokens: Sequence[Any]) -> str:
    """Tokens as text, with one blank for many, none around commas, and no remarks."""
    kept = [token for token in tokens if token.type != "comment"]
    text = tinycss2.serialize(kept).strip()
    return _outside_strings(text, lambda part: re.sub(r"\s*,\s*", ",", re.sub(r"\s+", " ", part)))


def _outside_strings(text: str, change: Callable[[str], str]) -> str:
    """Change what stands outside quotes and addresses."""
    parts = re.split(r"(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|url\([^)]*\))", text)
    return "".join(part if number % 2 else change(part) for number, part in enumerate(parts))


def _without_unused_variables(css: str, outside: set[str]) -> str:
    used = outside | set(_VARIABLE.findall(css))
    unused = set(_DECLARED.findall(css)) - used
    if not unused:
        return css
    names = "|".join(map(re.escape, sorted(unused)))
    value = r"(?:[^;{}\"']|\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|url\([^)]*\))*"
    less = re.sub(rf"(?<=[{{;])(?:{names}):{value}(?:;|(?=\}}))", "", css)
    return re.sub(r"(?:(?<=[};{])|\A)[^{};@]+\{\}", "", less.replace(";}", "}"))
