"""All files of open data in one archive, with a README in every language: always the same bytes.

Nothing is compressed: what compression makes depends on the library that does it, and so on the
machine. The same facts must give the same archive everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping

from learning_site.data.addresses import ARCHIVE, FOLDER
from learning_site.data.citations import site_citation
from learning_site.data.scopes import Scopes
from learning_site.files.packing import pack
from learning_site.render.scope import Scope


def archive(files: Mapping[str, bytes], scopes: Scopes) -> bytes:
    """The archive of files, sorted by name, dated with the day that the build calls today."""
    packed = {name.removeprefix(FOLDER): data for name, data in files.items()}
    packed["README.txt"] = readme(scopes).encode()
    return pack(packed, scopes.day)


def readme(scopes: Scopes) -> str:
    """What the archive holds, its licence, version and citation, in every language."""
    return "\n\n\n".join(_section(scope) for scope in scopes.each.values()) + "\n"


def _section(scope: Scope) -> str:
    said = scope.publication
    facts = [
        scope.string("data-version", version=said.version) if said.version else "",
        scope.string("data-licence", licence=f"{said.licence} {said.licence_url}".strip())
        if said.licence
        else "",
        scope.string("data-newest", address=said.root + ARCHIVE),
    ]
    name = said.name(scope.language)
    title = f"{name}\n{'=' * len(name)}"
    cite = f"{scope.string('data-cite-as')}\n{site_citation(scope)}"
    contents = [
        f"comparisons/  {scope.string('data-of-comparisons')}",
        f"collections/  {scope.string('data-of-collections')}",
        f"*.csv         {scope.string('data-of-sheets')}",
    ]
    hints = [scope.string("data-hint-spreadsheet"), scope.string("data-hint-json")]
    parts = ["\n".join(filter(None, facts)), cite, "\n".join(contents), "\n".join(hints)]
    return "\n\n".join([title, scope.string("data-about"), *parts])
