"""Archives of files."""

from __future__ import annotations

import io
import zipfile

import pytest

from learning_site.files.packing import pack

FILES = {"b/c.txt": b"x" * 1000, "a.txt": "ä".encode()}


@pytest.mark.parametrize("is_compressed", [False, True])
def test_what_is_packed_comes_out_again_in_order(*, is_compressed: bool) -> None:
    packed = pack(FILES, "2026-03-02", is_compressed=is_compressed)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == sorted(FILES)
        assert {name: archive.read(name) for name in archive.namelist()} == FILES
        assert {one.date_time for one in archive.infolist()} == {(2026, 3, 2, 0, 0, 0)}
    assert (len(packed) < 1000) == is_compressed


def test_same_files_give_the_same_bytes() -> None:
    turned = dict(reversed(FILES.items()))
    assert pack(FILES, "2026-03") == pack(turned, "2026-03-01")
