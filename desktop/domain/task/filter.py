"""A filter of the task list as it is kept: periods stay relative to the day on which it is used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.base.period import Period, PeriodKind
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import TaskQuery
from desktop.domain.task.task import TaskStatus

GONE = 0
"""Stands for a unit that was removed from the directory: no row has this id, so nothing is found."""


class Due(StrEnum):
    """When the last day on time lies, seen from a day."""

    PAST = "past"
    BY_WEEK = "by-week"  # what is late included, as in the next two
    WITHIN_7_DAYS = "7-days"
    BY_MONTH = "by-month"
    MONTH = "month"
    NEXT_MONTH = "next-month"
    QUARTER = "quarter"
    FIRST_HALF = "first-half"
    SECOND_HALF = "second-half"


@dataclass(frozen=True)
class TaskFilter:
    """What a list of tasks is asked for: filters that are all met, what heads the tasks, and their order.

    `unit` and `plan` are the names of what `unit_id` and `plan_id` mean, for saying that it is no longer there.
    `group` is "unit", "state", "plan" or empty; `order` and `descending` as in a TaskQuery.
    """

    name: str = ""
    text: str = ""
    unit_id: int | None = None
    unit: str = ""
    status: TaskStatus | None = None
    state: frozenset[DueState] | None = None
    done_this_year: bool = False
    plan_id: int | None = None
    plan: str = ""
    due: Due | None = None
    year: int | None = None
    group: str = ""
    order: str = "urgency"
    descending: bool = False

    def query(self, today: date) -> TaskQuery:
        """Return the query of this filter on `today`."""
        first, before = days(self.due, today, self.year)
        return TaskQuery(
            text=self.text,
            unit_id=self.unit_id,
            status=self.status,
            state=self.state,
            plan_id=self.plan_id,
            due_from=first,
            due_before=before,
            year=self.year,
            done_year=today.year if self.done_this_year else None,
            order=self.order,
            descending=self.descending,
        )


def days(due: Due | None, today: date, year: int | None = None) -> tuple[date | None, date | None]:
    """Return the first day of a period and the day after its last, None where it has no end.

    The halves are those of `year`, of this year without one; everything else follows `today`.
    """
    match due:
        case None:
            return None, None
        case Due.PAST:
            return None, today
        case Due.BY_WEEK:
            return None, today + timedelta(days=7 - today.weekday())
        case Due.WITHIN_7_DAYS:
            return None, today + timedelta(days=8)
        case Due.BY_MONTH:
            return None, bounds(period(due, today))[1]
        case _:
            return bounds(period(due, today, year))


def period(due: Due, today: date, year: int | None = None) -> Period:
    """Return the month, quarter or half-year that `due` names, that of `today` for the others."""
    match due:
        case Due.NEXT_MONTH:
            after = bounds(period(Due.MONTH, today))[1]
            return Period(after.year, PeriodKind.MONTH, after.month)
        case Due.QUARTER:
            return Period(today.year, PeriodKind.QUARTER, (today.month + 2) // 3)
        case Due.FIRST_HALF | Due.SECOND_HALF:
            return Period(year or today.year, PeriodKind.HALF, 1 if due is Due.FIRST_HALF else 2)
        case _:
            return Period(today.year, PeriodKind.MONTH, today.month)


def bounds(found: Period) -> tuple[date, date]:
    """Return the first day of a period by the calendar and the day after its last."""
    span = found.calendar
    return span.first, span.last + timedelta(days=1)
