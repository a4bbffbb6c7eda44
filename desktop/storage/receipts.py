"""Which tasks were given and not received."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from desktop.domain.plan.plan import PlanStatus
from desktop.domain.task.task import TaskStatus
from desktop.storage import tables as t
from desktop.storage.database import Session

_MOST = 5000


def unreceived(session: Session, until: date) -> list[int]:
    """Return the tasks that were given until a day, that nobody began, and that no unit said it has; newest first."""
    task, plan = t.task.c, t.plan.c
    rows = (
        select(task.id)
        .join(t.plan)
        .where(
            plan.deleted_at.is_(None), plan.status == PlanStatus.ISSUED, plan.issued_on <= until,
            task.received_on.is_(None), task.status == TaskStatus.NOT_STARTED, task.unit_id.is_not(None),
            task.let_go.is_(False),
        )
        .order_by(plan.issued_on.desc(), task.id)
        .limit(_MOST)
    )  # fmt: skip
    return list(session.scalars(rows))
