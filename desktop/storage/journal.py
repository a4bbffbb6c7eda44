"""One journal for the history, the audit and undo: what each operation changed, row by row.

A use case names the rows that it may touch (a scope); the journal reads them before and after and keeps the
difference. Undo puts the rows back as they were, and refuses when they have changed since.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, Text, and_, cast, or_, select, text, tuple_
from sqlalchemy.orm import Session

from desktop.domain.base.audit import FieldChange, Step, field_changes
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.storage import sqlite
from desktop.storage import tables as t

_Row = dict[str, Any]
_Snapshot = dict[str, dict[str, _Row]]
Change = list[Any]
"""[table, key, row before or None, row after or None]."""

_COALESCE = timedelta(minutes=5)
"""Edits of one plan by one author within this time make one row of the history."""

_CHANGED_SINCE = QT_TRANSLATE_NOOP(
    "errors", "This step can no longer be undone: what it changed has been changed again since."
)
_KEYS = {"task_support": ("task_id", "unit_id"), "setting": ("key",), "day_off": ("day",), "draft": ("key",)}
_AT_ONCE = 500  # numbers in one question to the database
_ORDER = [table.name for table in t.metadata.sorted_tables]


@dataclass(frozen=True)
class Scope:
    """Rows that an operation may touch: a where clause for each table, with values for its named places."""

    where: Mapping[str, str]
    values: Mapping[str, object] = field(default_factory=dict)


def plan_scope(*plan_ids: int) -> Scope:
    """Cover plans with all that hangs on them."""
    own = f"plan_id IN {_listed('plans')}"
    of_task = f"task_id IN (SELECT id FROM task WHERE {own})"  # noqa: S608 (a constant)
    return Scope(
        {
            "plan": f"id IN {_listed('plans')}",
            "block": own,
            "task": own,
            "citation": own,
            "plan_version": own,
            "plan_file": own,
            "plan_paper": own,
            "demand": own,
            "task_support": of_task,
            "task_update": of_task,
            "task_item": of_task,
            "evidence": of_task,
        },
        {"plans": json.dumps(plan_ids)},
    )


def tasks_scope(task_ids: Sequence[int]) -> Scope:
    """Cover some tasks with their supporting units, updates and items."""
    inside = f"task_id IN {_listed('tasks')}"
    tables = ("task_support", "task_update", "task_item", "evidence")
    where = {"task": f"id IN {_listed('tasks')}", **dict.fromkeys(tables, inside)}
    return Scope(where, {"tasks": json.dumps(list(task_ids))})


def draft_scope(*keys: str) -> Scope:
    """Cover drafts, given by their keys."""
    return Scope({"draft": f"key IN {_listed('drafts')}"}, {"drafts": json.dumps(keys)})


def day_scope(day: date) -> Scope:
    """Cover what the office's own calendar says of a day."""
    return Scope({"day_off": "day = :day"}, {"day": day.isoformat()})


def rows_scope(**where: int | Collection[int] | None) -> Scope:
    """Cover rows, given by table and id, or several (`unit=3`, `unit=[3, 4]`)."""
    ids = {table: [key] if isinstance(key, int) else list(key or ()) for table, key in where.items()}
    return Scope(
        {table: f"id IN {_listed(f'{table}_rows')}" for table in ids},
        {f"{table}_rows": json.dumps(keys) for table, keys in ids.items()},
    )


def new_rows_scope(session: Session, table: str) -> Scope:
    """Cover the rows that a table is going to get; none of them has a number that was given before."""
    highest = sqlite.highest_number(session.connection(), table)
    return Scope({table: f"id > :{table}_before"}, {f"{table}_before": highest})


def citations_scope(plan_id: int) -> Scope:
    """Cover what is known of the documents that a plan cites."""
    return Scope({"citation": "plan_id = :citing"}, {"citing": plan_id})


def table_scope(name: str) -> Scope:
    """Cover a whole table; for what an upgrade does to small ones only."""
    return Scope({name: "1 = 1"})


