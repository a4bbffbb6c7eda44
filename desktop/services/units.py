"""Units: the directory of who can get tasks."""

from __future__ import annotations

import re

from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.office import Unit
from desktop.domain.rows import UnitRow
from desktop.domain.text import clean, fold
from desktop.services import task_filters
from desktop.services.base import Context
from desktop.storage import journal, queries, records
from desktop.storage.database import Session


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
            return records.units(session)

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
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{name}” is in the directory already, as “{other}”. Merge the two, or choose another name.",
                ),
                name=unit.name,
                other=other.name,
            )
        if unit.valid_from and unit.valid_to and unit.valid_to < unit.valid_from:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{name}” ends before it begins. Correct one of the two dates."),
                name=unit.name,
            )
        with self._context.writing("units") as session:
            if unit.id is None:
                with self._context.operation(
                    session, "unit.added", "unit", journal.tables_scope("unit"), {"name": unit.name}
                ):
                    records.add_unit(session, unit)
            else:
                with self._context.operation(
                    session, "unit.edited", f"unit:{unit.id}", journal.rows_scope(unit=unit.id), {"name": unit.name}
                ):
                    existing(session, unit.id)
                    records.keep_unit(session, unit)
            return unit.id or 0

    def merge(self, keep_id: int, gone_id: int) -> None:
        """Give all tasks of one unit to another and keep its name there as another spelling."""
        if keep_id == gone_id:
            raise UserError(QT_TRANSLATE_NOOP("errors", "A unit cannot be merged with itself. Choose another one."))
        with self._context.writing("units", "tasks", "plans") as session:
            keep, gone = existing(session, keep_id), existing(session, gone_id)
            with self._context.operation(
                session,
                "unit.merged",
                f"unit:{keep_id}",
                journal.joined_scope(journal.tables_scope("unit", "task", "task_support"), task_filters.SCOPE),
                {"name": gone.name, "into": keep.name},
            ):
                names = dict.fromkeys([*keep.other_names, gone.name, gone.short_name, *gone.other_names])
                keep.other_names = [name for name in names if name and fold(name) != fold(keep.name)]
                records.hand_over_tasks(session, gone_id, keep_id)
                task_filters.replace_unit(session, gone_id, keep)
                records.remove_unit(session, gone_id)

    def delete(self, unit_id: int) -> None:
        """Take a unit out of the directory. Raises UserError while it has tasks."""
        with self._context.writing("units") as session:
            unit = existing(session, unit_id)
            used = records.tasks_of_unit(session, unit_id)
            if used:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "“{name}” has {count} tasks and cannot be removed. Merge it with another unit instead.",
                    ),
                    name=unit.name,
                    count=used,
                )
            with self._context.operation(
                session,
                "unit.deleted",
                f"unit:{unit_id}",
                journal.joined_scope(journal.tables_scope("unit"), task_filters.SCOPE),
                {"name": unit.name},
            ):
                task_filters.replace_unit(session, unit_id, None)
                records.remove_unit(session, unit_id)


def match(units: list[Unit], name: str) -> Unit | None:
    """Return the unit that `name` means: by name, short name or other spelling, else with abbreviations written out.

    Compared folded. Where the written-out form fits two units none is taken: a wrong unit is worse than a new one.
    """
    wanted = fold(name)
    for unit in units:
        if wanted in {fold(item) for item in _names(unit)}:
            return unit
    written_out = _written_out(name)
    found = [unit for unit in units if written_out in {_written_out(item) for item in _names(unit)}]
    return found[0] if len(found) == 1 else None


_ABBREVIATIONS = {
    "hdnd": "hoi dong nhan dan", "ubnd": "uy ban nhan dan", "mttq": "mat tran to quoc", "ub": "uy ban",
    "vp": "van phong", "chqs": "chi huy quan su", "bch": "ban chi huy", "lhpn": "lien hiep phu nu",
    "ccb": "cuu chien binh", "tncs": "thanh nien cong san", "tt": "trung tam", "vh": "van hoa", "xh": "xa hoi",
}  # fmt: skip
_SMALL_WORDS = {"va", "viet", "nam", "cua", "de", "nghi"}


def _names(unit: Unit) -> list[str]:
    return [item for item in (unit.name, unit.short_name, *unit.other_names) if item]


def _written_out(name: str) -> str:
    """Return a name folded, with abbreviations written out and without signs and small words."""
    words = re.sub(r"[^a-z0-9]+", " ", fold(name)).split()
    full = " ".join(_ABBREVIATIONS.get(word, word) for word in words).split()
    return " ".join(word for word in full if word not in _SMALL_WORDS)


def existing(session: Session, unit_id: int) -> Unit:
    """Return a unit within the session; raise UserError when there is none with this id."""
    unit = records.unit(session, unit_id)
    if unit is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no unit with the number {id}."), id=unit_id)
    return unit


def in_session(session: Session, unit: Unit | None) -> Unit | None:
    """Return the directory's unit for one that a plan names, adding it when it is new."""
    if unit is None:
        return None
    if unit.id is not None:
        found = records.unit(session, unit.id)
        if found is not None:
            return found
    found = match(records.units(session), unit.name)
    if found is None:
        unit.id = None
        unit.name = clean(unit.name)
        records.add_unit(session, unit)
        return unit
    return found
