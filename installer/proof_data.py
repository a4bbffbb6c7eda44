"""The data that the proof upgrades over."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from tools import ROOT

DATABASE = "so-ke-hoach.sqlite3"
_MIGRATION = '''"""A migration that only the proof knows."""

import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "{revision}", "{before}", None, None


def upgrade():
    op.create_table("proof", sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    op.drop_table("proof")
'''


def count(database: Path) -> int:
    """Return how many plans a database holds."""
    connection = sqlite3.connect(database)
    try:
        return int(connection.execute("select count(*) from plan where deleted_at is null").fetchone()[0])
    finally:
        connection.close()


def revision(database: Path) -> str:
    """Return the schema's revision of a database."""
    connection = sqlite3.connect(database)
    try:
        return str(connection.execute("select version_num from alembic_version").fetchone()[0])
    finally:
        connection.close()


def add_migration(versions: Path) -> tuple[str, str]:
    """Add a migration to a packed program's own, and return the schema's revisions before and after it."""
    before = max(path.name.partition("_")[0] for path in versions.glob("[0-9]*.py"))
    (versions / "9999_proof.py").write_text(_MIGRATION.format(revision="9999", before=before), encoding="utf-8")
    return before, "9999"


def older_database(database: Path) -> str:
    """Put the kept database of the schema before this one into the place of `database`, where there was one.

    tests/data/databases keeps one of every released schema, named after its revision.
    """
    now = revision(database)
    kept = sorted(path for path in (ROOT / "tests" / "data" / "databases").glob("*.sqlite3") if path.stem < now)
    if not kept:
        return f"schema {now}, the first one: there is no older data yet"
    shutil.copy(kept[-1], database)
    return f"schema {kept[-1].stem} under a program of schema {now}"
