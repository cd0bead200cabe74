"""QR codes of a page's slides, by which an audience opens the same section on its phones.

They are made with the site, so that no service learns who scans what (ISO/IEC 18004).
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable

import segno

from learning_site.pages.data_script import data_script

NAME = "qr.js"
"""The file beside a page's own, in its folder; browsers ask for it when a code is to be shown."""
_LEVEL = "m"
"""Error correction: 15 per cent may be unreadable, as in the sun (ISO/IEC 18004, 6.5)."""
_MASK = 3
"""Any of the eight masks can be read; to weigh all of them takes five times as long."""


def square(address: str) -> list[list[bool]]:
    """The rows of an address's code, dark squares being true, without the margin around it."""
    code = segno.make(address, error=_LEVEL, mask=_MASK, micro=False)
    return [[bool(one) for one in row] for row in code.matrix]


def codes_script(key: str, address: str, ids: Iterable[str]) -> str:
    """The script that keeps the codes of a page's slides in ``pageCodes``.

    ``key`` is the page's address from the site's root, ``address`` the whole one, and ``ids`` name
    the slides' sections ("" for the page itself). Each code is its size in squares, and their bits
    row by row in Base64, a set bit being dark.
    """
    codes = [_packed(square(address + (f"#{one}" if one else ""))) for one in ids]
    return data_script("pageCodes", key, {"address": address, "codes": codes})


def _packed(rows: list[list[bool]]) -> tuple[int, str]:
    bits = "".join("1" if one else "0" for row in rows for one in row)
    bits += "0" * (-len(bits) % 8)
    content = int(bits, 2).to_bytes(len(bits) // 8, "big")
    return len(rows), b64encode(content).decode()
