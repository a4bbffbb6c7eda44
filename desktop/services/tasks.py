"""Tasks: lists and reports of progress."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.progress import OPEN_STATES, DueState, state
from desktop.domain.recurrence import follow_items, is_ended, open_items, owed_items
from desktop.domain.rows import ByPeriod, EvidenceRow, HistoryRow, ItemRow, OwedRow, ProgressChange, TaskQuery, TaskRow
from desktop.domain.settling import ALL, settle
from desktop.domain.task import LONGEST_TEXT, Task, TaskPeriod, TaskStatus, Update
from desktop.services.base import Context
from desktop.services.evidence import EvidenceService
from desktop.services.stale import refuse_reported
from desktop.services.task_list import TaskList
from desktop.storage import journal, queries, records
from desktop.storage.database import Session

_QUOTE = 70


class TaskService:
    """Tasks of all plans."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._evidence = EvidenceService(context)

    def rows(self, query: TaskQuery | None = None, today: date | None = None) -> list[TaskRow]:
        """Return the tasks that `query` asks for, with their state on `today` (default: the clock's day)."""
        with self._context.reading() as session:
            working = self._context.working_days.last_working_day
            return queries.task_rows(session, query or TaskQuery(), self._context.horizon(today), working)

    def listing(self, query: TaskQuery, today: date) -> TaskList:
        """Return the tasks that `query` asks for as a list that reads its rows when they are looked at."""

        def read(ids: Sequence[int] | None) -> list[TaskRow]:
            with self._context.reading() as session:
                days = self._context.working_days.last_working_day
                return queries.task_rows(session, query, self._context.horizon(today), days, ids)

        with self._context.reading() as session:
            return TaskList(queries.task_standing(session, query, self._context.horizon(today)), read)

    def owed(self, query: TaskQuery, today: date | None = None) -> list[OwedRow]:
        """Return each day on which the open tasks of `query` owe something, by day; see `OwedRow`."""
        rows = self.rows(replace(query, by_period=ByPeriod.ALL), today)
        owed = [OwedRow(row, row.period) for row in rows if row.state in OPEN_STATES and row.last_day is not None]
        return sorted(owed, key=lambda item: (item.task.last_day or date.max, item.task.id))

    def get(self, task_id: int) -> Task:
        """Return a task whole; raise UserError when there is none with this id."""
        with self._context.reading() as session:
            return existing_tasks(session, [task_id])[0]

    def report(
        self,
        task_ids: Sequence[int],
        change: ProgressChange,
        today: date | None = None,
        periods: Mapping[int, str | Sequence[str]] | None = None,
        shown: ProgressChange | None = None,
    ) -> int:
        """Report progress of one or several tasks in one step, and return how many are not as they were.

        100 percent and the status done go together, as do work and the status in progress; a task done without a
        date is done on `today`. `periods` names the period, or several, for each task that owes by periods: such a
        task has no progress of its own, it can only be paused and taken up again as a whole (and see `end`). Raises
        UserError for a percent outside 0-100, a date of completion to come, or a period that is missing, and StaleError
        where what is changed is no longer as it was `shown`.
        """
        day = today or self._context.today()
        _check(change, day)
        if not task_ids or change == ProgressChange():
            return 0
        with self._context.writing("tasks", "plans") as session:
            tasks = existing_tasks(session, list(task_ids))
            named = {
                key: (value,) if isinstance(value, str) else tuple(value) for key, value in (periods or {}).items()
            }
            reports = [(task, period) for task in tasks for period in named.get(task.id or 0, ("",)) or ("",)]
            for task, period in reports if shown is not None else ():
                item = next((item for item in task.items if item.period == period), None)
                refuse_reported(task, item, change, shown or ProgressChange())
            if len(reports) > 1:  # of several some may be like this already: nothing is told of them
                reports = [(task, period) for task, period in reports if _alters(task, period, change, day)]
            tasks = list(dict.fromkeys(task for task, _period in reports))
            if not tasks:
                return 0
            subject = f"task:{tasks[0].id}" if len(tasks) == 1 else "tasks"
            detail = {"name": tasks[0].text} if len(tasks) == 1 else {"count": str(len(tasks))}
            if len(tasks) == 1 and reports[0][1]:
                detail["period"] = ", ".join(period for _task, period in reports)
            with self._context.operation(
                session, "task.reported", subject, journal.tasks_scope([task.id or 0 for task in tasks]), detail
            ):
                for task, period in reports:
                    if period:
                        apply_to_period(self._context, task, period, change, day)
                    else:
                        apply(self._context, task, change, day)
            return len(tasks)

    def end(self, task_ids: Sequence[int], today: date | None = None) -> None:
        """End tasks as a whole: what they still owe, in whatever period, is owed no more.

        The periods stay as they were reported, so that nothing that was late looks done in time.
        """
        if not task_ids:
            return
        day = today or self._context.today()
        with self._context.writing("tasks", "plans") as session:
            tasks = existing_tasks(session, list(task_ids))
            subject = f"task:{tasks[0].id}" if len(tasks) == 1 else "tasks"
            detail = {"name": tasks[0].text} if len(tasks) == 1 else {"count": str(len(tasks))}
            with self._context.operation(session, "task.ended", subject, journal.tasks_scope(list(task_ids)), detail):
                for task in tasks:
                    end_task(self._context, task, day)

    def items(self, task_id: int, today: date | None = None) -> list[ItemRow]:
        """Return what a task owes in each period, by day, with its state on `today`."""
        return self._items(self.get(task_id), today or self._context.today())

    def items_of(self, task_ids: Sequence[int], today: date | None = None) -> dict[int, list[ItemRow]]:
        """Return the periods of those of some tasks that have any; a task that is gone has none."""
        with self._context.reading() as session:
            tasks = records.tasks(session, task_ids).values()
        return {task.id or 0: self._items(task, today or self._context.today()) for task in tasks if task.items}

    def _items(self, task: Task, day: date) -> list[ItemRow]:
        ended = is_ended(task)

        def row(item: TaskPeriod) -> ItemRow:
            working, last = self._context.working_days.last_working_day(item.last_day), item.last_day
            now = state(item.status, last, item.done_on, continuous=False, today=day, working=working)
            if ended and item.status is not TaskStatus.DONE:
                now = DueState.NONE
            return ItemRow(item.period, last, working, item.status, now, item.percent, item.result, item.done_on)

        return [row(item) for item in task.items]

    def report_item(
        self,
        task_id: int,
        period: str,
        change: ProgressChange,
        today: date | None = None,
        shown: ProgressChange | None = None,
    ) -> None:
        """Report progress of a recurring task for one of its periods ("2026-Q3").

        The task follows: its date is that of the earliest period still open, and it is done when all periods are.
        Raises UserError as `report` does, and for a period that the task has not.
        """
        self.report([task_id], change, today, {task_id: period}, shown)

    def attach(self, task_id: int, path: Path) -> int:
        """Keep a copy of a file as evidence of a task (see `EvidenceService.attach`)."""
        return self._evidence.attach(task_id, path)

    def attach_all(self, task_id: int, paths: Sequence[Path]) -> tuple[list[int], list[UserError]]:
        """Keep copies of files as evidence of a task in one step (see `EvidenceService.attach_all`)."""
        return self._evidence.attach_all(task_id, paths)

    def evidence(self, task_id: int) -> list[EvidenceRow]:
        """Return the evidence files of a task."""
        return self._evidence.rows(task_id)

    def detach(self, evidence_id: int) -> None:
        """Take an evidence file away from its task; it can be undone."""
        self._evidence.detach(evidence_id)

    def history(self, task_id: int) -> list[HistoryRow]:
        """Return what was reported of a task, newest first."""
        with self._context.reading() as session:
            return history(session, f"task:{task_id}")


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
    _set(task, change, ("difficulties", "product_number", "priority"))
    _note(context, task, task.status, task.percent, task.result)


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
    if task.status is TaskStatus.PAUSED and not owed_items(task):
        task.status = TaskStatus.IN_PROGRESS  # it rested because all its open periods do
    change = settle(item, change, day)
    _set(item, change, ("status", "percent", "result"))
    item.done_on = change.done_on
    if not ended and task.status is TaskStatus.DONE:
        task.status = TaskStatus.IN_PROGRESS  # it was done with the period that is open again
    follow_items(task)
    _set(task, change, ("result", "difficulties", "product_number", "priority"))
    said = f"{period}: {item.result}" if item.result else period
    _note(context, task, item.status, item.percent, said)


