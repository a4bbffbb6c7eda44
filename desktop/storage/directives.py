"""What is stored of superiors' papers and of how tasks were given before."""

from __future__ import annotations

from sqlalchemy import select

from desktop.domain.directive.proposing import Given
from desktop.storage import tables as t
from desktop.storage.database import Session

_LOOKED_AT = 5000  # the newest tasks; what lies further back says little of who does what now


def tasks_before(session: Session) -> list[Given]:
    """Return the tasks that were given to a unit, the newest first."""
    rows = session.execute(
        select(t.task.c.text, t.task.c.unit_id, t.plan.c.year)
        .join(t.plan)
        .where(t.plan.c.deleted_at.is_(None), t.task.c.unit_id.is_not(None))
        .order_by(t.task.c.id.desc())
        .limit(_LOOKED_AT)
    )
    return [Given(row.text, row.unit_id, row.year) for row in rows]
