"""A new table: which items it compares by which fields, and where a page may show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from learning_site.content.library import Collection, Library
from learning_site.pages.tree import PageTree
from learning_site.scaffold.questions import Questions


def comparison(collection: Collection, slug: str, languages: tuple[str, ...]) -> str:
    """The YAML of a new table, with all fields of a collection to choose from."""
    return "\n".join(_lines(collection, slug, languages)) + "\n"


def _lines(collection: Collection, slug: str, languages: tuple[str, ...]) -> Iterator[str]:
    ask = Questions()
    yield "title:"
    for language in languages:
        yield f"  {language}: {ask.text('table', language, slug=slug)}"
    yield f"items: {collection.id}"
    fields = [name for name, one in collection.shape.fields.items() if one.kind != "relation"]
    yield ask.remark("fields", languages)
    yield f"fields: [{', '.join(fields or collection.shape.fields)}]"


def usual_folder(library: Library, tree: PageTree) -> str:
    """The folder whose pages show most tables, apart from those of a collection."""
    found = Counter(
        page.folder
        for page in tree
        for marker in page.markers
        if marker.name == "comparison" and page.folder not in library.collections
    )
    return found.most_common(1)[0][0] if found else ""
