"""The other topic, read once, as for the engine's own tests."""

from tests.unit.conftest import crossings

__all__ = ["crossings"]
