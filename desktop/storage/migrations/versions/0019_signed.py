"""Who has the tasks of an issued plan, by the names that it was signed with."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for it; plans that are issued already keep the names that they are printed with now."""
    op.add_column("task", sa.Column("signed", sa.Text(), server_default="", nullable=False))
    bind = op.get_bind()
    partners: dict[int, list[str]] = {}
    supports = "SELECT s.task_id, u.name FROM task_support s JOIN unit u ON u.id = s.unit_id ORDER BY u.position"
    for task_id, name in bind.execute(sa.text(supports)):
        partners.setdefault(task_id, []).append(name)
    issued = """
        SELECT t.id, u.name, u.unit_group FROM task t JOIN plan p ON p.id = t.plan_id
        LEFT JOIN unit u ON u.id = t.unit_id
        WHERE p.status IN ('issued', 'closed') AND p.kind != 'outside'
    """
    rows = [
        {"key": task_id, "signed": json.dumps([name or "", group == "request", partners.get(task_id, [])],
                                              ensure_ascii=False)}
        for task_id, name, group in bind.execute(sa.text(issued)).all()
    ]  # fmt: skip
    if rows:
        bind.execute(sa.text("UPDATE task SET signed = :signed WHERE id = :key"), rows)
