"""When facts were checked: today everywhere on Earth is fine, and tomorrow is nowhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

import pytest

from learning_site.content import checked
from learning_site.content.checked import future


class Clock(datetime):
    """A clock that stands still."""

    shown = datetime(2030, 5, 31, 9, 59, tzinfo=UTC)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return cls.shown


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checked, "datetime", Clock)


def is_future(day: str) -> bool:
    return bool(list(future("checked", day)))


@pytest.mark.parametrize("day", ["2030-05-31", "2030-05", "2030", "2029-12-31"])
def test_day_that_has_begun_is_no_future(day: str) -> None:
    assert not is_future(day)


@pytest.mark.parametrize("day", ["2030-06-01", "2030-06", "2031"])
def test_day_that_has_not_begun_is_the_future(day: str) -> None:
    assert is_future(day)


def test_day_begins_where_it_begins_first_on_earth(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Clock, "shown", Clock.shown + timedelta(minutes=1))
    assert not is_future("2030-06-01")
    assert is_future("2030-06-02")


def test_clock_that_went_back_to_its_beginning_is_not_believed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Clock, "shown", datetime(1970, 1, 1, tzinfo=UTC))
    assert not is_future("2026-11-24")
    assert is_future("2026-11-25")
