"""Everything that is SQLite's own: pragmas, checks, copies. Another database would replace this file alone."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

_WAL_SAFE = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""Releases with the fix: an older WAL can corrupt the file when one connection checkpoints while another commits."""


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Return whether this SQLite's write-ahead log can be relied on."""
    newest, *branches = _WAL_SAFE
    return version >= newest or any(version[:2] == branch[:2] and version >= branch for branch in branches)


def engine(path: Path) -> Engine:
    """Return an engine on the file: one connection at a time, durable commits, foreign keys on."""
    result = create_engine(f"sqlite:///{path}", poolclass=NullPool, connect_args={"timeout": 10})

    @event.listens_for(result, "connect")
    def prepare(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 (SQLAlchemy's private class)
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")

    return result


def set_journal(path: Path) -> None:
    """Choose the journal for a file that exists: the write-ahead log where it is safe, else the rollback journal."""
    with contextlib.closing(sqlite3.connect(path, timeout=10)) as connection:
        connection.execute(f"PRAGMA journal_mode={'WAL' if wal_is_safe(sqlite3.sqlite_version_info) else 'DELETE'}")


def damage(path: Path) -> str:
    """Return what `quick_check` finds wrong with the file, or "" for a sound one."""
    try:
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            rows = connection.execute("PRAGMA quick_check").fetchall()
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if rows == [("ok",)] else "; ".join(str(row[0]) for row in rows[:5])


def foreign_key_faults(path: Path) -> list[str]:
    """Return rows that point to rows that are not there."""
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [f"{table} {row} → {parent}" for table, row, parent, _ in rows]


def day_faults(path: Path) -> list[str]:
    """Return tasks whose last day has parted from their deadline or from what they owe, and periods owed twice."""
    asked = (
        (
            "SELECT id FROM task WHERE deadline IS NOT NULL "
            "AND last_day IS NOT date(deadline, CASE WHEN inclusive THEN '0 days' ELSE '-1 days' END)",
            "task {}: the last day is not that of the deadline",
        ),
        (
            "SELECT task.id FROM task JOIN task_item ON task_item.task_id = task.id "
            "WHERE deadline IS NULL AND task_item.status IN ('not-started', 'in-progress') "
            "GROUP BY task.id HAVING task.last_day IS NOT min(task_item.last_day)",
            "task {}: the last day is not that of the period owed next",
        ),
        (
            "SELECT task_id FROM task_item GROUP BY task_id, period HAVING count(*) > 1",
            "task {}: a period is owed twice",
        ),
    )
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        known = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not {"task", "task_item"} <= known:
            return []
        return [words.format(row[0]) for query, words in asked for row in connection.execute(query)]


def revision(path: Path) -> str | None:
    """Return the schema revision that the file carries; None for a file without one."""
    try:
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(row[0]) if row else None


def copy(source: Path, target: Path) -> None:
    """Copy a database that may be in use, by SQLite's backup API, into one whole file without side files."""
    with (
        contextlib.closing(sqlite3.connect(source)) as from_,
        contextlib.closing(sqlite3.connect(target)) as to,
    ):
        from_.backup(to)
        to.execute("PRAGMA journal_mode=DELETE")


def defer_foreign_keys(connection: Connection) -> None:
    """Check foreign keys of the running transaction at its end."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
