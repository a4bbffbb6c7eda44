"""How wide the columns of tables in the text are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for it; of tables that are there the words go on deciding."""
    op.add_column("block", sa.Column("widths", sa.Text(), server_default="[]", nullable=False))
