"""Progress workbooks of other offices, as they were read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def upgrade() -> None:
    """Make room."""
    op.create_table(
        "collected",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(10), nullable=False),
        _text("office"),
        _text("name"),
        _text("file"),
        sa.Column("sha256", sa.String(64), nullable=False),
        _text("content"),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("as_of", sa.Date()),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("totals", sa.Text(), nullable=False),
        sa.Column("plans", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("chosen", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("changed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_collected")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_collected_period"), "collected", ["period"])
    op.create_table(
        "collected_rows",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_collected_rows")),
    )
