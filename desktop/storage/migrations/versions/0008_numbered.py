"""Numbers of rows that are never given twice, not even after undo took a row away."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_TABLES = (
    "unit", "legal", "plan", "task", "task_update", "task_item", "evidence", "plan_file", "plan_export", "block",
    "citation", "plan_version", "operation",
)  # fmt: skip


def upgrade() -> None:
    """Let SQLite remember the highest number of each table; the journal knows those that are gone already."""
    highest = dict.fromkeys(_TABLES, 0)
    connection = op.get_bind()
    for (changes,) in connection.execute(sa.text("SELECT changes FROM operation")):
        for table, key, *_rows in json.loads(changes):
            number = json.loads(key)[0]
            if table in highest and isinstance(number, int):
                highest[table] = max(highest[table], number)
    for (subject,) in connection.execute(sa.text("SELECT DISTINCT subject FROM operation")):
        table, colon, number = subject.partition(":")
        if colon and table in highest and number.isascii() and number.isdigit():
            highest[table] = max(highest[table], int(number))
    for table in _TABLES:
        with op.batch_alter_table(table, recreate="always", table_kwargs={"sqlite_autoincrement": True}):
            pass
        given = connection.execute(sa.text(f"SELECT max(id) FROM {table}")).scalar() or 0  # noqa: S608 (a constant)
        connection.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": table})
        connection.execute(
            sa.text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)"),
            {"name": table, "seq": max(given, highest[table])},
        )
