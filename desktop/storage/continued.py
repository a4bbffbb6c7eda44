"""Unfinished tasks and those of later plans that go on with them."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, ScalarSelect, String, and_, case, cast, func, not_, or_, select
from sqlalchemy.orm import Session

from desktop.domain.plan.plan import PlanStatus
from desktop.domain.plan.unfinished import YearLeft
from desktop.domain.task.task import UNDER_WAY, Task, TaskStatus
from desktop.storage import tables as t
from desktop.storage.records import TASK_LOADS


def in_force() -> ColumnElement[bool]:
    """Return whether a task is given out: its plan is signed, or a version of it was. Plans must be joined."""
    return or_(t.plan.c.status.in_([PlanStatus.ISSUED, PlanStatus.CLOSED]), t.plan.c.version > 1)


@functools.cache
def continued_in() -> ScalarSelect[str]:
    """Return the subject of the plan outside the bin that goes on with a task."""
    later, plan = t.task.alias("later"), t.plan.alias("later_plan")
    return (
        select(plan.c.title)
        .select_from(later.join(plan, later.c.plan_id == plan.c.id))
        .where(later.c.id == t.task.c.carried_to, plan.c.deleted_at.is_(None))
        .correlate(t.task)
        .scalar_subquery()
    )


def carried() -> ColumnElement[bool]:
    """Return whether a plan outside the bin goes on with a task."""
    return and_(t.task.c.carried_to.is_not(None), continued_in().is_not(None))


def one_off() -> ColumnElement[bool]:
    """Return whether a task ends once it is done (the SQL form of `unfinished.one_off`)."""
    return and_(cast(t.task.c.recurring, String) == "", not_(t.task.c.continuous))


def to_settle(today: date) -> ColumnElement[bool]:
    """Return whether a task that is not done is to be settled at the year's end.

    What comes back begins anew in the next plan, unless it has a date of its own; once the year is over, what was
    missed of it before `today` is to be settled, too. Plans must be joined.
    """
    task, item = t.task.c, t.task_item.c
    missed = (
        select(item.id)
        .where(item.task_id == task.id, item.last_day < today, item.status.in_(UNDER_WAY))
        .correlate(t.task)
        .exists()
    )
    return or_(
        one_off(), task.deadline.is_not(None), and_(t.plan.c.year < today.year, task.status.in_(UNDER_WAY), missed)
    )


def open_tasks_of_unit(session: Session, unit_id: int, today: date) -> list[int]:
    """Return the tasks that a unit leads or supports and that are still to be done.

    Of a plan that was ended these are the ones that are to be settled: lists and letters go on naming them.
    """
    task, support, plan = t.task.c, t.task_support.c, t.plan.c
    supported = select(support.task_id).where(support.unit_id == unit_id)
    rows = (
        select(task.id)
        .join(t.plan)
        .where((task.unit_id == unit_id) | task.id.in_(supported), task.status != TaskStatus.DONE)
        .where(plan.deleted_at.is_(None))
        .where(or_(plan.status != PlanStatus.CLOSED, and_(to_settle(today), not_(carried()))))
    )
    return list(session.scalars(rows.order_by(task.id)))


def years_left(session: Session, today: date) -> list[YearLeft]:
    """Return the years whose plans have unfinished tasks on `today`, newest first."""
    plan, status = t.plan.c, t.task.c.status
    rows = session.execute(
        select(plan.year, func.count(), func.sum(case((status != TaskStatus.PAUSED, 1), else_=0)))
        .select_from(t.task.join(t.plan))
        .where(plan.deleted_at.is_(None), plan.year.is_not(None), status != TaskStatus.DONE, to_settle(today))
        .where(not_(carried()), in_force())
        .group_by(plan.year)
        .order_by(plan.year.desc())
    )
    return [YearLeft(row[0], row[1], row[2]) for row in rows]


def tasks_continued(session: Session, new_ids: Sequence[int]) -> list[Task]:
    """Return the tasks that some of these tasks go on with."""
    return list(session.scalars(select(Task).where(t.task.c.carried_to.in_(new_ids)).options(*TASK_LOADS)))


def carried_tasks(session: Session, task_ids: Sequence[int]) -> set[int]:
    """Return which of these tasks were carried into a plan that is not in the bin."""
    later = t.task.alias("later")
    rows = session.scalars(
        select(t.task.c.id)
        .select_from(t.task.join(later, t.task.c.carried_to == later.c.id).join(t.plan, later.c.plan_id == t.plan.c.id))
        .where(t.task.c.id.in_(task_ids), t.plan.c.deleted_at.is_(None))
    )
    return set(rows)
