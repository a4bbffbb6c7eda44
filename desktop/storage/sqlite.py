"""Everything that is SQLite's own: pragmas, checks, copies. Another database would replace this file alone."""

from __future__ import annotations

import contextlib
import filecmp
import itertools
import logging
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, DamagedError, HeldError, UserError
from desktop.domain.base.numbers import key, same_issuer
from desktop.domain.base.patience import at_most
from desktop.domain.base.text import runs
from desktop.domain.task.recurrence import items
from desktop.domain.task.task import Recurrence, Task

WAIT = 10.0
"""Seconds that a command waits for a file that somebody else holds."""

DURABLE = "FULL"
"""How a commit waits for the disk: until a power cut cannot take it back."""

_log = logging.getLogger(__name__)

_HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_PLACE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)

_WAL_SAFE = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""Releases with the fix: an older WAL can corrupt the file when one connection checkpoints while another commits."""


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Return whether this SQLite's write-ahead log can be relied on."""
    newest, *branches = _WAL_SAFE
    return version >= newest or any(version[:2] == branch[:2] and version >= branch for branch in branches)


def connect(path: Path, wait: float = WAIT, *, make: bool = False) -> sqlite3.Connection:
    """Open a file by its path, whatever letters that has; it is only made where `make` says so.

    It is opened for writing although most only read: what a killed run left half written can only be taken back so.
    Where nothing may be written it is opened for reading.
    """
    mode = "rwc" if make else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=wait, check_same_thread=False)


def first_refusal(error: BaseException, path: Path) -> UserError | None:
    """Return the sentence for an error of SQLite or SQLAlchemy as `refusal` does, or for the one that led to it.

    On a disk that fails SQLite takes all back by itself; what a migration clears up behind it is there no more then.
    """
    step: BaseException | None = error
    while step is not None:
        if (found := refusal(step.orig if isinstance(step, DBAPIError) else step, path)) is not None:
            return found
        step = step.__cause__ or step.__context__
    return None


def refusal(error: BaseException | None, path: Path) -> UserError | None:
    """Return the sentence for an answer of SQLite that comes from the file's surroundings, None for any other."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, sqlite3.Error) and str(error).startswith("Could not decode"):  # damage within a text
        code = sqlite3.SQLITE_CORRUPT
    if not isinstance(error, sqlite3.Error) or code is None:
        return None
    _log.warning("%s: %s", path, str(error).partition(" with text")[0])
    code &= 0xFF
    if code in _HELD:
        return HeldError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Another program or window is using the database {path} just now. Nothing was changed; wait a moment, "
                "then try again.",
            ),
            path=path,
        )
    if code in _PLACE:
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The database {path} cannot be opened or written. Check that the folder is there and not read-only, "
                "then try again.",
            ),
            path=path,
        )
    if code in _DAMAGE:
        return DamagedError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The database {path} is damaged. Restore the newest backup from the folder “backups” beside it.",
            ),
            path=path,
        )
    if code == sqlite3.SQLITE_FULL:
        return UserError(
            QT_TRANSLATE_NOOP("errors", "The disk is full: nothing more can be saved. Free some space, then try again.")
        )
    if code == sqlite3.SQLITE_IOERR:
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The database could not be written. Check that the disk is there and has free space, then try again.",
            ),
        )
    return None


@contextlib.contextmanager
def _texts() -> Iterator[None]:
    """Call bytes that are no text damage, where SQLite names what is wrong in a schema by them."""
    try:
        yield
    except UnicodeDecodeError as error:
        damaged = sqlite3.DatabaseError("a name in the schema is no text")
        damaged.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damaged from error


@contextlib.contextmanager
def reading(path: Path, wait: float = WAIT) -> Iterator[sqlite3.Connection]:
    """Yield a connection for reading; raise UserError where another one holds the file, or it cannot be reached."""
    try:
        with contextlib.closing(connect(path, wait)) as connection, _texts():
            yield connection
    except sqlite3.Error as error:
        refused = None if (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _DAMAGE else refusal(error, path)
        if refused is None:
            raise
        raise refused from error


def engine(path: Path, wait: float = WAIT, *, migrating: bool = False) -> Engine:
    """Return an engine on the file: one connection at a time, durable commits, foreign keys on.

    For `migrating`, all that is done on a connection is one transaction that keeps others out from its first
    statement on, changes of the schema too, which Python's sqlite3 leaves to commit one by one. Foreign keys are off
    in it: a table that is made anew would take along what points to it.
    """
    result = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=NullPool,
        creator=lambda: connect(path, at_most(wait)),
    )

    @event.listens_for(result, "connect")
    def prepare(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 (SQLAlchemy's private class)
        connection.execute(f"PRAGMA foreign_keys={'OFF' if migrating else 'ON'}")
        connection.execute(f"PRAGMA synchronous={DURABLE}")
        connection.execute("PRAGMA temp_store=MEMORY")
        if migrating:
            connection.isolation_level = None

    if migrating:

        @event.listens_for(result, "begin")
        def begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return result


def set_journal(path: Path, wait: float = WAIT) -> None:
    """Choose the journal for a file that exists: the write-ahead log where it is safe, else the rollback journal."""
    with reading(path, wait) as connection:
        connection.execute(f"PRAGMA journal_mode={'WAL' if wal_is_safe(sqlite3.sqlite_version_info) else 'DELETE'}")


def damage(path: Path, wait: float = WAIT) -> str:
    """Return what `quick_check` finds wrong with the file, or "" for a sound one.

    Raises UserError when it cannot be told, because another one holds the file or it cannot be reached.
    """
    try:
        with reading(path, wait) as connection:
            rows = connection.execute("PRAGMA quick_check").fetchall()
            whole = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
            wanted, has = whole.fetchone()[0], path.stat().st_size
    except sqlite3.DatabaseError as error:
        return str(error)
    if has < wanted and not path.with_name(f"{path.name}-wal").exists():  # SQLite takes the missing bytes for zeros
        return f"{has} B of {wanted} B"
    return "" if rows == [("ok",)] else "; ".join(str(row[0]) for row in rows[:5])


def columns(path: Path, wait: float = WAIT) -> dict[str, frozenset[str]]:
    """Return the tables of a file with their columns."""
    with reading(path, wait) as connection:
        return columns_of(connection)


def columns_of(connection: sqlite3.Connection) -> dict[str, frozenset[str]]:
    """Return the tables behind a connection with their columns, computed ones too; SQLite's own tables are left out."""
    asked = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    names = [row[0] for row in connection.execute(asked).fetchall()]
    return {
        name: frozenset(row[0] for row in connection.execute("SELECT name FROM pragma_table_xinfo(?)", (name,)))
        for name in names
    }


