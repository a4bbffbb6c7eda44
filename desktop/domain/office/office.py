"""The office that works with the program, and its units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Level(StrEnum):
    """Level of the government that the office belongs to. The values are the words of the command line."""

    COMMUNE = "xã"
    WARD = "phường"
    SPECIAL_ZONE = "đặc khu"
    DISTRICT = "huyện"  # before 01/7/2025
    PROVINCE = "tỉnh"


REPORT_HALF, REPORT_YEAR = "20/6", "20/12"
"""Days on which the reports of half a year and of a year are due, where the province has not said otherwise."""


class UnitGroup(StrEnum):
    """Whether the office may order a unit or only ask it (the wording of plans and letters follows)."""

    ASSIGN = "assign"  # giao: bodies under the people's committee
    REQUEST = "request"  # đề nghị phối hợp: Party bodies, councils, the Fatherland Front and its members


@dataclass(eq=False)
class Office:
    r"""The one office of a database.

    `name` is the place without its level ("Hòa An"); `issuer` holds the letterhead's bold lines joined by a line
    break ("ỦY BAN NHÂN DÂN\nXÃ HÒA AN"), `parent` the line above them, if any. `symbol` is the second half of a
    document's symbol ("UBND" gives "62/KH-UBND"). `affairs_body` and `information_body` are whom the office reports to
    on external affairs and on information abroad, which each province settles itself; `report_half` and `report_year`
    are the days on which these reports are due ("20/6").
    """

    level: Level
    province: str
    name: str
    issuer: str
    place: str
    symbol: str = "UBND"
    parent: str = ""
    code: str = ""  # statistics office's code of the commune; empty when typed by hand
    chairman: str = ""
    deputies: list[str] = field(default_factory=list)
    sample: bool = False
    id: int | None = None
    chief: str = ""  # head of the office's own office, who signs by order of the chairman
    affairs_body: str = ""
    information_body: str = ""
    report_half: str = REPORT_HALF
    report_year: str = REPORT_YEAR


@dataclass(eq=False)
class Unit:
    """A unit that gets tasks: a body of the office or one that it may ask.

    `other_names` are other spellings and older names; `valid_from` and `valid_to` bound the days on which the unit
    exists (both inclusive, None = open); `successor` is the unit that took over.
    """

    name: str
    short_name: str = ""
    group: UnitGroup = UnitGroup.ASSIGN
    other_names: list[str] = field(default_factory=list)
    contact_name: str = ""
    phone: str = ""
    email: str = ""
    people: list[str] = field(default_factory=list)  # who can see to a task, by name
    leader: str = ""  # who of the office's leaders is in charge of the unit
    valid_from: date | None = None
    valid_to: date | None = None
    successor: Unit | None = None
    position: int = 0
    id: int | None = None

    @property
    def label(self) -> str:
        """Return the short name where there is one, else the name."""
        return self.short_name or self.name

    def exists_in(self, year: int | None) -> bool:
        """Return whether the unit exists on some day of a year; in one that is not known it does."""
        if year is None:
            return True
        begun = self.valid_from is None or self.valid_from.year <= year
        return begun and (self.valid_to is None or self.valid_to.year >= year)

    def exists_on(self, day: date) -> bool:
        """Return whether the unit exists on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def offered_in(self, year: int | None, today: date) -> bool:
        """Return whether a plan of a year may give work to the unit: one that has ended gets no more from then on."""
        ended = self.valid_to is not None and self.valid_to < today
        return self.exists_in(year) and not (ended and (year is None or year >= today.year))


def day_for(year: int | None, today: date) -> date:
    """Return the day whose units a plan of a year names: today's, or the first of another year."""
    return today if year in {None, today.year} else date(year or 0, 1, 1)


def successors(units: Sequence[Unit], day: date) -> dict[int, Unit]:
    """Return who stands on a day for each unit, by its id: itself, or who took over from one that has ended before.

    Where nobody did, or the one who did has ended without a heir of its own, the last one known stands.
    """
    known = {unit.id: unit for unit in units}
    out: dict[int, Unit] = {}
    for unit in units:
        now, seen = unit, {unit.id}
        while now.valid_to is not None and now.valid_to < day and now.successor is not None:
            heir = known.get(now.successor.id)
            if heir is None or heir.id in seen:
                break
            seen.add(heir.id)
            now = heir
        out[unit.id or 0] = now
    return out


class LegalStatus(StrEnum):
    """Validity of a legal document."""

    IN_FORCE = "in-force"
    AMENDED = "amended"
    REPLACED = "replaced"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


@dataclass(eq=False)
class LegalDocument:
    """A document of the legal library. Two documents are the same when number and issuer are (25/CT-TTg, 25-CT/TW)."""

    kind: str
    number: str
    date: date | None
    issuer: str
    subject: str
    status: LegalStatus = LegalStatus.UNKNOWN
    note: str = ""
    id: int | None = None
