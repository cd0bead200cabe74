"""A new line of the navigation, in the configuration file as somebody wrote it."""

from __future__ import annotations

from learning_site.pages.settings import Settings


def with_page(text: str, settings: Settings, path: str) -> str:
    """The configuration with a page below the last one of its folder, else below the last one."""
    folder = path.rpartition("/")[0]
    pages = [one for one in settings.navigation if one.page]
    beside = [one for one in pages if one.page.rpartition("/")[0] == folder and one.depth]
    number = (beside or pages)[-1].place.line
    lines = text.split("\n")
    before = lines[number - 1]
    indent = before[: len(before) - len(before.lstrip())]
    return "\n".join([*lines[:number], f"{indent}- {path}.md", *lines[number:]])
