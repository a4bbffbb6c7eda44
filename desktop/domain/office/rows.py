"""Plain rows for lists of the office's directory: units, days off, legal documents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import date as day

from desktop.domain.office.office import LegalStatus, UnitGroup


@dataclass(frozen=True)
class UnitRow:
    """A unit in a list with its workload."""

    id: int
    name: str
    short_name: str
    group: UnitGroup
    tasks: int
    done: int
    soon: int
    overdue: int


@dataclass(frozen=True)
class DayRow:
    """A day that is off, or worked although it would be off; `own` when the office's list says so."""

    day: date
    reason: str
    working: bool
    own: bool


@dataclass(frozen=True)
class LegalRow:
    """A legal document in the library.

    `cited` counts the plans that name it; `conflict` is a date that one of them gives instead.
    """

    id: int
    kind: str
    number: str
    date: day | None
    issuer: str
    subject: str
    status: LegalStatus
    cited: int
    conflict: day | None
    note: str = ""
