"""``dev.py new``: files to fill in for an item, a page, a table, a source or a language.

What is made can be read as it is, and ``check`` lists what is still open in it. Nothing that
is there is lost: what belongs into files that are there is added to them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from learning_site.commands.arguments import Arguments
from learning_site.pages.settings import CONFIGURATION
from learning_site.problems.problem import closest
from learning_site.problems.registry import errors, report
from learning_site.scaffold.comparison import comparison, usual_folder
from learning_site.scaffold.item import ItemWriter
from learning_site.scaffold.language import language_file, with_language
from learning_site.scaffold.navigation import with_page
from learning_site.scaffold.page import PageWriter, Part
from learning_site.scaffold.relations import inserted, with_relations
from learning_site.scaffold.source import source
from learning_site.schemas.files import with_own_schema
from learning_site.site import Site, load_site

Files = dict[str, str]
"""What is to be written, by names from the project's folder."""
_SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_PATH = re.compile(rf"(?:{_SLUG}/)*{_SLUG}")
_CODE = re.compile(r"[a-z]{2,3}")


class Unwritable(Exception):
    """Why nothing can be made, in Indonesian and English."""


@dataclass(frozen=True)
class Made:
    """New files, and those that are there with something added."""

    new: Files
    changed: Files = field(default_factory=dict)


def main(arguments: list[str]) -> int:
    """Write the files; 1 if one of them is there, or a name is not allowed."""
    parser = Arguments("new")
    parser.add_argument("kind", metavar="page|comparison|source|language|COLLECTION")
    parser.add_argument("name")
    options = parser.read(arguments)
    root = Path.cwd()
    site, problems = load_site(root)
    if site is None or [one for one in errors(problems) if one.code != "open-question"]:
        print(report(problems))
        return 1
    try:
        made = _made(site, options.kind, options.name)
    except Unwritable as why:
        print(why)
        return 1
    for name, text in {**made.new, **made.changed}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        is_new = name in made.new and name.endswith(".yml")
        (root / name).write_text(with_own_schema(site, name, text) if is_new else text, "utf-8")
        print(name)
    print("Yang masih terbuka / What is still open:  python3 dev.py check")
    return 0


def _made(site: Site, kind: str, name: str) -> Made:
    """What is to be written. Raises Unwritable."""
    ways: Mapping[str, Callable[[Site, str], Made]] = {
        "page": _page,
        "comparison": _comparison,
        "source": _source,
        "language": _language,
    }
    collections = site.library.collections
    pattern = _CODE if kind == "language" else _PATH
    if not pattern.fullmatch(name) or ("/" in name and kind != "page"):
        raise Unwritable(
            f'Nama "{name}" tidak dapat dipakai: huruf kecil, angka, dan tanda hubung saja. / '
            f'The name "{name}" cannot be used: small letters, digits and hyphens only.'
        )
    if kind not in ways and kind not in collections:
        known = [*ways, *collections]
        guess = closest(kind, known)
        raise Unwritable(
            f'Tidak ada jenis "{kind}"{f" ({guess}?)" if guess else ""}; yang ada: '
            f'{", ".join(known)} / There is no kind "{kind}"; there are: {", ".join(known)}'
        )
    made = ways[kind](site, name) if kind in ways else _item(site, kind, name)
    if there := [one for one in made.new if (site.root / one).exists()]:
        raise Unwritable(f"Sudah ada / Already there: {', '.join(there)}")
    return made


def _day() -> str:
    return date.today().isoformat()


def _item(site: Site, collection: str, slug: str) -> Made:
    found = site.library.collections[collection]
    writer = ItemWriter(site.library, site.settings.languages, _day())
    files = {f"content/{collection}/{slug}.yml": writer.item(found, slug)}
    told: Files = {}
    for item, name, lines in with_relations(site.library, writer, collection, slug):
        path = item.document.path
        text = told.get(path) or (site.root / path).read_text("utf-8")
        if (longer := inserted(text, name, lines)) is not None:
            told[path] = longer
    if collection not in {page.folder for page in site.tree}:
        return Made(files, told)  # facts without pages
    parts = PageWriter(site.settings, site.tree).alike(collection)
    pages = _page(site, f"{collection}/{slug}", parts)
    return Made(files | pages.new, pages.changed | told)


def _page(site: Site, path: str, parts: list[Part] | None = None) -> Made:
    pages = dict(PageWriter(site.settings, site.tree).pages(path, parts or ()))
    text = (site.root / CONFIGURATION).read_text("utf-8")
    return Made(pages, {CONFIGURATION: with_page(text, site.settings, path)})


def _comparison(site: Site, slug: str) -> Made:
    library, languages = site.library, site.settings.languages
    first = next(iter(library.collections.values()))
    files = {f"content/comparisons/{slug}.yml": comparison(first, slug, languages)}
    folder = usual_folder(library, site.tree)
    path = f"{folder}/{slug}" if folder else slug
    writer = PageWriter(site.settings, site.tree)
    titles = {one: writer.ask.plain("heading", one) for one in languages}
    part = Part(f"{slug}-table", titles, f'{{{{ comparison("{slug}") }}}}')
    page = _page(site, path, [part])
    return Made(files | page.new, page.changed)


def _source(site: Site, slug: str) -> Made:
    text = source(slug, site.settings.languages, _day())
    return Made({f"content/sources/{slug}.yml": text})


def _language(site: Site, code: str) -> Made:
    if code in site.settings.languages:
        raise Unwritable(f"Sudah ada / Already there: {code}")
    text = (site.root / CONFIGURATION).read_text("utf-8")
    return Made(
        {f"content/languages/{code}.yml": language_file(code, site.library)},
        {CONFIGURATION: with_language(text, site.settings, code)},
    )
