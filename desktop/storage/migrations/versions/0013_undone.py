"""Who took an operation back, and when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for it; of what was undone before nobody knows."""
    op.add_column("operation", sa.Column("undone_by", sa.Text(), server_default="", nullable=False))
    op.add_column("operation", sa.Column("undone_at", sa.DateTime(), nullable=True))
