"""Archives of files: the same files on the same day give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_OLDEST, _NEWEST = [1980, 1, 1], [2107, 12, 31]
"""The first and the last day that an archive of this kind can tell."""
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3


def pack(files: Mapping[str, bytes], day: str, *, is_compressed: bool = False) -> bytes:
    """A ZIP archive of files by their names, sorted, dated with a day (ISO 8601, "" for none).

    Compressed it is smaller, but its bytes are the same only where the same library compresses.
    """
    parts = [int(part) for part in day.split("-")] if day else _OLDEST
    year, month, number = min(max([*parts, 1, 1][:3], _OLDEST), _NEWEST)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, (year, month, number, 0, 0, 0))
            # The same on every system: who packs on Windows would leave another mark.
            entry.create_system, entry.external_attr = _UNIX, _PLAIN_FILE
            entry.compress_type = zipfile.ZIP_DEFLATED if is_compressed else zipfile.ZIP_STORED
            made.writestr(entry, data, compresslevel=9 if is_compressed else None)
    return buffer.getvalue()
