"""The order of the alphabet, for lists that readers look something up in."""

from __future__ import annotations

import unicodedata


def alphabetical(text: str) -> str:
    """A key for sorting: letters with marks like their letters, capitals like small ones."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
