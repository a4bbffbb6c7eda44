"""Steps on tasks that run inside another service's transaction."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from datetime import date, datetime

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, GoneError, UserError
from desktop.domain.task.recurrence import due_items, follow_items, is_ended, open_items, renew
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.settling import ALL, settle
from desktop.domain.task.task import Task, TaskPeriod, TaskStatus, Update
from desktop.services.base import Context
from desktop.storage import records
from desktop.storage.database import Session

_QUOTE = 70


def apply(context: Context, task: Task, change: ProgressChange, day: date) -> None:
    """Put a report down on a task as a whole, within an operation that covers it.

    Raises UserError where it is a report of progress and the task owes by periods.
    """
    if task.items:
        _apply_to_whole(task, change)
    else:
        change = settle(task, change, day)
        _set(task, change, ("status", "percent", "result"))
        task.done_on = change.done_on if task.status is TaskStatus.DONE else None
    _set(task, change, ("difficulties", "product_number", "priority", "received_on", "person"))
    task.let_go = task.let_go and task.status is TaskStatus.PAUSED
    _note(context, task, task.status, task.percent, task.result, day)


def _apply_to_whole(task: Task, change: ProgressChange) -> None:
    """Pause a task that owes by periods, or take it up again; any other progress needs its period."""
    resting = task.status is TaskStatus.PAUSED or is_ended(task)
    resumed = resting and change.status in {TaskStatus.NOT_STARTED, TaskStatus.IN_PROGRESS}
    whole = change.status in {None, task.status, TaskStatus.PAUSED} or resumed
    if not whole or not (change.percent is None and change.done_on is None and change.result is None):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{text}” is reported on period by period. Name one of its periods: {periods}."
            ),
            text=shorten(task.text),
            periods=", ".join(item.period for item in open_items(task) or task.items),
        )
    if change.status is TaskStatus.PAUSED:
        task.status, task.done_on = TaskStatus.PAUSED, None
    elif resumed:
        task.status = TaskStatus.IN_PROGRESS
    if change.status is not None:
        follow_items(task)


def apply_to_period(context: Context, task: Task, period: str, change: ProgressChange, day: date) -> None:
    """Put a report down on a period of a task, within an operation that covers it; the task follows."""
    item = next((item for item in task.items if item.period == period), None)
    if item is None:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "This task owes nothing for the period {period}. It has: {periods}."),
            period=period,
            periods=", ".join(item.period for item in task.items) or "—",
        )
    ended = is_ended(task)
    if task.status is TaskStatus.PAUSED and not due_items(task):
        task.status = TaskStatus.IN_PROGRESS  # it rested because all its open periods do
    change = settle(item, change, day)
    _set(item, change, ("status", "percent", "result"))
    item.done_on = change.done_on
    if not ended and task.status is TaskStatus.DONE:
        task.status = TaskStatus.IN_PROGRESS  # it was done with the period that is open again
    follow_items(task)
    _set(task, change, ("result", "difficulties", "product_number", "priority", "received_on", "person"))
    said = f"{period}: {item.result}" if item.result else period
    _note(context, task, item.status, item.percent, said, day)


def end_task(context: Context, task: Task, day: date) -> None:
    """End a task as a whole, within an operation that covers it."""
    if task.status is not TaskStatus.DONE:
        task.status, task.percent, task.done_on = TaskStatus.DONE, ALL, day
        _note(context, task, task.status, task.percent, task.result, day)


def owe_again(context: Context, session: Session, tasks: Iterable[Task]) -> None:
    """Let tasks owe their periods that were done when they began to come back, and are open again."""
    open_again = {task.id or 0: task for task in tasks if task.recurring and not task.items and not task.deadline}
    if not open_again:
        return
    for number, year in records.task_years(session, list(open_again)).items():
        renew(open_again[number], year, context.today())


def shorten(text: str) -> str:
    """Return the beginning of a text, for a sentence that names it."""
    return textwrap.shorten(text, _QUOTE, placeholder=" …")


def continue_as(context: Context, task: Task, later: Task, *, rests: bool = True) -> None:
    """Let a kept task of a later plan go on with an unfinished one, within an operation that covers it.

    The old one points to the other, and `rests`, unless it is owed till the later plan is issued.
    """
    task.continued_by, task.let_go = later.id, False
    if rests and task.status is not TaskStatus.PAUSED:
        task.status = TaskStatus.PAUSED
        _note(context, task, task.status, task.percent, task.result)


def _note(
    context: Context, task: Task, status: TaskStatus, percent: int, result: str, day: date | None = None
) -> None:  # fmt: skip
    """Add to what was reported of a task; what is reported for another `day` than today counts from that day on."""
    at = context.time()
    if day is not None and day != at.date():
        at = datetime.combine(day, at.time())
    task.updates.append(Update(at, context.author, status, percent, result, task.difficulties))


def _set(target: Task | TaskPeriod, change: ProgressChange, names: tuple[str, ...]) -> None:
    for name in names:
        value = getattr(change, name)
        if value is not None:
            setattr(target, name, value)


def existing_tasks(session: Session, task_ids: list[int]) -> list[Task]:
    """Return the tasks with these ids within the session; raise UserError when one does not exist."""
    found = records.tasks(session, task_ids)
    missing = [task_id for task_id in task_ids if task_id not in found]
    if missing:
        raise GoneError(QT_TRANSLATE_NOOP("errors", "There is no task with the number {id}."), id=missing[0])
    return [found[task_id] for task_id in task_ids]
