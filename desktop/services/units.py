"""Units: the directory of who can get tasks."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.office import Unit
from desktop.domain.rows import UnitRow
from desktop.domain.text import clean, fold
from desktop.services.base import Context
from desktop.storage import journal, queries
from desktop.storage import tables as t


class UnitService:
    """The office's directory of units."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self) -> list[UnitRow]:
        """Return all units with their workload of today."""
        with self._context.reading() as session:
            return queries.unit_rows(session, self._context.today())

    def all(self) -> list[Unit]:
        """Return all units in the directory's order."""
        with self._context.reading() as session:
            return list(session.scalars(_units()))

    def get(self, unit_id: int) -> Unit:
        """Return a unit; raise UserError when there is none with this id."""
        with self._context.reading() as session:
            return existing(session, unit_id)

    def find(self, name: str) -> Unit | None:
        """Return the unit with this name, short name or other spelling, tones and capitals aside."""
        return match(self.all(), name)

    def save(self, unit: Unit) -> int:
        """Keep a new or changed unit and return its id. Raises UserError for an empty or a taken name."""
        unit.name = clean(unit.name)
        unit.short_name = clean(unit.short_name)
        unit.other_names = [name for name in map(clean, unit.other_names) if name]
        if not unit.name:
            raise UserError(QT_TRANSLATE_NOOP("errors", "The unit has no name. Type one."))
        other = self.find(unit.name)
        if other is not None and other.id != unit.id:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{name}” is in the directory already, as “{other}”. Merge the two, or "
                                  "choose another name."),
                name=unit.name, other=other.name,
            )
        if unit.valid_from and unit.valid_to and unit.valid_to < unit.valid_from:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{name}” ends before it begins. Correct one of the two dates."),
                name=unit.name,
            )
        with self._context.writing("units") as session:
            if unit.id is None:
                unit.position = (session.scalar(select(func.max(t.unit.c.position))) or 0) + 1
                with self._context.operation(session, "unit.added", "unit", journal.tables_scope("unit"),
                                             {"name": unit.name}):
                    session.add(unit)
            else:
                with self._context.operation(session, "unit.edited", f"unit:{unit.id}",
                                             journal.rows_scope(unit=unit.id), {"name": unit.name}):
                    existing(session, unit.id)
                    kept = session.merge(unit)
                    kept.successor = session.get(Unit, unit.successor.id) if unit.successor else None
            session.flush()
            return unit.id or 0

    def merge(self, keep_id: int, gone_id: int) -> None:
        """Give all tasks of one unit to another and keep its name there as another spelling."""
        if keep_id == gone_id:
            raise UserError(QT_TRANSLATE_NOOP("errors", "A unit cannot be merged with itself. Choose another one."))
        with self._context.writing("units", "tasks", "plans") as session:
            keep, gone = existing(session, keep_id), existing(session, gone_id)
            with self._context.operation(
                session, "unit.merged", f"unit:{keep_id}", journal.tables_scope("unit", "task", "task_support"),
                {"name": gone.name, "into": keep.name},
            ):
                names = dict.fromkeys([*keep.other_names, gone.name, gone.short_name, *gone.other_names])
                keep.other_names = [name for name in names if name and fold(name) != fold(keep.name)]
                session.execute(t.task.update().where(t.task.c.unit_id == gone_id).values(unit_id=keep_id))
                both = select(t.task_support.c.task_id).where(t.task_support.c.unit_id == keep_id)
                support = t.task_support
                session.execute(
                    support.delete().where(support.c.unit_id == gone_id, support.c.task_id.in_(both.scalar_subquery()))
                )
                session.execute(support.update().where(support.c.unit_id == gone_id).values(unit_id=keep_id))
                session.execute(t.unit.update().where(t.unit.c.successor_id == gone_id).values(successor_id=keep_id))
                session.flush()
                session.execute(t.unit.delete().where(t.unit.c.id == gone_id))

    def delete(self, unit_id: int) -> None:
        """Take a unit out of the directory. Raises UserError while it has tasks."""
        with self._context.writing("units") as session:
            unit = existing(session, unit_id)
            used = session.scalar(select(func.count()).select_from(t.task).where(t.task.c.unit_id == unit_id)) or 0
            used += session.scalar(
                select(func.count()).select_from(t.task_support).where(t.task_support.c.unit_id == unit_id)
            ) or 0
            if used:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "“{name}” has {count} tasks and cannot be removed. Merge it with "
                                      "another unit instead."),
                    name=unit.name, count=used,
                )
            with self._context.operation(session, "unit.deleted", f"unit:{unit_id}", journal.tables_scope("unit"),
                                         {"name": unit.name}):
                session.execute(t.unit.delete().where(t.unit.c.id == unit_id))


def match(units: list[Unit], name: str) -> Unit | None:
    """Return the unit that carries `name` as name, short name or other spelling, compared folded."""
    wanted = fold(name)
    for unit in units:
        if wanted in {fold(item) for item in (unit.name, unit.short_name, *unit.other_names) if item}:
            return unit
    return None


def existing(session: Session, unit_id: int) -> Unit:
    """Return a unit within the session; raise UserError when there is none with this id."""
    unit = session.scalars(_units().where(t.unit.c.id == unit_id)).first()
    if unit is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no unit with the number {id}."), id=unit_id)
    return unit


def in_session(session: Session, unit: Unit | None) -> Unit | None:
    """Return the directory's unit for one that a plan names, adding it when it is new."""
    if unit is None:
        return None
    if unit.id is not None:
        found = session.get(Unit, unit.id)
        if found is not None:
            return found
    found = match(list(session.scalars(_units())), unit.name)
    if found is None:
        unit.id = None
        unit.name = clean(unit.name)
        unit.position = (session.scalar(select(func.max(t.unit.c.position))) or 0) + 1
        session.add(unit)
        session.flush()
        return unit
    return found


def _units():  # type: ignore[no-untyped-def] # noqa: ANN202 (a Select of a mapped class)
    return select(Unit).options(selectinload(Unit.successor)).order_by(t.unit.c.position, t.unit.c.id)  # type: ignore[arg-type]
