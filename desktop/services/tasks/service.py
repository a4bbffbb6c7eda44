"""Tasks: lists and reports of progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.domain.base.calendar import earlier_by
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.journal import HistoryRow
from desktop.domain.base.text import clean, day_words
from desktop.domain.task.progress import OPEN_STATES, DueState, state
from desktop.domain.task.recurrence import is_ended
from desktop.domain.task.rows import ByPeriod, DueRow, EvidenceRow, ItemRow, ProgressChange, TaskQuery, TaskRow
from desktop.domain.task.settling import ALL, settle
from desktop.domain.task.task import LONGEST_TEXT, Task, TaskPeriod, TaskStatus
from desktop.services.base import Context
from desktop.services.evidence.service import EvidenceService
from desktop.services.evidence.steps import add, put_away_on_failure, take_in
from desktop.services.journal.steps import history
from desktop.services.stale import refuse_reported
from desktop.services.tasks.listing import TaskList
from desktop.services.tasks.steps import apply, apply_to_period, end_task, existing_tasks, owe_again, shorten
from desktop.storage import evidence, journal, queries, receipts, records

_LONG_AGO = 366  # days
_TO_RECEIVE = 3  # working days that a unit has to say that it has a task


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

    def due(self, query: TaskQuery, today: date | None = None) -> list[DueRow]:
        """Return each day on which the open tasks of `query` owe something, by day; see `DueRow`."""
        rows = self.rows(replace(query, by_period=ByPeriod.ALL), today)
        owed = [DueRow(row, row.period) for row in rows if row.state in OPEN_STATES and row.last_day is not None]
        return sorted(owed, key=lambda item: (item.task.last_day or date.max, item.task.id))

    def get(self, task_id: int) -> Task:
        """Return a task whole; raise GoneError when there is none with this id."""
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
        with self._context.writing(Changed.TASKS, Changed.PLANS) as session:
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
                owe_again(self._context, session, tasks)
            return len(tasks)

    def odd_day(self, task_ids: Sequence[int], change: ProgressChange, today: date | None = None) -> UserError | None:
        """Return the sentence about a day of completion that can hardly be meant: before a task's plan, or years ago.

        A plan holds from the date of its first version on, one without a date from the beginning of its year. A day
        that lies years back is most often one with the wrong year.
        """
        if change.done_on is None:
            return None
        with self._context.reading() as session:
            for title, year, issued in records.plan_beginnings(session, task_ids):
                begun = issued or (date(year, 1, 1) if year else date.min)
                if change.done_on < begun:
                    return UserError(
                        QT_TRANSLATE_NOOP(
                            "errors",
                            "The day of completion {day} lies before {begun}, when the plan “{title}” begins.",
                        ),
                        day=day_words(change.done_on),
                        begun=day_words(begun),
                        title=shorten(title),
                    )
        day = today or self._context.today()
        if (day - change.done_on).days > _LONG_AGO:
            return UserError(
                QT_TRANSLATE_NOOP("errors", "The day of completion {day} lies more than a year back."),
                day=day_words(change.done_on),
            )
        return None

    def record(
        self,
        task_id: int,
        change: ProgressChange,
        today: date | None = None,
        *,
        period: str = "",
        end: bool = False,
        files: Sequence[Path] = (),
    ) -> None:
        """Report progress of a task, end it and attach files to it in one step: all of it, or nothing.

        Raises UserError as `report` does, and for the first file that cannot be attached.
        """
        day, data = today or self._context.today(), self._context.database.folder
        _check(change, day)
        with self._context.reading() as session:
            known = {item.sha256: item.name for item in evidence.rows(session, task_id)}
            detail = {"name": existing_tasks(session, [task_id])[0].text}
        reported = change != ProgressChange()
        taken, refused = take_in(data, task_id, known, files)
        with put_away_on_failure(data, [item.path for item in taken]):
            if refused:
                raise refused[0]
            if taken:
                detail["file"] = ", ".join(item.name for item in taken)
            if period and reported:
                detail["period"] = period
            action = "task.ended" if end else "task.reported" if reported else "task.attached"
            with self._context.writing(Changed.TASKS, Changed.PLANS) as session:
                task = existing_tasks(session, [task_id])[0]
                scope = journal.tasks_scope([task_id])
                with self._context.operation(session, action, f"task:{task_id}", scope, detail):
                    if reported and period:
                        apply_to_period(self._context, task, period, change, day)
                    elif reported:
                        apply(self._context, task, change, day)
                    if end:
                        end_task(self._context, task, day)
                    owe_again(self._context, session, [task])
                    add(self._context, session, task_id, taken)

    def end(self, task_ids: Sequence[int], today: date | None = None) -> None:
        """End tasks as a whole: what they still owe, in whatever period, is owed no more.

        The periods stay as they were reported, so that nothing that was late looks done in time.
        """
        if not task_ids:
            return
        day = today or self._context.today()
        with self._context.writing(Changed.TASKS, Changed.PLANS) as session:
            tasks = existing_tasks(session, list(task_ids))
            subject = f"task:{tasks[0].id}" if len(tasks) == 1 else "tasks"
            detail = {"name": tasks[0].text} if len(tasks) == 1 else {"count": str(len(tasks))}
            with self._context.operation(session, "task.ended", subject, journal.tasks_scope(list(task_ids)), detail):
                for task in tasks:
                    end_task(self._context, task, day)

    def items(self, task_id: int, today: date | None = None) -> list[ItemRow]:
        """Return what a task owes in each period, by day, with its state on `today`."""
        with self._context.reading() as session:
            task = existing_tasks(session, [task_id])[0]
            given = bool(queries.given_out(session, [task_id]))
        return self._items(task, today or self._context.today(), given=given)

    def items_of(self, task_ids: Sequence[int], today: date | None = None) -> dict[int, list[ItemRow]]:
        """Return the periods of those of some tasks that have any, with states by the dates alone.

        A task that is gone has none.
        """
        with self._context.reading() as session:
            tasks = records.tasks(session, task_ids).values()
        return {task.id or 0: self._items(task, today or self._context.today()) for task in tasks if task.items}

    def _items(self, task: Task, day: date, *, given: bool = True) -> list[ItemRow]:
        ended = is_ended(task)

        def row(item: TaskPeriod) -> ItemRow:
            working, last = self._context.working_days.last_working_day(item.last_day), item.last_day
            now = state(item.status, last, item.done_on, continuous=False, today=day, working=working, given=given)
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

    def unreceived(self, today: date | None = None) -> list[int]:
        """Return the tasks that were given three working days ago or more, and that their units have not received.

        What was begun was received. The newest come first: of what was given long ago the receipt was often not noted.
        """
        day = today or self._context.today()
        until = earlier_by(self._context.working_days.is_working)(day, _TO_RECEIVE)
        with self._context.reading() as session:
            return receipts.unreceived(session, until)

    def of_ids(self, ids: Sequence[int], today: date | None = None) -> list[TaskRow]:
        """Return some tasks by their numbers, in the order of these."""
        day = today or self._context.today()
        with self._context.reading() as session:
            working = self._context.working_days.last_working_day
            rows = queries.task_rows(session, TaskQuery(), self._context.horizon(day), working, ids) if ids else []
        order = {key: place for place, key in enumerate(ids)}
        return sorted(rows, key=lambda row: order[row.id])

    def receive(self, task_ids: Sequence[int], by: str, day: date | None) -> int:
        """Note that units received tasks, when and who; without a day that they did not. Return how many changed."""
        if day is not None and day > self._context.today():
            raise UserError(QT_TRANSLATE_NOOP("errors", "The day of receipt has not come yet."))
        with self._context.writing(Changed.TASKS, Changed.PLANS) as session:
            tasks = [
                task for task in existing_tasks(session, list(task_ids))
                if (task.received_on, task.received_by) != (day, clean(by) if day else "")
            ]  # fmt: skip
            if not tasks:
                return 0
            ids = [task.id or 0 for task in tasks]
            subject = f"task:{ids[0]}" if len(ids) == 1 else "tasks"
            detail = {"name": tasks[0].text} if len(ids) == 1 else {"count": str(len(ids))}
            with self._context.operation(session, "task.received", subject, journal.tasks_scope(ids), detail):
                for task in tasks:
                    task.received_on, task.received_by = day, clean(by) if day else ""
            return len(tasks)

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


def _check(change: ProgressChange, day: date) -> None:
    if change.percent is not None and not 0 <= change.percent <= ALL:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{percent} is no percentage. Type a number from 0 to 100."),
            percent=change.percent,
        )
    if change.done_on is not None and change.done_on > day:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The day of completion {day} has not come yet. Type today or a day before."),
            day=day_words(change.done_on),
        )

    for name in ("result", "difficulties", "product_number"):
        text = getattr(change, name)
        if text is not None and len(text) > LONGEST_TEXT:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The text has {count} letter{count:|s}, more than {limit}. Shorten it, and attach the "
                    "whole as a file.",
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
