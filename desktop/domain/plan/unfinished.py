"""The year's end: what is left unfinished, what becomes of it, and where it goes on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.base.text import fold
from desktop.domain.plan.rows import PlanRow
from desktop.domain.task.progress import DueState, last_day
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Task, TaskStatus

_OPENS, _CLOSES = 11, 3  # months: offices write the new plan from November and settle the old year by March


class Fate(StrEnum):
    """What becomes of an unfinished task; one that has none stays as it is."""

    CARRY = "carry"  # it goes on in a later plan
    DONE = "done"
    PAUSE = "pause"  # it is given up for now


@dataclass(frozen=True)
class Decision:
    """What was chosen for a task; `into` is the plan that goes on with it.

    There its date due is that of the old plan in the new year, unless `day` gives another one, or `keeps_day` lets it
    stay as it was, although it may be over.
    """

    fate: Fate
    into: int | None = None
    day: date | None = None
    keeps_day: bool = False


@dataclass(frozen=True)
class Outcome:
    """What was done with unfinished tasks. `carried` gives the task that goes on by the id of the old one."""

    carried: dict[int, int] = field(default_factory=dict)
    done: int = 0
    paused: int = 0


@dataclass(frozen=True)
class YearLeft:
    """How many tasks of a year's plans are unfinished, and how many of them nobody has put aside."""

    year: int
    tasks: int
    waiting: int


def season(today: date) -> int | None:
    """Return the year whose unfinished tasks are to be settled now: from November to March, else None."""
    if today.month >= _OPENS:
        return today.year
    return today.year - 1 if today.month <= _CLOSES else None


def next_year(year: int, today: date) -> int:
    """Return the year of the plans in which the tasks of `year` go on: the one after it, never one that is over."""
    return max(year + 1, today.year)


def one_off(task: Task) -> bool:
    """Return whether a task ends once it is done: recurring and continuous ones begin anew in each plan."""
    return not task.recurring and not task.continuous


def is_over(task: Task, year: int | None, today: date) -> bool:
    """Return whether an unfinished task of the plan of `year` is no longer awaited in it.

    It was put aside, its last day has passed, or the year has passed and no day in it or early in the next is set.
    """
    if task.status is TaskStatus.PAUSED:
        return True
    if task.deadlines and max(map(last_day, task.deadlines)) < today:
        return True
    set_by = max((due.day.year for due in task.deadlines), default=None)
    return year is not None and year < today.year and (set_by is None or set_by > year + 1)


def asks_for_day(row: TaskRow) -> bool:
    """Return whether a task that is carried must be given a date due: its own is over, and a year later is a guess."""
    return row.deadline is not None and row.state is DueState.OVERDUE


def take_up(new: Task, old: Task) -> None:
    """Let a task go on with what was reported of an earlier one.

    What owes by periods or by several dates begins anew with the first of them: how far it was is told by those of the
    year before.
    """
    new.difficulties, new.priority, new.person = old.difficulties, old.priority, old.person
    if old.items or new.items:
        return
    new.status = TaskStatus.IN_PROGRESS if old.percent else TaskStatus.NOT_STARTED
    new.percent, new.result = min(old.percent, 99), old.result


def reopen(task: Task) -> None:
    """Let a task that had been carried be owed again: the one that went on with it is gone."""
    if task.status is TaskStatus.PAUSED:
        task.status = TaskStatus.IN_PROGRESS if task.percent else TaskStatus.NOT_STARTED


def same_duty(task: Task, duties: Iterable[Task]) -> Task | None:
    """Return the duty that says the same as `task` for the same unit, and that nothing was reported of.

    A plan that was made by moving last year's holds the duties that were still open then.
    """
    words = fold(task.text)
    for own in duties:
        if own.status is TaskStatus.NOT_STARTED and own.unit is task.unit and fold(own.text) == words:
            return own
    return None


def successor(plan_kind: str, title: str, year: int, drafts: Sequence[PlanRow]) -> PlanRow | None:
    """Return the draft that a plan's unfinished tasks are proposed for, None when there is no draft.

    Of those of the same kind the one whose subject is nearest in words ("năm 2026" and "năm 2027" apart) comes first.
    """
    words = set(fold(title).split())

    def rank(draft: PlanRow) -> tuple[bool, int, int, int]:
        shared = len(words & set(fold(draft.title).split()))
        return draft.kind != plan_kind, -shared, abs((draft.year or year) - year), draft.id

    return min(drafts, key=rank, default=None)