def joined_scope(*scopes: Scope) -> Scope:
    """Cover what one of several scopes covers; their values must not share names."""
    where: dict[str, list[str]] = {}
    values: dict[str, object] = {}
    for scope in scopes:
        if shared := values.keys() & scope.values.keys():
            raise ValueError(f"scopes share the names {sorted(shared)}")
        values |= scope.values
        for table, part in scope.where.items():
            where.setdefault(table, []).append(part)
    return Scope({table: " OR ".join(f"({part})" for part in parts) for table, parts in where.items()}, values)


def _listed(name: str) -> str:
    """Return the rows of a list of ids for SQL: one value, however long the list is."""
    return f"(SELECT value FROM json_each(:{name}))"  # noqa: S608 (a name of this module)


@dataclass(frozen=True)
class Entry:
    """A row of the history."""

    id: int
    at: datetime
    author: str
    action: str
    subject: str
    detail: dict[str, str]
    undone: bool
    undone_by: str = ""
    undone_at: datetime | None = None


@contextlib.contextmanager
def operation(
    session: Session,
    action: str,
    subject: str,
    scope: Scope,
    *,
    author: str,
    now: datetime,
    detail: dict[str, str] | None = None,
    coalesce: bool = False,
) -> Iterator[list[Change]]:
    """Record the changes of a block within `scope` as one operation named `action` on `subject` ("plan:12").

    Changes that the block knows already, of rows outside `scope`, it adds to the list that it is given. With
    `coalesce`, changes that follow a like operation within five minutes are added to that one.
    """
    before = _snapshot(session, scope)
    known: list[Change] = []
    yield known
    session.flush()
    changes = known + _difference(before, _snapshot(session, scope))
    if not changes:
        return
    last = session.execute(t.operation.select().order_by(t.operation.c.id.desc()).limit(1)).mappings().first()
    if (
        coalesce
        and last
        and not last["undone"]
        and last["action"] == action
        and last["subject"] == subject
        and last["author"] == author
        and now - last["at"] < _COALESCE
    ):
        session.execute(
            t.operation.update()
            .where(t.operation.c.id == last["id"])
            .values(changes=_joined(last["changes"], changes), detail=detail or {})
        )
        return
    session.execute(
        t.operation.insert().values(
            at=now,
            author=author,
            action=action,
            subject=subject,
            detail=detail or {},
            changes=changes,
            undone=False,
        )
    )


def entries(session: Session, subject: str | None = None, limit: int = 200) -> list[Entry]:
    """Return the newest operations first, of one subject or of all."""
    query = t.operation.select().order_by(t.operation.c.id.desc()).limit(limit)
    if subject is not None:
        query = query.where(t.operation.c.subject == subject)
    return [_entry(row) for row in session.execute(query)]


def last_touching(session: Session, rows: Collection[tuple[str, int]], within: int = 50) -> Entry | None:
    """Return the newest of the last operations that changed one of some rows, given by table and id."""
    keys = {(table, json.dumps([key])) for table, key in rows}
    query = t.operation.select().order_by(t.operation.c.id.desc()).limit(within)
    for row in session.execute(query):
        if any((table, key) in keys for table, key, _before, _after in row.changes):
            return _entry(row)
    return None


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        row.id, row.at, row.author, row.action, row.subject, row.detail, row.undone, row.undone_by, row.undone_at
    )


def steps(session: Session) -> list[Step]:
    """Return all operations, newest first, without what they changed."""
    o = t.operation.c
    asked = select(o.id, o.at, o.author, o.action, o.subject, o.detail, o.undone, o.undone_by, o.undone_at)
    return [Step(*row) for row in session.execute(asked.order_by(o.id.desc()))]


def step_changes(session: Session, ids: Collection[int]) -> dict[int, tuple[FieldChange, ...]]:
    """Return what operations changed, field by field."""
    out: dict[int, tuple[FieldChange, ...]] = {}
    wanted = list(ids)
    for first in range(0, len(wanted), _AT_ONCE):
        part = wanted[first : first + _AT_ONCE]
        asked = select(t.operation.c.id, t.operation.c.changes).where(t.operation.c.id.in_(part))
        out.update({row.id: field_changes(row.changes) for row in session.execute(asked)})
    return out


