"""What a database of this program looks like: its schema at every release, and whether a file keeps to it."""

from __future__ import annotations

import contextlib
import functools
import sqlite3
from pathlib import Path

from sqlalchemy import Date, DateTime, create_engine
from sqlalchemy.pool import StaticPool

from desktop.storage import sqlite
from desktop.storage import tables as t

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
REVISIONS = tuple(sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")))
"""Schema revisions of all releases, oldest first, as its migrations are numbered; the last is this program's."""

VERSION_TABLE = "alembic_version"
LEAST = 512
"""Bytes of the smallest database: SQLite takes a shorter file for an empty one and would begin it anew."""


def upgrade(path: Path, wait: float) -> None:
    """Run the migrations that a file lacks in one transaction: a kill or a full disk leaves it as it was."""
    engine = sqlite.engine(path, wait, migrating=True)
    try:
        with engine.begin() as connection:
            _run(connection, "head")
    finally:
        engine.dispose()


def _run(connection: object, revision: str) -> None:
    from alembic import command  # 0.2 s that only a migration needs
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


@functools.cache
def _columns(revision: str) -> dict[str, frozenset[str]]:
    """Return the tables of a release with their columns."""
    if revision == REVISIONS[-1]:
        found = {table.name: frozenset(column.name for column in table.columns) for table in t.metadata.tables.values()}
        return {**found, VERSION_TABLE: frozenset({"version_num"})}
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            _run(connection, revision)
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)  # noqa: S101 (tells the type)
            return sqlite.columns_of(raw)
    finally:
        engine.dispose()


def form_faults(path: Path, revision: str, wait: float = sqlite.WAIT) -> list[str]:
    """Return how the tables and columns of a file differ from those of the release that it says it is of."""
    have, want = sqlite.columns(path, wait), _columns(revision)
    faults = [f"{name}: the table is missing" for name in sorted(want.keys() - have.keys())]
    faults += [f"{name}: no table of this release" for name in sorted(have.keys() - want.keys())]
    for name in sorted(want.keys() & have.keys()):
        faults += [f"{name}.{column}: the column is missing" for column in sorted(want[name] - have[name])]
        faults += [f"{name}.{column}: no column of this release" for column in sorted(have[name] - want[name])]
    return faults


def lacks(path: Path, wait: float = sqlite.WAIT) -> list[str]:
    """Return what a file of this program's own revision lacks of its tables and columns."""
    have = sqlite.columns(path, wait)
    return [
        f"{name}: {', '.join(sorted(columns - have.get(name, frozenset())))}"
        for name, columns in sorted(_columns(REVISIONS[-1]).items())
        if columns - have.get(name, frozenset())
    ]


def is_unborn(path: Path, wait: float = sqlite.WAIT) -> bool:
    """Return whether a file is what an older program's killed first start left: some of our tables, no row in any."""
    names = sqlite.columns(path, wait).keys() - {VERSION_TABLE}
    ours = {name for revision in REVISIONS for name in _columns(revision)}
    return bool(names) and names <= ours and not any(sqlite.has_rows(path, name) for name in names)


def value_faults(path: Path) -> list[str]:
    """Return values of a file of this program's own revision that the program cannot read: states, dates, JSON."""
    faults = []
    with sqlite.reading(path) as connection:
        for table in t.metadata.tables.values():
            for column in table.columns:
                where = _unreadable(column.name, column.type)
                if not where:
                    continue
                row = connection.execute(
                    f'SELECT "{column.name}" FROM "{table.name}" WHERE "{column.name}" IS NOT NULL AND ({where[0]}) '  # noqa: S608 (names of ours)
                    "LIMIT 1",
                    where[1],
                ).fetchone()
                if row is not None:
                    faults.append(f"{table.name}.{column.name}: {str(row[0])[:40]!r}")
    return faults


def text_faults(path: Path) -> list[str]:
    """Return tables with texts that are none: bytes in them were changed, and whoever reads them is stopped."""
    faults = []
    with sqlite.reading(path) as connection:
        for table in t.metadata.tables.values():
            names = ", ".join(f'"{column.name}"' for column in table.columns)
            try:
                for _row in connection.execute(f'SELECT {names} FROM "{table.name}"'):  # noqa: S608 (names of ours)
                    pass
            except sqlite3.OperationalError as error:  # what SQLite itself finds wrong comes as another kind
                faults.append(f"{table.name}: {str(error).partition(' with text')[0]}")
    return faults


def _unreadable(name: str, kind: object) -> tuple[str, list[str]] | None:
    """Return the condition under which a column's value cannot be read, None for one that takes anything."""
    if isinstance(kind, t.EnumText):
        values = [str(item.value) for item in kind.kind]
        return f'"{name}" NOT IN ({", ".join("?" * len(values))})', values
    if isinstance(kind, Date | DateTime):
        return f'date("{name}") IS NULL', []
    if isinstance(kind, t.JsonText | t.RunsText | t.DeadlinesText | t.NamedUnitsText):
        return f'"{name}" <> \'\' AND NOT json_valid("{name}")', []
    return None


def unsound(path: Path) -> str:
    """Return why a file is no whole database of a release of this program, or "" for one that is.

    It is looked at as it is, not opened as the program's own: nothing in it runs.
    """
    if path.stat().st_size < LEAST:
        return f"{path.stat().st_size} bytes"
    with contextlib.suppress(sqlite3.DatabaseError):  # what cannot be read is damaged
        if strange := sqlite.strange(path):
            return "; ".join(f"{name}: nothing that this program makes" for name in strange[:5])
    damage = sqlite.damage(path)
    if damage:
        return damage
    revision = sqlite.revision(path)
    if revision not in REVISIONS:
        return f"revision {revision}"
    faults = form_faults(path, revision)
    if not faults:
        with contextlib.suppress(sqlite3.DatabaseError):
            faults += sqlite.foreign_key_faults(path)
    if not faults and revision == REVISIONS[-1]:
        faults += text_faults(path) or value_faults(path)
    return "; ".join(faults[:5])
