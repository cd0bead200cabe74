"""Where the files of open data lie, from the root of the site. These addresses are permanent."""

from __future__ import annotations

FOLDER = "data/"
ARCHIVE = "data/all.zip"
"""Everything at once; no word of the topic, so that it can stay whatever the site is called."""


def sheet_csv_name(slug: str, language: str) -> str:
    """A sheet's file; it has stood at the top since the first sheets were published."""
    return f"{FOLDER}{slug}.{language}.csv"


def comparison_csv_name(slug: str, language: str) -> str:
    return f"{FOLDER}comparisons/{slug}.{language}.csv"


def comparison_json_name(slug: str) -> str:
    return f"{FOLDER}comparisons/{slug}.json"


def collection_csv_name(name: str, language: str) -> str:
    return f"{FOLDER}collections/{name}.{language}.csv"


def collection_json_name(name: str) -> str:
    return f"{FOLDER}collections/{name}.json"


def schema_name(json_name: str) -> str:
    """The schema of a JSON file lies beside it."""
    return json_name.removesuffix(".json") + ".schema.json"
