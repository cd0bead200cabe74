"""What built pages and scripts mention: all that a rule of a stylesheet could ever meet."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape

_TAG = re.compile(r"<([a-zA-Z][\w-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
_ATTRIBUTE = re.compile(r"([^\s=\"'/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_WORD = re.compile(r"[\w-]+")


@dataclass
class Seen:
    """Names in pages, and words of scripts, which may make elements, classes and attributes."""

    tags: set[str] = field(default_factory=lambda: {"html", "head", "body"})
    attributes: dict[str, set[str]] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    beginnings: tuple[str, ...] = ()
    """Words of scripts that more is added to: ``"part__" + kind``."""

    def page(self, html: str) -> None:
        """Add what a page has."""
        for tag, attributes in set(_TAG.findall(html)):
            self.tags.add(tag.lower())
            for name, *values in _ATTRIBUTE.findall(attributes):
                value = unescape("".join(values))
                self.attributes.setdefault(name.lower(), set()).add(value)

    def script(self, text: str) -> None:
        """Add all words of a script: some of them may be names."""
        self.words.update(_WORD.findall(text))

    def finish(self) -> None:
        """Split lists of classes, once all pages and scripts were added."""
        classes = self.attributes.get("class", set())
        self.attributes["class"] = {name for value in classes for name in value.split()}
        self.beginnings = tuple(sorted(word for word in self.words if word.endswith(("__", "--"))))

    def has_tag(self, name: str) -> bool:
        return name.lower() in self.tags or name in self.words

    def has_class(self, name: str) -> bool:
        known = self.attributes.get("class", ())
        return name in known or name in self.words or name.startswith(self.beginnings)

    def has_attribute(self, name: str, value: str | None) -> bool:
        """Whether an element may have an attribute, with this very value if there is one."""
        values = self.attributes.get(name.lower())
        if value is None or value in self.words:
            return values is not None or name in self.words
        return values is not None and value in values


def seen_in(pages: Iterable[str], scripts: Iterable[str]) -> Seen:
    """What pages and scripts mention."""
    seen = Seen()
    for page in pages:
        seen.page(page)
    for script in scripts:
        seen.script(script)
    seen.finish()
    return seen
