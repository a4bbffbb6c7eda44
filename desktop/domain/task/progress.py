"""Where a task stands on a day: last day on time, state. Today is always an argument."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.task.task import Deadline, TaskStatus

WorkingDay = Callable[[date], bool]


class DueState(StrEnum):
    """State of a task's deadline on a given day (the words of `tasks --json`, which knows no drafts)."""

    OVERDUE = "overdue"
    DUE1 = "due1"  # today or tomorrow
    DUE3 = "due3"
    DUE7 = "due7"
    ON_TRACK = "ontrack"
    DONE_EARLY = "done-early"
    DONE_ON_TIME = "done-ontime"
    DONE_LATE = "done-late"
    PAUSED = "paused"
    CONTINUOUS = "continuous"
    NONE = "none"  # no date, not continuous, not done
    NOT_ISSUED = "not-issued"  # of a plan that is not issued yet: it is given to nobody, so that nothing is due


class StateGroup(StrEnum):
    """What states have in common for figures, filters and reports."""

    LATE = "late"
    SOON = "soon"
    OPEN = "open"  # in time, or without a date
    RUNNING = "running"  # nothing is due
    RESTING = "resting"
    NOT_ISSUED = "not-issued"
    DONE = "done"


@dataclass(frozen=True)
class StateFacts:
    """What the program needs to know of a state.

    `word` and `full` are for the window (context "labels"): short, and where more is to be said in a tooltip. `chip` is
    its look (a key of tokens.json). `within` is how many days are left at most, for those that are told by days.
    """

    word: str
    chip: str
    group: StateGroup
    full: str = ""
    within: int | None = None


STATES = {
    DueState.OVERDUE: StateFacts(QT_TRANSLATE_NOOP("labels", "Overdue"), "overdue", StateGroup.LATE),
    DueState.DUE1: StateFacts(
        QT_TRANSLATE_NOOP("labels", "Due in 1 day"), "due_today_1_3", StateGroup.SOON, within=1
    ),
    DueState.DUE3: StateFacts(
        QT_TRANSLATE_NOOP("labels", "Due in 3 days"), "due_today_1_3", StateGroup.SOON, within=3
    ),
    DueState.DUE7: StateFacts(QT_TRANSLATE_NOOP("labels", "Due in 7 days"), "due_7", StateGroup.SOON, within=7),
    DueState.ON_TRACK: StateFacts(QT_TRANSLATE_NOOP("labels", "In time"), "on_track", StateGroup.OPEN),
    DueState.NONE: StateFacts(QT_TRANSLATE_NOOP("labels", "No date"), "not_started", StateGroup.OPEN),
    DueState.DONE_LATE: StateFacts(
        QT_TRANSLATE_NOOP("labels", "Done late"), "done_late", StateGroup.DONE,
        QT_TRANSLATE_NOOP("labels", "Completed after the deadline"),
    ),
    DueState.DONE_ON_TIME: StateFacts(
        QT_TRANSLATE_NOOP("labels", "Done on time"), "done_on_time", StateGroup.DONE,
        QT_TRANSLATE_NOOP("labels", "Completed on time"),
    ),
    DueState.DONE_EARLY: StateFacts(
        QT_TRANSLATE_NOOP("labels", "Done early"), "done_early", StateGroup.DONE,
        QT_TRANSLATE_NOOP("labels", "Completed before the deadline"),
    ),
    DueState.PAUSED: StateFacts(QT_TRANSLATE_NOOP("labels", "Paused"), "paused", StateGroup.RESTING),
    DueState.CONTINUOUS: StateFacts(QT_TRANSLATE_NOOP("labels", "Continuous"), "continuous", StateGroup.RUNNING),
    DueState.NOT_ISSUED: StateFacts(
        QT_TRANSLATE_NOOP("labels", "Not issued"), "draft", StateGroup.NOT_ISSUED,
        QT_TRANSLATE_NOOP("labels", "The plan is not issued yet: nothing of it is due"),
    ),
}  # fmt: skip
"""The states in the order in which a list shows them, and in which the database ranks them."""

RANK = {state: rank for rank, state in enumerate(STATES)}
URGENCY = tuple(STATES)
BY_DAYS = tuple(sorted(((facts.within, state) for state, facts in STATES.items() if facts.within is not None)))
"""States that are told by the days left, with the most days of each, the nearest first."""


def states_of(*groups: StateGroup) -> frozenset[DueState]:
    """Return the states of some groups."""
    return frozenset(state for state, facts in STATES.items() if facts.group in groups)


OPEN_STATES = states_of(StateGroup.LATE, StateGroup.SOON, StateGroup.OPEN)
DONE_STATES = states_of(StateGroup.DONE)
SOON_STATES = states_of(StateGroup.SOON)
WAITING_STATES = states_of(StateGroup.LATE, StateGroup.SOON)


def weekday(day: date) -> bool:
    """Return whether a day is Monday to Friday: the working days of an office that has no calendar yet."""
    return day.weekday() < 5


def last_day(deadline: Deadline) -> date:
    """Return the last day on time: the day itself, or the day before for "trước ngày"."""
    return deadline.day if deadline.inclusive else deadline.day - timedelta(days=1)


def last_working_day(day: date, working: WorkingDay = weekday) -> date:
    """Return `day`, or the last working day before it when it is a day off."""
    while not working(day):
        day -= timedelta(days=1)
    return day


def days_left(last: date, today: date, working: date | None = None) -> int:
    """Return how many calendar days are left until `last`, negative once it is over.

    `working` is the last working day not after it. Once that has come, no day is left: on days off nobody works.
    """
    left = (last - today).days
    return 0 if left > 0 and working is not None and working <= today else left


@dataclass(frozen=True)
class Horizon:
    """A day, and how far one sees from it: what falls due on the days off that follow it is due on it.

    `end` returns, of a day, the last of the days off that follow it, else the day itself.
    """

    today: date
    end: Callable[[date], date] = lambda day: day

    def within(self, days: int) -> date:
        """Return the latest last day on time of what is to be done within so many days (see `days_left`)."""
        return max(self.today + timedelta(days=days), self.end(self.today))


def state(
    status: TaskStatus,
    last: date | None,
    done_on: date | None,
    *,
    continuous: bool,
    today: date,
    working: date | None = None,
    given: bool = True,
) -> DueState:
    """Return the state on `today` of a task whose last day on time is `last`.

    A task done before its last day is early, on that day on time, after it late. Without a date a done task is on
    time. Days left (see `days_left`) are calendar days: 0 and 1 give DUE1, 2 and 3 DUE3, 4 to 7 DUE7. What is not
    `given` to anybody yet, the duty of a draft, is never due.
    """
    if status is TaskStatus.DONE:
        if last is None or done_on is None or done_on == last:
            return DueState.DONE_ON_TIME
        return DueState.DONE_EARLY if done_on < last else DueState.DONE_LATE
    if status is TaskStatus.PAUSED:
        return DueState.PAUSED
    if not given:
        return DueState.NOT_ISSUED
    if last is None:
        return DueState.CONTINUOUS if continuous else DueState.NONE
    left = days_left(last, today, working)
    if left < 0:
        return DueState.OVERDUE
    return next((state for most, state in BY_DAYS if left <= most), DueState.ON_TRACK)
