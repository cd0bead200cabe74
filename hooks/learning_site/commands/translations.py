"""``dev.py translations``: which texts fell behind; what changed; and that they are in step again.

Without a word more it lists them. ``show`` sets the languages beside each other. ``accept`` notes
new texts and those that changed in all languages; those that fell behind only if they are named.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from learning_site.commands.arguments import Arguments
from learning_site.problems.registry import errors, report
from learning_site.site import Site, load_site
from learning_site.translations.compare import changed_lines, former_text, side_by_side
from learning_site.translations.record import FILE, Drift, write_record

_SEPARATORS = ("#", ":", "/")


def main(arguments: list[str]) -> int:
    """List, show or accept; 1 if the site cannot be read or a name leads nowhere."""
    parser = Arguments("translations")
    parser.add_argument("task", nargs="?", choices=["list", "show", "accept"], default="list")
    parser.add_argument("keys", nargs="*", default=[])
    parser.add_argument("--all", action="store_true")
    options = parser.read(arguments)
    root = Path.cwd()
    site, problems = load_site(root)
    failed = [one for one in errors(problems) if one.code != "translation-refused"]
    if site is None or failed:
        print(report(problems))
        return 1
    drifts = site.translations.drifts
    chosen = [one for one in drifts if not options.keys or _is_named(one, options.keys)]
    unknown = [key for key in options.keys if not any(_is_named(one, [key]) for one in drifts)]
    for key in unknown:
        print(f'Tidak ada yang tertinggal pada "{key}" / Nothing is behind at "{key}"')
    if options.task == "accept":
        _accept(root, site, chosen if options.all or options.keys else [])
    else:
        for drift in chosen:
            print("\n".join(_told(drift, site, root, is_shown=options.task == "show")))
        _summary(site)
    return 1 if unknown else 0


def _is_named(drift: Drift, keys: Iterable[str]) -> bool:
    """Whether a text, or the page, file or folder that it is in, is among some names."""
    key = drift.unit.key
    return any(
        key == one or key.startswith(tuple(one.rstrip("/") + sign for sign in _SEPARATORS))
        for one in keys
    )


def _told(drift: Drift, site: Site, root: Path, *, is_shown: bool) -> Iterator[str]:
    names = {code: one.shape.name for code, one in site.library.languages.items()}
    ahead = ", ".join(names.get(one, one) for one in drift.ahead)
    for language in drift.behind:
        late = names.get(language, language)
        yield f"{drift.unit.places[language]}: {drift.unit.key}  {ahead} → {late}"
    if is_shown:
        first, late = drift.ahead[0], drift.behind[0]
        languages, texts = site.settings.languages, drift.unit.texts
        old = former_text(root, drift, first, site.translations.record, languages)
        left = [names.get(first, first), "", *changed_lines(old, texts[first])]
        right = [names.get(late, late), "", *texts[late].split("\n")]
        yield from side_by_side(left, right, shutil.get_terminal_size((120, 40)).columns)
        yield ""


def _accept(root: Path, site: Site, chosen: list[Drift]) -> None:
    found = site.translations
    keys = {drift.unit.key for drift in chosen}
    write_record(root, found.record.updated(found.units, keys))
    left = len(found.drifts) - len(keys)
    print(
        f"{FILE}: {len(found.units)} teks, {len(keys)} diterima, {left} masih tertinggal / "
        f"{len(found.units)} texts, {len(keys)} accepted, {left} still behind"
    )


def _summary(site: Site) -> None:
    found = site.translations
    behind = len(found.drifts)
    new = sum(unit.key not in found.record.prints for unit in found.units)
    print(
        f"translations: {behind} tertinggal, {new} belum dicatat / "
        f"{behind} behind, {new} not recorded"
    )
