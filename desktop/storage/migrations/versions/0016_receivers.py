"""Whom the office reports to and when, and who signs by order."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the fields; who receives stays open until the office names it, the days are those in use."""
    days = {"report_half": "20/6", "report_year": "20/12"}
    for name in ("chief", "affairs_body", "information_body", *days):
        op.add_column("office", sa.Column(name, sa.Text(), server_default=days.get(name, ""), nullable=False))
