"""What the first page shows for a day, and what each of its figures counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.task.progress import OPEN_STATES, SOON_STATES, DueState
from desktop.domain.task.rows import IN_FORCE, ByPeriod, DueRow, TaskQuery, TaskRow, UnitProgress


class Figure(StrEnum):
    """A figure of the first page; `figure_query` says what it counts."""

    OPEN = "open"
    OVERDUE = "overdue"
    SOON = "soon"
    DONE = "done"


def figure_query(figure: Figure, today: date) -> TaskQuery:
    """Return the filter whose rows a figure counts, so that the list it opens is as long as it says.

    Open are the tasks of all plans in force, begun or not, that are not done, paused or continuous without a date;
    overdue and soon due ones (7 days) are among them. Done are those whose day of completion lies in the year of
    `today`. Each counts the periods of a recurring task for themselves.
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
            return TaskQuery(done_year=today.year, by_period=each)


@dataclass(frozen=True)
class Overview:
    """What the first page shows for a day. `due` holds the overdue tasks and those due within 7 days, by urgency."""

    today: date
    figures: dict[Figure, int]
    tasks: dict[Figure, int]  # of how many tasks the rows are that each figure counts
    not_started: int  # of the open ones, those nobody began
    done_late: int  # of those done in the year
    due: tuple[TaskRow, ...]
    reports: tuple[DueRow, ...]  # duties to report that are overdue or due within 30 days, by day
    longest_overdue: int  # days
    due_tomorrow: int
    by_unit: tuple[UnitProgress, ...]
    by_plan: tuple[UnitProgress, ...]
