"""What an operation of the journal changed, field by field, as a reader wants to see it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

MAIN = {
    "office": "name", "unit": "name", "legal": "number", "plan": "title", "task": "text", "task_support": "unit_id",
    "task_update": "result", "task_item": "period", "evidence": "name", "plan_file": "name", "plan_export": "path",
    "report_file": "name", "report_export": "path",
    "block": "runs", "citation": "number", "plan_version": "version", "day_off": "day", "draft": "key",
    "setting": "key", "unit_form": "made_on", "collected": "name",
}  # fmt: skip
"""The field of a kind of row that tells which one it is."""

_UNSEEN = {
    "id", "folded", "position", "sha256", "path", "data", "content", "task_id", "plan_id", "report_id", "changed_at",
    "size",
}  # fmt: skip
"""Fields that are derived from others, or mean nothing to a reader."""

_TWICE = {("task", "runs"), ("task", "last_day"), ("legal", "folded")}


@dataclass(frozen=True)
class FieldChange:
    """A field that an operation changed, as it stood in the database: None where the row was not there."""

    table: str
    field: str
    before: Any
    after: Any
    of: Any = ""  # the main field of the row, which tells which one it is


@dataclass(frozen=True)
class AuditLine:
    """A field that somebody changed, in words: a row of the audit as it is written to a file."""

    at: datetime
    author: str
    what: str
    of: str
    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Step:
    """An operation with all that it changed, where that was read with it."""

    id: int
    at: datetime
    author: str
    action: str
    subject: str
    detail: dict[str, str]
    undone: bool
    undone_by: str = ""
    undone_at: datetime | None = None
    changes: tuple[FieldChange, ...] = ()


def field_changes(changes: Iterable[list[Any]]) -> tuple[FieldChange, ...]:
    """Return what the changes of the journal say to a reader: a row that came or went by its main field alone."""
    rows = [change for change in changes if change[0] in MAIN]
    told = {table for table, *_ in rows} & {"task", "task_item"}
    out: list[FieldChange] = []
    for table, _key, before, after in rows:
        if table == "task_update" and told:  # the entry of the task's history says the same again
            continue
        if before is None or after is None:
            row, main = after or before or {}, MAIN[table]
            value = row.get(main)
            out.append(FieldChange(table, main, None if before is None else value, None if after is None else value))
            continue
        out += [
            FieldChange(table, name, before.get(name), after.get(name), after.get(MAIN[table]))
            for name in dict.fromkeys([*before, *after])
            if before.get(name) != after.get(name) and name not in _UNSEEN and (table, name) not in _TWICE
        ]
    return tuple(out)
