"""Tasks that were put aside for good at the year's end."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for the mark; of known tasks nobody has said so."""
    op.add_column("task", sa.Column("let_go", sa.Boolean(), server_default=sa.false(), nullable=False))
