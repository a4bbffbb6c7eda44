"""The first page: what is late, what is due, who owes what."""

from __future__ import annotations

from datetime import date

from desktop.domain.progress import OPEN_STATES, SOON_STATES, State, figures
from desktop.domain.rows import DueCounts, Overview, TaskQuery
from desktop.services.base import Context
from desktop.storage import queries

_TO_DO = frozenset({State.OVERDUE, *SOON_STATES})


class OverviewService:
    """The figures of a day."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def notice(self, today: date | None = None) -> DueCounts:
        """Return what a notice at start says: how many open tasks of all plans are late, due today, due in a week."""
        with self._context.reading() as session:
            return DueCounts(*queries.due_counts(session, today or self._context.today()))

    def overview(self, today: date | None = None) -> Overview:
        """Return the figures of the year of `today` and what waits to be done."""
        day = today or self._context.today()
        with self._context.reading() as session:
            counts = queries.status_counts(session, day, day.year)
            due = queries.task_rows(session, TaskQuery(state=_TO_DO), day, self._context.working_days.last_working_day)
            by_unit = queries.progress_by_unit(session, day, day.year)
            by_plan = queries.progress_by_plan(session, day, day.year)
        overdue = [(day - row.last_day).days for row in due if row.state is State.OVERDUE and row.last_day]
        return Overview(
            today=day,
            figures=figures((status, state) for status, state, count in counts for _ in range(count)),
            plans=len(by_plan),
            due=tuple(due),
            longest_overdue=max(overdue, default=0),
            due_tomorrow=sum(
                row.state in OPEN_STATES and row.last_day is not None and (row.last_day - day).days == 1 for row in due
            ),
            by_unit=tuple(by_unit),
            by_plan=tuple(by_plan),
        )
