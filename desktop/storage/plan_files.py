"""Rows of the files of plans and of what was written out of the book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.plan.files import ExportKind, PlanFileKind
from desktop.storage import tables as t


@dataclass(frozen=True)
class PlanFile:
    """A kept file of a plan. `path` is within the data folder."""

    id: int
    plan_id: int
    kind: PlanFileKind
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
    plan_id: int
    kind: ExportKind
    path: str
    size: int
    written_at: datetime
    author: str


def files(session: Session, plan_id: int) -> list[PlanFile]:
    """Return the kept files of a plan in the order in which they came."""
    query = t.plan_file.select().where(t.plan_file.c.plan_id == plan_id).order_by(t.plan_file.c.id)
    return [PlanFile(**row) for row in session.execute(query).mappings()]


def count(session: Session, plan_id: int) -> int:
    """Return how many files there are of a plan: kept ones, exports, and the evidence of its tasks."""
    kept = select(func.count()).select_from(t.plan_file).where(t.plan_file.c.plan_id == plan_id)
    written = select(func.count()).select_from(t.plan_export).where(t.plan_export.c.plan_id == plan_id)
    of_tasks = select(t.task.c.id).where(t.task.c.plan_id == plan_id)
    proof = select(func.count()).select_from(t.evidence).where(t.evidence.c.task_id.in_(of_tasks))
    return sum(session.scalar(query) or 0 for query in (kept, written, proof))


def file(session: Session, file_id: int) -> PlanFile | None:
    """Return a kept file."""
    found = session.execute(t.plan_file.select().where(t.plan_file.c.id == file_id)).mappings().first()
    return None if found is None else PlanFile(**found)


def add_file(session: Session, **values: object) -> int:
    """Keep the row of a file and return its id."""
    session.execute(t.plan_file.insert().values(**values))
    return session.scalar(select(func.max(t.plan_file.c.id))) or 0


def rename_file(session: Session, file_id: int, name: str) -> None:
    """Let a file have another name in the lists."""
    session.execute(t.plan_file.update().where(t.plan_file.c.id == file_id).values(name=name))


def remove_file(session: Session, file_id: int) -> None:
    """Forget the row of a file."""
    session.execute(t.plan_file.delete().where(t.plan_file.c.id == file_id))


def exports(session: Session, plan_id: int) -> list[Export]:
    """Return what was written of a plan, the newest first."""
    query = t.plan_export.select().where(t.plan_export.c.plan_id == plan_id)
    ordered = query.order_by(t.plan_export.c.written_at.desc(), t.plan_export.c.id.desc())
    return [Export(**row) for row in session.execute(ordered).mappings()]


def export(session: Session, export_id: int) -> Export | None:
    """Return an entry of what was written."""
    found = session.execute(t.plan_export.select().where(t.plan_export.c.id == export_id)).mappings().first()
    return None if found is None else Export(**found)


def note_export(session: Session, **values: object) -> None:
    """Keep that a file was written; one at the same place was written over."""
    same = (t.plan_export.c.plan_id == values["plan_id"]) & (t.plan_export.c.path == values["path"])
    found = session.scalar(select(t.plan_export.c.id).where(same))
    if found is None:
        session.execute(t.plan_export.insert().values(**values))
    else:
        session.execute(t.plan_export.update().where(t.plan_export.c.id == found).values(**values))


def forget_export(session: Session, export_id: int) -> None:
    """Forget that a file was written."""
    session.execute(t.plan_export.delete().where(t.plan_export.c.id == export_id))
