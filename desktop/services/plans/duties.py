"""A duty of a plan changed by what somebody typed: its unit, its time, its part, its product."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean
from desktop.domain.plan.details import about_text, follow_assignment, given
from desktop.domain.plan.duty import is_recurring
from desktop.domain.plan.issue_day import too_early
from desktop.domain.plan.plan import Plan
from desktop.domain.task import wording
from desktop.domain.task.progress import last_day
from desktop.domain.task.recurrence import missed_items
from desktop.domain.task.task import LONGEST_TEXT, Deadline, Role, Task, TaskPeriod
from desktop.services.base import Context
from desktop.services.plans.service import PlanService
from desktop.services.plans.steps import refuse_locked
from desktop.services.units.service import UnitService

_QUOTE = 70


@dataclass(frozen=True)
class DutyChange:
    """What shall be different about a duty; what is None stays. Units go by any of their names.

    `deadline` is a day or words as a plan has them ("chậm nhất ngày 15/8/2027", "hằng quý", "thường xuyên"); an empty
    text takes the time, the unit or the product away.
    """

    deadline: date | str | None = None
    unit: str | None = None
    supporting: tuple[str, ...] | None = None
    role: Role | None = None
    product: str | None = None


class DutyService:
    """Duties of plans that are not locked."""

    def __init__(self, context: Context, plans: PlanService, units: UnitService) -> None:
        self._context, self._plans, self._units = context, plans, units

    def change(self, plan_id: int, task_id: int, change: DutyChange, today: date | None = None) -> UserError | None:
        """Change a duty of a plan; return what is to be told: of periods that were missed, of what the text still says.

        Raises UserError when the plan is locked, a unit is not in the directory, or the time says no day and no
        recurrence, or a day before the plan's date.
        """
        plan = self._plans.get(plan_id)
        refuse_locked(plan)
        task, before_text = next(item for item in plan.tasks if item.id == task_id), given(plan)
        before, day = (task.deadline, task.recurring), today or self._context.today()
        missed = missed_items(task, day) if plan.version > 1 else []
        if change.unit is not None:
            task.unit = self._units.named(change.unit) if change.unit.strip() else None
        if change.supporting is not None:
            task.supporting = [self._units.named(name) for name in change.supporting]
        if change.role is not None:
            task.role = change.role
        if change.product is not None:
            task.product = clean(change.product)[:LONGEST_TEXT]
        if change.deadline is not None:
            _set_time(plan, task, change.deadline)
        # the words of the duty itself are the caller's, who has just read them
        left = [words for words in follow_assignment(plan, before_text) if words != task.text]
        self._plans.save(plan)
        if missed and (task.deadline, task.recurring) != before:
            return about_missed(task, missed)
        return about_text(left) if left else None


def about_missed(task: Task, missed: Sequence[TaskPeriod]) -> UserError:
    """Return the sentence about what becomes of missed periods when a duty gets another time."""
    periods = ", ".join(item.period for item in missed)
    if task.deadline is not None:
        return UserError(
            QT_TRANSLATE_NOOP("errors", "{count} missed period{count:|s} {count:is|are} no longer owed: {periods}."),
            count=len(missed),
            periods=periods,
        )
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{count} missed period{count:|s} {count:stays|stay} owed until {count:it "
            "is|they are} reported on: {periods}.",
        ),
        count=len(missed),
        periods=periods,
    )


def _set_time(plan: Plan, task: Task, given: date | str) -> None:
    """Put a time into a task as the assignment grid does: a day, a recurrence, continuously, or none."""
    words = "" if isinstance(given, date) else clean(given)
    year = plan.year or plan.dated.year
    every, continuous = wording.recurring(words), wording.continuous(words)
    dues = (
        (Deadline(given),) if isinstance(given, date) else wording.due_of(words, None if is_recurring(every) else year)
    )
    span = wording.days_from(words, year)
    from_issue = span is not None and span.from_issue and not dues
    if span is not None and span.start is None and not dues and not from_issue:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{text}” is counted from a day that is not known. Write that day in it: “… kể từ ngày 10/3/{year}”.",
            ),
            text=textwrap.shorten(words, _QUOTE, placeholder=" …"),
            year=year or "…",
        )
    if words and not (dues or every or continuous or from_issue):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{text}” names no day and no recurrence. Write for example “chậm nhất ngày 15/8/2027” or “hằng quý”.",
            ),
            text=textwrap.shorten(words, _QUOTE, placeholder=" …"),
        )
    dated = plan.dated.value
    early = next((due for due in dues if dated is not None and plan.version == 1 and last_day(due) < dated), None)
    if early is not None and dated is not None:
        raise too_early(task, early, dated)
    task.deadline, task.more_deadlines = dues[0] if dues else None, dues[1:]
    task.recurring = every
    task.timing = words if (every or from_issue) and not dues else ""
    task.continuous = continuous and not dues and not every
