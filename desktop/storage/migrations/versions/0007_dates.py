"""Further dates due of a task."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for them; known tasks have none."""
    op.add_column("task", sa.Column("more_deadlines", sa.Text(), server_default="", nullable=False))
