"""Who of a unit sees to a task, the people of a unit, and the leader in charge of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room; nobody is named yet."""
    op.add_column("task", sa.Column("person", sa.Text(), server_default="", nullable=False))
    op.add_column("unit", sa.Column("people", sa.Text(), server_default="[]", nullable=False))
    op.add_column("unit", sa.Column("leader", sa.Text(), server_default="", nullable=False))
