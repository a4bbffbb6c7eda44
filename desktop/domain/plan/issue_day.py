"""Deadlines that a plan counts from the day of its own issue ("trong 10 ngày kể từ ngày ban hành Kế hoạch này").

While it is a draft its words say when; once it is issued the day is known, and the words are those of the deadline.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import day_words
from desktop.domain.plan.plan import Plan
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import Deadline, Origin, Task, TaskStatus
from desktop.domain.task.wording import DaysFrom, days_from

_QUOTE = 70


def count_from_issue(plan: Plan, day: date, is_working: Callable[[date], bool]) -> None:
    """Give duties whose time is counted from the day of issue their deadlines, those of an earlier version anew.

    What is done was done in the time that it had. What a superior's paper asks is counted from that paper's day.
    """
    for task in plan.tasks:
        if task.demands or task.origin is Origin.DEMAND:
            continue
        words = task.timing if task.deadline is None else task.deadline.wording
        span = _from_issue(words)
        if span is None or task.recurring or task.more_deadlines or task.status is TaskStatus.DONE:
            continue
        due = span.from_day(day).due(is_working)
        if due is not None:
            task.deadline, task.timing = replace(due, wording=words), ""


def due_before(plan: Plan, day: date) -> Iterator[tuple[Task, Deadline]]:
    """Yield the deadlines that end before a plan of that day; a new version of an old one has such, rightly."""
    for task in plan.tasks if plan.version == 1 else []:
        for due in task.deadlines:
            if last_day(due) < day:
                yield task, due


def too_early(task: Task, due: Deadline, day: date) -> UserError:
    """Return why a plan of that day cannot have a deadline that ends before it."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "“{text}” is due on {due}, before the plan's date {day}. Correct the deadline or the date."
        ),
        text=textwrap.shorten(task.text, _QUOTE, placeholder=" …"),
        due=day_words(last_day(due)),
        day=day_words(day),
    )


def open_again(task: Task) -> None:
    """Let the words of a deadline that was counted from the day of issue stand alone, in a plan that has none yet."""
    due: Deadline | None = task.deadline
    if due is not None and _from_issue(due.wording) is not None:
        task.deadline, task.timing = None, due.wording


def _from_issue(words: str) -> DaysFrom | None:
    span = days_from(words) if words else None
    return span if span is not None and span.from_issue else None
