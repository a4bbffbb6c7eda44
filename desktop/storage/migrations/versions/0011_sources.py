"""Where tasks come from, the superiors' papers of plans with what they ask, and that a unit has received its task."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def upgrade() -> None:
    """Make room; of what is kept nobody has said where it comes from."""
    op.add_column("task", sa.Column("origin", sa.String(20), server_default="", nullable=False))
    op.add_column("task", _text("origin_note"))
    op.add_column("task", _text("demands"))
    op.add_column("task", sa.Column("received_on", sa.Date(), nullable=True))
    op.add_column("task", _text("received_by"))
    op.create_table(
        "plan_paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        _text("kind"),
        _text("number"),
        sa.Column("dated", sa.Date(), nullable=True),
        _text("issuer"),
        _text("subject"),
        _text("file"),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name="fk_plan_paper_plan_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_plan_paper"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_plan_paper_plan_id", "plan_paper", ["plan_id"])
    op.create_table(
        "demand",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("text"),
        _text("place"),
        _text("addressee"),
        sa.Column("asked_of", sa.String(20), nullable=False),
        _text("deadlines"),
        sa.Column("day_named", sa.Boolean(), nullable=False),
        sa.Column("recurring", sa.String(80), nullable=False),
        sa.Column("continuous", sa.Boolean(), nullable=False),
        sa.Column("supporting", sa.Text(), nullable=False),
        _text("product"),
        _text("left_out"),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name="fk_demand_plan_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["paper_id"], ["plan_paper.id"], name="fk_demand_paper_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_demand"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_demand_plan_id", "demand", ["plan_id"])
    op.create_index("ix_demand_paper_id", "demand", ["paper_id"])
