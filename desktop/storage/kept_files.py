"""Rows of the files of plans and reports, and of what was written of them out of the book."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, Table, func, select
from sqlalchemy.orm import Session

from desktop.domain.plan.files import ExportKind, FileKind
from desktop.storage import evidence
from desktop.storage import tables as t


@dataclass(frozen=True)
class Shelf:
    """Where what belongs to one kind of owner stands: its files, what was written of it, the folder of the files."""

    files: Table
    exports: Table
    owner: str  # the column that names the owner
    folder: str


PLANS = Shelf(t.plan_file, t.plan_export, "plan_id", evidence.PLAN_FOLDER)
REPORTS = Shelf(t.report_file, t.report_export, "report_id", evidence.REPORT_FOLDER)


@dataclass(frozen=True)
class KeptFile:
    """A kept file of a plan or a report. `path` is within the data folder."""

    id: int
    owner_id: int
    kind: FileKind
    name: str
    path: str
    sha256: str
    size: int
    added_at: datetime
    author: str
    number: str
    dated: date | None


@dataclass(frozen=True)
class Export:
    """A file that was written out of the book; `path` is where."""

    id: int
    owner_id: int
    kind: ExportKind
    path: str
    size: int
    written_at: datetime
    author: str


def files(session: Session, shelf: Shelf, owner_id: int) -> list[KeptFile]:
    """Return the kept files of an owner in the order in which they came."""
    query = shelf.files.select().where(shelf.files.c[shelf.owner] == owner_id).order_by(shelf.files.c.id)
    return [KeptFile(**_owned(shelf, row)) for row in session.execute(query).mappings()]


def count(session: Session, shelf: Shelf, owner_id: int, tasks: Select[tuple[int]] | Collection[int]) -> int:
    """Return how many files there are of an owner: kept ones, exports, and the evidence of its tasks."""
    kept = select(func.count()).select_from(shelf.files).where(shelf.files.c[shelf.owner] == owner_id)
    written = select(func.count()).select_from(shelf.exports).where(shelf.exports.c[shelf.owner] == owner_id)
    proof = select(func.count()).select_from(t.evidence).where(t.evidence.c.task_id.in_(tasks))
    return sum(session.scalar(query) or 0 for query in (kept, written, proof))


def file(session: Session, shelf: Shelf, file_id: int) -> KeptFile | None:
    """Return a kept file."""
    found = session.execute(shelf.files.select().where(shelf.files.c.id == file_id)).mappings().first()
    return None if found is None else KeptFile(**_owned(shelf, found))


def add_file(session: Session, shelf: Shelf, owner_id: int, **values: object) -> int:
    """Keep the row of a file and return its id."""
    session.execute(shelf.files.insert().values({**values, shelf.owner: owner_id}))
    return session.scalar(select(func.max(shelf.files.c.id))) or 0


def rename_file(session: Session, shelf: Shelf, file_id: int, name: str) -> None:
    """Let a file have another name in lists."""
    session.execute(shelf.files.update().where(shelf.files.c.id == file_id).values(name=name))


def remove_file(session: Session, shelf: Shelf, file_id: int) -> None:
    """Forget the row of a file."""
    session.execute(shelf.files.delete().where(shelf.files.c.id == file_id))


def exports(session: Session, shelf: Shelf, owner_id: int) -> list[Export]:
    """Return what was written of an owner, the newest first."""
    table = shelf.exports
    query = table.select().where(table.c[shelf.owner] == owner_id)
    ordered = query.order_by(table.c.written_at.desc(), table.c.id.desc())
    return [Export(**_owned(shelf, row)) for row in session.execute(ordered).mappings()]


def export(session: Session, shelf: Shelf, export_id: int) -> Export | None:
    """Return an entry of what was written."""
    found = session.execute(shelf.exports.select().where(shelf.exports.c.id == export_id)).mappings().first()
    return None if found is None else Export(**_owned(shelf, found))


def note_export(session: Session, shelf: Shelf, owner_id: int, **values: object) -> None:
    """Keep that a file was written; one at the same place was written over."""
    table = shelf.exports
    same = (table.c[shelf.owner] == owner_id) & (table.c.path == values["path"])
    found = session.scalar(select(table.c.id).where(same))
    if found is None:
        session.execute(table.insert().values({**values, shelf.owner: owner_id}))
    else:
        session.execute(table.update().where(table.c.id == found).values(**values))


def forget_export(session: Session, shelf: Shelf, export_id: int) -> None:
    """Forget that a file was written."""
    session.execute(shelf.exports.delete().where(shelf.exports.c.id == export_id))


def _owned(shelf: Shelf, row: Mapping[Any, Any]) -> dict[str, Any]:
    """Return the values of a row with its owner under the one name that it has for all shelves."""
    return {"owner_id" if name == shelf.owner else name: value for name, value in row.items()}
