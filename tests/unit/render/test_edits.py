"""Links to the lines at which facts are written."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from learning_site.pages.feedback import NOWHERE
from learning_site.render.edits import Edits, item_edits, table_edits
from learning_site.render.scope import Scope
from learning_site.site import Site


def scope(site: Site) -> Scope:
    return site.renderer("crossings/ferry", "fr").scope


def lines(edits: Edits | None, site: Site) -> list[str]:
    """The text of each line to which a link leads."""
    assert edits
    assert edits.host == "forge.example"
    found = []
    for link in (link for item in edits.items for link in item.links):
        address = urlsplit(link.href)
        file = site.root / address.path.removeprefix("/crossings/edit/main/")
        number = int(address.fragment.removeprefix("L"))
        found.append(file.read_text("utf-8").split("\n")[number - 1])
    return found


def test_each_fact_of_a_table_leads_to_its_own_line(crossings: Site) -> None:
    comparison = crossings.library.comparisons["ways-at-a-glance"]
    found = lines(table_edits(comparison, scope(crossings)), crossings)
    own = [name for name in comparison.shape.fields if name != "rivers"]
    items = list(crossings.library.collections["crossings"])
    expected = [(item, name) for item in items for name in own]
    for line, (item, name) in zip(found, expected, strict=True):
        assert line.startswith(f"{name}:") or name not in item.document.data


def test_each_level_of_a_table_leads_to_its_own_line(crossings: Site) -> None:
    """The table is turned: the levels stand in the items of its columns."""
    comparison = crossings.library.comparisons["crossings-and-rivers"]
    found = lines(table_edits(comparison, scope(crossings)), crossings)
    across = list(crossings.library.collections["crossings"].items)
    rivers = list(crossings.library.collections["rivers"].items)
    expected = [f"  {name}:" for _ in rivers for name in across]
    assert [line.partition(":")[0] + ":" for line in found] == expected


def test_box_leads_to_what_its_item_says_itself(crossings: Site) -> None:
    (item,) = (one for one in crossings.library.items() if one.path == "crossings/ferry")
    edits = item_edits(item, scope(crossings))
    assert edits
    fields = crossings.library.collections["crossings"].shape.fields
    facts = crossings.library.collections["crossings"].shape.facts
    own = [name for name in facts if not fields[name].origin]
    assert [line.split(":")[0] for line in lines(edits, crossings)] == own


def test_site_that_names_no_place_shows_no_link(crossings: Site) -> None:
    silent = replace(scope(crossings), feedback=NOWHERE)
    assert table_edits(crossings.library.comparisons["ways-side-by-side"], silent) is None


def test_column_that_is_told_elsewhere_leads_there(crossings: Site) -> None:
    """A relation read from the other side is written in the items of that side."""
    relation = crossings.library.relation("crossings", "rivers")
    assert relation
    assert relation.written_in_columns
    place = relation.place("ferry", "rhine")
    assert place.path == "content/rivers/rhine.yml"
    line = (crossings.root / place.path).read_text("utf-8").split("\n")[place.line - 1]
    assert line.strip() == "ferry:"
