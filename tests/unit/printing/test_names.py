"""Books: the whole site, and each part of its navigation with more than one page."""

from __future__ import annotations

from learning_site.pages.addresses import slug_of
from learning_site.printing.names import books_of
from learning_site.site import Site


def test_there_is_a_book_of_all_pages_and_one_of_each_part(crossings: Site) -> None:
    whole, part = books_of(crossings.settings, crossings.tree, "fr")
    assert whole.name == "pdf/fr/traverser-une-riviere.pdf"
    assert [one.title for one in whole.parts] == ["", "Passages", "", "", "", ""]
    assert part.name == "pdf/fr/passages.pdf"
    assert part.parts[0].pages == tuple(
        f"crossings/{one}" for one in ("index", "ferry", "bridge", "ford")
    )


def test_names_of_files_are_plain() -> None:
    assert slug_of("Où allons-nous ? Été 2") == "ou-allons-nous-ete-2"
