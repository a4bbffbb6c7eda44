"""Drafts of plans that wait in the bin."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let a draft be in the bin."""
    op.add_column("draft", sa.Column("deleted_at", sa.DateTime(), nullable=True))