def end_task(context: Context, task: Task, day: date) -> None:
    """End a task as a whole, within an operation that covers it."""
    if task.status is not TaskStatus.DONE:
        task.status, task.percent, task.done_on = TaskStatus.DONE, ALL, day
        _note(context, task, task.status, task.percent, task.result)


def shorten(text: str) -> str:
    """Return the beginning of a text, for a sentence that names it."""
    return textwrap.shorten(text, _QUOTE, placeholder=" …")


def hand_on(context: Context, task: Task, later: Task) -> None:
    """Let a kept task of a later plan go on with an unfinished one, within an operation that covers it.

    The old one rests and points to the other.
    """
    task.carried_to = later.id
    if task.status is not TaskStatus.PAUSED:
        task.status = TaskStatus.PAUSED
        _note(context, task, task.status, task.percent, task.result)


def _note(context: Context, task: Task, status: TaskStatus, percent: int, result: str) -> None:
    task.updates.append(Update(context.time(), context.author, status, percent, result, task.difficulties))


def _check(change: ProgressChange, day: date) -> None:
    if change.percent is not None and not 0 <= change.percent <= ALL:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{percent} is no percentage. Type a number from 0 to 100."),
            percent=change.percent,
        )
    if change.done_on is not None and change.done_on > day:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The day of completion {day} has not come yet. Type today or a day before."),
            day=f"{change.done_on:%d/%m/%Y}",
        )

    for name in ("result", "difficulties", "product_number"):
        text = getattr(change, name)
        if text is not None and len(text) > LONGEST_TEXT:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The text has {count} letters, more than {limit}. Shorten it, and attach the whole as a file.",
                ),
                count=len(text),
                limit=LONGEST_TEXT,
            )


