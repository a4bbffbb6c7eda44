"""Last days on time that had parted from the deadline that they are derived from."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Derive the last day of each task with a deadline anew; a day that is right stays as it is."""
    op.execute(
        "UPDATE task SET last_day = date(deadline, CASE WHEN inclusive THEN '0 days' ELSE '-1 days' END) "
        "WHERE deadline IS NOT NULL"
    )
