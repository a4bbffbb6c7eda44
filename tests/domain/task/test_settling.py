"""Status, percentage and day of completion agree, and each state and status has all that is asked of it."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.text import runs
from desktop.domain.out.workbook import ReportClass, standing
from desktop.domain.task.progress import (
    DONE_STATES,
    OPEN_STATES,
    RANK,
    SOON_STATES,
    STATES,
    WAITING_STATES,
    DueState,
    StateGroup,
    state,
)
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.settling import percent_at, settle, status_at
from desktop.domain.task.task import STATUSES, UNDER_WAY, Task, TaskStatus

DAY = date(2026, 11, 16)
NOT_STARTED, IN_PROGRESS, PAUSED, DONE = (
    TaskStatus.NOT_STARTED, TaskStatus.IN_PROGRESS, TaskStatus.PAUSED, TaskStatus.DONE,
)  # fmt: skip


@pytest.mark.parametrize(
    ("percent", "before", "after"),
    [
        (100, NOT_STARTED, DONE), (100, PAUSED, DONE), (100, None, DONE), (0, IN_PROGRESS, NOT_STARTED),
        (0, DONE, NOT_STARTED), (0, PAUSED, PAUSED), (0, None, NOT_STARTED), (40, NOT_STARTED, IN_PROGRESS),
        (40, DONE, IN_PROGRESS), (40, PAUSED, PAUSED), (40, None, IN_PROGRESS), (40, IN_PROGRESS, IN_PROGRESS),
    ],
)  # fmt: skip
def test_the_status_follows_the_percentage(percent, before, after):
    assert status_at(percent, before) is after


@pytest.mark.parametrize(
    ("status", "percent", "after"),
    [(DONE, 20, 100), (NOT_STARTED, 20, 0), (IN_PROGRESS, 100, 99), (PAUSED, 100, 99), (PAUSED, 40, 40),
     (IN_PROGRESS, None, None), (DONE, None, 100)],
)  # fmt: skip
def test_the_percentage_follows_the_status(status, percent, after):
    assert percent_at(status, percent) == after


def test_a_report_is_completed():
    task = Task(runs("Việc"), percent=40, status=IN_PROGRESS)
    assert settle(task, ProgressChange(percent=100), DAY) == ProgressChange(status=DONE, percent=100, done_on=DAY)
    assert settle(task, ProgressChange(done_on=date(2026, 11, 1)), DAY).percent == 100
    assert settle(task, ProgressChange(result="x"), DAY) == ProgressChange(result="x")
    assert settle(task, ProgressChange(status=PAUSED), DAY) == ProgressChange(status=PAUSED)
    done = Task(runs("Việc"), percent=100, status=DONE, done_on=date(2026, 11, 2))
    assert settle(done, ProgressChange(status=IN_PROGRESS), DAY) == ProgressChange(status=IN_PROGRESS, percent=99)
    assert settle(done, ProgressChange(status=DONE), DAY).done_on == date(2026, 11, 2)


def test_every_state_and_status_is_in_its_table():
    assert set(DueState) == set(STATES)
    assert set(TaskStatus) == set(STATUSES)
    assert all(facts.word and facts.chip for facts in STATES.values())
    assert list(RANK.values()) == list(range(len(DueState)))


def test_groups_share_out_the_states():
    assert OPEN_STATES | DONE_STATES | {DueState.PAUSED, DueState.CONTINUOUS, DueState.NOT_ISSUED} == set(DueState)
    assert SOON_STATES | {DueState.OVERDUE} == WAITING_STATES
    assert set(UNDER_WAY) == {NOT_STARTED, IN_PROGRESS}
    for each in STATES:
        for status in STATUSES:
            assert standing(status, each) in ReportClass
    assert all((facts.within is not None) == (facts.group is StateGroup.SOON) for facts in STATES.values())


@pytest.mark.parametrize(
    ("left", "expected"),
    [(-1, "overdue"), (0, "due1"), (1, "due1"), (2, "due3"), (3, "due3"), (4, "due7"), (7, "due7"), (8, "ontrack")],
)
def test_days_left_tell_the_state(left, expected):
    last = date.fromordinal(DAY.toordinal() + left)
    assert state(IN_PROGRESS, last, None, continuous=False, today=DAY) == expected
