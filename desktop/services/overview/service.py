"""The first page: what is late, what is due, who owes what."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.plan.overview import Figure, Overview, figure_query
from desktop.domain.report.rows import ReportRow
from desktop.domain.task.progress import OPEN_STATES, WAITING_STATES, DueState, days_left
from desktop.domain.task.report_duty import is_report_duty
from desktop.domain.task.rows import IN_FORCE, ByPeriod, DueCounts, DueRow, TaskQuery, TaskRow
from desktop.domain.task.task import TaskStatus
from desktop.services.base import Context
from desktop.services.reports import listing
from desktop.storage import queries

_AHEAD = 30
"""Days in which a report that is shown is due."""


class OverviewService:
    """The figures of a day."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def notice(self, today: date | None = None) -> DueCounts:
        """Return what a notice at start says: how many open tasks of all plans are late, due today, due in a week."""
        with self._context.reading() as session:
            return DueCounts(*queries.due_counts(session, self._context.horizon(today)))

    def overview(self, today: date | None = None) -> Overview:
        """Return the figures of `today`, each as `figure_query` counts it, and what waits to be done."""
        day = today or self._context.today()
        asked = [
            *(figure_query(figure, day) for figure in Figure),
            TaskQuery(state=OPEN_STATES, status=TaskStatus.NOT_STARTED, plan_id=IN_FORCE, by_period=ByPeriod.WAITING),
            TaskQuery(state=frozenset({DueState.DONE_LATE}), done_year=day.year, by_period=ByPeriod.WAITING),
        ]
        before = day + timedelta(days=_AHEAD + 1)
        month = TaskQuery(state=OPEN_STATES, due_before=before, plan_id=IN_FORCE, by_period=ByPeriod.ALL)
        working, seen = self._context.working_days.last_working_day, self._context.horizon(day)
        with self._context.reading() as session:
            *counts, (not_started, _), (done_late, _) = queries.task_counts(session, asked, seen)
            soon = queries.task_rows(session, month, seen, working)
            by_unit = queries.progress_by_unit(session, seen, day.year)
            by_plan = queries.progress_by_plan(session, seen, day.year)
        due = [row for row in soon if row.state in WAITING_STATES]
        duties = [row for row in soon if is_report_duty(row.text, row.product)]
        overdue = [(day - row.last_day).days for row in due if row.state is DueState.OVERDUE and row.last_day]
        return Overview(
            today=day,
            figures={figure: rows for figure, (rows, _) in zip(Figure, counts, strict=True)},
            tasks={figure: tasks for figure, (_, tasks) in zip(Figure, counts, strict=True)},
            not_started=not_started,
            done_late=done_late,
            due=tuple(due),
            reports=tuple(DueRow(row, row.period) for row in sorted(duties, key=_by_day)),
            longest_overdue=max(overdue, default=0),
            due_tomorrow=sum(
                row.state in OPEN_STATES
                and row.last_day is not None
                and days_left(row.last_day, day, row.working_day) == 1
                for row in due
            ),
            by_unit=tuple(by_unit),
            by_plan=tuple(by_plan),
        )

    def to_send(self, today: date | None = None) -> list[ReportRow]:
        """Return the reports to the level above that are late or due within 30 days."""
        day = today or self._context.today()
        rows = listing.rows(self._context, today=day)
        return [row for row in rows if (left := row.days_left(day)) is not None and left <= _AHEAD]


def _by_day(row: TaskRow) -> tuple[date, int]:
    return row.last_day or date.max, row.id
