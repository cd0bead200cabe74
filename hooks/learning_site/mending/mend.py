"""All mends of a project, one after the other, in a copy of it; only the outcome is written."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from learning_site.mending.order import in_order
from learning_site.mending.repairs import REPAIRS, repaired
from learning_site.mending.spellings import CODE, respelt
from learning_site.mending.tidying import tidied, tidied_yaml
from learning_site.mending.trial import WRITTEN, Read, changed_rows, put, repeat
from learning_site.schemas.editor import editor_schemas
from learning_site.schemas.files import kind_of
from learning_site.site import Site
from learning_site.translations.record import FILE as RECORD
from learning_site.translations.record import Record, write_record

_COPIED = ("content", "docs", "mkdocs.yml")
_READ = ("hooks", "overrides")
"""What the check looks into and nobody mends."""


@dataclass(frozen=True)
class Mended:
    """A line, counted from 1, of a project's file as it was and as it is. Either may be none."""

    path: str
    line: int
    before: tuple[str, ...]
    after: tuple[str, ...]


def mend(root: Path) -> list[Mended]:
    """Mend what is safe in the project at ``root``; what was changed, by files and lines.

    Raises OSError if a file that is to be mended cannot be written.
    """
    before = _texts(root)
    with TemporaryDirectory() as folder:
        copy = Path(folder)
        for part in _COPIED:
            _copied(root / part, copy / part)
        for part in _READ:
            (copy / part).symlink_to((root / part).absolute())
        _tidy(copy)
        read = repeat(copy, frozenset(REPAIRS), lambda lines, found, _: repaired(lines, found))
        _sort(copy, _respell(copy, read))
        after = _texts(copy)
        record = (copy / RECORD).read_bytes() if (copy / RECORD).is_file() else b""
    changed = {path: text for path, text in after.items() if text != before[path]}
    for path, text in changed.items():
        (root / path).write_bytes(text.encode())
    if changed and record:
        (root / RECORD).write_bytes(record)
    return [one for path in changed for one in _changes(path, before[path], changed[path])]


def _copied(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, symlinks=True, copy_function=_copied_file)
    else:
        _copied_file(source, target)


def _copied_file(source: Path | str, target: Path | str) -> None:
    """Copy a file, if it is one that can be read; of others the check tells."""
    if Path(source).is_file():
        with suppress(OSError):
            shutil.copyfile(source, target)


def _texts(root: Path) -> dict[str, str]:
    """The files that contributors write, as they are, by their paths; none that is no text."""
    found = {}
    for part in ("content", "docs"):
        for file in sorted((root / part).rglob("*")):
            if file.suffix in WRITTEN and file.is_file() and not file.is_symlink():
                try:
                    text = file.read_bytes().decode("utf-8")
                except (OSError, UnicodeDecodeError):
                    continue
                found[file.relative_to(root).as_posix()] = text
    return found


def _tidy(root: Path) -> None:
    for path, text in _texts(root).items():
        is_markdown = WRITTEN[Path(path).suffix]
        new = tidied(text, is_markdown=True) if is_markdown else tidied_yaml(text, path)
        if new != text:
            put(root, path, new)


def _respell(root: Path, read: Read) -> Site | None:
    """Write what is written instead; a new spelling leaves no other language behind."""
    site, _ = read
    if site is None:
        return None
    behind = {drift.unit.key for drift in site.translations.drifts}
    respelt_site, _ = repeat(
        root,
        frozenset({CODE}),
        lambda lines, found, site: respelt(lines, found, site.library) if site else lines,
        read,
    )
    found = respelt_site.translations if respelt_site else None
    fresh = {drift.unit.key for drift in found.drifts} - behind if found else set()
    if found and fresh:
        units = [unit for unit in found.units if unit.key in fresh]
        prints = {**found.record.prints, **found.record.updated(units, fresh).prints}
        write_record(root, Record(prints))
    return respelt_site


def _sort(root: Path, site: Site | None) -> None:
    if site is None:
        return
    schemas = editor_schemas(site.library, site.settings.languages)
    for document in site.library.every_document():
        text = (root / document.path).read_text("utf-8")
        new = in_order(text, document, schemas[kind_of(site, document.path)])
        if new != text:
            put(root, document.path, new)


def _changes(path: str, before: str, after: str) -> Iterable[Mended]:
    old, new = before.split("\n"), after.split("\n")
    for first, last, begin, end in changed_rows(old, new):
        yield Mended(path, begin + 1, tuple(old[first:last]), tuple(new[begin:end]))
