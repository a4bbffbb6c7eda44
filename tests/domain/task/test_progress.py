"""Where a task stands on a day: before, on and after its last day; trước ngày and chậm nhất; ends of months."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.base.calendar import WorkingCalendar
from desktop.domain.task.progress import DONE_STATES, OPEN_STATES, URGENCY, DueState, last_day, last_working_day, state
from desktop.domain.task.task import Deadline, TaskStatus

OPEN = (TaskStatus.NOT_STARTED, TaskStatus.IN_PROGRESS)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("written", "inclusive", "last"),
    [
        ("2026-11-30", False, "2026-11-29"),  # trước ngày
        ("2026-11-30", True, "2026-11-30"),  # chậm nhất ngày, đến ngày
        ("2024-03-01", False, "2024-02-29"),
        ("2026-03-01", False, "2026-02-28"),
        ("2024-02-29", True, "2024-02-29"),
        ("2027-01-01", False, "2026-12-31"),
        ("2026-12-31", True, "2026-12-31"),
        ("2026-12-31", False, "2026-12-30"),
    ],
)
def test_the_last_day_on_time(written: str, last: str, *, inclusive: bool) -> None:
    assert last_day(Deadline(day(written), inclusive)) == day(last)


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (400, DueState.ON_TRACK),
        (8, DueState.ON_TRACK),
        (7, DueState.DUE7),
        (4, DueState.DUE7),
        (3, DueState.DUE3),
        (2, DueState.DUE3),
        (1, DueState.DUE1),
        (0, DueState.DUE1),
        (-1, DueState.OVERDUE),
        (-400, DueState.OVERDUE),
    ],
)
@pytest.mark.parametrize("last", ["2026-06-14", "2024-02-29", "2026-12-31", "2026-02-17"])
@pytest.mark.parametrize("status", OPEN)
def test_an_open_task_by_days_left(last: str, left: int, expected: DueState, status: TaskStatus) -> None:
    today = day(last) - timedelta(days=left)
    assert state(status, day(last), None, continuous=False, today=today) is expected


@pytest.mark.parametrize(
    ("deadline", "today", "expected"),
    [  # the same date written both ways, the evening before, on the day, the day after
        (Deadline(date(2026, 11, 30), inclusive=False), "2026-11-28", DueState.DUE1),
        (Deadline(date(2026, 11, 30), inclusive=False), "2026-11-29", DueState.DUE1),
        (Deadline(date(2026, 11, 30), inclusive=False), "2026-11-30", DueState.OVERDUE),
        (Deadline(date(2026, 11, 30), inclusive=True), "2026-11-29", DueState.DUE1),
        (Deadline(date(2026, 11, 30), inclusive=True), "2026-11-30", DueState.DUE1),
        (Deadline(date(2026, 11, 30), inclusive=True), "2026-12-01", DueState.OVERDUE),
        (Deadline(date(2024, 3, 1), inclusive=False), "2024-02-29", DueState.DUE1),
        (Deadline(date(2024, 3, 1), inclusive=False), "2024-03-01", DueState.OVERDUE),
        (Deadline(date(2026, 12, 31), inclusive=True), "2026-12-31", DueState.DUE1),
        (Deadline(date(2026, 12, 31), inclusive=True), "2027-01-01", DueState.OVERDUE),
        (Deadline(date(2027, 1, 1), inclusive=False), "2026-12-31", DueState.DUE1),
        (Deadline(date(2027, 1, 1), inclusive=False), "2027-01-01", DueState.OVERDUE),
    ],
)
def test_before_a_day_and_by_a_day(deadline: Deadline, today: str, expected: DueState) -> None:
    last = last_day(deadline)
    assert state(TaskStatus.IN_PROGRESS, last, None, continuous=False, today=day(today)) is expected


@pytest.mark.parametrize(
    ("done_on", "expected"),
    [
        ("2026-11-28", DueState.DONE_EARLY),
        ("2026-11-29", DueState.DONE_ON_TIME),
        ("2026-11-30", DueState.DONE_LATE),
        (None, DueState.DONE_ON_TIME),
    ],
)
@pytest.mark.parametrize("today", ["2026-01-01", "2026-11-29", "2027-06-01"])
def test_a_done_task_keeps_its_state_whatever_day_it_is(done_on: str | None, expected: DueState, today: str) -> None:
    done = day(done_on) if done_on else None
    assert state(TaskStatus.DONE, date(2026, 11, 29), done, continuous=False, today=day(today)) is expected


def test_done_without_deadline_is_on_time() -> None:
    today = date(2026, 1, 1)
    assert state(TaskStatus.DONE, None, today, continuous=True, today=today) is DueState.DONE_ON_TIME


def test_paused_hides_that_it_is_late() -> None:
    last, today = date(2026, 1, 1), date(2026, 2, 1)
    assert state(TaskStatus.PAUSED, last, None, continuous=False, today=today) is DueState.PAUSED


@pytest.mark.parametrize("status", OPEN)
def test_without_a_date_it_is_continuous_or_nothing(status: TaskStatus) -> None:
    today = date(2026, 1, 1)
    assert state(status, None, None, continuous=True, today=today) is DueState.CONTINUOUS
    assert state(status, None, None, continuous=False, today=today) is DueState.NONE


def test_a_continuous_task_with_a_date_follows_the_date() -> None:
    last = date(2026, 6, 30)
    assert state(TaskStatus.IN_PROGRESS, last, None, continuous=True, today=date(2026, 7, 1)) is DueState.OVERDUE


@pytest.mark.parametrize(
    ("last", "shown"),
    [
        ("2026-02-20", "2026-02-13"),  # in Tết: the Friday before it
        ("2026-11-29", "2026-11-27"),  # Sunday
        ("2026-08-22", "2026-08-22"),  # Saturday that is worked
        ("2026-11-30", "2026-11-30"),
    ],
)
def test_a_deadline_on_a_day_off_shows_the_working_day_before(last: str, shown: str) -> None:
    tet = {date(2026, 2, number): "Tết" for number in range(16, 21)}
    calendar = WorkingCalendar(tet, {date(2026, 8, 22): "Làm bù"})
    assert last_working_day(day(last), calendar) == day(shown)
    assert last_working_day(day("2026-11-29")) == day("2026-11-27")


def test_a_day_off_moves_what_is_shown_not_the_state() -> None:
    sunday = date(2026, 11, 29)
    assert state(TaskStatus.IN_PROGRESS, sunday, None, continuous=False, today=sunday) is DueState.DUE1


def test_every_state_has_its_place_in_a_list() -> None:
    assert set(URGENCY) == set(DueState)
    assert len(URGENCY) == len(set(URGENCY))
    assert OPEN_STATES.isdisjoint(DONE_STATES)
