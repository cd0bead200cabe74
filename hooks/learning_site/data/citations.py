"""Ready words for those who cite: what, in which state, where, and on what terms."""

from __future__ import annotations

from learning_site.content.freshness import checkables
from learning_site.render import formats
from learning_site.render.scope import Scope


def table_citation(title: str, checked: str | None, address: str, scope: Scope) -> str:
    """The citation of a table. ``checked`` is its day in words, ``address`` the whole one."""
    return _joined([scope.publication.name(scope.language), title], checked, address, scope)


def site_citation(scope: Scope) -> str:
    """The citation of all data; its day is the latest one on which anything was checked."""
    latest = max((one.checked for one in checkables(scope.library)), default="")
    checked = formats.date(latest, scope.locale) if latest else None
    address = scope.publication.root + scope.tree.addresses.of("index", scope.language)
    return _joined([scope.publication.name(scope.language)], checked, address, scope)


def _joined(names: list[str], checked: str | None, address: str, scope: Scope) -> str:
    said = scope.publication
    version = scope.string("data-version", version=said.version) if said.version else ""
    day = scope.string("checked", date=checked) if checked else ""
    # The address comes last and has no full stop: it would become a part of the link.
    parts = [part.rstrip(".") for part in (*names, version, day, said.licence) if part]
    return " ".join([*(f"{part}." for part in parts), address])