def steps_with(session: Session, words: str) -> set[int]:
    """Return the operations with some words in what stood before or after them; tones count, small letters do not."""
    asked = select(t.operation.c.id).where(
        cast(t.operation.c.changes, Text).contains(json.dumps(words, ensure_ascii=False)[1:-1], autoescape=True)
    )
    return set(session.scalars(asked))


def row_before(session: Session, table: str, number: int, since: datetime, **where: object) -> dict[str, Any] | None:
    """Return a row as it was before the first operation after a moment that changed it, and before which it was so."""
    key = json.dumps([number])
    held = cast(t.operation.c.changes, Text).contains(json.dumps([table, key])[:-1], autoescape=True)
    asked = select(t.operation.c.changes).where(t.operation.c.at > since, held).order_by(t.operation.c.id)
    for changes in session.scalars(asked):
        for name, row, before, _after in changes:
            if (name, row) == (table, key) and before and all(before[part] == value for part, value in where.items()):
                return dict(before)
    return None


def begins(kind: str) -> str:
    """Return how the actions of a kind begin; one may name a part of a subject's ("report.rule-")."""
    return kind if "." in kind else f"{kind}."


def last_undoable(
    session: Session, kinds: Collection[str] = (), subject: str = "", also: Collection[tuple[str, str]] = ()
) -> Entry | None:
    """Return the newest operation that is not undone: of any kind ("plan", "report.rule-") and subject, unless named.

    `also` names further ones that count, by action and subject.
    """
    counts = []
    if kinds:
        counts.append(or_(*(t.operation.c.action.startswith(begins(kind)) for kind in kinds)))
    if subject:
        counts.append(t.operation.c.subject == subject)
    query = t.operation.select().where(t.operation.c.undone.is_(False))
    if counts:
        further = tuple_(t.operation.c.action, t.operation.c.subject).in_(list(also))
        query = query.where(or_(and_(*counts), further) if also else and_(*counts))
    row = session.execute(query.order_by(t.operation.c.id.desc()).limit(1)).first()
    return None if row is None else _entry(row)


def undo(session: Session, entry_id: int, *, author: str = "", now: datetime | None = None) -> Entry:
    """Put the rows of an operation back as they were before it, and note who did so.

    Raises UserError when one of them has changed since, or one that would go is used by now: a later operation would
    be lost.
    """
    row = session.execute(t.operation.select().where(t.operation.c.id == entry_id)).one()
    _turn_back(session, row.changes)
    told = {"undone": True, "undone_by": author, "undone_at": now}
    session.execute(t.operation.update().where(t.operation.c.id == entry_id).values(**told))
    return replace(_entry(row), undone=True, undone_by=author, undone_at=now)


def redo(session: Session, entry_id: int) -> Entry:
    """Do an operation again that was undone; raises UserError as `undo` does."""
    row = session.execute(t.operation.select().where(t.operation.c.id == entry_id)).one()
    _turn_back(session, [[table, key, after, before] for table, key, before, after in row.changes])
    told = {"undone": False, "undone_by": "", "undone_at": None}
    session.execute(t.operation.update().where(t.operation.c.id == entry_id).values(**told))
    return replace(_entry(row), undone=False, undone_by="", undone_at=None)


def _turn_back(session: Session, changes: list[list[Any]]) -> None:
    """Bring rows that are as they were after some changes into the state before them."""
    changes = [_alone(change) for change in changes]
    for table, key, _before, after in changes:
        now = _read(session, table, key)
        if now is not None and after is not None:
            now = {name: value for name, value in now.items() if name in after}  # a later release may know more
        if now != after:
            raise UserError(_CHANGED_SINCE)
    added = [(table, key) for table, key, before, after in changes if before is None and after is not None]
    own = {(table, key) for table, key, _before, _after in changes}
    if _used_since(session, added, own) or _lacks(session, changes):
        raise UserError(_CHANGED_SINCE)
    sqlite.defer_foreign_keys(session.connection())
    for table, key, before, after in sorted(changes, key=lambda change: -_ORDER.index(change[0])):
        if before is None:
            _delete(session, table, key)
        elif after is not None:
            _update(session, table, key, before)
    for table, _key, before, after in sorted(changes, key=lambda change: _ORDER.index(change[0])):
        if after is None and before is not None:
            _insert(session, table, before)


