"""The line at the top of a file of facts that names its schema, for editors that look there."""

from __future__ import annotations

FOLDER = ".vscode"
SIGN = "# yaml-language-server: $schema="


def schema_comment(file: str, name: str) -> str:
    """The line for a file, by its name from the project's folder, and the name of a schema."""
    up = "../" * file.count("/")
    return f"{SIGN}{up}{FOLDER}/schemas/{name}.json"
