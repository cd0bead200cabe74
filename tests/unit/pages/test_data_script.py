"""Data in a script: what was kept is read again, whatever it says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from learning_site.pages.data_script import data_script, read_data_script

ADDRESSES = st.from_regex(r"(?:[a-z0-9-]+/){0,3}", fullmatch=True)


@given(ADDRESSES, st.recursive(st.text() | st.integers(), st.lists))
def test_what_was_kept_is_read_again(address: str, value: object) -> None:
    assert read_data_script(data_script("pageSections", address, value)) == value
