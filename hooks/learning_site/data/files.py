"""All files of open data of a site: their names from its root, and their bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from learning_site.data import addresses
from learning_site.data.archive import archive
from learning_site.data.csv_files import collection_csv, comparison_csv, sheet_csv
from learning_site.data.json_files import Object, collection_json, comparison_json, declared
from learning_site.data.schemas import schema_of
from learning_site.data.scopes import Scopes


def data_files(scopes: Scopes) -> Mapping[str, bytes]:
    """Everything that readers can download, by its name, the archive of it all included."""
    files: dict[str, bytes] = {}
    library, each = scopes.library, scopes.each.items()
    for slug, sheet in library.sheets.items():
        for code, scope in each:
            files[addresses.sheet_csv_name(slug, code)] = sheet_csv(sheet, scope)
    for slug, comparison in library.comparisons.items():
        try:
            data = comparison_json(comparison, scopes)
            tables = {code: comparison_csv(comparison, scope) for code, scope in each}
        except KeyError:
            # What the comparison names is not there: noted in its own file.
            continue
        for code, table in tables.items():
            files[addresses.comparison_csv_name(slug, code)] = table
        files |= _with_schema(addresses.comparison_json_name(slug), data, scopes)
    for name, collection in library.collections.items():
        for code, scope in each:
            csv_name = addresses.collection_csv_name(name, code)
            files[csv_name] = collection_csv(collection, scope)
        data = collection_json(collection, scopes)
        files |= _with_schema(addresses.collection_json_name(name), data, scopes)
    return files | {addresses.ARCHIVE: archive(files, scopes)}


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Put files below a folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _with_schema(name: str, data: Object, scopes: Scopes) -> dict[str, bytes]:
    """A JSON file that names its schema, and the schema beside it."""
    library, schema = scopes.library, addresses.schema_name(name)
    fields = declared(library.collections[data["collection"]], data["fields"], library)
    named = {"$schema": schema.rpartition("/")[2], **data}
    return {name: _written(named), schema: _written(schema_of(data, fields, library))}


def _written(data: Object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
