"""Packs a built site for those who open it from a folder: on a USB stick, without internet."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from learning_site.assets.headers import NAME as HEADERS
from learning_site.files.packing import pack
from learning_site.offline.archives import FOLDER, archives_of
from learning_site.offline.folder import Folder, in_folder
from learning_site.offline.listing import LIST, MANIFEST, WORKER
from learning_site.printing.names import FOLDER as PRINTS
from learning_site.printing.names import PACKS
from learning_site.site import Site

_INSIDE = "site/"
_NO_PART = {WORKER, LIST, MANIFEST, HEADERS, "404.html"}
_NO_FOLDERS = (FOLDER, PRINTS, PACKS)
"""What is downloaded by itself, other archives among it."""
_NO_KINDS = {".xml", ".gz"}
"""What only servers, other programs and readers of feeds ask for."""
_PAGE = ("index.html", "sections.js", "qr.js")
"""What the build writes of a page."""


def write_archives(folder: Path, site: Site) -> None:
    """Pack a built site, and put the archives into it."""
    publication = site.settings.publication
    languages = site.settings.languages
    for archive in archives_of(languages, publication.name(languages[0])):
        file = folder / archive.name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pack_site(folder, site, archive.languages))


def pack_site(folder: Path, site: Site, languages: tuple[str, ...]) -> bytes:
    """A built site in some of its languages as an archive, with a README in each."""
    starts = dict(start_page(site, language, "index") for language in languages)
    texts = [_readme(site, language) for language in languages]
    files = {**folder_files(folder, site, languages), **starts, **readme_file(texts)}
    return pack(files, site.day, is_compressed=True)


def folder_files(root: Path, site: Site, languages: tuple[str, ...]) -> Mapping[str, bytes]:
    """The files of a built site in some of its languages, as they open from a folder."""
    addresses = {
        language: {site.tree.addresses.of(path, language) for path in site.tree.pages}
        for language in site.settings.languages
    }
    others = {
        address.rstrip("/")
        for language, own in addresses.items()
        if language not in languages
        for address in own
    }
    names = [name for name in _names(root) if not _is_of(name, others)]
    within = Folder(frozenset(names), site.settings.publication.root)
    return {_INSIDE + name: _content(root, name, within) for name in names}


def readme_file(texts: Iterable[str]) -> Mapping[str, bytes]:
    """What a reader opens first. Old editors on Windows know no end of a line but theirs."""
    text = "\n\n\n".join(texts) + "\n"
    return {"README.txt": text.replace("\n", "\r\n").encode()}


def start_page(site: Site, language: str, path: str) -> tuple[str, bytes]:
    """The name of what opens the folder in a language, and the page that leads to a path."""
    renderer = site.renderer("index", language)
    href = f"{_INSIDE}{site.tree.addresses.of(path, language)}index.html"
    title = site.settings.publication.name(language)
    html = site.rendered(lambda: renderer.fragment("folder_start", title=title, href=href))
    return _start(site, language), html.encode()


def _start(site: Site, language: str) -> str:
    """The name of what opens the folder in a language."""
    return f"{site.renderer('index', language).scope.string('folder-start')}.html"


def _is_of(name: str, folders: set[str]) -> bool:
    """Whether a file is a page, or its sections, of one of these folders."""
    folder, _, file = name.rpartition("/")
    return file in _PAGE and folder in folders


def _names(root: Path) -> Iterator[str]:
    for file in sorted(root.rglob("*")):
        name = file.relative_to(root).as_posix()
        is_left_out = (
            name.startswith(_NO_FOLDERS) or file.name in _NO_PART or file.suffix in _NO_KINDS
        )
        if file.is_file() and not is_left_out:
            yield name


def _content(root: Path, name: str, within: Folder) -> bytes:
    content = (root / name).read_bytes()
    if name.rpartition("/")[2] in _PAGE:
        return in_folder(content.decode(), posixpath.dirname(name), within).encode()
    return content


def _readme(site: Site, language: str) -> str:
    scope = site.renderer("index", language).scope
    name = site.settings.publication.name(language)
    says = scope.string("folder-readme", file=_start(site, language))
    newest = scope.string("data-newest", address=scope.address("index"))
    return f"{name}\n{'=' * len(name)}\n\n{says}\n\n{newest}"
