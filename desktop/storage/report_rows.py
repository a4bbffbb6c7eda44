"""The reports as lists show them, and the rules by which they are owed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from desktop.domain.report.regime import ReportRule
from desktop.storage import tables as t


def rules(session: Session) -> list[ReportRule]:
    """Return the rules in their order."""
    rows = session.execute(t.report_rule.select().order_by(t.report_rule.c.position, t.report_rule.c.id))
    return [ReportRule(**row._mapping) for row in rows]


def heads(session: Session) -> list[Row[Any]]:
    """Return what a list shows of all reports, without their texts and figures."""
    columns = [column for column in t.report.columns if column.name not in {"content", "figures"}]
    return list(session.execute(select(*columns).order_by(t.report.c.due.desc(), t.report.c.id.desc())))
