"""Adapter: addresses, alternates and 404s of each language, where static-i18n leaves gaps.

static-i18n builds the site once per language with one configuration; ``current_language`` of its
plugin is the language being built. The rules (addresses, twins) live in ``learning_site.pages``.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jinja2
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from learning_site.data.files import write_files
from learning_site.languages.alternates import Alternate, alternates_of, twins_of
from learning_site.site import Site

NOT_FOUND = "404.html"


def on_config(config: MkDocsConfig) -> None:
    """Let SITE_URL replace the published address, for previews that must not be indexed."""
    address = os.environ.get("SITE_URL")
    if address and not config.extra.get("is_preview"):
        config.site_url = address.rstrip("/") + "/"
        config.extra["is_preview"] = True


@event_priority(-110)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Give every page, and every twin it knows, the address in its reader's language."""
    site = _site(config)
    i18n: Any = config.plugins["i18n"]
    pages: list[Any] = list(files.documentation_pages())
    for file in pages:
        _set_address(file, i18n.current_language, site, config)
        for language, twin in file.alternates.items():
            _set_address(twin, language, site, config)
    i18n.i18n_files_per_language[i18n.current_language] = pages
    return files


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Give the theme's templates the machine's words in the language being built."""
    scope = _site(config).renderer("index", _language(config)).scope
    env.globals["string"] = scope.string
    # The theme does not know every language; what it says itself is then said in English.
    unknown = jinja2.FunctionLoader(_no_words)
    env.loader = jinja2.ChoiceLoader([one for one in (env.loader, unknown) if one])


def _no_words(name: str) -> str | None:
    """The theme's words of a language that it does not know: its code, so that it takes others."""
    folder, _, file = name.rpartition("/")
    code = file.removesuffix(".html")
    known = '{%% macro t(key) %%}{%% if key == "language" %%}%s{%% endif %%}{%% endmacro %%}'
    return known % code if folder == "partials/languages" else None


def on_template_context(
    context: dict[str, Any], template_name: str, config: MkDocsConfig
) -> dict[str, Any]:
    """Pages that belong to no file (404) switch to the start page of the other language."""
    context["alternates"] = _alternates("index", config, context["base_url"].rstrip("/") + "/")
    context["not_found"] = [
        _site(config).renderer("index", language).scope for language in _not_found_languages(config)
    ]
    return context


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Where this page exists in other languages."""
    file: Any = page.file
    path = file.norm_src_uri.removesuffix(".md")
    alternates = _alternates(path, config, None)
    twins = twins_of(alternates)
    context["alternates"], context["twins"] = alternates, twins
    # MkDocs takes only the default language's start page for one.
    context["is_start_page"] = path == "index"
    return context


@event_priority(-60)
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Mark a page that stands in for a missing translation, and the language of its text."""
    file: Any = page.file
    written, wanted = file.locale, _language(config)
    if written == wanted:
        return html
    site = _site(config)
    renderer = site.renderer("index", wanted)
    language = site.library.languages.get(written)
    name = language.shape.name if language else written
    values = {"other": name, "written": written, "html": Markup(html)}
    return site.rendered(lambda: renderer.fragment("untranslated", **values)) or html


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """Keep the default language's 404 at the top, and each other one in its own folder.

    static-i18n writes them all to the same place, so that the last language would win.
    """
    language = _language(config)
    if template_name != NOT_FOUND or language == _site(config).settings.default_language:
        return output
    _write(Path(config.site_dir) / language / NOT_FOUND, output)
    return ""


def on_post_build(config: MkDocsConfig) -> None:
    """Leave redirects at the addresses that pages had before, and the files to download."""
    site, language = _site(config), _language(config)
    for page in site.tree:
        if page.language != language:
            continue
        renderer = site.renderer(page.path, language)
        address = site.tree.addresses.of(page.path, language)
        for name in page.front.formerly:
            former = name.strip("/") + "/"
            values = {
                "canonical": (config.site_url or "/") + address,
                "href": posixpath.relpath(address or ".", former).rstrip("/") + "/",
            }
            html = site.rendered(partial(renderer.fragment, "redirect", **values))
            _write(Path(config.site_dir) / former / "index.html", html)
    if language == site.settings.default_language:
        write_files(site.files, Path(config.site_dir))


def _site(config: MkDocsConfig) -> Site:
    site: Site = config.extra["learning_site"]
    return site


def _language(config: MkDocsConfig) -> str:
    i18n: Any = config.plugins["i18n"]
    language: str = i18n.current_language
    return language


def _set_address(file: Any, language: str, site: Site, config: MkDocsConfig) -> None:
    address = site.tree.addresses.of(file.norm_src_uri.removesuffix(".md"), language)
    file.dest_uri = address + "index.html"
    file.url = quote(address) or "./"
    # From site_dir, not from dest_dir: static-i18n leaves that one empty here.
    file.abs_dest_path = str(Path(config.site_dir).resolve() / file.dest_uri)


def _alternates(path: str, config: MkDocsConfig, base: str | None) -> list[Alternate]:
    return alternates_of(path, _site(config), _language(config), config.site_url or "/", base)


def _not_found_languages(config: MkDocsConfig) -> Iterable[str]:
    """The 404 at the top speaks every language: hosts show it wherever a page is missing."""
    languages = _site(config).settings.languages
    return languages if _language(config) == languages[0] else [_language(config)]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
