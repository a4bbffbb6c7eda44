"""Plain rows for lists: what a table, a search result or `--json` shows of a plan, a task or a unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.office.office import UnitGroup
from desktop.domain.task.progress import DueState
from desktop.domain.task.task import Deadline, Priority, Recurrence, Role, TaskStatus


class TaskRow(NamedTuple):
    """A task in a list. `last_day` is the last day on time, `working_day` the last working day not after it.

    A tuple, not a dataclass: lists of 100,000 are made of it.
    """

    id: int
    plan_id: int
    plan_number: str
    plan_title: str
    year: int | None
    text: str
    unit_id: int | None
    unit: str
    unit_short: str
    unit_group: UnitGroup | None
    supporting: tuple[str, ...]
    role: Role
    deadline: date | None
    deadline_inclusive: bool
    last_day: date | None
    working_day: date | None
    wording: str
    timing: str
    recurring: tuple[Recurrence, ...]
    continuous: bool
    product: str
    note: str
    status: TaskStatus
    state: DueState
    percent: int
    result: str
    difficulties: str
    product_number: str
    done_on: date | None
    priority: Priority = Priority.NORMAL
    carried_into: str = ""  # the plan outside the bin that goes on with it, by its subject
    period: str = ""  # "2026-Q3" where the row is what a recurring task owes for it, with its own days and progress
    periods: int = 0  # how many it owes in all, where it comes back
    late_periods: int = 0  # of these, how many were handed in late or are overdue
    more_deadlines: tuple[Deadline, ...] = ()  # further dates due, each of them a period
    follows: bool = False  # the row above is of the same task, for an earlier period
    plan_dated: date | None = None  # of the version in force
    let_go: bool = False  # paused at the year's end for good
    origin_note: str = ""  # the superior's paper that it comes from
    received_on: date | None = None  # the unit said that it has the task
    received_by: str = ""
    person: str = ""  # who of the lead unit sees to it
    overall: TaskStatus = TaskStatus.NOT_STARTED  # of the task as a whole, where the row is of a period

    @property
    def key(self) -> tuple[int, str]:
        """Return what tells the row from all others of a list: its task and its period."""
        return self.id, self.period


class DueRow(NamedTuple):
    """A day on which an open task owes something.

    A recurring task has one for each period still open ("2026-Q3"); `task` then carries that period's days and state.
    """

    task: TaskRow
    period: str = ""


@dataclass(frozen=True)
class ItemRow:
    """What a recurring task owes for a period, with its state; `working_day` as in a task's row."""

    period: str
    last_day: date
    working_day: date
    status: TaskStatus
    state: DueState
    percent: int
    result: str
    done_on: date | None


@dataclass(frozen=True)
class EvidenceRow:
    """A file that proves what a task brought; `path` is where the data folder keeps it, `there` whether it is."""

    id: int
    name: str
    path: str
    size: int
    added_at: datetime
    author: str
    there: bool


class ByPeriod(StrEnum):
    """Whether a recurring task has a row for each period that it owes, and that is done."""

    NO = "no"  # one row a task, with the day of the earliest
    WAITING = "waiting"  # what is done, and what is overdue or due within 7 days, at least the earliest
    ALL = "all"  # every period, whenever it falls due


IN_FORCE = -1
"""In the place of a plan's id: all plans that are issued, or were before the version that is being written."""


@dataclass(frozen=True)
class TaskQuery:
    """What to list: filters that are all met, and an order.

    Each word of `text` stands in the task or in its unit's names, compared folded; `due_from` and `due_before` keep
    tasks whose last day on time is that day or later, and before that day; `year` is the plan's, `done_year` the
    calendar year in which a task was completed; `order` is one of urgency, deadline, unit, plan, text, percent, status,
    role, priority, done_on, position; `limit` is how many are asked for at most, the first in that order. With
    `by_period` each period stands in a row of its own under its task, and dates, states and progress are asked of it.
    """

    text: str = ""
    unit_id: int | None = None
    status: TaskStatus | None = None
    state: frozenset[DueState] | None = None
    plan_id: int | None = None
    due_from: date | None = None
    due_before: date | None = None
    year: int | None = None
    done_year: int | None = None
    carried: bool | None = None  # whether a later plan outside the bin goes on with it
    to_settle: bool = False  # only what is to be settled at the year's end
    order: str = "urgency"
    descending: bool = False
    limit: int | None = None
    by_period: ByPeriod = ByPeriod.NO
    drafts_too: bool = False  # states follow from the dates alone, also of what is not given out yet


@dataclass(frozen=True)
class ProgressChange:
    """A report of progress; what is None stays as it is. `percent` goes from 0 to 100."""

    status: TaskStatus | None = None
    percent: int | None = None
    result: str | None = None
    difficulties: str | None = None
    done_on: date | None = None
    product_number: str | None = None
    priority: Priority | None = None
    received_on: date | None = None  # when the unit said that it has the task
    person: str | None = None

    @property
    def needs_period(self) -> bool:
        """Return whether a task that owes by periods can only say this of one of them."""
        whole = self.status in {None, TaskStatus.PAUSED} and self.percent is None and self.done_on is None
        return not (whole and self.result is None)


@dataclass(frozen=True)
class UnitProgress:
    """How far a unit, or a plan, is: counts of its tasks, each period that a recurring one owes for itself."""

    id: int
    label: str
    total: int
    done: int
    soon: int
    overdue: int


@dataclass(frozen=True)
class DueCounts:
    """How many open tasks, or periods of them, are late, due today, and due in the seven days after."""

    overdue: int
    today: int
    week: int
    overdue_tasks: int  # of how many tasks those are that are late