def strange(path: Path) -> list[str]:
    """Return the triggers, views, computed columns and indexes over expressions of a file.

    This program makes none, and they would act when the file is written or looked through.
    """
    with reading(path) as connection:
        made = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')")
        columns = connection.execute(
            "SELECT made.name || '.' || part.name FROM sqlite_master AS made, pragma_table_xinfo(made.name) AS part "
            "WHERE made.type = 'table' AND part.hidden"
        )
        indexes = connection.execute(
            "SELECT DISTINCT made.name FROM sqlite_master AS made, pragma_index_xinfo(made.name) AS part "
            "WHERE made.type = 'index' AND part.cid = -2"
        )
        return [row[0] for found in (made, columns, indexes) for row in found.fetchall()]


def has_rows(path: Path, table: str) -> bool:
    """Return whether a table that the file is known to have holds a row."""
    with reading(path) as connection:
        return connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone() is not None  # noqa: S608


def settle(path: Path, wait: float = WAIT) -> None:
    """Bring all that was committed into the file itself, and take back what was not: it has no side files then.

    Raises UserError where another one has the file.
    """
    with reading(path, wait) as connection:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")


def foreign_key_faults(path: Path) -> list[str]:
    """Return rows that point to rows that are not there."""
    with reading(path) as connection:
        rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [f"{table} {row} → {parent}" for table, row, parent, _ in rows]


def day_faults(path: Path) -> list[str]:
    """Return tasks whose last day has parted from their deadline or from what they owe, and periods owed twice."""
    asked: tuple[tuple[str, str], ...] = (
        (
            "SELECT id FROM task WHERE deadline IS NOT NULL AND :one "
            "AND last_day IS NOT date(deadline, CASE WHEN inclusive THEN '0 days' ELSE '-1 days' END)",
            "task {}: the last day is not that of the deadline",
        ),
        (
            "SELECT task.id FROM task JOIN task_item ON task_item.task_id = task.id "
            "WHERE NOT (deadline IS NOT NULL AND :one) AND task_item.status IN ('not-started', 'in-progress') "
            "GROUP BY task.id HAVING task.last_day IS NOT min(task_item.last_day)",
            "task {}: the last day is not that of the period owed next",
        ),
        (
            "SELECT task_id FROM task_item GROUP BY task_id, period HAVING count(*) > 1",
            "task {}: a period is owed twice",
        ),
    )
    with reading(path) as connection:
        known = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not {"task", "task_item"} <= known:
            return []
        columns = {row[1] for row in connection.execute("PRAGMA table_info(task)")}
        one = "task.more_deadlines = ''" if "more_deadlines" in columns else "1"  # one date due, not several
        if "more_deadlines" in columns:
            asked += (
                (
                    "SELECT id FROM task WHERE more_deadlines <> '' AND status <> 'done' AND "
                    "json_array_length(more_deadlines) + 1 > (SELECT count(*) FROM task_item WHERE task_id = task.id)",
                    "task {}: a date due is not owed",
                ),
            )
        return [
            words.format(row[0]) for query, words in asked for row in connection.execute(query.replace(":one", one))
        ]


