"""The last step for styles and scripts: fewer files, smaller ones, and names that never go stale.

A page asks for one style sheet and one script of the frame, and for the scripts of its parts
(:mod:`learning_site.assets.parts`). Their names carry a part of their content's hash: who has one
need never ask again whether it has changed. So does the folder with the parts of a language's
search index: what was loaded of one index never meets a part of another. Only the core of the index
names it, so that no page changes with it.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from learning_site.assets.headers import write_headers
from learning_site.assets.page import smaller_page
from learning_site.assets.parts import LATER, WITHIN
from learning_site.assets.pictures import with_own_images, with_own_masks
from learning_site.assets.script import smaller_script
from learning_site.assets.seen import seen_in
from learning_site.assets.stylesheet import used_styles
from learning_site.search.script import FOLDER as SEARCH
from learning_site.search.script import in_folder

STYLES = (
    *("tokens", "frame", "parts", "both", "offline"),
    *("diagram-wide", "keys", "forced", "print"),
)
"""Our own styles of every page, in their order; they follow the theme's."""
DECK_STYLES = (
    *("tokens", "parts", "diagram", "diagram-steps", "diagram-timeline", "diagram-exchange"),
    *("diagram-around", "diagram-matrix", "diagram-wide", "reveal", "deck"),
)
"""The styles of the page that shows others as slides: the first are those of what pages show."""
FRAME = (
    "palette",
    "toggles",
    "drawer",
    "search",
    "contents",
    "details",
    "terms",
    "letters",
    "offline",
)
"""The scripts of every page, in their order."""
FINDER = (
    *("search-words", "search-meaning", "search-places", "search-score", "search-find"),
    *("search-excerpt", "search-show"),
)
"""The scripts that are loaded when a reader turns to the search, in their order."""
DECK = ("reveal", "deck-cut", "deck-pages", "deck-notes", "deck-panels", "deck")
"""The scripts of the page that shows others as slides, in their order."""
FORM = ("form-answers", "form")
"""The scripts of forms, in their order."""
JOINED = {
    **{"site": (*FRAME, "both"), "frame": FRAME, "finder": FINDER, "deck": DECK},
    "form": FORM,
}
"""The scripts that are joined, by the name that templates ask for: of a page with twins, of one
without, of the search, of slides, and of forms."""
_WHOLE = "site"
_DECK = "deck"
_THEME_STYLES = "assets/stylesheets"
_THEME_SCRIPTS = "assets/javascripts"
_ASKED = re.compile(r"(?<=assets/)(?:css|js|fonts)/[\w-]+\.(?:css|js|woff2)\b")
_FONT = re.compile(r"(?<=\.\./)fonts/[\w-]+\.woff2")


def finish_assets(site: Path) -> None:
    """Join, shrink and rename the styles and scripts of a site that was built into a folder."""
    pages = {file: file.read_text("utf-8") for file in sorted(site.rglob("*.html"))}
    names = _fonts(site / "assets")
    names |= _named(site / "assets", _contents(site, pages.values(), names))
    _rename_searches(site / SEARCH)
    searches = (f"{SEARCH}/{folder.name}" for folder in (site / SEARCH).glob("*/"))
    write_headers(site, ["assets/css", "assets/fonts", "assets/js", *searches])
    for file, html in pages.items():
        done = _ASKED.sub(lambda match: names.get(match[0], match[0]), html)
        done = smaller_page(with_own_images(done, file.parent, site))
        if done != html:
            file.write_text(done, "utf-8")
    for left in (_THEME_STYLES, _THEME_SCRIPTS):
        shutil.rmtree(site / left)


def _contents(site: Path, pages: Iterable[str], fonts: Mapping[str, str]) -> dict[str, str]:
    """The styles and scripts that pages ask for, by their names below ``assets/``."""
    css = {file.stem: file.read_text("utf-8") for file in (site / "assets/css").glob("*.css")}
    js = {file.stem: file.read_text("utf-8") for file in (site / "assets/js").glob("*.js")}
    theme = [file.read_text("utf-8") for file in sorted((site / _THEME_STYLES).glob("*.css"))]
    # The shell of the decks shows what all pages show; its own names are on none of them.
    pages = list(pages)
    of_deck = [html for html in pages if f"css/{_DECK}." in html]
    on_pages = [html for html in pages if html not in of_deck]
    seen = {
        _WHOLE: seen_in(on_pages, (text for name, text in js.items() if name not in DECK)),
        _DECK: seen_in(pages, (js[name] for name in DECK)),
    }
    sheets = {
        _WHOLE: "".join([*theme, *(css[name] for name in STYLES)]),
        _DECK: "".join(css[name] for name in DECK_STYLES),
    }
    scripts = {name: "".join(js[part] for part in parts) for name, parts in JOINED.items()}
    alone = js.keys() - {LATER, *WITHIN} - {part for parts in JOINED.values() for part in parts}
    scripts |= {name: js[name] for name in sorted(alone)}
    found = {f"js/{name}.js": smaller_script(text) for name, text in scripts.items()}
    others = [text for name, text in css.items() if name not in STYLES]
    others += found.values()
    for name, sheet in sheets.items():
        styles = used_styles(sheet, seen[name], others)
        drawn = with_own_masks(styles, site / "assets/css", site)
        found[f"css/{name}.css"] = _FONT.sub(lambda match: fonts.get(match[0], match[0]), drawn)
    return found


def _named(assets: Path, contents: Mapping[str, str]) -> dict[str, str]:
    """Write files under names that hold their hash, and nothing else; the new names by the old."""
    for folder in ("css", "js"):
        for file in (assets / folder).glob(f"*.{folder}"):
            file.unlink()
    names = {}
    for name, text in contents.items():
        names[name] = _with_hash(name, text.encode())
        (assets / names[name]).write_text(text, "utf-8")
    return names


def _fonts(assets: Path) -> dict[str, str]:
    """Rename the fonts; their new names by the old."""
    names = {}
    for file in sorted((assets / "fonts").glob("*.woff2")):
        old = f"fonts/{file.name}"
        names[old] = _with_hash(old, file.read_bytes())
        file.rename(assets / names[old])
    return names


def _rename_searches(folder: Path) -> None:
    """Rename the folder of each language's search, and name it in the core beside it."""
    for parts in sorted(folder.glob("*/")):
        files = sorted(parts.iterdir())
        content = b"".join(b"%s\0%s\0" % (file.name.encode(), file.read_bytes()) for file in files)
        name = f"{parts.name}.{_hash(content)}"
        core = folder / f"{parts.name}.js"
        core.write_text(in_folder(core.read_text("utf-8"), parts.name, name), "utf-8")
        parts.rename(folder / name)


def _with_hash(name: str, content: bytes) -> str:
    stem, _, ending = name.rpartition(".")
    return f"{stem}.{_hash(content)}.{ending}"


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()[:8]
