"""Examples of what each problem is about: a mistake as somebody made it, and what is right.

The examples are a site's own files with one mistake each, recorded by the tests that make them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

FILE = "content/mistakes.yml"


@dataclass(frozen=True)
class Example:
    """Lines of a file with a mistake, and without it; ``words`` fill the gaps of the message."""

    place: str
    wrong: str = ""
    right: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


def read_examples(root: Path) -> Mapping[str, Example]:
    """The examples of a site by their codes; none if it has no such file, or an unreadable one."""
    file = root / FILE
    # The reader written in C is ten times as fast, and is there wherever wheels of PyYAML are.
    reader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        found: Any = yaml.load(file.read_text("utf-8"), reader) if file.is_file() else {}
        return {code: Example(**one) for code, one in found.items()}
    except (OSError, UnicodeDecodeError, yaml.YAMLError, TypeError, AttributeError):
        return {}


def write_examples(root: Path, head: Iterable[str], examples: Mapping[str, Example]) -> None:
    """Write the file, each code with its example, in the order of the alphabet."""
    data = {
        code: {
            "place": one.place,
            "wrong": one.wrong,
            "right": one.right,
            "words": dict(one.words),
        }
        for code, one in sorted(examples.items())
    }
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1000)
    (root / FILE).write_text("".join(f"# {line}\n" for line in head) + text, "utf-8")
