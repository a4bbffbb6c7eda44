"""Steps on units that run inside another service's transaction."""

from __future__ import annotations

from desktop.catalogue import units as unit_catalogue
from desktop.domain.base.text import clean
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.office.unit_names import finder, without_place
from desktop.storage import records
from desktop.storage.database import Session


def _date_former(session: Session, unit: Unit) -> None:
    """Give a new unit that offices had before the reform its last day, and the unit that took over."""
    office = records.office(session)
    if office is None:
        return
    former = {without_place(name, office): now for name, now in unit_catalogue.former(office.level).items()}
    now = former.get(without_place(unit.name, office))
    if now is not None:
        unit.valid_to = unit_catalogue.LAST_DAY_BEFORE_REFORM
        unit.successor = finder(records.units(session), office)(now)


def in_session(session: Session, unit: Unit | None) -> Unit | None:
    """Return the directory's unit for one that a plan names, adding it when it is new.

    What is known to be no body of the office ("Văn phòng Đảng ủy") is added as one that may only be asked.
    """
    if unit is None:
        return None
    if unit.id is not None:
        found = records.unit(session, unit.id)
        if found is not None:
            return found
    found = finder(records.units(session), records.office(session))(unit.name)
    if found is None:
        unit.id = None
        if unit_catalogue.group_of(unit.name) is UnitGroup.REQUEST:
            unit.group = UnitGroup.REQUEST
        _date_former(session, unit)
        unit.name = clean(unit.name)
        records.add_unit(session, unit)
        return unit
    return found
