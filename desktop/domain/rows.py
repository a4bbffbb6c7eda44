"""Plain rows for lists: what a table, a search result or `--json` shows of a plan, a task or a unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from datetime import date as day
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.office import LegalStatus, UnitGroup
from desktop.domain.plan import PlanStatus
from desktop.domain.progress import OPEN_STATES, SOON_STATES, DueState
from desktop.domain.task import Deadline, Priority, Recurrence, Role, TaskStatus


@dataclass(frozen=True)
class PlanRow:
    """A plan in a list. `next_deadline` is the earliest last day on time of its open tasks."""

    id: int
    kind: str
    title: str
    year: int | None
    number: str
    symbol: str
    status: PlanStatus
    version: int
    tasks: int
    done: int
    overdue: int
    next_deadline: date | None
    changed_at: datetime | None


@dataclass(frozen=True)
class DraftRow:
    """A plan that is still being drafted in the wizard, in a list.

    `step` is the place of the step where it was left, from 0, of `steps`; `source` is how it was begun ("template",
    "previous", "file", "blank") and `source_name` the file, the year of last year's plan or the superior's plan.
    """

    key: str
    title: str
    kind: str
    year: int | None
    step: int
    steps: int
    source: str
    source_name: str
    changed_at: datetime
    readable: bool = True


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

    @property
    def key(self) -> tuple[int, str]:
        """Return what tells the row from all others of a list: its task and its period."""
        return self.id, self.period


class OwedRow(NamedTuple):
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
    """Whether a recurring task that is open has a row for each period that it owes."""

    NO = "no"  # one row a task, with the day of the earliest
    WAITING = "waiting"  # what is overdue or due within 7 days, at least the earliest: what there is to do
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
    left_over: bool = False  # only what is to be settled at the year's end
    order: str = "urgency"
    descending: bool = False
    limit: int | None = None
    by_period: ByPeriod = ByPeriod.NO


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

    @property
    def needs_period(self) -> bool:
        """Return whether a task that owes by periods can only say this of one of them."""
        whole = self.status in {None, TaskStatus.PAUSED} and self.percent is None and self.done_on is None
        return not (whole and self.result is None)


@dataclass(frozen=True)
class UnitRow:
    """A unit in a list with its workload."""

    id: int
    name: str
    short_name: str
    group: UnitGroup
    tasks: int
    done: int
    soon: int
    overdue: int


@dataclass(frozen=True)
class DayRow:
    """A day that is off, or worked although it would be off; `own` when the office's list says so."""

    day: date
    reason: str
    working: bool
    own: bool


@dataclass(frozen=True)
class LegalRow:
    """A legal document in the library.

    `cited` counts the plans that name it; `conflict` is a date that one of them gives instead.
    """

    id: int
    kind: str
    number: str
    date: day | None
    issuer: str
    subject: str
    status: LegalStatus
    cited: int
    conflict: day | None
    note: str = ""


@dataclass(frozen=True)
class HistoryRow:
    """What somebody did: `action` is a key such as "plan.edited", `detail` names what it was done to."""

    id: int
    at: datetime
    author: str
    action: str
    detail: dict[str, str]
    undone: bool
    subject: str = ""  # what it was done to: "plan:12"


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


class Figure(StrEnum):
    """A figure of the first page; `figure_query` says what it counts."""

    OPEN = "open"
    OVERDUE = "overdue"
    SOON = "soon"
    DONE = "done"


def figure_query(figure: Figure, today: date) -> TaskQuery:
    """Return the filter whose rows a figure counts, so that the list it opens is as long as it says.

    Open are the tasks of all plans in force, begun or not, that are not done, paused or continuous without a date;
    overdue and soon due ones (7 days) are among them, each period of a recurring task for itself. Done are those whose
    day of completion lies in the year of `today`.
    """
    each = ByPeriod.WAITING
    match figure:
        case Figure.OPEN:
            return TaskQuery(state=OPEN_STATES, plan_id=IN_FORCE, by_period=each)
        case Figure.OVERDUE:
            return TaskQuery(state=frozenset({DueState.OVERDUE}), plan_id=IN_FORCE, by_period=each)
        case Figure.SOON:
            return TaskQuery(state=SOON_STATES, plan_id=IN_FORCE, by_period=each)
        case Figure.DONE:
            return TaskQuery(done_year=today.year)


@dataclass(frozen=True)
class Overview:
    """What the first page shows for a day. `due` holds the overdue tasks and those due within 7 days, by urgency."""

    today: date
    figures: dict[Figure, int]
    not_started: int  # of the open ones, those nobody began
    done_late: int  # of those done in the year
    due: tuple[TaskRow, ...]
    reports: tuple[OwedRow, ...]  # duties to report that are overdue or due within 30 days, by day
    longest_overdue: int  # days
    due_tomorrow: int
    by_unit: tuple[UnitProgress, ...]
    by_plan: tuple[UnitProgress, ...]


@dataclass(frozen=True)
class BackupRow:
    """A kept copy of the database."""

    path: str
    made_at: datetime
    size: int
    reason: str
