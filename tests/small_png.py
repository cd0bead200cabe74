"""A screenshot made small: a picture of few colours as a palette of at most 256 of them.

What the browser writes has three bytes for each point, and is three times as heavy. It is read here
as far as browsers write it: eight bits a channel, no interlacing (w3.org/TR/png).
"""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

_BEGIN = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {2: 3, 6: 4}
_MOST = 256

Colour = bytes


def small(data: bytes) -> bytes:
    """The same picture with its most frequent colours; any other becomes the nearest of them."""
    chunks = list(_chunks(data))
    head = chunks[0][1]
    width, height, _, kind = struct.unpack(">IIBB", head[:10])
    raw = zlib.decompress(b"".join(body for name, body in chunks if name == b"IDAT"))
    channels = _CHANNELS[kind]
    lines = [_colours(line, channels) for line in _lines(raw, width * channels, height, channels)]
    counted = Counter(colour for line in lines for colour in line)
    palette = [colour for colour, _ in counted.most_common(_MOST)]
    number = {colour: _nearest(colour, palette) for colour in counted}
    body = b"".join(b"\0" + bytes(number[colour] for colour in line) for line in lines)
    return b"".join(
        [
            _BEGIN,
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            _chunk(b"PLTE", b"".join(palette)),
            _chunk(b"IDAT", zlib.compress(body, 9)),
            _chunk(b"IEND", b""),
        ]
    )


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_BEGIN)
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        at += size + 12


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _lines(raw: bytes, size: int, height: int, channels: int) -> Iterator[bytearray]:
    """The lines of a picture without the filters that were chosen for each (section 9.2)."""
    before = bytearray(size)
    for row in range(height):
        begin = row * (size + 1)
        line = bytearray(raw[begin + 1 : begin + 1 + size])
        for at in range(size):
            left = line[at - channels] if at >= channels else 0
            corner = before[at - channels] if at >= channels else 0
            line[at] = (line[at] + _guess(raw[begin], left, before[at], corner)) & 255
        yield line
        before = line


def _guess(kind: int, left: int, above: int, corner: int) -> int:
    if kind == 4:
        whole = left + above - corner
        return min((left, above, corner), key=lambda one: abs(whole - one))
    return (0, left, above, (left + above) // 2)[kind]


def _colours(line: bytearray, channels: int) -> list[Colour]:
    return [bytes(line[at : at + 3]) for at in range(0, len(line), channels)]


def _nearest(colour: Colour, palette: list[Colour]) -> int:
    return min(
        range(len(palette)),
        key=lambda n: sum((a - b) ** 2 for a, b in zip(colour, palette[n], strict=True)),
    )
