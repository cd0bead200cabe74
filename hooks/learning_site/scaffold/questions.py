"""Open questions in new files: a sign that nobody writes otherwise, and that ``check`` lists."""

from __future__ import annotations

from collections.abc import Iterable

from learning_site.problems import Registry

OPEN = "(?)"
"""Begins what is still to be answered, in a text or in a remark of its own line."""


class Questions:
    """The words of open questions: in a language for its texts, in all for remarks."""

    def __init__(self) -> None:
        self._registry = Registry.load()

    def text(self, asked: str, language: str, **gaps: object) -> str:
        """A question as a text that somebody replaces, in quotes for YAML."""
        return quoted(self.plain(asked, language, **gaps))

    def plain(self, asked: str, language: str, **gaps: object) -> str:
        """A question as a text of a page."""
        (spoken,) = self._registry.languages([language])[:1]
        return f"{OPEN} {self._registry.phrase(f'new-{asked}', spoken, gaps)}"

    def remark(self, asked: str, languages: Iterable[str], **gaps: object) -> str:
        """A question as a line of its own, above what it is about."""
        spoken = self._registry.languages(languages)
        said = (self._registry.phrase(f"new-{asked}", one, gaps) for one in spoken)
        return f"# {OPEN} " + " / ".join(said)


def quoted(text: str) -> str:
    """A text in the double quotes of YAML (spec 1.2, 5.7)."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
