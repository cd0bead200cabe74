"""A page in every language: for the language switcher and for search engines."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.pages.addresses import relative
from learning_site.site import Site


@dataclass(frozen=True)
class Alternate:
    """A page in one language. ``href`` suits the page that is shown; ``absolute`` any place."""

    language: str
    name: str
    href: str
    absolute: str
    is_current: bool


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
            base + addresses.of(path, code)
            if base is not None
            else relative(here, addresses.of(path, code)),
            site_url + addresses.of(path, code),
            code == current,
        )
        for code, language in site.library.languages.items()
    ]
