"""The page that shows any page as slides: one for the whole site, in all its languages."""

from __future__ import annotations

from learning_site.render.scope import Scope
from learning_site.site import Site
from learning_site.slides.slide import RULES

_WORDS = "deck-"
"""How the machine's words for decks begin; all languages travel with the shell."""


def shell_address(site: Site) -> str:
    """Where the shell lies below the site, in the default language's word for showing."""
    return f"{_default(site).string('present-folder')}/"


def shell_href(site: Site, path: str, language: str) -> str:
    """The link from a page to its slides."""
    scope = site.renderer(path, language).scope
    return f"{scope.file_href(shell_address(site))}?{site.tree.addresses.of(path, language)}"


def shell(site: Site) -> str:
    """The HTML of the shell."""
    publication, library = site.settings.publication, site.library
    scopes = [site.renderer("index", code).scope for code in library.languages]
    root = "../" * shell_address(site).count("/")
    said = {
        "root": root,
        **RULES,
        "site": {code: publication.name(code) for code in library.languages},
        "words": {scope.language: _words(scope) for scope in scopes},
    }
    renderer = site.renderer("index", site.settings.default_language)
    return renderer.fragment(
        "deck",
        root=root,
        said=said,
        scopes=scopes,
        site=publication.name(site.settings.default_language),
        languages={code: one.shape.name for code, one in library.languages.items()},
    )


def _words(scope: Scope) -> dict[str, str]:
    """What scripts say, by the keys of the strings; what they fill in keeps its gaps."""
    strings = scope.library.languages[scope.language].shape.strings
    return {key: text for key, text in strings.items() if key.startswith(_WORDS)} | {
        "deck-late": scope.string("deck-late", minutes="{minutes}"),
        "deck-minutes": scope.string("deck-minutes", minutes="{minutes}", planned="{planned}"),
        "deck-step": scope.string("deck-step", minutes="{minutes}", planned="{planned}"),
    }


def _default(site: Site) -> Scope:
    return site.renderer("index", site.settings.default_language).scope
