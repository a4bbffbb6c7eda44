"""The office that works with the program, and its units."""

from __future__ import annotations

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


class UnitGroup(StrEnum):
    """Whether the office may order a unit or only ask it (the wording of plans and letters follows)."""

    ASSIGN = "assign"  # giao: bodies under the people's committee
    REQUEST = "request"  # đề nghị phối hợp: Party bodies, councils, the Fatherland Front and its members


@dataclass(eq=False)
class Office:
    r"""The one office of a database.

    `name` is the place without its level ("Hòa An"); `issuer` holds the letterhead's bold lines joined by a line
    break ("ỦY BAN NHÂN DÂN\nXÃ HÒA AN"), `parent` the line above them, if any. `symbol` is the second half of a
    document's symbol ("UBND" gives "62/KH-UBND").
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
