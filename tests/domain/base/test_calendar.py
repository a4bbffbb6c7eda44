"""Working days as a pure rule, and the office's own list over it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.base.calendar import WorkingCalendar

HOLIDAY, MADE_UP = date(2025, 5, 2), date(2025, 4, 26)
CALENDAR = WorkingCalendar({HOLIDAY: "Nghỉ", date(2025, 5, 1): "Lễ"}, {MADE_UP: "Làm bù"})
DAYS = st.dates(date(2019, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2025, 4, 25), True),  # Friday
        (MADE_UP, True),  # Saturday, worked
        (date(2025, 4, 27), False),  # Sunday
        (HOLIDAY, False),  # Friday, off
        (date(2025, 5, 3), False),  # Saturday
    ],
)
def test_weekdays_less_days_off_plus_days_made_up(day: date, *, works: bool) -> None:
    assert CALENDAR.is_working(day) is works
    assert CALENDAR(day) is works


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        (date(2025, 5, 4), date(2025, 4, 30), date(2025, 5, 5)),
        (date(2025, 5, 1), date(2025, 4, 30), date(2025, 5, 5)),
        (date(2025, 4, 27), MADE_UP, date(2025, 4, 28)),
        (date(2025, 4, 25), date(2025, 4, 25), MADE_UP),
    ],
)
def test_the_last_working_day_before_and_the_first_after(day: date, before: date, after: date) -> None:
    assert CALENDAR.last_working_day(day) == before
    assert CALENDAR.next_working_day(day) == after


@given(DAYS, st.sets(DAYS, max_size=20))
def test_the_last_working_day_is_worked_and_nothing_after_it_is(day: date, off: set[date]) -> None:
    calendar = WorkingCalendar(dict.fromkeys(off, "nghỉ"))
    last = calendar.last_working_day(day)
    assert last <= day
    assert calendar.is_working(last)
    assert not any(calendar.is_working(last + timedelta(days=i)) for i in range(1, (day - last).days + 1))


def test_the_office_may_call_a_day_off_and_another_back() -> None:
    storm, back = date(2025, 7, 22), HOLIDAY
    mine = CALENDAR.changed({storm: "Bão", MADE_UP: "Không làm bù"}, {back: "Trực"})
    assert [mine.is_working(day) for day in (storm, MADE_UP, back)] == [False, False, True]
    assert [mine.reason(day) for day in (storm, MADE_UP, back)] == ["Bão", "Không làm bù", "Trực"]
    assert not CALENDAR.is_working(back)


def test_a_plain_day_has_no_reason() -> None:
    assert CALENDAR.reason(date(2025, 4, 25)) == ""


def test_a_calendar_without_any_working_day_ends_the_search() -> None:
    start = date(2025, 1, 1)
    never = WorkingCalendar({start + timedelta(days=i): "nghỉ" for i in range(-100, 100)})
    assert never.last_working_day(start) == start
