"""A page and its facts share a path: each item has pages, and each page of a collection an item."""

from __future__ import annotations

from pathlib import Path

from learning_site.content.library import Library
from learning_site.pages.tree import FOLDER, PageTree
from learning_site.problems import Place, Problems


def check_items_have_pages(
    root: Path, library: Library, tree: PageTree, problems: Problems
) -> None:
    """Compare items with pages both ways, their titles, and their pictures.

    A collection whose folder has no pages at all is a list of facts without pages, and allowed.
    """
    folders = {page.folder for page in tree}
    for item in library.items():
        twins = tree.pages.get(item.path)
        if twins is None and item.collection in folders and item.path not in tree.unread:
            pages = [f"{FOLDER}/{item.path}.{language}.md" for language in tree.languages]
            place, entry = Place(item.document.path), f"- {item.path}.md"
            problems.add("item-page-missing", place, expected=pages, line=entry)
        for page in (twins or {}).values():
            words = item.title(page.language)
            if page.title and not words.is_fallback and page.title != words.text:
                line = next(h.line for h in page.headings if h.level == 1) + page.body_line - 1
                problems.add(
                    "title-differs", Place(page.file, line), title=page.title, expected=words.text
                )
        picture = item.head.image
        if picture and not (root / FOLDER / item.collection / picture).is_file():
            expected = f"{FOLDER}/{item.collection}/{picture}"
            problems.add(
                "image-missing",
                item.document.value_place("image"),
                value=picture,
                expected=expected,
            )
    for page in tree:
        known = library.item(page.path) or library.is_unread(page.path)
        if page.folder in library.collections and not page.is_index and not known:
            expected = f"content/{page.path}.yml"
            problems.add(
                "page-item-missing", Place(page.file), collection=page.folder, expected=expected
            )