def period_faults(path: Path) -> list[str]:
    """Return the periods that tasks which come back ought to owe, since their plan was last kept, and do not.

    A task that came to the plan later owes from its own first period on.
    """
    asked = (
        "SELECT task.id, task.text, task.timing, task.recurring, plan.year, plan.dated_year, "
        "max(date(plan.changed_at), coalesce(printf('%04d-%02d-%02d', plan.dated_year, plan.dated_month, "
        "plan.dated_day), '')) FROM task JOIN plan ON plan.id = task.plan_id WHERE plan.deleted_at IS NULL "
        "AND task.deadline IS NULL AND task.recurring NOT IN ('', 'ad-hoc') AND task.status <> 'done'"
    )
    out: list[str] = []
    with reading(path) as connection:
        known = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not {"task", "task_item"} <= known:
            return []
        kept: dict[int, set[str]] = {}
        first: dict[int, str] = {}
        for task_id, period, last in connection.execute(
            "SELECT task_id, period, last_day FROM task_item ORDER BY last_day"
        ):
            kept.setdefault(task_id, set()).update((period, last))
            first.setdefault(task_id, last)
        rows = connection.execute(asked).fetchall()
    for task_id, text, timing, recurring, year, dated_year, since in rows:
        if (year or dated_year) is None or since is None:
            continue
        often = tuple(Recurrence(word) for word in recurring.split())
        wanted = items(Task(runs(text), timing=timing, recurring=often), year or dated_year)
        found = kept.get(task_id, set())
        missing = [
            item.period
            for item in wanted
            if item.last_day.isoformat() >= max(since, first.get(task_id, since))
            and not {item.period, item.last_day.isoformat()} & found
        ]
        if missing:
            out.append(f"task {task_id}: {', '.join(missing)} ought to be owed and is not")
    return out


def number_faults(path: Path) -> list[str]:
    """Return the numbers that two issued documents of one office have in one year."""
    asked = (
        "SELECT id, number, dated_year, issuer FROM plan WHERE status IN ('issued', 'closed') AND number != '' "
        "AND deleted_at IS NULL AND dated_year IS NOT NULL ORDER BY id"
    )
    with reading(path) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'plan'").fetchone() is None:
            return []
        rows = connection.execute(asked).fetchall()
        ours = next((row[0] for row in connection.execute("SELECT issuer FROM office")), "")
    seen: dict[object, list[tuple[int, str]]] = {}
    out: list[str] = []
    for plan_id, number, year, issuer in rows:
        others = seen.setdefault((key(number) or number, year), [])
        out += [f"plan {plan_id}: number {number} of {year} is that of plan {other}, too" for other, name in others
                if same_issuer(name, issuer or ours)]  # fmt: skip
        others.append((plan_id, issuer or ours))
    return out


def revision(path: Path, wait: float = WAIT) -> str | None:
    """Return the schema revision that the file carries; None for a file without one."""
    try:
        with reading(path, wait) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(row[0]) if row else None


def copy(source: Path, target: Path, wait: float = WAIT) -> None:
    """Copy a database that may be in use, by SQLite's backup API, into one whole file without side files.

    Raises UserError when another one holds the source for longer than `wait`.
    """
    end = time.monotonic() + wait

    def look(status: int, _remaining: int, _total: int) -> None:
        """Give up at last: sqlite3 would try for ever."""
        if status & 0xFF in _HELD and time.monotonic() > end:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise error

    with reading(source, wait) as from_, contextlib.closing(connect(target, make=True)) as to:
        from_.backup(to, progress=look)
        to.execute("PRAGMA journal_mode=DELETE")


def same(one: Path, other: Path) -> bool:
    """Return whether two databases hold the same, not where one of them cannot be read.

    Pages that hold nothing may differ: what a write that was killed left in them is not rolled back.
    """
    if filecmp.cmp(one, other, shallow=False):
        return True
    try:
        with reading(one) as left, reading(other) as right:
            return all(a == b for a, b in itertools.zip_longest(left.iterdump(), right.iterdump()))
    except sqlite3.DatabaseError:
        return False


def begin_writing(connection: Connection) -> None:
    """Keep others from writing until the transaction is over; Python's sqlite3 would begin it with the first change."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def highest_number(connection: Connection, table: str) -> int:
    """Return the highest number that a row of a table ever had."""
    found = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).scalar()
    return int(found or 0)


def defer_foreign_keys(connection: Connection) -> None:
    """Check foreign keys of the running transaction at its end."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
