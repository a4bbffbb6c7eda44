"""Forms that went out to units."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room."""
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