def _alone(change: list[Any]) -> list[Any]:
    """Return a change of the office with what it changed alone: its fields have nothing to do with one another."""
    table, key, before, after = change
    if table != "office" or before is None or after is None:
        return change
    changed = [name for name in after if before.get(name) != after[name]]
    return [table, key, {name: before.get(name) for name in changed}, {name: after[name] for name in changed}]


def _used_since(session: Session, added: list[tuple[str, str]], own: set[tuple[str, str]]) -> bool:
    """Return whether rows that an operation added are pointed to by rows that it did not touch."""
    for table, key in added:
        for other in t.metadata.sorted_tables:
            for link in other.foreign_keys:
                if link.column.table.name != table:
                    continue
                where = {other.name: f"{link.parent.name} = :key"}
                found = _snapshot(session, Scope(where, {"key": json.loads(key)[0]}))
                if any((other.name, pointing) not in own for pointing in found[other.name]):
                    return True
    return False


def _lacks(session: Session, changes: list[list[Any]]) -> bool:
    """Return whether a row that would come back points to one that is gone, and would not come back with it."""
    back = {(table, key) for table, key, before, _after in changes if before is not None}
    for table, _key, before, _after in changes:
        for link in t.metadata.tables[table].foreign_keys if before is not None else ():
            value = before.get(link.parent.name)
            target = (link.column.table.name, json.dumps([value]))
            if value is not None and target not in back and _read(session, *target) is None:
                return True
    return False


def _snapshot(session: Session, scope: Scope) -> _Snapshot:
    out: _Snapshot = {}
    for table, where in scope.where.items():
        rows = session.execute(text(f"SELECT * FROM {table} WHERE {where}"), dict(scope.values)).mappings()  # noqa: S608
        out[table] = {_key_text(table, row): row for row in map(dict, rows)}
    return out


def _difference(before: _Snapshot, after: _Snapshot) -> list[list[Any]]:
    out: list[list[Any]] = []
    for table, old in before.items():
        new = after[table]
        out += [
            [table, key, old.get(key), new.get(key)]
            for key in dict.fromkeys([*old, *new])
            if old.get(key) != new.get(key)
        ]
    return out


def _joined(earlier: list[list[Any]], later: list[list[Any]]) -> list[list[Any]]:
    joined = {(table, key): [before, after] for table, key, before, after in earlier}
    for table, key, before, after in later:
        joined.setdefault((table, key), [before, after])[1] = after
    return [[table, key, before, after] for (table, key), (before, after) in joined.items() if before != after]


def _columns(table: str) -> tuple[str, ...]:
    return _KEYS.get(table, ("id",))


def _key_text(table: str, row: Mapping[str, Any]) -> str:
    return json.dumps([row[name] for name in _columns(table)])


def _condition(table: str, key: str) -> tuple[str, dict[str, Any]]:
    values = {f"k_{name}": value for name, value in zip(_columns(table), json.loads(key), strict=True)}
    return " AND ".join(f"{name} = :k_{name}" for name in _columns(table)), values


def _read(session: Session, table: str, key: str) -> _Row | None:
    condition, values = _condition(table, key)
    row = session.execute(text(f"SELECT * FROM {table} WHERE {condition}"), values).mappings().first()  # noqa: S608
    return dict(row) if row is not None else None


def _delete(session: Session, table: str, key: str) -> None:
    condition, values = _condition(table, key)
    session.execute(text(f"DELETE FROM {table} WHERE {condition}"), values)  # noqa: S608


def _update(session: Session, table: str, key: str, row: _Row) -> None:
    condition, values = _condition(table, key)
    assigned = ", ".join(f'"{name}" = :{name}' for name in row)
    session.execute(text(f"UPDATE {table} SET {assigned} WHERE {condition}"), {**row, **values})  # noqa: S608


def _insert(session: Session, table: str, row: _Row) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    places = ", ".join(f":{name}" for name in row)
    session.execute(text(f"INSERT INTO {table} ({names}) VALUES ({places})"), row)  # noqa: S608