def _periods_of(task: Task, periods: Mapping[int, str | Sequence[str]]) -> Sequence[str]:
    """Return the periods of a task that a report is on, an empty one where it is on the whole."""
    named = periods.get(task.id or 0, "")
    return (named,) if isinstance(named, str) else named or ("",)


def _alters(task: Task, period: str | None, change: ProgressChange, day: date) -> bool:
    """Return whether a report leaves a task, or the period that it is on, other than it is."""
    item = next((item for item in task.items if item.period == period), None)
    if item is None and task.items:
        values = {name: value for name, value in vars(change).items() if value is not None}
        return change.needs_period or any(getattr(task, name) != value for name, value in values.items())
    settled = settle(item or task, change, day)
    values = {name: value for name, value in vars(settled).items() if value is not None}
    return any(getattr(item if hasattr(item, name) else task, name) != value for name, value in values.items())


def _set(target: Task | TaskPeriod, change: ProgressChange, names: tuple[str, ...]) -> None:
    for name in names:
        value = getattr(change, name)
        if value is not None:
            setattr(target, name, value)


def history(session: Session, subject: str) -> list[HistoryRow]:
    """Return the journal's rows of a subject for showing."""
    return [
        HistoryRow(entry.id, entry.at, entry.author, entry.action, entry.detail, entry.undone, entry.subject)
        for entry in journal.entries(session, subject)
    ]


def existing_tasks(session: Session, task_ids: list[int]) -> list[Task]:
    """Return the tasks with these ids within the session; raise UserError when one does not exist."""
    found = records.tasks(session, task_ids)
    missing = [task_id for task_id in task_ids if task_id not in found]
    if missing:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no task with the number {id}."), id=missing[0])
    return [found[task_id] for task_id in task_ids]
