"""A page in every language: for the language switcher and for search engines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from learning_site.pages.addresses import relative
from learning_site.site import Site


@dataclass(frozen=True)
class Alternate:
    """A page in one language, at an ``address`` from the site's root.

    ``href`` suits the page that is shown; ``absolute`` any place.
    It is not translated if another language stands in for it there.
    """

    language: str
    name: str
    address: str
    href: str
    absolute: str
    is_current: bool
    is_translated: bool


def alternates_of(
    path: str, site: Site, current: str, site_url: str, base: str | None
) -> list[Alternate]:
    """The alternates of a page path, in the site's order of languages.

    ``base`` is the link to the root for pages without an address of their own (404); without it
    links are relative to the page itself.
    """
    addresses = site.tree.addresses
    here = addresses.of(path, current)
    return [
        Alternate(
            code,
            language.shape.name,
            addresses.of(path, code),
            base + addresses.of(path, code)
            if base is not None
            else relative(here, addresses.of(path, code)),
            site_url + addresses.of(path, code),
            code == current,
            code in site.tree.pages.get(path, {}),
        )
        for code, language in site.library.languages.items()
    ]


def twins_of(alternates: Iterable[Alternate]) -> tuple[Alternate, ...]:
    """The twins that a page can be read beside: none if another language stands in for it."""
    translated = [one for one in alternates if one.is_translated]
    if not any(one.is_current for one in translated):
        return ()
    return tuple(one for one in translated if not one.is_current)
