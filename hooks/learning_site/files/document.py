"""A parsed YAML file that still knows where each of its values stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from learning_site.problems import Place

Step = str | int
Location = tuple[Step, ...]
"""The way to a value: keys and list positions from the top, as in ("title", "en")."""


@dataclass(frozen=True)
class Document:
    """The values of one file, and the place of each key and entry.

    ``places`` maps a location to where its key (or list entry) begins.
    ``values`` maps a location to where its value begins.
    """

    path: str
    data: Mapping[str, object]
    places: Mapping[Location, Place]
    values: Mapping[Location, Place]

    def place(self, *location: Step) -> Place:
        """Where a key or entry stands; of the nearest block around it if it stands nowhere."""
        return self._nearest(self.places, location)

    def value_place(self, *location: Step) -> Place:
        """Where a value begins; of the nearest block around it if it stands nowhere."""
        return self._nearest(self.values, location)

    def names_under(self, key: str) -> Iterator[tuple[str, Place]]:
        """The entries, as texts, of every list under a key, wherever it stands in the file."""
        for at, place in self.values.items():
            if len(at) >= 2 and at[-2] == key:
                value: Any = self.data
                for step in at:
                    value = value[step]
                yield str(value), place

    def _nearest(self, places: Mapping[Location, Place], location: Location) -> Place:
        while location not in places and location:
            location = location[:-1]
        return places.get(location, Place(self.path))
