"""The journal's scope is a promise: what a use case writes outside of it fails, in every test."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from sqlalchemy import Connection, Engine, Table, event
from sqlalchemy.orm import Session

from desktop.storage import journal, sqlite
from desktop.storage import tables as t

NO_RECORDS = {
    "operation", "setting", "draft", "plan_export", "report_export", "unit_form", "collected_rows", "alembic_version",
}  # fmt: skip
"""What may be written beside an operation: what is typed and chosen is kept without a step of the history."""

_COVERED = "covered by the journal"
"""What the operations of a transaction promised to touch, kept with its connection."""

_WATCHED = "tables watched by the journal"
"""Tables of which the writes are noted, kept with the connection."""

_LAST = "newest operation before"
_NEWEST = "SELECT id, changes FROM operation ORDER BY id DESC LIMIT 1"


_WRITES = re.compile(r"(?:INSERT (?:OR \w+ )?INTO|REPLACE INTO|UPDATE(?: OR \w+)?|DELETE FROM) \"?(\w+)")
_READS = ("SELECT", "PRAGMA", "BEGIN", "SAVEPOINT", "RELEASE", "ROLLBACK")
_FRESH = ("CREATE TEMP TABLE IF NOT EXISTS written (name TEXT, key TEXT, appears INTEGER)", "DELETE FROM temp.written")


@cache
def _triggers(name: str) -> tuple[str, ...]:
    """Return what notes the writes of a table, and of those whose rows go or change with its own."""
    out: list[str] = []
    for table in _with_followers(name):
        keys = {
            row: "json_array(" + ", ".join(f"{row}.{column.name}" for column in table.primary_key) + ")"
            for row in ("OLD", "NEW")
        }
        note = f"INSERT INTO written VALUES ('{table.name}', "
        for act, notes in (
            ("INSERT", f"{note}{keys['NEW']}, 1);"),
            ("DELETE", f"{note}{keys['OLD']}, 0);"),
            ("UPDATE", f"{note}{keys['OLD']}, 0); {note}{keys['NEW']}, {keys['NEW']} <> {keys['OLD']});"),
        ):
            out.append(
                f"CREATE TEMP TRIGGER IF NOT EXISTS watch_{table.name}_{act} AFTER {act} ON main.{table.name} "
                f"BEGIN {notes} END"
            )
    return tuple(out)


def _with_followers(name: str) -> list[Table]:
    """Return a table and all that point to it, directly or over others, as far as they are records."""
    found = [t.metadata.tables[name]]
    for table in found:
        found += [
            other for other in t.metadata.sorted_tables
            if other not in found and any(key.references(table) for key in other.foreign_keys)
        ]  # fmt: skip
    return [table for table in found if table.name not in NO_RECORDS]


class Watch:
    """Watches all transactions of this process while it is installed."""

    def __init__(self) -> None:
        self._begin, self._snapshot, self._turn_back = sqlite.begin_writing, journal._snapshot, journal._turn_back

    def install(self, patch: Any) -> None:
        """Stand between the program and the journal."""
        patch.setattr(sqlite, "begin_writing", self.begin)
        patch.setattr(journal, "_snapshot", self.snapshot)
        patch.setattr(journal, "_turn_back", self.turn_back)
        event.listen(Engine, "before_cursor_execute", self.look)
        event.listen(Session, "before_commit", self.check)

    def remove(self) -> None:
        """Let go of the transactions."""
        event.remove(Engine, "before_cursor_execute", self.look)
        event.remove(Session, "before_commit", self.check)

    def begin(self, connection: Connection) -> None:
        """Note all rows that are written from now on."""
        self._begin(connection)
        raw = connection.connection.driver_connection
        for statement in _FRESH:
            raw.execute(statement)
        connection.info[_COVERED], connection.info[_WATCHED] = set(), set()
        connection.info[_LAST] = connection.exec_driver_sql(_NEWEST).first() or (0, "")

    def look(self, connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        """Watch the table that a statement of a transaction writes; all tables of all transactions would cost much."""
        watched = connection.info.get(_WATCHED)
        if watched is None or statement.startswith(_READS):
            return
        found = _WRITES.match(statement)
        assert found, f"a statement of which nobody knows what it writes: {statement}"
        if found[1] in t.metadata.tables and found[1] not in watched:
            watched.add(found[1])
            for trigger in _triggers(found[1]):
                connection.connection.driver_connection.execute(trigger)

    def snapshot(self, session: Session, scope: journal.Scope) -> Any:
        """Take what an operation reads before and after as what it may touch."""
        found = self._snapshot(session, scope)
        covered = session.connection().info.get(_COVERED)
        if covered is not None:
            covered |= {(table, _plain(key)) for table, rows in found.items() for key in rows}
        return found

    def turn_back(self, session: Session, changes: list[list[Any]]) -> None:
        """Let undo touch what the operation changed."""
        covered = session.connection().info.get(_COVERED)
        if covered is not None:
            covered |= {(table, _plain(key)) for table, key, *_ in changes}
        self._turn_back(session, changes)

    def check(self, session: Session) -> None:
        """Fail where a row was written that no operation named."""
        connection = session.connection()
        covered = connection.info.pop(_COVERED, None)
        if covered is None:
            return
        session.flush()
        last, changes = connection.info.pop(_LAST)
        for row in connection.exec_driver_sql("SELECT changes FROM operation WHERE id > ?", (last,)):
            covered |= _rows_of(row[0])
        now = connection.exec_driver_sql("SELECT changes FROM operation WHERE id = ?", (last,)).scalar()
        if now is not None and now != changes:  # what follows was added to it
            covered |= _rows_of(now) | _rows_of(changes)
        written: dict[tuple[str, str], bool] = {}  # with whether the row was not there before
        for name, key, appears in connection.exec_driver_sql("SELECT * FROM temp.written ORDER BY rowid"):
            written.setdefault((name, _plain(key)), bool(appears))
        if any(name == "office" and appears for (name, _), appears in written.items()):
            # An office that is set up, with its units and the legal library, has no history before it.
            written = {key: appears for key, appears in written.items() if key[0] not in _BEGINNING}
        outside = [
            (name, key)
            for (name, key), appeared in sorted(written.items())
            if (name, key) not in covered and not (appeared and journal._read(session, name, key) is None)
        ]
        assert not outside, f"written outside the scope of the journal: {outside[:12]}"


def _rows_of(changes: str) -> set[tuple[str, str]]:
    return {(table, _plain(key)) for table, key, *_rows in json.loads(changes)}


_BEGINNING = frozenset({"office", "unit", "legal", "setting"})


def _plain(key: str) -> str:
    return json.dumps(json.loads(key))
