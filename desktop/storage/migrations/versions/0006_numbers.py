"""Number and date of the version that is in force, while a new one is written; dates of earlier versions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_DAY = "printf('%04d-%02d-%02d', dated_year, dated_month, dated_day)"
_WHOLE = "dated_year IS NOT NULL AND dated_month IS NOT NULL AND dated_day IS NOT NULL"


def upgrade() -> None:
    """Take both from the plan, which until now kept them while a new version was written."""
    op.add_column("plan", sa.Column("issued_number", sa.Text(), server_default="", nullable=False))
    op.add_column("plan", sa.Column("issued_on", sa.Date(), nullable=True))
    op.add_column("plan_version", sa.Column("dated", sa.Date(), nullable=True))
    op.execute(
        f"UPDATE plan SET issued_number = number, issued_on = {_DAY} "  # noqa: S608 (constants)
        f"WHERE (status IN ('issued', 'closed') OR version > 1) AND {_WHOLE} AND number != ''"
    )
    op.execute(
        "UPDATE plan_version SET dated = (SELECT plan.issued_on FROM plan "
        "WHERE plan.id = plan_version.plan_id AND plan.number = plan_version.number)"
    )
