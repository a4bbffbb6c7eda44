"""Forms of units, when a unit said that it has a task, and the superior's task that one answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room; of known tasks nobody has said so."""
    op.add_column("task", sa.Column("acknowledged", sa.Date()))
    op.add_column("task", sa.Column("demand", sa.Text(), server_default="", nullable=False))
    op.add_column("task", sa.Column("demand_number", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "unit_form",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("back_by", sa.Date(), nullable=False),
        sa.Column("path", sa.Text(), server_default="", nullable=False),
        sa.Column("received_on", sa.Date()),
        sa.Column("sha256", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_form")),
        sa.UniqueConstraint("code", name=op.f("uq_unit_form_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_unit_form_unit_id"), "unit_form", ["unit_id"])
