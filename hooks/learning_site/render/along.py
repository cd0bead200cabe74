"""What readers of a table take along: its files, a citation, a short message."""

from __future__ import annotations

from dataclasses import dataclass

from learning_site.content.library import Comparison
from learning_site.data.addresses import comparison_csv_name, comparison_json_name
from learning_site.data.citations import table_citation
from learning_site.render.edits import Edits, table_edits
from learning_site.render.messages import table_message
from learning_site.render.plain import said
from learning_site.render.scope import Scope
from learning_site.render.tables import Table


@dataclass(frozen=True)
class TableAlong:
    """What stands below a table: links to its files, its citation, and its message."""

    csv: str
    json: str
    citation: str
    message: str
    edits: Edits | None = None


def table_along(comparison: Comparison, table: Table, scope: Scope) -> TableAlong:
    """What readers of a table can take along; ``table`` is the one that they see."""
    address = scope.address(scope.path, table.id)
    return TableAlong(
        scope.file_href(comparison_csv_name(comparison.slug, scope.language)),
        scope.file_href(comparison_json_name(comparison.slug)),
        table_citation(said(table.title, scope), table.checked, address, scope),
        table_message(comparison, table, address, scope),
        table_edits(comparison, scope),
    )
