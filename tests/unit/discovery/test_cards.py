"""Cards for messaging apps: their form, the words that they carry, and how they are made small."""

from __future__ import annotations

import struct
import zlib

import pytest

from learning_site.discovery.cards import HEIGHT, LARGEST, WIDTH, has_form, says, with_words
from tests.small_png import small

BEGIN = b"\x89PNG\r\n\x1a\n"


def picture(width: int, height: int, lines: bytes) -> bytes:
    """A picture of three bytes a point, as browsers write it."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(lines)
    return BEGIN + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_card_carries_the_words_that_it_shows() -> None:
    card = with_words(picture(WIDTH, HEIGHT, b""), "Über den Fluß. ✓")
    assert has_form(card)
    assert says(card, "Über den Fluß. ✓")
    assert not says(card, "Über den Fluss. ✓")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + bytes(60),
        BEGIN,
        picture(WIDTH, HEIGHT - 1, b""),
        picture(HEIGHT, WIDTH, b""),
        picture(WIDTH, HEIGHT, b"") + bytes(LARGEST),
    ],
)
def test_what_is_no_card_is_none(data: bytes) -> None:
    assert not has_form(data)


def test_each_filter_of_lines_is_undone() -> None:
    red, blue = b"\xff\x00\x00", b"\x00\x00\xff"
    difference = b"\x01\x00\xff"
    filtered = [
        b"\x00" + red + blue,
        b"\x01" + red + difference,
        b"\x02" + bytes(6),
        b"\x03" + b"\x80\x00\x00" + b"\x81\x00\x80",
        b"\x04" + bytes(3) + bytes(3),
    ]
    data = small(picture(2, len(filtered), b"".join(filtered)))
    palette = data[data.index(b"PLTE") + 4 :][:6]
    assert {palette[:3], palette[3:]} == {red, blue}
    at = data.index(b"IDAT")
    (size,) = struct.unpack(">I", data[at - 4 : at])
    lines = zlib.decompress(data[at + 4 : at + 4 + size])
    points = [palette[3 * n : 3 * n + 3] for n in lines[1:3]]
    assert points == [red, blue]
    assert lines == lines[:3] * len(filtered)
