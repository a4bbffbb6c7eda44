"""The data that the proof upgrades over."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from tools import ROOT

DATABASE = "so-ke-hoach.sqlite3"


def count(database: Path) -> int:
    """Return how many plans a database holds."""
    connection = sqlite3.connect(database)
    try:
        return int(connection.execute("select count(*) from plan where deleted_at is null").fetchone()[0])
    finally:
        connection.close()


def older_database(database: Path) -> str:
    """Put the kept database of the schema before this one into the place of `database`, where there was one.

    tests/data/databases keeps one of every released schema, named after its revision.
    """
    connection = sqlite3.connect(database)
    now = str(connection.execute("select version_num from alembic_version").fetchone()[0])
    connection.close()
    kept = sorted(path for path in (ROOT / "tests" / "data" / "databases").glob("*.sqlite3") if path.stem < now)
    if not kept:
        return f"schema {now}, the first one: there is no older data yet"
    shutil.copy(kept[-1], database)
    return f"schema {kept[-1].stem} under a program of schema {now}"
