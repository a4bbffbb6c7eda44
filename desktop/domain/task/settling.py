"""A report of progress completed: status, percentage and day of completion always agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import STATUSES, Task, TaskPeriod, TaskStatus

ALL = 100
"""Percent of what is done."""


def status_at(percent: int, status: TaskStatus | None) -> TaskStatus:
    """Return the status that goes with a percentage, `status` itself where it does: who rests goes on resting."""
    if percent == ALL:
        return TaskStatus.DONE
    if status is not None and STATUSES[status].percent is None and (percent or status is not TaskStatus.IN_PROGRESS):
        return status
    return TaskStatus.IN_PROGRESS if percent else TaskStatus.NOT_STARTED


def percent_at(status: TaskStatus, percent: int | None) -> int | None:
    """Return the percentage that goes with a status, `percent` itself where it does; work that goes on is not complete.

    None stays None for a status that goes with any percentage.
    """
    fixed = STATUSES[status].percent
    if fixed is not None:
        return fixed
    return ALL - 1 if percent == ALL else percent


def settle(task: Task | TaskPeriod, change: ProgressChange, day: date) -> ProgressChange:
    """Complete a report on a task, or on what it owes for a period, so that its parts agree; a given status wins.

    What is done without a day of completion is done on `day`.
    """
    status = change.status
    if status is None and change.done_on is not None:
        status = TaskStatus.DONE
    if status is None and change.percent is not None:
        status = status_at(change.percent, task.status)
    now = status or task.status
    percent = percent_at(now, task.percent if change.percent is None else change.percent)
    if now is TaskStatus.DONE:
        return replace(change, status=status or now, percent=percent, done_on=change.done_on or task.done_on or day)
    kept = percent == task.percent and change.percent is None
    return replace(change, status=status, percent=None if kept else percent, done_on=None)
