"""What other items are to say of a new one: a line for it in each relation with levels."""

from __future__ import annotations

from collections.abc import Iterator

from learning_site.content.library import Item, Library
from learning_site.scaffold.item import ItemWriter


def with_relations(
    library: Library, writer: ItemWriter, collection: str, slug: str
) -> Iterator[tuple[Item, str, list[str]]]:
    """The items that judge each item of a collection, with the field and the lines to be added."""
    for other in library.collections.values():
        for name, field in other.shape.fields.items():
            if field.kind == "relation" and field.to == collection and field.scale:
                lines = [f"  {slug}:", *writer.judged(other.id, field, "    ")]
                for item in other:
                    yield item, name, lines


def inserted(text: str, field: str, lines: list[str]) -> str | None:
    """The file with lines at the end of a block; None if the field is written otherwise."""
    written = text.split("\n")
    if f"{field}:" not in written:
        return None
    start = end = written.index(f"{field}:") + 1
    while end < len(written) and (not written[end].strip() or written[end].startswith(" ")):
        end += 1
    while end > start and not written[end - 1].strip():
        end -= 1
    return "\n".join([*written[:end], *lines, *written[end:]])
