"""Units: the directory of who can get tasks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, GoneError, NothingError, UserError
from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import Unit, day_for, successors
from desktop.domain.office.rows import UnitRow
from desktop.domain.office.unit_names import finder, names_of
from desktop.services.base import Context
from desktop.services.stale import refuse_changed
from desktop.services.tasks import filters as task_filters
from desktop.storage import continued, journal, queries, records
from desktop.storage.database import Session


class UnitService:
    """The office's directory of units."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, text: str = "") -> list[UnitRow]:
        """Return the units that have the words of `text` in one of their names, with their workload of today."""
        with self._context.reading() as session:
            return queries.unit_rows(session, self._context.horizon(), text)

    def all(self) -> list[Unit]:
        """Return all units in the directory's order."""
        with self._context.reading() as session:
            return records.units(session)

    def all_of(self, year: int | None) -> list[Unit]:
        """Return the units that a plan of a year may give work to, in the directory's order."""
        today = self._context.today()
        return [unit for unit in self.all() if unit.offered_in(year, today)]

    def proposed(self, year: int | None) -> list[Unit]:
        """Return the units that a plan of a year is proposed; they answer to the names of those they took over from."""
        units = self.all()
        now = successors(units, day_for(year, self._context.today()))
        former: dict[int | None, list[str]] = {}
        for unit in units:
            if (heir := now[unit.id or 0]) is not unit:
                former.setdefault(heir.id, []).extend(names_of(unit))
        return [replace(unit, other_names=[*unit.other_names, *former.get(unit.id, [])]) for unit in self.all_of(year)]

    def successors(self, day: date) -> dict[int, Unit]:
        """Return who stands on a day for each unit, by its id (see `domain.office.heirs`)."""
        return successors(self.all(), day)

    def open_tasks(self, unit_id: int) -> list[int]:
        """Return the tasks, by their ids, that `hand_over` gives away."""
        with self._context.reading() as session:
            return continued.open_tasks_of_unit(session, unit_id, self._context.today())

    def hand_over(self, gone_id: int, to_id: int | None = None) -> int:
        """Give all open tasks of a unit, led or supported, to its successor or another unit; return their number.

        What is done stays with the one that did it. Raises UserError without a successor, and where nothing is open.
        """
        with self._context.writing(Changed.UNITS, Changed.TASKS, Changed.PLANS) as session:
            gone = existing(session, gone_id)
            found = gone.successor.id if gone.successor is not None else None
            successor_id = to_id if to_id is not None else found
            if successor_id is None:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "“{name}” has no successor. Choose who takes over."), name=gone.name
                )
            heir = existing(session, successor_id)
            if successor_id == gone_id or not heir.offered_in(None, self._context.today()):
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "“{heir}” cannot take over from “{name}”. Choose another unit."),
                    heir=heir.name,
                    name=gone.name,
                )
            open_ = continued.open_tasks_of_unit(session, gone_id, self._context.today())
            if not open_:
                raise NothingError(
                    QT_TRANSLATE_NOOP("errors", "“{name}” has no open tasks, so there is nothing to hand over."),
                    name=gone.name,
                )
            with self._context.operation(
                session,
                "unit.handed-over",
                f"unit:{gone_id}",
                journal.tasks_scope(open_),
                {"name": gone.name, "into": heir.name, "count": str(len(open_))},
            ):
                for task in records.tasks(session, open_).values():
                    if task.unit is gone:
                        task.unit = heir
                    named = dict.fromkeys(heir if unit is gone else unit for unit in task.supporting)
                    task.supporting = [unit for unit in named if unit is not task.unit]
            return len(open_)

    def get(self, unit_id: int) -> Unit:
        """Return a unit; raise GoneError when there is none with this id."""
        with self._context.reading() as session:
            return existing(session, unit_id)

    def find(self, name: str) -> Unit | None:
        """Return the unit with this name, short name or other spelling, tones and capitals aside."""
        return self.finder()(name)

    def named(self, name: str) -> Unit:
        """Return the unit that `find` finds; raise UserError when there is none."""
        unit = self.find(name)
        if unit is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no unit “{name}” in the directory. See the list of units."),
                name=clean(name),
            )
        return unit

    def finder(self) -> Callable[[str], Unit | None]:
        """Return `find` for many names, over the directory as it is now."""
        with self._context.reading() as session:
            units, office = records.units(session), records.office(session)
        return finder(units, office)

    def save(self, unit: Unit, read: Unit | None = None) -> int:
        """Keep a new or changed unit and return its id.

        Raises UserError for an empty or a taken name, and when the unit is no longer as it was `read`.
        """
        unit.name = clean(unit.name)
        unit.short_name = clean(unit.short_name)
        unit.other_names = [name for name in map(clean, unit.other_names) if name]
        unit.people = list(dict.fromkeys(name for name in map(clean, unit.people) if name))
        unit.leader = clean(unit.leader)
        if not unit.name:
            raise UserError(QT_TRANSLATE_NOOP("errors", "The unit has no name. Type one."))
        other = self.find(unit.name)
        if other is not None and other.id != unit.id:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{name}” is in the directory already, as “{other}”. Merge the two, or choose another name.",
                ),
                name=unit.name,
                other=other.name,
            )
        if unit.successor is not None and unit.valid_to is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{name}” has a successor, but no last day. Type until when it exists."),
                name=unit.name,
            )
        if unit.id is not None and unit.successor is not None and unit.successor.id == unit.id:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{heir}” cannot take over from “{name}”. Choose another unit."),
                heir=unit.name,
                name=unit.name,
            )
        if unit.valid_from and unit.valid_to and unit.valid_to < unit.valid_from:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{name}” ends before it begins. Correct one of the two dates."),
                name=unit.name,
            )
        with self._context.writing(Changed.UNITS) as session:
            if unit.id is not None and read is not None:
                refuse_changed(session, read, existing(session, unit.id), f"unit:{unit.id}")
            if unit.id is None:
                with self._context.operation(
                    session, "unit.added", "unit", journal.new_rows_scope(session, "unit"), {"name": unit.name}
                ):
                    records.add_unit(session, unit)
            else:
                with self._context.operation(
                    session, "unit.edited", f"unit:{unit.id}", journal.rows_scope(unit=unit.id), {"name": unit.name}
                ):
                    before = existing(session, unit.id).name
                    if fold(before) not in map(fold, names_of(unit)):  # files still use it
                        unit.other_names = [*unit.other_names, before]
                    records.save_unit(session, unit)
            return unit.id or 0

    def merge(self, keep_id: int, gone_id: int) -> None:
        """Give all tasks of one unit to another and keep its name there as another spelling.

        What is known of the one that goes, and not of the other, is kept there too, as its contact.
        """
        if keep_id == gone_id:
            raise UserError(QT_TRANSLATE_NOOP("errors", "A unit cannot be merged with itself. Choose another one."))
        with self._context.writing(Changed.UNITS, Changed.TASKS, Changed.PLANS) as session:
            keep, gone = existing(session, keep_id), existing(session, gone_id)
            touched = records.tasks_naming_unit(session, gone_id)
            with self._context.operation(
                session,
                "unit.merged",
                f"unit:{keep_id}",
                journal.joined_scope(
                    journal.rows_scope(unit=[keep_id, *_with_followers(session, gone_id)]),
                    journal.tasks_scope(touched),
                    task_filters.SCOPE,
                ),
                {"name": gone.name, "into": keep.name},
            ):
                names = dict.fromkeys([*keep.other_names, gone.name, gone.short_name, *gone.other_names])
                keep.other_names = [name for name in names if name and fold(name) != fold(keep.name)]
                keep.people = list(dict.fromkeys([*keep.people, *gone.people]))
                for field in ("contact_name", "phone", "email", "leader"):
                    setattr(keep, field, getattr(keep, field) or getattr(gone, field))
                records.hand_over_tasks(session, gone_id, keep_id)
                task_filters.replace_unit(session, gone_id, keep)
                records.remove_unit(session, gone_id)

    def delete(self, unit_id: int) -> None:
        """Take a unit out of the directory. Raises UserError while it has tasks."""
        with self._context.writing(Changed.UNITS) as session:
            unit = existing(session, unit_id)
            used = records.tasks_of_unit(session, unit_id)
            if used:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "“{name}” has {count} task{count:|s} and cannot be removed. Merge it with another "
                        "unit instead.",
                    ),
                    name=unit.name,
                    count=used,
                )
            with self._context.operation(
                session,
                "unit.deleted",
                f"unit:{unit_id}",
                journal.joined_scope(journal.rows_scope(unit=_with_followers(session, unit_id)), task_filters.SCOPE),
                {"name": unit.name},
            ):
                task_filters.replace_unit(session, unit_id, None)
                records.remove_unit(session, unit_id)


def _with_followers(session: Session, unit_id: int) -> list[int]:
    """Return a unit and those that it is the successor of, by their ids."""
    units = records.units(session)
    return [unit_id, *(unit.id or 0 for unit in units if unit.successor is not None and unit.successor.id == unit_id)]


def existing(session: Session, unit_id: int) -> Unit:
    """Return a unit within the session; raise UserError when there is none with this id."""
    unit = records.unit(session, unit_id)
    if unit is None:
        raise GoneError(QT_TRANSLATE_NOOP("errors", "There is no unit with the number {id}."), id=unit_id)
    return unit
